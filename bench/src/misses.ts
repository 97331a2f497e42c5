/**
 * `node bench/src/misses.ts`: measures for each kind of speaker how many statements each model misses, makes up or gives
 * to somebody else, and writes the counts to packages/archive/src/count/misses.json, which `onrecord audit` corrects by.
 */
import { writeFile } from 'node:fs/promises'
import { type Cell, KINDS } from '@onrecord/archive'
import { engineOn, MODELS, type ModelName } from '@onrecord/models'
import type { Record as ArticleRecord } from '@onrecord/record'
import { type GoldArticle, polnearGold, storyGold } from './misses/gold.ts'
import { pronounsIn } from './misses/pronouns.ts'
import { type Counts, tallyOf } from './misses/tally.ts'
import { polnearArticles } from './polnear.ts'
import { missingFromShared } from './shared.ts'
import { table } from './table.ts'

const FILE = new URL('../../packages/archive/src/count/misses.json', import.meta.url)
const FORMS = ['direct', 'mixed', 'indirect'] as const

const missing = missingFromShared(['polnear', 'gold'])
if (missing) console.log(`not measured: ${missing}`)
else {
  const golds = [...(await polnearGold(await polnearArticles())), ...(await storyGold())]
  const measured: { [model: string]: { engine: string; articles: { [cell: string]: Counts }[] } } = {}
  for (const model of MODELS) measured[model] = await measure(model, golds)
  await writeFile(FILE, printed(measured))
}

async function measure(model: ModelName, golds: readonly GoldArticle[]) {
  const engine = await engineOn(model)
  const records: ArticleRecord[] = []
  for (const { article } of golds) records.push(await engine.read(article))
  await engine.close()
  const tallies = golds.map((gold, i) => {
    const own = golds.flatMap(({ corpus }, j) => (corpus === gold.corpus ? [j] : []))
    const pronouns = pronounsIn(
      own.flatMap(j => golds[j] ?? []),
      own.flatMap(j => records[j] ?? []),
    )
    return tallyOf(gold, records[i] as ArticleRecord, pronouns)
  })
  show(model, tallies)
  return { engine: records[0]?.engine.version ?? '', articles: tallies.map(tally => Object.fromEntries(tally)) }
}

/** One article a line, so that what changed can be seen. */
function printed(measured: { [model: string]: { engine: string; articles: object[] } }): string {
  const models = Object.entries(measured).map(([model, { engine, articles }]) => {
    const lines = articles.map(article => `   ${JSON.stringify(article)}`).join(',\n')
    return ` "${model}": {\n  "engine": "${engine}",\n  "articles": [\n${lines}\n  ]\n }`
  })
  return `{\n${models.join(',\n')}\n}\n`
}

/** The sums by kind and form, as percentages: how many are found, how many are right, a reader's count over the engine's. */
function show(model: string, tallies: readonly ReadonlyMap<Cell, Counts>[]): void {
  const rows = KINDS.flatMap(kind => [
    ...FORMS.map(form => row(kind, form, tallies, [`${kind} ${form}`])),
    row(
      kind,
      'all',
      tallies,
      FORMS.map((form): Cell => `${kind} ${form}`),
    ),
  ])
  const head = ['kind', 'form', 'articles', 'gold', 'right', 'read', 'recall', 'precision', 'gold/read', 'in words']
  console.log(`${model}\n${table([head, ...rows])}`)
}

function row(kind: string, form: string, tallies: readonly ReadonlyMap<Cell, Counts>[], cells: readonly Cell[]) {
  const present = tallies.filter(tally => cells.some(cell => tally.has(cell)))
  const counts = present.flatMap(tally => cells.flatMap(cell => (tally.has(cell) ? [tally.get(cell)] : [])))
  const [gold = 0, read = 0, right = 0, goldWords = 0, readWords = 0] = [0, 1, 2, 3, 4].map(i =>
    counts.reduce((sum, each) => sum + (each?.[i] ?? 0), 0),
  )
  const percent = (n: number, of: number) => (of === 0 ? '–' : ((100 * n) / of).toFixed(1))
  const rates = [percent(right, gold), percent(right, read), percent(gold, read), percent(goldWords, readWords)]
  return [kind, form, ...[present.length, gold, right, read].map(String), ...rates]
}
