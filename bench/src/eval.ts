/** `npm run eval`: measures what the engine reads against the shared gold, and holds it to the scores once reached. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { engineOn, MODELS, type ModelName } from '@onrecord/models'
import { validate } from '@onrecord/record'
import { BARS } from './bars.ts'
import type { Measurement, Read } from './measure.ts'
import { scorePolnear } from './polnear.ts'
import { compare, gains, losses, type Row, raised, rounded, type Scores, TOLERANCE } from './scores.ts'
import { checkSeedArticle } from './seed-article.ts'
import { missingFromShared } from './shared.ts'
import { COLLECTIONS, scoreStories } from './stories.ts'
import { table } from './table.ts'

const RECORD = new URL('../scores.json', import.meta.url)

const missing = missingFromShared(['eval', 'polnear', 'gold', 'seed'])
if (missing) console.log(`not measured: ${missing}`)
else await evaluate()

async function evaluate(): Promise<void> {
  const { scores, remarks } = await measure()
  const recorded: Scores = JSON.parse(await readFile(RECORD, 'utf8'))
  const rows = compare(scores, recorded)
  console.log(table([['', 'measured', 'recorded', 'change', 'bar'], ...rows.map(cells)]))
  for (const remark of remarks) console.log(remark)
  const lost = losses(rows)
  if (lost.length) {
    console.error(`lost more than ${TOLERANCE} points: ${lost.map(row => row.name).join(', ')}`)
    process.exitCode = 1
  } else await keep(rows)
}

/** All measurements of all models. The fast model's scores have their plain names, the best's begin with "best.". */
async function measure(): Promise<Measurement> {
  const parts: Measurement[] = []
  for (const model of MODELS) parts.push(await measureOn(model))
  return {
    scores: Object.assign({}, ...parts.map(part => part.scores)),
    remarks: parts.flatMap(part => part.remarks),
  }
}

/** The three measurements of one model; every record on the way must be valid. */
async function measureOn(model: ModelName): Promise<Measurement> {
  const engine = await engineOn(model)
  const read: Read = async article => {
    const record = await engine.read(article)
    const [fault] = validate(record)
    if (fault) throw new Error(`the record of ${article.id} is not valid: ${fault.path}: ${fault.message}`)
    return record
  }
  const folder = await mkdtemp(join(tmpdir(), 'onrecord-eval-'))
  try {
    const parts = [await scorePolnear(read, folder), await checkSeedArticle(read)]
    for (const collection of COLLECTIONS) parts.push(await scoreStories(read, folder, collection))
    const prefix = model === 'fast' ? '' : `${model}.`
    const scores = parts.flatMap(part => Object.entries(part.scores)).map(([name, n]) => [`${prefix}${name}`, n])
    return {
      scores: Object.fromEntries(scores),
      remarks: parts.flatMap(part => part.remarks).map(remark => `${model}: ${remark}`),
    }
  } finally {
    await engine.close()
    await rm(folder, { recursive: true })
  }
}

/** Enters what was gained into the record; a build server only says so, since nobody would commit it there. */
async function keep(rows: readonly Row[]): Promise<void> {
  const gained = gains(rows).map(row => row.name)
  if (gained.length === 0) return console.log('no score gained, none lost')
  if (process.env.CI) return console.log(`gained, to be recorded by \`npm run eval\`: ${gained.join(', ')}`)
  await writeFile(RECORD, `${JSON.stringify(raised(rows), null, 2)}\n`)
  console.log(`gained, and recorded in bench/scores.json: ${gained.join(', ')}`)
}

function cells({ name, measured, recorded }: Row): string[] {
  const change = measured !== undefined && recorded !== undefined ? rounded(measured - recorded) : undefined
  const bar = BARS[name]
  const shown = (points?: number) => points?.toFixed(1) ?? '–'
  const reached = bar === undefined ? '' : `${measured !== undefined && measured >= bar ? 'reached' : 'below'} ${bar}`
  return [name, shown(measured), shown(recorded), change ? (change > 0 ? '+' : '') + shown(change) : '', reached]
}
