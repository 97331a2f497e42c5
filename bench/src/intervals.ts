/** `node bench/src/intervals.ts [fast|best]`: how far the PolNeAR scores would move with other articles of the kind. */
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { engineOn, MODELS } from '@onrecord/models'
import type { Record } from '@onrecord/record'
import { CORPUS, polnearArticles, ROLES } from './polnear.ts'
import { runScorer } from './scorer.ts'
import { table } from './table.ts'

const SAMPLES = 100
const CENTRAL = 0.95

interface Report {
  readonly spans: Readonly<{ [role: string]: { exact: { f1: number } } }>
  readonly relations: { f1: number }
}

const model = MODELS.find(name => name === process.argv[2]) ?? 'fast'
const engine = await engineOn(model)
const records: Record[] = []
for (const article of await polnearArticles()) records.push(await engine.read(article))
const rows = (await readFile(join(CORPUS, 'rows.jsonl'), 'utf8')).trim().split('\n')
const annotations = await readdir(join(CORPUS, 'attributions'))
const scores = new Map<string, number[]>()
for (let sample = 0; sample < SAMPLES; sample++) {
  const { spans, relations } = await scored(drawn(sample))
  for (const role of ROLES) note(role, spans[role].exact.f1)
  note('relations', relations.f1)
}
const cell = (points: number) => points.toFixed(1)
const edges = [...scores].map(([name, all]) => {
  const sorted = all.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))]
  return [name, cell(at((1 - CENTRAL) / 2)), cell(at(0.5)), cell(at((1 + CENTRAL) / 2))]
})
console.log(table([['', 'low', 'median', 'high'], ...edges]))

function note(name: string, f1: number): void {
  scores.set(name, [...(scores.get(name) ?? []), f1])
}

/** As many articles as there are, drawn with replacement: the bootstrap of Efron (1979). The same draw for the same seed. */
function drawn(seed: number): Record[] {
  let state = seed + 1
  return records.map(() => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return records[Math.floor((state / 2 ** 32) * records.length)]
  })
}

/** Scores a draw as a corpus of its own, where an article that was drawn twice stands twice. */
async function scored(draw: readonly Record[]): Promise<Report> {
  const folder = await mkdtemp(join(tmpdir(), 'onrecord-intervals-'))
  try {
    for (const part of ['text', 'attributions']) await mkdir(join(folder, part))
    const lines: string[] = []
    const predicted: string[] = []
    for (const [copy, record] of draw.entries()) {
      const { id } = record.article
      const name = `${id}-${copy}`
      const renamed = (text: string) => text.replaceAll(id, name)
      await cp(join(CORPUS, 'text', `${id}.txt`), join(folder, 'text', `${name}.txt`))
      for (const file of annotations.filter(f => f.startsWith(`${id}_`))) {
        await cp(join(CORPUS, 'attributions', file), join(folder, 'attributions', renamed(file)))
      }
      lines.push(...rows.filter(row => row.includes(`"${id}_`)).map(renamed))
      predicted.push(JSON.stringify({ ...record, article: { ...record.article, id: name } }))
    }
    await writeFile(join(folder, 'rows.jsonl'), `${lines.join('\n')}\n`)
    await writeFile(join(folder, 'pred.jsonl'), `${predicted.join('\n')}\n`)
    return (await runScorer('score.mjs', ['--corpus', folder, '--pred', join(folder, 'pred.jsonl')])) as Report
  } finally {
    await rm(folder, { recursive: true })
  }
}
