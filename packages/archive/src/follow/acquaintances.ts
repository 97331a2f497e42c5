import { inChunks } from '../rows/chunks.ts'
import { padded } from '../rows/padded.ts'
import type { Db, Store, WordQuery } from '../store.ts'
import { atBetween, idAt } from '../words/at.ts'
import { marks } from '../words/marks.ts'
import type { Who } from './namesakes.ts'
import { peopleBy } from './said.ts'

/** Somebody, and how many statements tie them to somebody else. */
export interface Acquaintance {
  readonly who: Who
  readonly statements: number
}

const MOST = 6
// Somebody's people are those of their latest so many statements; of each, all statements are counted.
const LATEST = 1000

/** The people whom somebody's statements are about, those most spoken of first; a few. */
export function spokenOf(store: Store, db: Db, person: number): Promise<Acquaintance[]> {
  return acquaintances(store, db, person, marks.by, marks.about, peopleAbout)
}

/** Those whose statements are about somebody, whoever says most first; a few. */
export function speakersOn(store: Store, db: Db, person: number): Promise<Acquaintance[]> {
  return acquaintances(store, db, person, marks.about, marks.by, speakersIn)
}

type Mark = (person: number) => string
/** How often each person has to do with some statements. */
type Tied = (db: Db, statements: readonly number[]) => Promise<readonly (readonly [person: number, times: number])[]>

async function acquaintances(
  { words }: Store,
  db: Db,
  person: number,
  own: Mark,
  other: Mark,
  tied: Tied,
): Promise<Acquaintance[]> {
  const ever = atBetween(null, null)
  const counted = (all: readonly string[]): WordQuery => ({
    some: { all: all.map(mark => ({ mark })) },
    but: { mark: marks.hidden },
  })
  const latest = await words.first(db, counted([own(person)]), ever, 'newest', LATEST)
  const times = new Map<number, number>()
  for (const chunk of inChunks(latest.map(idAt), 1000)) {
    for (const [id, count] of await tied(db, chunk)) times.set(id, (times.get(id) ?? 0) + count)
  }
  times.delete(person)
  const most = [...times].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, MOST)
  const people = await peopleBy(
    db,
    most.map(([id]) => id),
  )
  const found: Acquaintance[] = []
  for (const [id, count] of most) {
    const who = people.get(id)
    const isAll = latest.length < LATEST
    const statements = isAll ? count : await words.count(db, counted([own(person), other(id)]), ever)
    if (who) found.push({ who, statements })
  }
  return found.sort((a, b) => b.statements - a.statements)
}

const peopleAbout: Tied = async (db, statements) => {
  const rows = await db
    .selectFrom('about')
    .select(['person', ({ fn }) => fn.countAll<number>().as('times')])
    .where('statement', 'in', padded(statements))
    .groupBy('person')
    .execute()
  return rows.map(({ person, times }) => [person, times])
}

const speakersIn: Tied = async (db, statements) => {
  const rows = await db
    .selectFrom('statement')
    .select(['speaker', ({ fn }) => fn.countAll<number>().as('times')])
    .where('id', 'in', padded(statements))
    .groupBy('speaker')
    .execute()
  return rows.flatMap(({ speaker, times }) => (speaker === null ? [] : [[speaker, times] as const]))
}
