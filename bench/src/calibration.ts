/** `node bench/src/calibration.ts [fast|best]`: how far the confidence of statements can be taken at its word, on PolNeAR dev. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { engineOn, MODELS } from '@onrecord/models'
import { CORPUS, polnearArticles } from './polnear.ts'
import { isMarked, readStandoff } from './standoff.ts'
import { table } from './table.ts'

const BINS = 10

interface Judged {
  readonly confidence: number
  readonly right: boolean
}

const model = MODELS.find(name => name === process.argv[2]) ?? 'fast'
const engine = await engineOn(model)
const annotations = await readdir(join(CORPUS, 'attributions'))
const judged: Judged[] = []
for (const article of await polnearArticles()) {
  const files = annotations.filter(f => f.replace(/_[0-9a-f]{4}\.ann$/, '') === article.id)
  const marked = await Promise.all(files.map(f => readFile(join(CORPUS, 'attributions', f), 'utf8').then(readStandoff)))
  const { statements } = await engine.read(article)
  // Each annotator's marks are one opinion: a statement that one of two marked just so was half right.
  for (const gold of marked) {
    for (const s of statements) {
      if (!s.within) judged.push({ confidence: s.confidence, right: gold.some(g => isMarked(g, s)) })
    }
  }
}
await engine.close()

const bins = Array.from({ length: BINS }, (_, bin) =>
  judged.filter(j => Math.min(BINS - 1, Math.floor(j.confidence * BINS)) === bin),
)
const mean = (list: readonly number[]) => list.reduce((a, b) => a + b, 0) / (list.length || 1)
const rows = bins.map(bin => ({
  size: bin.length,
  said: mean(bin.map(j => j.confidence)),
  right: mean(bin.map(j => (j.right ? 1 : 0))),
}))
console.log(
  table([
    ['statements', 'confidence', 'right'],
    ...rows.map(r => [String(r.size), r.said.toFixed(2), r.right.toFixed(2)]),
  ]),
)
// Expected calibration error: Naeini, Cooper and Hauskrecht, AAAI 2015.
const error = rows.reduce((sum, r) => sum + (r.size / judged.length) * Math.abs(r.said - r.right), 0)
const wrong = (list: readonly Judged[]) => list.filter(j => !j.right).length
const lowest = judged.toSorted((a, b) => a.confidence - b.confidence).slice(0, Math.floor(judged.length / 10))
console.log(`expected calibration error ${error.toFixed(3)}`)
console.log(
  `${((100 * wrong(lowest)) / wrong(judged)).toFixed(0)} % of what is wrong lies in the tenth with the least confidence`,
)
