import type { Span } from '@onrecord/record'
import { type Document, type Segmented, type Tokens, tokenAt } from '../document.ts'
import { isOneOf } from '../mentions/sight.ts'
import { wordSet } from '../mentions/word-set.ts'
import type { Tagged } from '../tags/tags.ts'
import type { Moment } from './moment.ts'
import { PATTERNS, type Pattern } from './patterns.ts'

/** Words for a time, where they stand, and what they mean. */
export interface Expression extends Span {
  readonly tokens: Tokens
  readonly moment: Moment
}

type Read = Document & Segmented & Tagged

const LESS = wordSet('less under within')
const NEARLY = wordSet('within under nearly almost barely')
const EXACTLY = wordSet('exactly precisely')
const THAN = wordSet('than')

// The patterns that may begin with a word, by the word's hash, and those that may begin with a number.
const BY_OPENING = new Map<number, Pattern[]>()
for (const pattern of PATTERNS)
  for (const hash of wordSet(pattern.opens)) BY_OPENING.set(hash, [...(BY_OPENING.get(hash) ?? []), pattern])
// Words that nearly always begin something else, and what follows them where they do not.
const WEAK = wordSet('the a an that at over')
const AFTER_WEAK = wordSet(`
  the very other start beginning middle end close next previous following same few couple winter spring summer autumn fall minute moment hour day night morning
  afternoon evening lunchtime week weekend month year full fortnight`)
const BY_NUMBER = PATTERNS.filter(({ opens }) => /\b0\b/.test(opens))

/** All expressions of time in the text, in order; none overlaps another, none leaves its sentence. */
export function expressionsOf(doc: Read): Expression[] {
  return doc.paragraphs.flatMap(({ sentences }) => sentences.flatMap(sentence => expressionsIn(doc, sentence)))
}

/** The expressions of time in one sentence, in order. */
export function expressionsIn(doc: Read, sentence: Tokens): Expression[] {
  const found: Expression[] = []
  for (let i = sentence.from; i < sentence.to; i++) {
    const expression = expressionAt(doc, sentence, i)
    if (!expression) continue
    found.push(expression)
    i = expression.tokens.to - 1
  }
  return found
}

/** The expression that begins with a token. */
function expressionAt(doc: Read, sentence: Tokens, i: number): Expression | null {
  const { article, tokens, forms } = doc
  const { from, text } = tokens[i]
  const patterns = startsWithDigit(text) ? BY_NUMBER : BY_OPENING.get(forms[i].lower)
  if (!patterns || (isOneOf(doc, i, WEAK) && !isStrengthened(doc, i + 1))) return null
  const before = i > sentence.from ? tokens[i - 1].text : ''
  for (const { pattern, meaning } of patterns) {
    pattern.lastIndex = from
    const match = pattern.exec(article.text)
    const moment = match && meaning(match.groups ?? {}, before)
    if (!moment) continue
    const to = from + match[0].length
    const after = tokenAt(tokens, to - 1) + 1
    if (after > sentence.to || tokens[after - 1].to !== to) continue
    return { from, to, tokens: { from: i, to: after }, moment: counted(doc, i, moment) }
  }
  return null
}

function isStrengthened(doc: Read, next: number): boolean {
  return next < doc.tokens.length && (isOneOf(doc, next, AFTER_WEAK) || startsWithDigit(doc.tokens[next].text))
}

function startsWithDigit(text: string): boolean {
  const code = text.charCodeAt(0)
  return code >= 48 && code <= 57
}

/** As it is counted: "exactly four weeks ago" is a day. */
function counted(doc: Read, i: number, moment: Moment): Moment {
  if (isAtMost(doc, i)) return atMost(moment)
  const isExact = moment.kind === 'shift' && moment.unit === 'week' && isOneOf(doc, i - 1, EXACTLY)
  return isExact ? { ...moment, unit: 'day', by: 7 * moment.by } : moment
}

/** "Less than four weeks ago": on any day since. */
function isAtMost(doc: Read, i: number): boolean {
  return isOneOf(doc, i - 1, NEARLY) || (isOneOf(doc, i - 1, THAN) && isOneOf(doc, i - 2, LESS))
}

function atMost(moment: Moment): Moment {
  return moment.kind === 'shift' ? { ...moment, vague: true } : moment
}
