import type { BlockKind, Span } from '@onrecord/record'
import type { Document } from '../document.ts'
import type { Attribution } from './attribution.ts'

// Sub-headings and pull-quotes repeat what the text says; by-lines and table cells say nothing.
const DECORATION: ReadonlySet<BlockKind> = new Set(['subheading', 'pullquote', 'other'])

/** Whether an attribution lies in a block that only decorates the page. */
export function isDisplay(doc: Document, attribution: Attribution): boolean {
  const kind = kindAt(doc, attribution.content[0].from)
  return kind !== undefined && DECORATION.has(kind)
}

/** Whether it is a picture credit taken for speech: "The Gazette: Mayor Penrose with her deputy" under a picture. */
export function isCaptionCredit(doc: Document, { cue, content }: Attribution): boolean {
  const isColon = cue.length === 1 && /^[:–—-]$/.test(doc.article.text.slice(cue[0].from, cue[0].to))
  return (isColon || cue.length === 0) && kindAt(doc, content[0].from) === 'caption'
}

/** Whether it is a headline's topic taken for a speaker: "Harbour row: what we know so far". */
export function isTopic(doc: Document, { source, cue, content }: Attribution): boolean {
  if (source.length !== 1 || cue.length !== 1 || kindAt(doc, content[0].from) !== 'headline') return false
  const words = (span: Span) => doc.article.text.slice(span.from, span.to)
  // A name's last word has a capital, and so has what it says.
  return (
    /^[:–—-]$/.test(words(cue[0])) &&
    /(?:^|\s)\p{Ll}[^\s]*$/u.test(words(source[0])) &&
    /^\p{Ll}/u.test(words(content[0]))
  )
}

// "Did not deny" says something; "did not say when" and "named no other clubs" say that nothing was said.
const SILENCE =
  /^(?:did not|didn['’]t|does not|doesn['’]t|has not|hasn['’]t|had not|hadn['’]t|have not|haven['’]t)\s(?:say|said|name|named|address|addressed|elaborate|specify|specified|speak|spoken|identify|explain|explained)\b/i
// "Said nothing more" is silence, "said nothing more would follow" is not.
const NOTHING = /\bsaid nothing(?: more| else| further)?\P{L}*$|\bnamed (?:no|nobody|none)\b/iu

/** Whether it only tells that somebody kept silent, which is nothing that they said. */
export function isSilence({ article: { text } }: Document, { cue, content }: Attribution): boolean {
  if (cue.length !== 1) return false
  const [words, said] = [cue[0], content[0]].map(({ from, to }) => text.slice(from, to))
  return SILENCE.test(words) || NOTHING.test(`${words} ${said}`)
}

/** The kind of the block at an offset of the text; logarithmic. */
export function kindAt({ article: { blocks } }: Document, offset: number): BlockKind | undefined {
  let low = 0
  let high = blocks.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (blocks[middle].from <= offset) low = middle
    else high = middle - 1
  }
  const block = blocks[low]
  return block && block.from <= offset && offset < block.to ? block.kind : undefined
}
