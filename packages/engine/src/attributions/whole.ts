import type { Document, Segmented } from '../document.ts'
import type { Quotation, Quoted } from '../quotations/quotations.ts'
import { LETTER } from '../tags/context.ts'
import type { Tagged } from '../tags/tags.ts'
import { tagSet } from '../tags/tagset.ts'

const FINITE = tagSet('VB VBD VBP VBZ MD')

/** Whether a quotation holds a sentence, not only a phrase, a title or a name in marks. */
export function isWhole(
  { forms, tags, article }: Document & Segmented & Quoted & Tagged,
  { tokens: range, inner, continues }: Quotation,
): boolean {
  if (continues !== null) return true
  const text = article.text.slice(inner.from, inner.to)
  const begun = /^\P{L}*\p{Lu}/u.test(text)
  const ended = /[.!?…,]["'”’)]?$/.test(text.trimEnd())
  let words = 0
  let verb = false
  for (let t = range.from; t < range.to; t++) {
    if (forms[t].shape & LETTER) words++
    verb ||= FINITE.has(tags[t])
  }
  // "Resign!" is an utterance, "Resign." may be a word that is spoken of.
  if (begun && words > 0 && /[!?]$/.test(text)) return true
  return begun && words > 1 && (ended ? verb || words > 3 : verb && words > 4)
}
