/** `node bench/src/error-kinds.ts [fast|best]`: in what ways the PolNeAR development articles are read otherwise than marked. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { engineOn, MODELS } from '@onrecord/models'
import type { Span, Statement } from '@onrecord/record'
import { CORPUS, polnearArticles } from './polnear.ts'
import { type Marked, overlap, readStandoff } from './standoff.ts'
import { table } from './table.ts'

const model = MODELS.find(name => name === process.argv[2]) ?? 'fast'
const engine = await engineOn(model)
const annotations = (await readdir(join(CORPUS, 'attributions'))).filter(f => f.endsWith('.ann')).sort()
const counts = new Map<string, number>()
for (const article of await polnearArticles()) {
  const file = annotations.find(f => f.replace(/_[0-9a-f]{4}\.ann$/, '') === article.id) ?? ''
  const marked = readStandoff(await readFile(join(CORPUS, 'attributions', file), 'utf8'))
  const read = (await engine.read(article)).statements.filter(s => s.within === undefined)
  compare(article.text, marked, read)
}
const rows = [...counts].sort((a, b) => b[1] - a[1]).map(([kind, n]) => [kind, String(n)])
await engine.close()
console.log(table([['what is otherwise', 'times'], ...rows]))

function count(kind: string): void {
  counts.set(kind, (counts.get(kind) ?? 0) + 1)
}

function compare(text: string, marked: readonly Marked[], read: readonly Statement[]): void {
  const taken = new Set<Statement>()
  for (const gold of marked) {
    const near = read.filter(s => overlaps(s.content, gold.content))
    for (const s of near) taken.add(s)
    const best = near.toSorted((a, b) => overlap(b.content, gold.content) - overlap(a.content, gold.content))[0]
    if (!best) {
      count(`missed: ${quoted(text, gold.content) ? 'words in quotation marks' : 'reported speech'}`)
      continue
    }
    if (near.length > 1) count('content: one statement read as several')
    else if (marked.filter(m => overlaps(m.content, best.content)).length > 1)
      count('content: several statements read as one')
    else edge('content', gold.content, best.content)
    edge('cue', gold.cue, best.cue)
    edge('source', gold.source, best.source)
  }
  for (const s of read) if (!taken.has(s)) count('read where nothing is marked')
}

/** How a role of a statement that was found differs from what is marked. */
function edge(role: string, gold: readonly Span[], read: readonly Span[]): void {
  if (gold.length === 0 || read.length === 0) {
    if (gold.length !== read.length) count(`${role}: ${gold.length ? 'missing' : 'read where none is marked'}`)
    return
  }
  const [from, to] = [first(read) - first(gold), last(read) - last(gold)]
  if (!overlaps(gold, read)) count(`${role}: other words`)
  else if (from !== 0 && to !== 0) count(`${role}: both ends elsewhere`)
  else if (from !== 0) count(`${role}: begins too ${from < 0 ? 'early' : 'late'}`)
  else if (to !== 0) count(`${role}: ends too ${to < 0 ? 'early' : 'late'}`)
}

function overlaps(a: readonly Span[], b: readonly Span[]): boolean {
  return overlap(a, b) > 0
}

function quoted(text: string, spans: readonly Span[]): boolean {
  return spans.some(s => /["“”]/.test(text.slice(s.from, s.to)))
}

function first(spans: readonly Span[]): number {
  return Math.min(...spans.map(s => s.from))
}

function last(spans: readonly Span[]): number {
  return Math.max(...spans.map(s => s.to))
}
