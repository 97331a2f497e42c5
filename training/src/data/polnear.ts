import fs from 'node:fs'
import path from 'node:path'
import { shared } from '../places.ts'

/** A stretch of an article's text, in UTF-16 units. */
export interface Span {
  readonly from: number
  readonly to: number
}

/** An attribution as an annotator marked it. */
export interface GoldAttribution {
  readonly id: string
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
}

/** An article of PolNeAR as one annotator marked it; `annotators` says how many did the article. */
export interface GoldArticle {
  readonly id: string
  readonly text: string
  readonly attributions: readonly GoldAttribution[]
  readonly annotators: number
}

/** The articles of a part of PolNeAR, one for each annotation file, in name order. */
export function readPolnear(part: 'train' | 'dev'): GoldArticle[] {
  const folder = shared(`polnear/${part}`)
  const files = fs
    .readdirSync(path.join(folder, 'attributions'))
    .filter(f => f.endsWith('.ann'))
    .sort()
  const ids = files.map(f => f.replace(/_[0-9a-f]{4}\.ann$/, ''))
  return files.map((file, i) => ({
    id: ids[i],
    text: fs.readFileSync(path.join(folder, 'text', `${ids[i]}.txt`), 'utf8'),
    attributions: readBrat(fs.readFileSync(path.join(folder, 'attributions', file), 'utf8')),
    annotators: ids.filter(id => id === ids[i]).length,
  }))
}

/** The attributions of a brat standoff file (brat.nlplab.org/standoff.html). */
export function readBrat(standoff: string): GoldAttribution[] {
  const spans = new Map<string, Span[]>()
  const events: [id: string, roles: string][] = []
  for (const line of standoff.split('\n')) {
    const [id, what] = line.split('\t')
    if (/^T\d/.test(id)) spans.set(id, readSpans(what.slice(what.indexOf(' ') + 1)))
    else if (/^E\d/.test(id)) events.push([id, what.trim()])
  }
  return events
    .map(([id, roles]) => {
      const of = (role: string) =>
        roles
          .split(' ')
          .map(pair => pair.split(':'))
          .filter(([name]) => name.replace(/\d+$/, '') === role)
          .flatMap(([, target]) => spans.get(target) ?? [])
      return { id, source: of('Source'), cue: of('Cue'), content: of('Content') }
    })
    .filter(a => a.content.length > 0)
}

function readSpans(offsets: string): Span[] {
  return offsets.split(';').map(pair => {
    const [from, to] = pair.split(' ').map(Number)
    return { from, to }
  })
}
