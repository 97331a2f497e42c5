import { globSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { articleFrom } from '@onrecord/reader'
import type { Article, Record } from '@onrecord/record'
import type { Measurement, Read } from './measure.ts'
import { isCovered } from './quotation-coverage.ts'
import { saidRight } from './said.ts'
import { runScorer } from './scorer.ts'
import { rounded } from './scores.ts'
import { SHARED } from './shared.ts'

const STORIES = join(SHARED, 'gold/stories')

/** The invented stories that have a gold record, by name, each with its articles, oldest first. */
export async function storyArticles(): Promise<Map<string, Article[]>> {
  const names = globSync('*/gold.json', { cwd: STORIES }).map(dirname).sort()
  return new Map(await Promise.all(names.map(async name => [name, await articlesOf(name)] as const)))
}

async function articlesOf(story: string): Promise<Article[]> {
  const files: { [name: string]: About } = JSON.parse(await readFile(join(STORIES, story, 'meta.json'), 'utf8'))
  return Promise.all(
    Object.entries(files).map(async ([name, { byline, ...about }]) =>
      articleFrom(await readFile(join(STORIES, story, name)), { name, ...about, byline: byline.split(' and ') }),
    ),
  )
}

/** What `meta.json` says of one file. */
interface About {
  readonly url: string
  readonly outlet: string
  readonly headline: string
  readonly byline: string
  readonly published: string
}

/** The part of a story's gold record that is looked at here; the scorer reads the rest. */
interface Gold {
  readonly statements: readonly { article: string | number; snippet: string; form: string; said: string | null }[]
}

type Report = { readonly [name: string]: { f1: number; accuracy: number; of: number } | undefined } & {
  readonly misses: readonly string[]
}

/**
 * How well the statements of the stories are found. `folder` takes the dossiers. The remarks are the direct
 * quotations that were missed or given to somebody else.
 */
export async function scoreStories(read: Read, folder: string): Promise<Measurement> {
  const stories = await storyArticles()
  const dossiers = join(folder, 'dossiers')
  await mkdir(dossiers)
  const records = new Map<string, Record>()
  for (const [name, articles] of stories) {
    const its: Record[] = []
    for (const article of articles) its.push(await read(article))
    for (const record of its) records.set(`${name}/${record.article.id}`, record)
    await writeFile(join(dossiers, `${name}.json`), JSON.stringify(dossier(its)))
  }
  const report = (await runScorer('score-stories.mjs', ['--gold', STORIES, '--pred', dossiers, '--misses'])) as Report
  const gold = await goldStatements([...stories.keys()])
  const direct = gold.filter(({ form }) => form === 'direct')
  const said = [...records].flatMap(([place, record]) =>
    saidRight(
      record,
      gold.filter(g => g.place === place),
    ),
  )
  const covered = direct.filter(({ place, snippet }) => {
    const record = records.get(place)
    return record && isCovered(record, snippet)
  })
  const accuracy = (name: string) => report[name]?.accuracy ?? 0
  return {
    scores: {
      'stories.statements.f1': report.statements?.f1 ?? 0,
      'stories.statements.withSpeaker.f1': report['statements found+speaker']?.f1 ?? 0,
      'stories.direct.covered': rounded((100 * covered.length) / direct.length),
      'stories.speaker.direct': accuracy('speaker: direct'),
      'stories.speaker.mixed': accuracy('speaker: mixed'),
      'stories.speaker.indirect': accuracy('speaker: indirect'),
      'stories.form': accuracy('form'),
      'stories.act': accuracy('act'),
      'stories.said': rounded((100 * said.filter(Boolean).length) / said.length),
      'stories.said.scored': accuracy('date said'),
    },
    remarks: report.misses.filter(miss => isAbout(miss, direct)),
  }
}

/** A dossier of the statements alone: what holds between articles is for later stages. */
function dossier(records: readonly Record[]): object {
  const lists = { people: [], officeChanges: [], investigations: [], reversals: [], demands: [], variants: [] }
  return { schema: 'onrecord-dossier/1', records, ...lists }
}

/** A statement of the gold records; `place` is the article it stands in, as the scorer writes it. */
interface GoldStatement {
  readonly place: string
  readonly snippet: string
  readonly form: string
  readonly said: string | null
}

async function goldStatements(stories: readonly string[]): Promise<GoldStatement[]> {
  const golds = stories.map(async story => {
    const gold: Gold = JSON.parse(await readFile(join(STORIES, story, 'gold.json'), 'utf8'))
    return gold.statements.map(({ article, snippet, form, said }) => ({
      place: `${story}/${article}`,
      snippet,
      form,
      said,
    }))
  })
  return (await Promise.all(golds)).flat()
}

function isAbout(miss: string, quotations: readonly GoldStatement[]): boolean {
  return quotations.some(
    ({ place, snippet }) =>
      (miss.startsWith(`${place} statement missed`) || miss.startsWith(`${place} speaker`)) && miss.endsWith(snippet),
  )
}
