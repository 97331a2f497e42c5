import { type Document, rangeAt, type Segmented } from '../document.ts'
import type { Telling } from './telling.ts'
import type { Told } from './told.ts'

type Read = Document & Segmented

const LEAVES =
  /\b(?:resign(?:s|ed|ing)?|quits?|(?:step|stepped|steps|stepping|stand|stood|standing) (?:down|aside)|withdrew|withdrawn|apologi[sz]ed)\b/
const FAREWELL = /\b(?:resignation (?:letter|statement|e-?mail|message)|(?:letter|statement) of resignation)\b/i
const WRITTEN =
  /\b(?:in|with|by) (?:an?|her|his|their|its) (?:[\w-]+ ){0,2}(?:letter|statement|e-?mail|message|post|note)\b/i

/**
 * The day on which somebody left office, for what they say in a letter that goes with it: "in her resignation letter", or
 * "in a letter" right after it. `days` are told before, in order; null where the words are of no such letter.
 */
export function leavingTime(doc: Read, { sentence, paragraph }: Telling, days: readonly Told[]): Told | null {
  const words = doc.article.text.slice(doc.tokens[sentence.from].from, doc.tokens[sentence.to - 1].to)
  const isFarewell = FAREWELL.test(words)
  if (!isFarewell && !WRITTEN.test(words)) return null
  const last = days.findLast(({ token }) => token < sentence.from)
  if (!isFarewell) return last && paragraph - last.paragraph <= 1 && isLeaving(doc, last) ? last : null
  return days.findLast(told => told.token < sentence.from && isLeaving(doc, told)) ?? null
}

function isLeaving({ article, tokens, paragraphs }: Read, { paragraph, token, days }: Told): boolean {
  const { sentences } = paragraphs[paragraph]
  const { from, to } = sentences[rangeAt(sentences, token)]
  return days.from === days.to && LEAVES.test(article.text.slice(tokens[from].from, tokens[to - 1].to))
}
