import type { Span } from '@onrecord/record'
import type { Chapter } from './chapter.ts'

/** The id of the statement or event that a place of its article lies in, or null where the article itself speaks there. */
export function namedIn({ statements, changes }: Chapter, { from, to }: Span): string | null {
  const overlaps = (span: Span) => span.from < to && from < span.to
  const said = statements.filter(s => s.content.some(overlaps)).sort((a, b) => a.to - a.from - (b.to - b.from))[0]
  return said?.id ?? changes.find(c => overlaps(c.evidence))?.id ?? null
}
