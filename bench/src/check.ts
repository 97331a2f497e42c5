/**
 * Whether checks of quotations say what is so: 300 quotations taken from an archive of invented stories and edited in known ways, put into
 * drafts that the engine reads. Prints which class each edit was given, and how long a check takes; `--misses` prints
 * those that were judged wrong, `--seed` and `--each` choose others and more of each edit; `--corpus polnear` takes the
 * articles of PolNeAR's training part instead. Ends with status 1 where a bar is missed.
 */
import { globSync, mkdtempSync, rmSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { type Class, check, keep, openArchive, type Store } from '@onrecord/archive'
import { engineOn } from '@onrecord/models'
import { articleFrom } from '@onrecord/reader'
import type { Article, Record } from '@onrecord/record'
import { affirmed, EDITS, type Edit, randomFrom, swapped, trimmed } from './check/edits.ts'
import { polnearArticles } from './polnear.ts'
import { storyArticles } from './stories.ts'
import { table } from './table.ts'

const TOLD = resolve(import.meta.dirname, '../../training/stories')
const BAR = 0.95
// In words: what two people say alike by chance is shorter.
const RUN = 5
const CLASSES: readonly Class[] = ['verbatim', 'trimmed', 'altered', 'misattributed', 'not found']

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '6' },
    each: { type: 'string', default: '50' },
    misses: { type: 'boolean', default: false },
    corpus: { type: 'string', default: 'stories' },
  },
})
const random = randomFrom(Number(values.seed))
const engine = await engineOn('fast')
const { kept, held } = await (values.corpus === 'polnear' ? recordsOfPolnear() : recordsOfStories())
const folder = mkdtempSync(join(tmpdir(), 'onrecord-check-'))
const store = await openArchive(join(folder, 'onrecord.db'), { mode: 'create' })
try {
  await keep(
    store,
    kept.map(record => ({ record })),
  )
  await report(store)
} finally {
  await store.close()
  rmSync(folder, { recursive: true })
}

/** A quotation of an article, as the engine read it there. */
interface Said {
  readonly words: string
  readonly speaker: string
}

/** All articles, read; those of every sixth story are held back, to invent from. */
async function recordsOfStories(): Promise<{ kept: Record[]; held: Record[] }> {
  const articles = [...(await storyArticles())].flatMap(([name, all]) =>
    all.map(article => ({ ...article, id: `${name}-${article.id}` })),
  )
  const told = await Promise.all(globSync('*.txt', { cwd: TOLD }).sort().map(toldArticle))
  const [kept, held] = [[...articles, ...told.filter(({ id }) => !isHeld(id))], told.filter(({ id }) => isHeld(id))]
  return { kept: await readAll(kept), held: await readAll(held) }
}

/** Articles of four years of news; every sixth is held back. */
async function recordsOfPolnear(): Promise<{ kept: Record[]; held: Record[] }> {
  const articles = (await polnearArticles('train')).map((article, i) => ({ ...article, id: `${i}` }))
  const records = await readAll(articles)
  return { kept: records.filter((_, i) => i % 6 !== 0), held: records.filter((_, i) => i % 6 === 0) }
}

async function readAll(articles: readonly Article[]): Promise<Record[]> {
  const records: Record[] = []
  for (const article of articles) records.push(await engine.read(article))
  return records
}

function isHeld(id: string): boolean {
  return Number(id.match(/\d+/)?.[0]) % 6 === 0
}

async function toldArticle(name: string): Promise<Article> {
  const [head = '', ...text] = (await readFile(join(TOLD, name), 'utf8')).split('\n\n')
  const about = Object.fromEntries(head.split('\n').map(line => line.split(': ') as [string, string]))
  const bytes = Buffer.from(`${about.headline}\n\n${text.join('\n\n').replace(/<[^<>]*>/g, '')}`)
  const { outlet, published } = about
  return {
    ...(await articleFrom(bytes, { name, ...(outlet && { outlet }), ...(published && { published }) })),
    id: name,
  }
}

/** The direct quotations of some articles by named people, of six words or more, in one piece. */
function quotationsIn(records: readonly Record[]): Said[] {
  return records.flatMap(({ article, entities, statements }) =>
    statements.flatMap(({ form, content: [span, ...more], speaker, within }) => {
      const entity = entities.find(({ id, type }) => id === speaker && type === 'person')
      const inner = span && article.text.slice(span.from, span.to).replace(/^["“‘']|[,.]?["”’']$/g, '')
      if (form !== 'direct' || !entity?.name.includes(' ') || more.length > 0 || within !== undefined) return []
      return inner && !/["“”]|\n/.test(inner) && inner.split(' ').length >= 6
        ? [{ words: inner, speaker: entity.name }]
        : []
    }),
  )
}

interface Case extends Said {
  readonly edit: Edit
}

function casesFrom(records: readonly Record[], kept: readonly Said[], held: readonly Said[]): Case[] {
  const vocabulary = kept.flatMap(({ words }) => words.match(/\p{L}+/gu) ?? [])
  const speakers = [...new Set(kept.map(({ speaker }) => speaker))]
  const printed = new Set(records.flatMap(({ article }) => runsOf(article.text)))
  const edited: { [edit in Edit]: (said: Said) => Said | null } = {
    unchanged: said => said,
    trimmed: said => reworded(said, trimmed(said.words, random)),
    'one word swapped': said => reworded(said, swapped(said.words, random, vocabulary)),
    // What another outlet prints without its "not" would be verbatim.
    'negation removed': said => reworded(said, unlessPrinted(affirmed(said.words))),
    'speaker swapped': said => ({ ...said, speaker: another(said.speaker, speakers) }),
    // What somebody did say, and no article of the archive prints, not even in parts.
    invented: said => (runsOf(said.words).some(run => printed.has(run)) ? null : said),
  }
  return (Object.keys(EDITS) as Edit[]).flatMap(edit =>
    shuffled(edit === 'invented' ? held : kept)
      .flatMap(said => edited[edit](said) ?? [])
      .slice(0, Number(values.each))
      .map(said => ({ ...said, edit })),
  )
}

/** All runs of five words of a text, in lower case. */
function runsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return words.slice(RUN - 1).map((_, i) => words.slice(i, i + RUN).join(' '))
}

function unlessPrinted(words: string | null): string | null {
  const isPrinted = words !== null && kept.some(({ article }) => article.text.includes(`“${words}`))
  return isPrinted ? null : words
}

function reworded(said: Said, words: string | null): Said | null {
  return words === null ? null : { ...said, words }
}

function another(speaker: string, speakers: readonly string[]): string {
  const surname = speaker.split(' ').at(-1) ?? ''
  const others = speakers.filter(name => !name.includes(surname))
  return others[Math.floor(random() * others.length)] ?? 'Nobody Else'
}

function shuffled<T>(all: readonly T[]): T[] {
  return all
    .map(each => ({ each, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ each }) => each)
}

async function report(store: Store): Promise<void> {
  const cases = casesFrom(kept, quotationsIn(kept), quotationsIn(held))
  const counts = new Map<string, number>()
  const times: number[] = []
  for (const each of cases) {
    const draft = await engine.read(await draftOf(each))
    const begun = performance.now()
    const { findings } = await check(store, draft)
    times.push(performance.now() - begun)
    const given = findings[0]?.verdict.class ?? 'left aside'
    counts.set(`${each.edit} ${given}`, (counts.get(`${each.edit} ${given}`) ?? 0) + 1)
    if (given !== EDITS[each.edit] && values.misses) {
      const source = findings[0]?.verdict.sources[0] ?? findings[0]?.verdict.lookAlikes[0]
      const { comparison, article } = source ?? {}
      const found = comparison && article?.text.slice(comparison.place.from, comparison.place.to)
      console.log(
        `${each.edit} → ${given}: “${each.words}” ${each.speaker} (${findings[0]?.quotation.speaker?.name})\n    ${found} ${source?.spoken?.voice.name} ${comparison?.likeness}`,
      )
    }
  }
  const classes = [...CLASSES, 'left aside']
  const rows = (Object.keys(EDITS) as Edit[]).map(edit => [
    edit,
    ...classes.map(name => `${counts.get(`${edit} ${name}`) ?? ''}`),
  ])
  console.log(table([['edit', ...classes], ...rows]))
  const right =
    cases.length === 0
      ? 0
      : (Object.keys(EDITS) as Edit[]).reduce((sum, edit) => sum + (counts.get(`${edit} ${EDITS[edit]}`) ?? 0), 0) /
        cases.length
  const passed = (['one word swapped', 'negation removed'] as const).reduce(
    (sum, edit) => sum + (counts.get(`${edit} verbatim`) ?? 0),
    0,
  )
  times.sort((a, b) => a - b)
  console.log(
    `${kept.length} articles, ${cases.length} quotations: ${(100 * right).toFixed(1)} % right; ${passed} altered ones called verbatim; ${times[times.length >> 1]?.toFixed(1)} ms at the median`,
  )
  if (right < BAR || passed > 0) process.exitCode = 1
}

function draftOf({ words, speaker }: Said): Promise<Article> {
  const closed = /[.!?…]$/.test(words) ? words.replace(/\.$/, ',') : `${words},`
  const text = `A draft\n\nThe matter was raised again yesterday.\n\n“${closed}” said ${speaker}.\n\nNothing more was said.\n`
  return articleFrom(Buffer.from(text), { name: 'draft.txt', published: '2026-06-01' })
}
