import { type Document, rangeAt, type Segmented, type Tokens } from '../document.ts'
import type { Placed } from './placed.ts'
import type { Told } from './told.ts'

type Read = Document & Segmented

const APART =
  /\b(?:by (?:tele)?phone|in an? (?:[a-z]+ )?(?:interview|e-?mail|statement|letter|message|text|tweet|post|speech))\b/i
const HEARER = /\b(?:told|tells) (?:the )?(us|me|this|our|[A-Z][\w&]+)\b/
const OURS = /^(?:us|me|this|our)$/
const READ_OUT =
  /\bread(?:s|ing)? (?:out |aloud )?(?:from )?(?:an? |the |his |her |their )(?:[\w-]+ ){0,2}(?:letter|message|text|e-?mail|note|statement|memo)\b[^.]{0,60}\b(?:from|by|in which)\b/i
const PRESS =
  /\b(?:told|tells|addressed|informed|briefed) (?:the )?(?:reporters|journalists|newsmen|press|media|(?:an? )?(?:\w+ )?(?:news|press) (?:conference|briefing)|an? (?:\w+ )?briefing)\b/
// So many tokens before a statement it is told that it is read out.
const NEAR = 60
const GATHERING =
  /\b(?:meetings?|hearings?|inquest|tribunal|court|trial|committee|council|conference|briefing|session|debate|assembly|parliament|senate|chamber|gallery|crowd|packed|hall|platform|evidence|testif\w+|witness|voted?)\b/i

/** Does a sentence tell that its words were given apart from what else goes on: in an interview, in a letter, to this paper? */
export function isApart({ article, tokens }: Read, { from, to }: Tokens): boolean {
  const words = article.text.slice(tokens[from].from, tokens[to - 1].to)
  if (APART.test(words)) return true
  const [, hearer = ''] = HEARER.exec(words) ?? []
  return OURS.test(hearer) || (hearer !== '' && (article.outlet ?? '').split(' ').includes(hearer))
}

/** "She told reporters": was it said to the press, who were there because of the news? */
export function isToPress({ article, tokens }: Read, { from, to }: Tokens): boolean {
  return PRESS.test(article.text.slice(tokens[from].from, tokens[to - 1].to))
}

/** "The clerk is reading a letter from Ada Penrose": were the words written before they were spoken there? */
export function isReadOut({ article, tokens, paragraphs }: Read, { paragraph, head }: Placed): boolean {
  const { sentences } = paragraphs[paragraph]
  const here = rangeAt(sentences, head.from)
  const from = Math.max(sentences[Math.max(0, here - 1)].from, head.from - NEAR)
  const last = Math.max(head.from, head.to - 1)
  return READ_OUT.test(article.text.slice(tokens[from].from, tokens[last].to))
}

/** Does the sentence that tells a day tell that people met on it to speak? */
export function isGathering({ article, tokens, paragraphs }: Read, { paragraph, token }: Told): boolean {
  const { sentences } = paragraphs[paragraph]
  const { from, to } = sentences[rangeAt(sentences, token)]
  return GATHERING.test(article.text.slice(tokens[from].from, tokens[to - 1].to))
}
