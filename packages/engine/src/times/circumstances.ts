import { type Document, rangeAt, type Segmented, type Tokens } from '../document.ts'
import type { Told } from './told.ts'

type Read = Document & Segmented

const APART =
  /\b(?:by (?:tele)?phone|in an? (?:[a-z]+ )?(?:interview|e-?mail|statement|letter|message|text|tweet|post|speech))\b/i
const HEARER = /\b(?:told|tells) (?:the )?(us|me|this|our|[A-Z][\w&]+)\b/
const OURS = /^(?:us|me|this|our)$/
const GATHERING =
  /\b(?:meetings?|hearings?|inquest|tribunal|court|trial|committee|council|conference|briefing|session|debate|assembly|parliament|senate|chamber|gallery|crowd|packed|evidence|testif\w+|witness|voted?)\b/i

/** Does a sentence tell that its words were given apart from what else goes on: in an interview, in a letter, to this paper? */
export function isApart({ article, tokens }: Read, { from, to }: Tokens): boolean {
  const words = article.text.slice(tokens[from].from, tokens[to - 1].to)
  if (APART.test(words)) return true
  const [, hearer = ''] = HEARER.exec(words) ?? []
  return OURS.test(hearer) || (hearer !== '' && (article.outlet ?? '').split(' ').includes(hearer))
}

/** Does the sentence that tells a day tell that people met on it to speak? */
export function isGathering({ article, tokens, paragraphs }: Read, { paragraph, token }: Told): boolean {
  const { sentences } = paragraphs[paragraph]
  const { from, to } = sentences[rangeAt(sentences, token)]
  return GATHERING.test(article.text.slice(tokens[from].from, tokens[to - 1].to))
}
