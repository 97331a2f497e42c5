import type { Span } from '@onrecord/record'

/** An attribution as an annotator marked it. */
export interface Marked {
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
    .map(([, roles]) => {
      const pairs = roles
        .trim()
        .split(' ')
        .map(pair => pair.split(':'))
      const of = (role: string) =>
        pairs.filter(([name]) => name.replace(/\d+$/, '') === role).flatMap(([, id]) => spans.get(id) ?? [])
      return { source: of('Source'), cue: of('Cue'), content: of('Content') }
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
