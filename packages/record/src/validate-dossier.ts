import { Dossier } from './dossier.ts'
import type { Record } from './record.ts'
import { type Fault, pathOf, validate } from './validate.ts'

/**
 * Lists what is wrong with a dossier; an empty list means it is valid. Beyond its shape, its records must be valid and
 * have ids of their own, every place lie in the text of an article of it, and every entity of a record be one person's
 * at most.
 */
export function validateDossier(value: unknown): Fault[] {
  const parsed = Dossier.safeParse(value)
  if (!parsed.success) {
    return parsed.error.issues.map(issue => ({ path: pathOf(issue.path), message: issue.message }))
  }
  const { records, ...joined } = parsed.data
  return [
    ...records.flatMap((record, i) =>
      validate(record).map(fault => ({ ...fault, path: `records[${i}].${fault.path}` })),
    ),
    ...articleFaults(records),
    ...placeFaults(joined, new Map(records.map(({ article }) => [article.id, article.text.length])), ''),
    ...peopleFaults(parsed.data),
  ]
}

function articleFaults(records: readonly Record[]): Fault[] {
  const seen = new Set<string>()
  return records.flatMap(({ article: { id } }, i) => {
    if (seen.has(id)) return [{ path: `records[${i}].article.id`, message: `the id "${id}" is given twice` }]
    seen.add(id)
    return []
  })
}

/** Whatever has an article, a `from` and a `to`, at any depth. */
function placeFaults(value: unknown, lengths: ReadonlyMap<string, number>, path: string): Fault[] {
  if (typeof value !== 'object' || value === null) return []
  const own = 'article' in value && 'from' in value && 'to' in value ? faultsOf(value as Placed, lengths, path) : []
  const inner = Object.entries(value).flatMap(([key, item]) =>
    placeFaults(item, lengths, Array.isArray(value) ? `${path}[${key}]` : path ? `${path}.${key}` : key),
  )
  return [...own, ...inner]
}

interface Placed {
  readonly article: string
  readonly from: number
  readonly to: number
}

function faultsOf({ article, from, to }: Placed, lengths: ReadonlyMap<string, number>, path: string): Fault[] {
  const length = lengths.get(article)
  if (length === undefined) return [{ path, message: `the dossier has no article "${article}"` }]
  if (to <= from) return [{ path, message: `the place ${from}–${to} is empty` }]
  return to > length ? [{ path, message: `the place ${from}–${to} ends past the text (${length})` }] : []
}

function peopleFaults({ records, people, uncertain }: Dossier): Fault[] {
  const entities = new Set(records.flatMap(r => r.entities.map(e => key(r.article.id, e.id))))
  const ids = new Set(people.map(({ id }) => id))
  const taken = new Set<string>()
  const members = people.flatMap((person, i) =>
    person.in.flatMap(({ article, entity }, j) => {
      const path = `people[${i}].in[${j}]`
      const member = key(article, entity)
      if (!entities.has(member)) return [{ path, message: `article "${article}" has no entity "${entity}"` }]
      if (taken.has(member)) return [{ path, message: `"${entity}" of "${article}" is somebody else already` }]
      taken.add(member)
      return []
    }),
  )
  const doubts = uncertain.flatMap((doubt, i) =>
    doubt.people
      .filter(id => !ids.has(id))
      .map(id => ({ path: `uncertain[${i}]`, message: `the dossier has no "${id}"` })),
  )
  return [...members, ...doubts]
}

function key(article: string, entity: string): string {
  return JSON.stringify([article, entity])
}
