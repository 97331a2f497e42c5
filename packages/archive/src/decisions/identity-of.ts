import { inChunks } from '../rows/chunks.ts'
import { padded } from '../rows/padded.ts'
import type { Db } from '../store.ts'
import type { Decision } from './decision.ts'
import { endsAfter, type Step } from './identity.ts'
import { identityDecisions } from './standing.ts'

/** Everybody who was found by a standing decision to be one with others, or another. */
export async function decidedPeople(db: Db): Promise<ReadonlySet<number>> {
  const { steps } = await identityOf(db)
  const people = steps.flatMap(({ person, into }) => [person, into])
  return new Set(endsAfter(steps, people).values())
}

/** What was decided of who is who, by the numbers of people; `read` leads from each to whom the engine found them to be. */
export interface Identity {
  readonly steps: readonly Step[]
  readonly read: ReadonlyMap<number, number>
  /** In which somebody is, or was, split from somebody. */
  readonly articles: readonly number[]
}

/** The decisions to merge and split, made and undone, as steps. */
export async function identityOf(db: Db): Promise<Identity> {
  const decisions = await identityDecisions(db)
  const named = decisions.flatMap(({ target, value }) => [(target as Named).person, (value as Into).into])
  const ids = await idsOf(db, named)
  const read = await readAs(db, [...ids.values()])
  const articles = await articleIds(
    db,
    decisions.flatMap(({ target }) => (target as Partial<Split>).articles ?? []),
  )
  const of = (id: string) => {
    const own = ids.get(id)
    return own === undefined ? undefined : (read.get(own) ?? own)
  }
  const steps = decisions.filter(({ undone }) => !undone).flatMap(decision => stepOf(decision, of, articles))
  return { steps: [...steps, ...ledBack(decisions, steps, of)], read, articles: [...articles.values()] }
}

interface Named {
  readonly person: string
}
interface Into {
  readonly into: string
}
interface Split {
  readonly articles: readonly string[]
}

function stepOf(
  decision: Decision,
  of: (id: string) => number | undefined,
  articles: ReadonlyMap<string, number>,
): Step[] {
  if (decision.kind !== 'merge' && decision.kind !== 'split') return []
  const [person, into] = [of(decision.target.person), of(decision.value.into)]
  if (person === undefined || into === undefined) return []
  if (decision.kind === 'merge') return [{ kind: 'join', person, into }]
  const within = new Set(decision.target.articles.flatMap(address => articles.get(address) ?? []))
  return [{ kind: 'part', person, articles: within, into }]
}

/** Splits that were undone leave ids behind, which lead back, unless they were merged into others since. */
function ledBack(
  decisions: readonly Decision[],
  steps: readonly Step[],
  of: (id: string) => number | undefined,
): Step[] {
  const undone = decisions.filter(decision => decision.kind === 'split' && decision.undone !== null)
  const back = undone.flatMap(({ target, value }): Step[] => {
    const [person, into] = [of((target as Named).person), of((value as Into).into)]
    return person === undefined || into === undefined ? [] : [{ kind: 'join', person: into, into: person }]
  })
  const left = back.map(({ person }) => person)
  const ends = endsAfter(steps, left)
  return back.filter(({ person }) => ends.get(person) === person)
}

async function idsOf(db: Db, names: readonly string[]): Promise<Map<string, number>> {
  const ids = new Map<string, number>()
  for (const chunk of inChunks([...new Set(names)], 256)) {
    const rows = await db.selectFrom('person').select(['id', 'public']).where('public', 'in', padded(chunk)).execute()
    for (const { id, public: own } of rows) ids.set(own, id)
  }
  return ids
}

/** Whom the engine found people to be, in the end; those who are themselves, too, and those on the way. */
async function readAs(db: Db, people: readonly number[]): Promise<Map<number, number>> {
  const next = new Map<number, number | null>()
  for (let open = [...new Set(people)]; open.length > 0; ) {
    const found: { id: number; read_as: number | null }[] = []
    for (const chunk of inChunks(open, 256)) {
      const query = db.selectFrom('person').select(['id', 'read_as']).where('id', 'in', padded(chunk))
      found.push(...(await query.execute()))
    }
    for (const { id, read_as } of found) next.set(id, read_as)
    open = [...new Set(found.flatMap(({ read_as }) => (read_as === null || next.has(read_as) ? [] : read_as)))]
  }
  const endOf = (id: number, steps = next.size): number => {
    const into = next.get(id) ?? null
    return into === null || steps === 0 ? id : endOf(into, steps - 1)
  }
  return new Map([...next.keys()].map(id => [id, endOf(id)]))
}

async function articleIds(db: Db, addresses: readonly string[]): Promise<Map<string, number>> {
  const ids = new Map<string, number>()
  for (const chunk of inChunks([...new Set(addresses)], 256)) {
    const rows = await db
      .selectFrom('article')
      .select(['id', 'address'])
      .where('address', 'in', padded(chunk))
      .execute()
    for (const { id, address } of rows) ids.set(address, id)
  }
  return ids
}
