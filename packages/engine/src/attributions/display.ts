import type { BlockKind, Span } from '@onrecord/record'
import type { Document } from '../document.ts'
import type { Attribution } from './attribution.ts'

// Sub-headings and pull-quotes repeat what the text says; by-lines and table cells say nothing.
const DECORATION: ReadonlySet<BlockKind> = new Set(['subheading', 'pullquote', 'other'])

/** The attribution without what of it only decorates the page; null where nothing is left. */
export function withoutDecoration(doc: Document, attribution: Attribution): Attribution | null {
  const content = attribution.content.filter(({ from }) => {
    const kind = kindAt(doc, from)
    return kind === undefined || !DECORATION.has(kind)
  })
  if (content.length === attribution.content.length) return attribution
  return content.length > 0 ? { ...attribution, content } : null
}

// Cues that only say that somebody said it: a headline with one of them attributes, "Chief digs in" sums up.
const PLAIN =
  /^(?:[:–—-]|reportedly|(?:reportedly )?(?:say|said|tell|told|ask|answer|repl|add|insist|vow|pledge|promise|warn|urge|call|claim|admit|den(?:y|ie)|reveal|announce|declare|point|show|find|suggest|question)(?:s|es|ed|d)?(?: (?:on|for|out|that))?)$/i

/** Whether a headline or a standfirst only sums up what the text says again: "Chief 'in denial'" does not plainly attribute. */
export function isSummary(doc: Document, { cue, content }: Attribution): boolean {
  const kind = kindAt(doc, content[0].from)
  if (kind !== 'headline' && kind !== 'standfirst') return false
  const isPlain = cue.some(({ from, to }) => PLAIN.test(doc.article.text.slice(from, to)))
  return !isPlain
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

const MISQUOTED = /\b(?:misquoted|misreported|(?:wrongly|falsely|incorrectly) (?:quoted|reported))\b/i
// "We regret the error": the paper's own, under a correction.
const CORRECTED = /^(?:regret|apologi[sz]e for) (?:the|this|any|these|our) (?:error|mistake|confusion)/i
// "By the book he meant the register."
const GLOSS = /(?:^|[.!?]["”’']?\s)By [^.!?]{2,60}$/

/** Whether it tells what somebody did not say, or what they or the paper meant, in the paper's own voice. */
export function isGloss({ article: { text } }: Document, { source, cue, content }: Attribution): boolean {
  if (cue.length !== 1) return false
  const words = text.slice(cue[0].from, cue[0].to)
  if (MISQUOTED.test(words)) return true
  if (/^means?t?$/.test(words)) return GLOSS.test(text.slice(Math.max(0, cue[0].from - 80), cue[0].from))
  const [first] = source
  const isOurs = first && /^we$/i.test(text.slice(first.from, first.to))
  return Boolean(isOurs) && CORRECTED.test(`${words} ${text.slice(content[0].from, content[0].to)}`)
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
