/**
 * `npm run inconsistency [FILE]`: how well the contradiction test judges pairs of statements: by cross-validation on the
 * shared pairs, or, where FILE holds other pairs in the same columns, trained on the shared ones and judged on those.
 */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { likelihoodsOf, type PairWeights, VERDICTS, type Verdict } from '@onrecord/engine/contradiction'
import { type Row, readPairs, rowOf, trainPairs } from '@onrecord/training/contradiction'
import { missingFromShared, SHARED } from './shared.ts'
import { table } from './table.ts'

const FOLDS = 10
const ROUNDS = 3

const missing = missingFromShared(['inconsistency'])
if (missing) console.log(`not measured: ${missing}`)
else await measure(process.argv[2])

async function measure(other: string | undefined): Promise<void> {
  const rows = await rowsOf(join(SHARED, 'inconsistency/pairs.csv'))
  if (other === undefined) {
    report(Array.from({ length: ROUNDS }, (_, round) => judge(rows, round)).flat())
    console.log(`over ${rows.length} pairs, ${FOLDS}-fold, ${ROUNDS} times`)
  } else report((await rowsOf(other)).map(row => judged(trainPairs(rows), row)))
  console.log('beside it: people 0.72, large language models 0.72 to 0.73, always "inconsistent" 0.27')
}

async function rowsOf(file: string): Promise<Row[]> {
  return readPairs(await readFile(file, 'utf8')).map(rowOf)
}

/** What was read of a pair, and what its readers said. */
interface Judged {
  readonly read: Verdict
  readonly gold: Verdict
}

function report(all: readonly Judged[]): void {
  const scores = VERDICTS.map(verdict => scoreOf(all, verdict))
  const rows = scores.map(({ precision, recall, f1 }, v) => [VERDICTS[v], shown(precision), shown(recall), shown(f1)])
  console.log(table([['', 'precision', 'recall', 'F1'], ...rows]))
  const macro = scores.reduce((sum, { f1 }) => sum + f1, 0) / VERDICTS.length
  const right = all.filter(({ read, gold }) => read === gold).length / all.length
  console.log(`macro-F1 ${macro.toFixed(2)}, ${shown(right)} % right`)
}

/** Each pair judged by a judge that was trained on the other folds. */
function judge(rows: readonly Row[], round: number): Judged[] {
  const fold = (i: number) => (Math.imul(i + 1, 0x9e3779b1 + 2 * round) >>> 16) % FOLDS
  return Array.from({ length: FOLDS }, (_, f) => {
    const weights = trainPairs(rows.filter((_, i) => fold(i) !== f))
    return rows.filter((_, i) => fold(i) === f).map(row => judged(weights, row))
  }).flat()
}

function judged(weights: PairWeights, { x, y }: Row): Judged {
  const likely = likelihoodsOf(weights, x)
  return { read: VERDICTS[likely.indexOf(Math.max(...likely))], gold: VERDICTS[y] }
}

function scoreOf(all: readonly Judged[], verdict: Verdict) {
  const hits = all.filter(({ read, gold }) => read === verdict && gold === verdict).length
  const precision = hits / (all.filter(({ read }) => read === verdict).length || 1)
  const recall = hits / (all.filter(({ gold }) => gold === verdict).length || 1)
  return { precision, recall, f1: hits ? (2 * precision * recall) / (precision + recall) : 0 }
}

function shown(share: number): string {
  return (100 * share).toFixed(1)
}
