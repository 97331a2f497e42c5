/** Asks a large archive many things, each kind many times, and prints how long it took as JSON. */
import { check, openArchive, type Store, search, who } from '@onrecord/archive'
import type { Record } from '@onrecord/record'
import { nameOf } from './archive-made.ts'
import { chance, zipf } from './archive-prose.ts'

/** What `archive.ts` prints; times are milliseconds. */
export interface Times {
  readonly open: number
  readonly statements: number
  readonly articles: number
  readonly people: number
  readonly kinds: readonly KindTimes[]
}

/** One kind of question. `found` is how many rows one of middle size has in all. */
export interface KindTimes {
  readonly name: string
  readonly count: number
  readonly median: number
  readonly p95: number
  /** The median of the processor's time, of this process only: what a machine that does nothing else would need for SQLite. */
  readonly work: number
  readonly work95: number
  readonly found: number
}

// Each question once before, so that the pages of the file that it needs are in memory, and once measured.
const EACH = 40
const COMMON = ['the', 'said', 'and', 'to', 'of', 'in', 'council', 'that', 'was', 'for']
const ACTS = ['refuse', 'commit', 'demand', 'deny', 'accuse', 'assess']
const random = chance(11)

const begun = performance.now()
const store = await openArchive(process.argv[2] ?? '', { mode: 'read' })
await store.db.selectFrom('article').select('id').limit(1).execute()
const open = performance.now() - begun
const samples = await statementsIn(store)
const person = zipf(40_000, 2.7, random)
const kinds: KindTimes[] = []
for (const [name, question] of Object.entries(questions())) kinds.push(await measured(name, question))
const times: Times = { open, ...(await sizes(store)), kinds }
console.log(JSON.stringify(times))
await store.close()

/** Asks something, another thing each time, and gives how much was found. */
type Question = () => () => Promise<number>

function questions(): { readonly [name: string]: Question } {
  const word = (shortest: number) =>
    any(wordsOf(any(samples).words).filter(({ length }) => length >= shortest)) ?? 'council'
  const phrase = (length: number) => {
    const words = wordsOf(any(samples).words)
    const from = Math.floor(random() * Math.max(1, words.length - length))
    return `"${words.slice(from, from + length).join(' ')}"`
  }
  const month = () => `202${Math.floor(random() * 6)}-0${1 + Math.floor(random() * 9)}`
  const searched =
    (query: () => string): Question =>
    () => {
      const asked = query()
      return async () => (await search(store, { query: asked })).total
    }
  const known =
    (name: () => string): Question =>
    () => {
      const asked = name()
      return async () => {
        const found = await who(store, asked)
        return found.kind === 'one' ? found.statements.total : 0
      }
    }
  return {
    'search, a word of some statement': searched(() => word(1)),
    'search, a rare word': searched(() => word(9)),
    'search, a common word': searched(() => any(COMMON)),
    'search, two words': searched(() => `${word(4)} ${word(4)}`),
    'search, a common and another word': searched(() => `${any(COMMON)} ${word(4)}`),
    'search, either of two words': searched(() => `${word(4)} OR ${word(4)}`),
    'search, a phrase of three words': searched(() => phrase(3)),
    'search, the beginning of a word': searched(() => `${word(6).slice(0, 4)}*`),
    'search, a speaker and a word': searched(() => `by:"${nameOf(person())}" ${word(4)}`),
    'search, a word in a month': searched(() => `${word(3)} from:${month()} to:${month()}`),
    'search, a common word in a month': searched(() => {
      const within = month()
      return `${any(COMMON)} from:${within} to:${within}`
    }),
    'search, an act and a word': searched(() => `act:${any(ACTS)} ${word(4)}`),
    'search, an act and a common word': searched(() => `act:${any(ACTS)} ${any(COMMON)}`),
    'who, the ten most frequent': known(() => nameOf(Math.floor(random() * 10))),
    'who, as often as they speak': known(() => nameOf(person())),
    'who, any of 40,000': known(() => nameOf(Math.floor(random() * 40_000))),
    'check, a quotation as it stands': checked(words => words),
    'check, with three words changed': checked(changed),
  }
}

function checked(edit: (words: string) => string): Question {
  return () => {
    const { words, speaker_name } = any(samples.filter(({ words }) => wordsOf(words).length >= 12)) ?? samples[0]
    const draft = draftOf(edit(words), speaker_name ?? 'Ada Brook')
    return async () =>
      (await check(store, draft)).findings.filter(({ verdict }) => verdict.class !== 'not found').length
  }
}

function changed(words: string): string {
  const all = words.split(' ')
  const places = [0.2, 0.5, 0.8].map(share => Math.floor(share * all.length))
  return all.map((word, i) => (places.includes(i) ? 'otherwise' : word)).join(' ')
}

/** A draft of one paragraph with one quotation, as the engine would have read it. */
function draftOf(words: string, name: string): Record {
  const text = `“${words},” ${name} said.`
  const mention = { from: text.length - name.length - 6, to: text.length - 6 }
  return {
    schema: 'onrecord/1',
    article: { id: 'draft', byline: [], text, blocks: [{ kind: 'paragraph', from: 0, to: text.length }] },
    entities: [{ id: 'e1', type: 'person', name, aliases: [], roles: [], mentions: [mention] }],
    statements: [
      {
        ...{ id: 's1', form: 'direct', content: [{ from: 1, to: 1 + words.length }], source: [mention], cue: [] },
        ...{ speaker: 'e1', addressees: [], about: [], said: null, confidence: 1 },
      },
    ],
    ...{ events: [], demands: [], reversals: [], engine: { version: '0', model: 'none' } },
  }
}

async function measured(name: string, question: Question): Promise<KindTimes> {
  const taken: number[] = []
  const worked: number[] = []
  const found: number[] = []
  for (let i = 0; i < EACH; i++) {
    const ask = question()
    await ask()
    const [start, before] = [performance.now(), process.cpuUsage()]
    found.push(await ask())
    taken.push(performance.now() - start)
    const { user, system } = process.cpuUsage(before)
    worked.push((user + system) / 1000)
  }
  return {
    name,
    count: EACH,
    median: at(taken, 0.5),
    p95: at(taken, 0.95),
    work: at(worked, 0.5),
    work95: at(worked, 0.95),
    found: at(found, 0.5),
  }
}

function at(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.ceil(share * sorted.length) - 1] ?? Number.NaN
}

function wordsOf(words: string): string[] {
  return words.match(/[\p{L}\p{N}]+/gu) ?? []
}

function any<Item>(items: readonly Item[]): Item {
  return items[Math.floor(random() * items.length)] as Item
}

async function statementsIn({ db }: Store) {
  const { last } = await db
    .selectFrom('statement')
    .select(({ fn }) => fn.max('id').as('last'))
    .executeTakeFirstOrThrow()
  const ids = Array.from({ length: 2000 }, () => 1 + Math.floor(random() * (last ?? 1)))
  return db.selectFrom('statement').select(['words', 'speaker_name']).where('id', 'in', ids).execute()
}

async function sizes({ db }: Store) {
  const count = async (table: 'statement' | 'article' | 'person') => {
    const { rows } = await db
      .selectFrom(table)
      .select(({ fn }) => fn.countAll<number>().as('rows'))
      .executeTakeFirstOrThrow()
    return rows
  }
  return { statements: await count('statement'), articles: await count('article'), people: await count('person') }
}
