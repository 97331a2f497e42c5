import type { Span } from '@onrecord/record'

/** An attribution as an annotator marked it. */
export interface Marked {
  /** As its file names it: "E3". */
  readonly id: string
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
}

/** The attributions of a brat standoff file (brat.nlplab.org/standoff.html); those without a content are left out. */
export function readStandoff(standoff: string): Marked[] {
  const lines = standoff.split('\n').map(line => line.split('\t'))
  const spans = new Map(lines.filter(([id]) => /^T\d/.test(id)).map(([id, what]) => [id, offsets(what)]))
  return lines
    .filter(([id]) => /^E\d/.test(id))
    .map(([id, roles]) => {
      const pairs = roles
        .trim()
        .split(' ')
        .map(pair => pair.split(':'))
      const of = (role: string) =>
        pairs.filter(([name]) => name.replace(/\d+$/, '') === role).flatMap(([, id]) => spans.get(id) ?? [])
      return { id, source: of('Source'), cue: of('Cue'), content: of('Content') }
    })
    .filter(marked => marked.content.length > 0)
}

function offsets(what: string): Span[] {
  const stretches = what.slice(what.indexOf(' ') + 1).split(';')
  return stretches.map(stretch => {
    const [from, to] = stretch.split(' ').map(Number)
    return { from, to }
  })
}

/**
 * Whether an annotator marked something so, as the scorer matches relations: the contents share half of what either
 * has, and the sources touch or neither has one. Characters stand for its words.
 */
export function isMarked(gold: Marked, found: Pick<Marked, 'source' | 'content'>): boolean {
  const both = overlap(gold.content, found.content)
  if (both * 2 < size(gold.content) + size(found.content) - both) return false
  return gold.source.length && found.source.length
    ? overlap(gold.source, found.source) > 0
    : gold.source.length === found.source.length
}

/** How many characters two lists of spans share. */
export function overlap(a: readonly Span[], b: readonly Span[]): number {
  const common = (x: Span, y: Span) => Math.max(0, Math.min(x.to, y.to) - Math.max(x.from, y.from))
  return a.reduce((sum, x) => sum + b.reduce((s, y) => s + common(x, y), 0), 0)
}

function size(spans: readonly Span[]): number {
  return spans.reduce((sum, { from, to }) => sum + to - from, 0)
}
