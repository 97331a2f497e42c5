/** `node src/train-contradiction.ts PAIRS.csv`: trains the contradiction test and writes the engine's weights. */
import { readFile, writeFile } from 'node:fs/promises'
import { readPairs, rowOf, trainPairs } from './contradiction.ts'

const WEIGHTS = new URL('../../packages/engine/src/contradiction/weights.ts', import.meta.url)

const rows = readPairs(await readFile(process.argv[2], 'utf8')).map(rowOf)
const weights = trainPairs(rows).map(row => `  [${row.map(w => Number(w.toFixed(2))).join(', ')}],`)
await writeFile(
  WEIGHTS,
  `import type { PairWeights } from './contradiction.ts'

/** What training/src/train-contradiction.ts learned. */
// biome-ignore format: numbers are not read
export const WEIGHTS: PairWeights = [
${weights.join('\n')}
]
`,
)
