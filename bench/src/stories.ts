import { globSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { dossierOf } from '@onrecord/dossier'
import { articleFrom } from '@onrecord/reader'
import { type Article, type Record, validateDossier } from '@onrecord/record'
import type { Measurement, Read } from './measure.ts'
import { type GoldPerson, recognised } from './people.ts'
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
  readonly people: readonly GoldPerson[]
  readonly statements: readonly { article: string | number; snippet: string; form: string; said: string | null }[]
}

type Report = {
  readonly [name: string]: { f1: number; precision: number; accuracy: number; of: number } | undefined
} & {
  readonly misses: readonly string[]
}

/**
 * How well the statements of the stories are found, and what their dossiers hold. `folder` takes the dossiers. The remarks are the direct
 * quotations that were missed or given to somebody else.
 */
export async function scoreStories(read: Read, folder: string): Promise<Measurement> {
  const stories = await storyArticles()
  const dossiers = join(folder, 'dossiers')
  await mkdir(dossiers)
  const records = new Map<string, Record>()
  const people: boolean[] = []
  for (const [name, articles] of stories) {
    const its: Record[] = []
    for (const article of articles) its.push(await read(article))
    for (const record of its) records.set(`${name}/${record.article.id}`, record)
    const dossier = dossierOf(its)
    const [fault] = validateDossier(dossier)
    if (fault) throw new Error(`the dossier of ${name} is not valid: ${fault.path}: ${fault.message}`)
    people.push(...recognised(dossier, (await goldOf(name)).people))
    await writeFile(join(dossiers, `${name}.json`), JSON.stringify(dossier))
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
  const f1 = (name: string) => report[name]?.f1 ?? 0
  return {
    scores: {
      'stories.statements.f1': f1('statements'),
      'stories.statements.withSpeaker.f1': f1('statements found+speaker'),
      'stories.direct.covered': rounded((100 * covered.length) / direct.length),
      'stories.speaker.direct': accuracy('speaker: direct'),
      'stories.speaker.mixed': accuracy('speaker: mixed'),
      'stories.speaker.indirect': accuracy('speaker: indirect'),
      'stories.form': accuracy('form'),
      'stories.act': accuracy('act'),
      'stories.said': rounded((100 * said.filter(Boolean).length) / said.length),
      'stories.said.scored': accuracy('date said'),
      'stories.people': rounded((100 * people.filter(Boolean).length) / people.length),
      'stories.variants.f1': f1('variants'),
      'stories.variants.kind': accuracy('variant: kind'),
      'stories.officeChanges.f1': f1('officeChanges'),
      'stories.officeChanges.manner': accuracy('office: manner'),
      'stories.officeChanges.status': accuracy('office: status'),
      'stories.investigations.f1': f1('investigations'),
      'stories.reversals.f1': f1('reversals'),
      'stories.reversals.precision': report.reversals?.precision ?? 0,
      'stories.demands.f1': f1('demands'),
      'stories.demands.status': accuracy('demand: status'),
      'stories.demands.answers.f1': f1('demand answers'),
      'stories.traps': accuracy('traps avoided'),
    },
    remarks: report.misses.filter(miss => isAbout(miss, direct)),
  }
}

/** A statement of the gold records; `place` is the article it stands in, as the scorer writes it. */
interface GoldStatement {
  readonly place: string
  readonly snippet: string
  readonly form: string
  readonly said: string | null
}

async function goldOf(story: string): Promise<Gold> {
  return JSON.parse(await readFile(join(STORIES, story, 'gold.json'), 'utf8'))
}

async function goldStatements(stories: readonly string[]): Promise<GoldStatement[]> {
  const golds = stories.map(async story => {
    return (await goldOf(story)).statements.map(({ article, snippet, form, said }) => ({
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
