/** A step in finding out who is who: two people are one, or whoever is taken for one of them in some articles is another. */
export type Step =
  | { readonly kind: 'join'; readonly person: number; readonly into: number }
  | { readonly kind: 'part'; readonly person: number; readonly articles: ReadonlySet<number>; readonly into: number }

/** Somebody as the engine knows them, in an article. */
export interface Stand {
  readonly person: number
  readonly article: number
}

/** Who some people are in some articles after the steps, taken in their order. */
export function resolved(steps: readonly Step[], stands: readonly Stand[]): number[] {
  const routes = routesOf(steps, stands)
  const ends = endsAfter(
    steps,
    routes.map(route => route.at(-1) as number),
  )
  return routes.map(route => ends.get(route.at(-1) as number) as number)
}

/**
 * As whom they were parted from whom: first whom the engine takes them for, then each one whom a part made them. A join counts for
 * everybody who was found to be one with the two before; a part for those who were one with the person by then.
 */
export function routesOf(steps: readonly Step[], stands: readonly Stand[]): number[][] {
  const people = new Joined()
  const routes = stands.map(({ person }) => [person])
  for (const step of steps) {
    if (step.kind === 'join') {
      people.join(step.person, step.into)
      continue
    }
    const one = people.endOf(step.person)
    for (const [i, { article }] of stands.entries()) {
      const route = routes[i] as number[]
      if (step.articles.has(article) && people.endOf(route.at(-1) as number) === one) route.push(step.into)
    }
  }
  return routes
}

/** Who each of some people is after the joins among some steps, wherever they stand. */
export function endsAfter(steps: readonly Step[], people: readonly number[]): ReadonlyMap<number, number> {
  const joined = new Joined()
  for (const step of steps) if (step.kind === 'join') joined.join(step.person, step.into)
  return new Map(people.map(person => [person, joined.endOf(person)]))
}

/** People of whom some are one; the last one that others were joined into stands for all. */
class Joined {
  readonly #into = new Map<number, number>()

  join(person: number, into: number): void {
    const [from, to] = [this.endOf(person), this.endOf(into)]
    if (from !== to) this.#into.set(from, to)
  }

  endOf(person: number): number {
    let end = person
    for (let next = this.#into.get(end); next !== undefined; next = this.#into.get(end)) end = next
    return end
  }
}
