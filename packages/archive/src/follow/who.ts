import type { JoinedOfficeChange } from '@onrecord/record'
import { fold } from '../fold.ts'
import type { Db, Store } from '../store.ts'
import { atBetween } from '../words/at.ts'
import { marks } from '../words/marks.ts'
import { type Acquaintance, speakersOn, spokenOf } from './acquaintances.ts'
import { type Demanded, demandsIn } from './demands.ts'
import { alike, type Bearer, namesakes, somebody, type Who } from './namesakes.ts'
import { type Placed, placesOf } from './placed.ts'
import { whoOf } from './said.ts'
import { type Found, type Page, type Search, searchIn } from './search.ts'
import { type Turn, turnsIn } from './turns.ts'

/** What somebody is called, and in how many places of the archive. */
export interface Title {
  readonly title: string
  readonly body: string | null
  readonly times: number
}

/** An office that somebody took, left or kept. */
export interface ChangeOfOffice {
  readonly office: string
  readonly body: string | null
  readonly change: JoinedOfficeChange['change']
  readonly manner: JoinedOfficeChange['manner']
  readonly status: JoinedOfficeChange['status']
  readonly date: string | null
  readonly evidence: readonly Placed[]
}

/** What the archive holds of one person or body. */
export interface Profile {
  readonly kind: 'one'
  readonly person: Who & { readonly aliases: readonly string[] }
  /** Whom the archive keeps apart though they share the name, since nothing tells that they are one. */
  readonly doubts: readonly Candidate[]
  /** The most told first. */
  readonly titles: readonly Title[]
  /** In the order of their days. */
  readonly offices: readonly ChangeOfOffice[]
  readonly turns: Page<Turn>
  readonly demandsMade: Page<Demanded>
  readonly demandsReceived: Page<Demanded>
  /** The people whom their statements are most about, and those whose statements are most about them. */
  readonly speaksOf: readonly Acquaintance[]
  readonly spokenOfBy: readonly Acquaintance[]
  readonly statements: Found
}

/** Somebody whom a name may mean, with what tells them from the others. */
export interface Candidate extends Who {
  readonly aliases: readonly string[]
  readonly titles: readonly Title[]
  readonly statements: number
  /** The first and the last day on which an article of the archive names them. */
  readonly first: string | null
  readonly last: string | null
}

/** The people whom a name may mean: several who have it, or, where nobody does, those whose names are like it. */
export interface Candidates {
  readonly kind: 'several' | 'none'
  readonly candidates: readonly Candidate[]
}

const MOST_CANDIDATES = 20
const MOST_TITLES = 8
const MOST_BESIDE = 5

/** What of the statements is wanted; see `Search`. */
export type Timeline = Pick<Search, 'filters' | 'limit' | 'after'> & { readonly sort?: 'newest' | 'oldest' }

/**
 * Finds whom a name means, exactly, by an alias or by an id, and tells what the archive holds of them; their statements by
 * pages. Throws QueryError where there is no such page.
 */
export function who(store: Store, name: string, timeline: Timeline = {}): Promise<Profile | Candidates> {
  return store.read(async db => {
    const found = await whomIn(store, db, name)
    return 'row' in found ? profile(store, db, found, timeline) : found
  })
}

/** Whom a name means, where it means one; else those whom it may mean. */
export function whom(store: Store, name: string): Promise<Bearer | Candidates> {
  return store.read(db => whomIn(store, db, name))
}

async function whomIn(store: Store, db: Db, name: string): Promise<Bearer | Candidates> {
  const found = await namesakes(db, name)
  const [person, ...others] = found
  if (person && others.length === 0) return person
  const candidates = person ? found : await alike(db, name, MOST_CANDIDATES)
  return {
    kind: person ? 'several' : 'none',
    candidates: await candidatesOf(store, db, candidates.slice(0, MOST_CANDIDATES)),
  }
}

async function profile(store: Store, db: Db, person: Bearer, timeline: Timeline): Promise<Profile> {
  const own = { people: [person.row], limit: MOST_BESIDE }
  return {
    kind: 'one',
    person: { ...whoOf(person), aliases: await aliasesOf(db, person) },
    doubts: await candidatesOf(store, db, await doubtsOf(db, person)),
    titles: await titlesOf(db, person.row),
    offices: await officesOf(db, person.row),
    turns: await turnsIn(db, own),
    demandsMade: await demandsIn(db, { by: [person.row], limit: MOST_BESIDE }),
    demandsReceived: await demandsIn(db, { of: [person.row], limit: MOST_BESIDE }),
    speaksOf: await spokenOf(store, db, person.row),
    spokenOfBy: await speakersOn(store, db, person.row),
    statements: await searchIn(store, db, {
      query: '',
      sort: 'newest',
      ...timeline,
      filters: [{ name: 'by', who: person.id }, ...(timeline.filters ?? [])],
    }),
  }
}

async function candidatesOf(store: Store, db: Db, people: readonly Bearer[]): Promise<Candidate[]> {
  const candidates: Candidate[] = []
  for (const person of people) {
    const query = { some: { mark: marks.by(person.row) }, but: { mark: marks.hidden } }
    const days = await db
      .selectFrom('presence')
      .select(({ fn }) => [fn.min('day').as('first'), fn.max('day').as('last')])
      .where('person', '=', person.row)
      .executeTakeFirst()
    candidates.push({
      ...whoOf(person),
      aliases: person.aliases,
      titles: (await titlesOf(db, person.row)).slice(0, 3),
      statements: await store.words.count(db, query, atBetween(null, null)),
      first: days?.first ?? null,
      last: days?.last ?? null,
    })
  }
  return candidates.sort((a, b) => b.statements - a.statements)
}

async function doubtsOf(db: Db, { row }: Bearer): Promise<Bearer[]> {
  const rows = await db
    .selectFrom('doubt')
    .select(['person', 'other'])
    .where(eb => eb.or([eb('person', '=', row), eb('other', '=', row)]))
    .limit(MOST_CANDIDATES)
    .execute()
  const ids = rows.map(({ person, other }) => (person === row ? other : person))
  return (await somebody(db, ids)).filter(({ row: other }) => other !== row)
}

/** What else somebody is called, with the names of those who were found to be them. */
async function aliasesOf(db: Db, { row, name, aliases }: Bearer): Promise<string[]> {
  const merged = await db
    .selectFrom('person')
    .select(['name', 'aliases'])
    .where('merged_into', '=', row)
    .orderBy('id')
    .execute()
  const forms = [...aliases, ...merged.flatMap(each => [each.name, ...(JSON.parse(each.aliases) as string[])])]
  return [...new Set(forms)].filter(form => form !== name)
}

async function titlesOf(db: Db, person: number): Promise<Title[]> {
  const rows = await db
    .selectFrom('role')
    .select(['title', 'body', ({ fn }) => fn.countAll<number>().as('times')])
    .where('person', '=', person)
    .groupBy(['title', 'body'])
    .orderBy('times', 'desc')
    .orderBy('title')
    .orderBy('body')
    .limit(MOST_TITLES)
    .execute()
  // "chair" says nothing that "chair, Harbour Board" does not.
  return rows.filter(
    ({ title, body }) => body !== null || !rows.some(other => other.body !== null && isSame(other, title)),
  )
}

function isSame({ title }: Title, other: string): boolean {
  return fold(title) === fold(other)
}

async function officesOf(db: Db, person: number): Promise<ChangeOfOffice[]> {
  const rows = await db
    .selectFrom('office_change')
    .select(['id', 'office', 'body', 'change', 'manner', 'status', 'date'])
    .where('person', '=', person)
    .orderBy('date')
    .orderBy('id')
    .execute()
  const places = await placesOf(
    db,
    'office-change',
    rows.map(({ id }) => id),
  )
  return rows.map(({ id, ...change }) => ({
    ...change,
    evidence: places(id)('evidence').map(({ words, date, source }) => ({ words, date, source })),
  }))
}
