/** Makes an archive of as many statements as asked for, for measuring: invented articles of invented people, in news-like words. */
import { mkdirSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { keep, openArchive, type Store } from '@onrecord/archive'
import { Act, type Entity, type Form, type Record, type Statement } from '@onrecord/record'
import { chance, coined, proseWriter, zipf } from './archive-prose.ts'

const PEOPLE = 40_000
const BODIES = 4000
const OUTLETS = 60
// Six years of news.
const FIRST_DAY = Date.UTC(2020, 0, 1)
const DAYS = 2190
const A_STATEMENT_ABOUT_SOMEBODY = 0.35
const REPLACED = 0.04
const BATCH = 500
const ACTS: readonly Act[] = Act.options
const FORMS: readonly Form[] = ['direct', 'indirect', 'mixed']

/** Makes the archive at a path, unless it is there, and gives how long it took in seconds; 0 where it was there. */
export async function makeArchive(where: string, statements: number): Promise<number> {
  const begun = performance.now()
  const isFile = !where.includes('://')
  const path = isFile ? `${where}.part` : where
  if (isFile) {
    mkdirSync(dirname(path), { recursive: true })
    for (const end of ['', '-wal', '-shm']) rmSync(path + end, { force: true })
  }
  const store = await openArchive(path, { mode: 'create' })
  await fill(store, statements)
  await store.close()
  if (isFile) renameSync(path, where)
  return (performance.now() - begun) / 1000
}

async function fill(store: Store, statements: number): Promise<void> {
  const write = await articleWriter(chance(7))
  for (let done = 0; done < statements; ) {
    const batch: Record[] = []
    for (let i = 0; i < BATCH && done < statements; i++) {
      const record = write(done / statements)
      batch.push(record)
      done += record.statements.length
    }
    await keep(
      store,
      batch.map(record => ({ record })),
    )
    if (process.stderr.isTTY) process.stderr.write(`\r${done} statements`)
  }
}

function typeOf(i: number): 'person' | 'organisation' {
  return i % Math.round(PEOPLE / BODIES) === 3 ? 'organisation' : 'person'
}

/** Somebody's name: first names and surnames recur, whole names do not. */
export function nameOf(i: number): string {
  const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)
  if (typeOf(i) === 'organisation') return `${capital(coined(i))} Council`
  return `${capital(coined((i * 31) % 211))} ${capital(coined(500 + ((i * 17) % 7919) * 3 + Math.floor(i / 7919)))}`
}

async function articleWriter(random: () => number): Promise<(share: number) => Record> {
  const prose = await proseWriter(random)
  const person = zipf(PEOPLE, 2.7, random)
  const outlet = zipf(OUTLETS, 3, random)
  let number = 0
  return share => {
    const day = new Date(FIRST_DAY + Math.floor(share * DAYS) * 86_400_000).toISOString().slice(0, 10)
    const cast = [...new Set(Array.from({ length: 3 + Math.floor(random() * 6) }, person))]
    // Now and then an article comes again, in other words.
    const own = number > 100 && random() < REPLACED ? number - Math.floor(random() * 100) : ++number
    return recordOf(own, day, cast, outlet(), prose, random)
  }
}

function recordOf(
  number: number,
  day: string,
  cast: readonly number[],
  outlet: number,
  prose: (length: number) => string,
  random: () => number,
): Record {
  const paragraphs: string[] = [capital(prose(8))]
  const statements: Statement[] = []
  let length = (paragraphs[0]?.length ?? 0) + 2
  const add = (paragraph: string) => {
    paragraphs.push(paragraph)
    length += paragraph.length + 2
  }
  const count = 4 + Math.floor(random() * 17)
  for (let i = 0; i < count; i++) {
    if (random() < 0.3) add(`${capital(prose(20 + Math.floor(random() * 20)))}.`)
    const words = capital(prose(8 + Math.floor(random() * 28)))
    const speaker = Math.floor(random() ** 2 * cast.length)
    const about = random() < A_STATEMENT_ABOUT_SOMEBODY ? Math.floor(random() * cast.length) : speaker
    statements.push(statementOf(i, { from: length + 1, to: length + 1 + words.length }, speaker, about, random))
    add(`“${words},” ${nameOf(cast[speaker] ?? 0)} said.`)
  }
  const text = paragraphs.join('\n\n')
  return {
    schema: 'onrecord/1',
    article: {
      id: `a${number}`,
      url: `https://news.example/${number}`,
      outlet: `The ${capital(coined(outlet + 40))} Courier`,
      headline: paragraphs[0] ?? '',
      byline: [],
      published: day,
      text,
      blocks: blocksOf(paragraphs),
    },
    entities: cast.map((each, i) => entityOf(each, i)),
    statements,
    events: [],
    demands: [],
    reversals: [],
    engine: { version: '0', model: 'generated' },
  }
}

function statementOf(
  i: number,
  content: Statement['content'][number],
  speaker: number,
  about: number,
  random: () => number,
): Statement {
  return {
    id: `s${i + 1}`,
    form: FORMS[Math.floor(random() ** 1.5 * 3)] ?? 'direct',
    content: [content],
    source: [],
    cue: [],
    speaker: random() < 0.1 ? null : `e${speaker + 1}`,
    addressees: [],
    about: about === speaker ? [] : [`e${about + 1}`],
    act: ACTS[ACTS.length - 1 - Math.floor(random() ** 2.5 * ACTS.length)] ?? 'assert',
    said: null,
    confidence: Math.round(100 * (0.5 + random() / 2)) / 100,
  }
}

function entityOf(person: number, i: number): Entity {
  return {
    id: `e${i + 1}`,
    type: typeOf(person),
    name: nameOf(person),
    aliases: [],
    roles: [],
    mentions: [{ from: 0, to: 1 }],
  }
}

function blocksOf(paragraphs: readonly string[]): Record['article']['blocks'] {
  let from = 0
  return paragraphs.map((paragraph, i) => {
    const block = { kind: i === 0 ? ('headline' as const) : ('paragraph' as const), from, to: from + paragraph.length }
    from = block.to + 2
    return block
  })
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
