import { Form } from '@onrecord/record'
import type { Db, TimeStretch, WordQuery } from '../store.ts'
import { atBetween } from '../words/at.ts'
import { marks } from '../words/marks.ts'
import { type Bearer, namesakes } from './namesakes.ts'
import { type Filter, type Query, QueryError } from './query.ts'

/** A query as the index of words is asked it. */
export interface Plan {
  readonly query: WordQuery
  readonly stretch: TimeStretch
  /** Whether nothing in particular is asked for: all statements answer to it. */
  readonly isAll: boolean
  /** The words that were asked for, not those that must not stand: for ranking and for showing them. */
  readonly sought: readonly Sought[]
  /** Whom the names in it were taken for, in the order of the query. */
  readonly people: readonly { readonly name: string; readonly found: readonly Bearer[] }[]
}

/** Words one after another; with `prefix` the last may go on. */
export interface Sought {
  readonly words: readonly string[]
  readonly prefix: boolean
}

// Every statement has a form: what is asked for without words is taken from all of them.
const EVERYTHING: WordQuery = { any: Form.options.map(form => ({ mark: marks.form(form) })) }
const MOST_NAMESAKES = 50

/** Plans a query with filters that hold for the whole of it. Throws QueryError where it cannot be answered. */
export async function planned(db: Db, query: Query | null, filters: readonly Filter[]): Promise<Plan> {
  const asked = filters.map((filter): Query => ({ kind: 'filter', filter }))
  const whole: Query = { kind: 'all', of: [...(query ? (query.kind === 'all' ? query.of : [query]) : []), ...asked] }
  const days = whole.of.flatMap(part => (part.kind === 'filter' && isDay(part.filter) ? [part.filter] : []))
  const rest = whole.of.filter(part => !(part.kind === 'filter' && isDay(part.filter)))
  const people = await peopleIn(db, rest)
  const found = wordQuery({ kind: 'all', of: rest }, new Map(people.map(({ name, found }) => [name, found])))
  return {
    query: { some: found, but: { mark: marks.hidden } },
    stretch: atBetween(lastOf(days, 'from'), firstOf(days, 'to')),
    isAll: whole.of.length === 0,
    sought: soughtIn(whole),
    people,
  }
}

type Day = Extract<Filter, { day: string }>

function isDay(filter: Filter): filter is Day {
  return 'day' in filter
}

function lastOf(days: readonly Day[], name: Day['name']): string | null {
  return sorted(days, name).at(-1) ?? null
}

function firstOf(days: readonly Day[], name: Day['name']): string | null {
  return sorted(days, name)[0] ?? null
}

function sorted(days: readonly Day[], name: Day['name']): string[] {
  return days
    .filter(filter => filter.name === name)
    .map(({ day }) => day)
    .sort()
}

async function peopleIn(db: Db, parts: readonly Query[]): Promise<Plan['people']> {
  const people: { name: string; found: Bearer[] }[] = []
  for (const name of new Set(parts.flatMap(namesIn))) {
    const found = await namesakes(db, name)
    if (found.length > MOST_NAMESAKES) {
      throw new QueryError(`more than ${MOST_NAMESAKES} people are called "${name}"; give a fuller name`)
    }
    people.push({ name, found })
  }
  return people
}

function namesIn(query: Query): string[] {
  if (query.kind === 'filter') return 'who' in query.filter ? [query.filter.who] : []
  if (query.kind === 'not') return namesIn(query.of)
  return query.kind === 'words' ? [] : query.of.flatMap(namesIn)
}

function wordQuery(query: Query, people: ReadonlyMap<string, readonly Bearer[]>): WordQuery {
  switch (query.kind) {
    case 'words':
      return { phrase: query.words, prefix: query.prefix }
    case 'filter':
      return markOf(query.filter, people)
    case 'any':
      return { any: query.of.map(part => wordQuery(part, people)) }
    case 'not':
      return { some: EVERYTHING, but: wordQuery(query.of, people) }
    case 'all': {
      const stands = query.of.filter(part => part.kind !== 'not').map(part => wordQuery(part, people))
      const lacks = query.of.flatMap(part => (part.kind === 'not' ? [wordQuery(part.of, people)] : []))
      const some = stands.length === 0 ? EVERYTHING : { all: stands }
      return lacks.length === 0 ? some : { some, but: { any: lacks } }
    }
  }
}

function markOf(filter: Filter, people: ReadonlyMap<string, readonly Bearer[]>): WordQuery {
  switch (filter.name) {
    case 'by':
    case 'about': {
      const mark = marks[filter.name]
      return { any: (people.get(filter.who) ?? []).map(({ row }) => ({ mark: mark(row) })) }
    }
    case 'outlet':
      return { mark: marks.outlet(filter.outlet) }
    case 'act':
      return { mark: marks.act(filter.act) }
    case 'form':
      return { mark: marks.form(filter.form) }
    case 'from':
    case 'to':
      throw new QueryError(`${filter.name}: holds for the whole search; take it out of the brackets, or from OR and -`)
  }
}

function soughtIn(query: Query): Sought[] {
  if (query.kind === 'words') return [{ words: query.words, prefix: query.prefix }]
  return query.kind === 'all' || query.kind === 'any' ? query.of.flatMap(soughtIn) : []
}
