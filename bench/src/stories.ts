import { globSync } from 'node:fs'
import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises'
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

/** Stories with their records, in folders of one, and what the names of their scores begin with. */
export interface Collection {
  readonly name: string
  readonly folder: string
  /** Which of the stories there; all where it is left out. */
  readonly stories?: readonly string[]
  /** Are their errors kept from whoever writes rules? */
  readonly isKept?: boolean
}

const GIVEN: Collection = { name: 'stories', folder: join(SHARED, 'gold/stories') }
const OWN = join(import.meta.dirname, '../stories')
const READ = [
  'calloway-medicaid',
  'corinth-falls-schools',
  'dunmorrick-athletic',
  'exam-board-nz',
  'fenmarch-water',
  'harlan-state',
  'harrowmere-sixth-form',
  'irish-rowing',
  'leeuwin-rail',
  'marlow-cameras',
  'nipissaw-alliance',
  'nkwali-tankers',
  'pomeroy-sheriff',
  'rangapur-exam',
  'ravensholme-homes',
  'strathvale-leader',
  'tamarack-hockey',
  'westmoor-police',
]
const UNREAD = ['ashbeck-fire', 'barrabool-port', 'corravane-rezoning', 'harle-virtual-ward', 'swala-queens']

/** What is given to all, and stories of our own (`bench/stories/README.md`): those whose errors were read, and those not read. */
export const COLLECTIONS: readonly Collection[] = [
  GIVEN,
  { name: 'own.read', folder: OWN, stories: READ },
  { name: 'own.unread', folder: OWN, stories: UNREAD, isKept: true },
]

/** The invented stories that have a gold record, by name, each with its articles, oldest first. */
export async function storyArticles({ folder, stories }: Collection = GIVEN): Promise<Map<string, Article[]>> {
  const names = stories ?? globSync('*/gold.json', { cwd: folder }).map(dirname).sort()
  return new Map(await Promise.all(names.map(async name => [name, await articlesOf(join(folder, name))] as const)))
}

async function articlesOf(story: string): Promise<Article[]> {
  const files: { [name: string]: About } = JSON.parse(await readFile(join(story, 'meta.json'), 'utf8'))
  return Promise.all(
    Object.entries(files).map(async ([name, { byline, ...about }]) =>
      articleFrom(await readFile(join(story, name)), { name, ...about, byline: byline?.split(' and ') ?? [] }),
    ),
  )
}

/** What `meta.json` says of one file. */
interface About {
  readonly url: string
  readonly outlet: string
  readonly headline: string
  readonly byline: string | null
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
export async function scoreStories(read: Read, folder: string, collection: Collection): Promise<Measurement> {
  const stories = await storyArticles(collection)
  const dossiers = join(folder, collection.name, 'dossiers')
  await mkdir(dossiers, { recursive: true })
  const golds = join(folder, collection.name, 'gold')
  await mkdir(golds)
  for (const name of stories.keys()) await symlink(join(collection.folder, name), join(golds, name))
  const records = new Map<string, Record>()
  const people: boolean[] = []
  for (const [name, articles] of stories) {
    const its: Record[] = []
    for (const article of articles) its.push(await read(article))
    for (const record of its) records.set(`${name}/${record.article.id}`, record)
    const dossier = dossierOf(its)
    const [fault] = validateDossier(dossier)
    if (fault) throw new Error(`the dossier of ${name} is not valid: ${fault.path}: ${fault.message}`)
    people.push(...recognised(dossier, (await goldOf(golds, name)).people))
    await writeFile(join(dossiers, `${name}.json`), JSON.stringify(dossier))
  }
  const report = (await runScorer('score-stories.mjs', ['--gold', golds, '--pred', dossiers, '--misses'])) as Report
  const gold = await goldStatements(golds, [...stories.keys()])
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
  const scores = {
    'statements.f1': f1('statements'),
    'statements.withSpeaker.f1': f1('statements found+speaker'),
    'direct.covered': rounded((100 * covered.length) / direct.length),
    'speaker.direct': accuracy('speaker: direct'),
    'speaker.mixed': accuracy('speaker: mixed'),
    'speaker.indirect': accuracy('speaker: indirect'),
    form: accuracy('form'),
    act: accuracy('act'),
    said: rounded((100 * said.filter(Boolean).length) / said.length),
    'said.scored': accuracy('date said'),
    people: rounded((100 * people.filter(Boolean).length) / people.length),
    'variants.f1': f1('variants'),
    'variants.kind': accuracy('variant: kind'),
    'officeChanges.f1': f1('officeChanges'),
    'officeChanges.manner': accuracy('office: manner'),
    'officeChanges.status': accuracy('office: status'),
    'investigations.f1': f1('investigations'),
    'reversals.f1': f1('reversals'),
    'reversals.precision': report.reversals?.precision ?? 0,
    'demands.f1': f1('demands'),
    'demands.status': accuracy('demand: status'),
    'demands.answers.f1': f1('demand answers'),
    traps: accuracy('traps avoided'),
  }
  const named = Object.entries(scores).map(([name, score]) => [`${collection.name}.${name}`, score] as const)
  return {
    scores: Object.fromEntries(named),
    remarks: collection.isKept ? [] : report.misses.filter(miss => isAbout(miss, direct)),
  }
}

/** A statement of the gold records; `place` is the article it stands in, as the scorer writes it. */
interface GoldStatement {
  readonly place: string
  readonly snippet: string
  readonly form: string
  readonly said: string | null
}

async function goldOf(folder: string, story: string): Promise<Gold> {
  return JSON.parse(await readFile(join(folder, story, 'gold.json'), 'utf8'))
}

async function goldStatements(folder: string, stories: readonly string[]): Promise<GoldStatement[]> {
  const golds = stories.map(async story => {
    return (await goldOf(folder, story)).statements.map(({ article, snippet, form, said }) => ({
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
