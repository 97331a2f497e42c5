/** `npm run bench`: how fast the engine is, how it grows with its input, and what others take for part of the work. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { arch, cpus, platform, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import type { Growth } from './growth.ts'
import type { Lap } from './lap.ts'
import { shown, spread } from './spread.ts'
import type { StageTimes } from './stages.ts'
import { table } from './table.ts'
import { benchTexts, examplePaths } from './texts.ts'
import { pinned, runNode } from './worker.ts'

const CONTENDERS = ['onrecord', 'wink-nlp', 'compromise']
const ROUNDS = 5
const BEST_ROUNDS = 3
const STARTS = 9
const SIZES = [1, 10, 100]
// Words of a news article of some length, which costs are given for.
const ARTICLE = 900

const folder = await mkdtemp(join(tmpdir(), 'onrecord-bench-'))
try {
  await bench()
} finally {
  await rm(folder, { recursive: true })
}

async function bench(): Promise<void> {
  const { name, texts } = await benchTexts()
  const tokens = texts.reduce((sum, text) => sum + words(text), 0)
  console.log(machine())
  console.log(`${texts.length} texts, ${name}; ${tokens} tokens, counted for all as the words between white space`)
  console.log(`Medians of ${ROUNDS} rounds (lowest–highest), each contender in a cold process of its own.\n`)
  console.log(`${await race(texts, tokens)}\n`)
  console.log(`${await best(texts)}\n`)
  console.log(`${await stages(texts, tokens)}\n`)
  console.log(`${start('fast')}\n${start('best')}\n`)
  console.log(await growth(texts))
}

/** The contenders in turn, round after round, so that a busy moment of the machine meets them all. */
async function race(texts: readonly string[], tokens: number): Promise<string> {
  const file = join(folder, 'texts.json')
  await writeFile(file, JSON.stringify(texts))
  const round = () => CONTENDERS.map((name): Lap => JSON.parse(runNode(`contenders/${name}.ts`, [file])))
  // The first round is not counted: it leaves the compiled modules behind for the others.
  const [, ...laps] = Array.from({ length: 1 + ROUNDS }, round)
  const head = [
    '',
    'import ms',
    'open ms',
    'read ms',
    'articles/s',
    'and open',
    'and import',
    'once more',
    'tokens/s',
    'peak MiB',
  ]
  const rows = CONTENDERS.map((name, i) => {
    const of = (value: (lap: Lap) => number) => shown(spread(laps.map(round => value(round[i] as Lap))))
    return [
      name,
      of(lap => lap.load),
      of(lap => lap.open),
      of(lap => lap.read),
      of(lap => (1000 * texts.length) / lap.read),
      of(lap => (1000 * texts.length) / (lap.open + lap.read)),
      of(lap => (1000 * texts.length) / (lap.load + lap.open + lap.read)),
      of(lap => (1000 * texts.length) / lap.again),
      of(lap => (1000 * tokens) / lap.read),
      of(lap => lap.peak),
    ]
  })
  return table([head, ...rows])
}

/** The best model on two cores. */
async function best(texts: readonly string[]): Promise<string> {
  const file = join(folder, 'best-texts.json')
  await writeFile(file, JSON.stringify(texts))
  const rounds = Array.from({ length: BEST_ROUNDS }, (): Lap => {
    return JSON.parse(runNode('contenders/onrecord-best.ts', [file], '0,1'))
  })
  const of = (value: (lap: Lap) => number) => shown(spread(rounds.map(value)))
  const head = ['on two cores', 'import ms', 'open ms', 'read ms', 'articles/s', 'and open', 'once more', 'peak MiB']
  const row = [
    'onrecord, best model',
    of(lap => lap.load),
    of(lap => lap.open),
    of(lap => lap.read),
    of(lap => (1000 * texts.length) / lap.read),
    of(lap => (1000 * texts.length) / (lap.open + lap.read)),
    of(lap => (1000 * texts.length) / lap.again),
    of(lap => lap.peak),
  ]
  return table([head, row])
}

/** Where the time goes on one core, first in a cold process and then in a long run: each stage, and all but the attributions. */
async function stages(texts: readonly string[], tokens: number): Promise<string> {
  const file = join(folder, 'stage-texts.json')
  await writeFile(file, JSON.stringify(texts))
  const rounds = Array.from({ length: ROUNDS }, (): StageTimes => JSON.parse(runNode('stages.ts', [file])))
  const cells = (of: (times: StageTimes[string]) => number, names: readonly string[]) =>
    shown(spread(rounds.map(r => (names.reduce((sum, name) => sum + of(r[name]), 0) * ARTICLE) / tokens)), 2)
  const names = Object.keys(rounds[0])
  const row = (name: string, of: readonly string[]) => [name, cells(t => t.first, of), cells(t => t.later, of)]
  return table([
    [`the fast engine's stages, ms for ${ARTICLE} words`, 'the first time', 'later'],
    ...names.map(name => row(name, [name])),
    row(
      'all but attributions',
      names.filter(name => name !== 'attributions'),
    ),
  ])
}

/** The whole command on one example, from the start of the process to its end. */
function start(model: string): string {
  const [example = ''] = examplePaths()
  const times = Array.from({ length: STARTS }, () => {
    const begun = performance.now()
    runNode('../../packages/cli/bin/onrecord.js', ['read', example, '--model', model], '0,1')
    return performance.now() - begun
  })
  return `onrecord read --model ${model} on one example, start-up included: ${shown(spread(times))} ms, ${STARTS} runs`
}

/** An article of middle length, many times over as one article: time and memory should grow as its length does. */
async function growth(texts: readonly string[]): Promise<string> {
  const text = texts.toSorted((a, b) => a.length - b.length)[texts.length >> 1] ?? ''
  const file = join(folder, 'article.txt')
  await writeFile(file, text)
  const sizes = SIZES.map((copies): Growth => JSON.parse(runNode('growth.ts', [file, String(copies)])))
  const rows = SIZES.map((copies, i) => {
    const { time = 0, memory = 0 } = sizes[i] ?? {}
    const ratio = time / (sizes[0]?.time ?? 0)
    const cells = [time.toFixed(1), `${ratio.toFixed(1)} ×`, (time / copies).toFixed(2), memory.toFixed(1)]
    return [`${copies} × ${words(text)} words`, ...cells, (memory / copies).toFixed(2)]
  })
  return table([['one article', 'ms', 'time', 'ms a copy', 'MiB more', 'MiB a copy'], ...rows])
}

function words(text: string): number {
  return text.split(/\s+/).filter(Boolean).length
}

function machine(): string {
  const [cpu] = cpus()
  const memory = Math.round(totalmem() / 2 ** 30)
  const core = pinned
    ? 'each process on one core where nothing else is said'
    : 'processes not tied to a core: no taskset here'
  return `${cpu?.model ?? 'unknown processor'} × ${cpus().length}, ${memory} GiB, ${platform()} ${arch()}, Node ${process.version}; ${core}`
}
