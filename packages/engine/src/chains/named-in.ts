import type { Span } from '@onrecord/record'
import { type Chapter, sentenceAt } from './chapter.ts'
import { overlaps } from './overlaps.ts'

/** The id of the statement or event that a place of its article lies in, or null where the article itself speaks there. */
export function namedIn(chapter: Chapter, place: Span): string | null {
  const near = chapter.heard.slice(sentenceAt(chapter, place.from), sentenceAt(chapter, place.to - 1) + 1).flat()
  const said = near
    .filter(s => s.content.some(span => overlaps(span, place)))
    .sort((a, b) => a.to - a.from - (b.to - b.from))[0]
  return said?.id ?? chapter.changes.find(c => overlaps(c.evidence, place))?.id ?? null
}
