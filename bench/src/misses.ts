/**
 * `node bench/src/misses.ts`: measures for each kind of speaker how many statements each model misses, makes up or gives
 * to somebody else, and writes the counts to packages/archive/src/count/misses.json, which `onrecord audit` corrects by.
 */
import { writeFile } from 'node:fs/promises'
import { engineOn, MODELS, type ModelName } from '@onrecord/models'
import type { Record as ArticleRecord } from '@onrecord/record'
import { type Cell, KINDS } from '../../packages/archive/src/count/kind.ts'
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

function show(model: string, tallies: readonly ReadonlyMap<Cell, Counts>[]): void {
  const rows = KINDS.flatMap(kind =>
    [...FORMS.map(form => [form]), FORMS].map(forms => {
      const sums = [0, 0, 0, 0, 0]
      let articles = 0
      for (const tally of tallies) {
        const own = forms.flatMap(form => {
          const counts = tally.get(`${kind} ${form}`)
          return counts ? [counts] : []
        })
        if (own.length > 0) articles++
        for (const counts of own) counts.forEach((n, i) => (sums[i] = (sums[i] ?? 0) + (n ?? 0)))
      }
      const [gold = 0, read = 0, right = 0, goldWords = 0, readWords = 0] = sums
      const percent = (n: number, of: number) => (of === 0 ? '–' : ((100 * n) / of).toFixed(1))
      return [
        kind,
        forms.length > 1 ? 'all' : (forms[0] ?? ''),
        String(articles),
        ...[gold, right, read].map(String),
        percent(right, gold),
        percent(right, read),
        percent(gold, read),
        percent(goldWords, readWords),
      ]
    }),
  )
  console.log(model)
  console.log(
    table([
      ['kind', 'form', 'articles', 'gold', 'right', 'read', 'recall', 'precision', 'gold/read', 'in words'],
      ...rows,
    ]),
  )
}
