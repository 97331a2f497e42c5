import type { Segmented, Tokens } from '../document.ts'
import type { Quoted } from '../quotations/quotations.ts'
import type { Tagged } from '../tags/tags.ts'
import { tagIndex, tagSet } from '../tags/tagset.ts'
import { type WordSet, wordSet } from './word-set.ts'

/** The layers that names and descriptions are found in. */
export type Text = Segmented & Tagged

/**
 * The layers as one object, always with the same fields in the same order. The document itself has more fields after
 * every stage, and functions that are called once a token are the faster the fewer kinds of objects they meet.
 */
export function textOf({ tokens, paragraphs, quotations, tags, forms }: Text & Quoted): Text & Quoted {
  return { tokens, paragraphs, quotations, tags, forms }
}

const CAPITAL = 1
const ALL_CAPITALS = 2
const DIGIT = 4
const LETTER = 16

export const NNP = tagIndex('NNP')
export const NNPS = tagIndex('NNPS')
export const NN = tagIndex('NN')
export const NNS = tagIndex('NNS')
export const JJ = tagIndex('JJ')
export const POS = tagIndex('POS')
export const CD = tagIndex('CD')
const VERBS = tagSet('VB VBD VBG VBN VBP VBZ MD')

/** What a token looks like; where the text has begun or ended there is nothing to see. */
function shapeAt(forms: Text['forms'], i: number): number {
  return i >= 0 && i < forms.length ? forms[i].shape : 0
}

/** Does the token begin with a capital letter? */
export function isCapital({ forms }: Text, i: number): boolean {
  return (shapeAt(forms, i) & CAPITAL) !== 0
}

/** Is the token a word of two capitals or more? */
export function isAllCapitals({ forms }: Text, i: number): boolean {
  return (shapeAt(forms, i) & ALL_CAPITALS) !== 0
}

/** Has the token a letter? */
export function isWord({ forms }: Text, i: number): boolean {
  return (shapeAt(forms, i) & LETTER) !== 0
}

/** Is the token a number, in digits? */
export function isNumber({ forms }: Text, i: number): boolean {
  return (shapeAt(forms, i) & (DIGIT | LETTER)) === DIGIT
}

/** Is the token tagged as a verb or a modal? */
export function isVerb({ tags }: Text, i: number): boolean {
  return VERBS.has(tags[i])
}

/** Is the token one of the words, in whatever case? */
export function isOneOf({ forms }: Text, i: number, words: WordSet): boolean {
  return i >= 0 && i < forms.length && words.has(forms[i].lower)
}

/** Does the token begin a sentence, or words in quotation marks, after a colon or a bullet? A capital says nothing there. */
export function opens({ tokens }: Text, sentence: Tokens, i: number): boolean {
  if (i === sentence.from) return true
  const { text, from } = tokens[i - 1]
  if (!MARKS_BEFORE.has(text)) return false
  // An apostrophe on the word before ("the officers' Federation") opens nothing.
  return !APOSTROPHES.has(text) || i - 1 === sentence.from || tokens[i - 2].to < from
}

const APOSTROPHES: ReadonlySet<string> = new Set(["'", '’'])

const MARKS_BEFORE: ReadonlySet<string> = new Set([
  '"',
  '“',
  '‘',
  "'",
  "''",
  '``',
  ':',
  '•',
  '–',
  '—',
  '--',
  '-',
  '...',
  '…',
  '(',
])

/** The marks that can stand around a nickname or a quotation. */
export const QUOTE_MARKS: ReadonlySet<string> = new Set(['"', '“', '”', '‘', '’', "'"])

const CALENDAR = wordSet(`
  monday tuesday wednesday thursday friday saturday sunday january february march april june july september october november
  december jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. christmas easter yesterday today tomorrow tonight a.m p.m a.m. p.m. am pm gmt bst
  est edt e.t. e.s.t. e.d.t. pst pdt p.t. cst cdt mdt utc cest aest`)
const MONTH_OR_NAME = wordSet('march april may june august')
const BEFORE_MONTH = wordSet(
  'in on since by until till from of last next this early late mid during through before after',
)

/** Is the token a day or a month? "May" and "August" are only where a date stands around them. */
export function isDate(text: Text, i: number): boolean {
  const ambiguous = isOneOf(text, i, MONTH_OR_NAME)
  if (!ambiguous) return isOneOf(text, i, CALENDAR)
  const { tokens } = text
  return (
    (i + 1 < tokens.length && isNumber(text, i + 1)) ||
    (i > 0 && (isNumber(text, i - 1) || isOneOf(text, i - 1, BEFORE_MONTH)))
  )
}
