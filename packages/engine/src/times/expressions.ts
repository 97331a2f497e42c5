import type { Span } from '@onrecord/record'
import { type Document, rangeAt, type Segmented, type Tokens, tokenAt } from '../document.ts'
import { isNumber, isOneOf } from '../mentions/sight.ts'
import { wordSet } from '../mentions/word-set.ts'
import type { Tagged } from '../tags/tags.ts'
import type { Moment } from './moment.ts'
import { PATTERNS } from './patterns.ts'

/** Words for a time, where they stand, and what they mean. */
export interface Expression extends Span {
  readonly tokens: Tokens
  readonly moment: Moment
}

// What the patterns can begin with, numbers apart: no other token is looked at any closer.
const OPENERS = wordSet(`
  monday tuesday wednesday thursday friday saturday sunday mondays tues thurs tues. thurs.
  january february march april may june july august september october november december
  jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. jan feb aug sept oct nov dec
  mid-january mid-february mid-march mid-april mid-may mid-june mid-july mid-august mid-september mid-october
  mid-november mid-december
  yesterday today tonight tomorrow overnight early mid late earlier later last this next past previous following same that
  the over a an one two three four five six seven eight nine ten eleven twelve several few couple
  hours minutes moments days weeks months years hour day week weekend
  spring summer autumn fall winter`)

/** All expressions of time in the text, in order; none overlaps another. */
export function expressionsOf(doc: Document & Segmented & Tagged): Expression[] {
  const { tokens, paragraphs } = doc
  const found: Expression[] = []
  for (const paragraph of paragraphs) {
    const { sentences } = paragraph
    for (let i = paragraph.from; i < paragraph.to; i++) {
      if (!isOneOf(doc, i, OPENERS) && !isNumber(doc, i) && !isOrdinal(doc, i)) continue
      const sentence = sentences[rangeAt(sentences, i)]
      const expression = expressionAt(doc, i, tokens[sentence.to - 1].to)
      if (!expression) continue
      found.push(expression)
      i = expression.tokens.to - 1
    }
  }
  return found
}

/** The expression that begins with a token and ends before an offset. */
function expressionAt(doc: Document & Segmented & Tagged, i: number, end: number): Expression | null {
  const { article, tokens } = doc
  const { from } = tokens[i]
  for (const { pattern, meaning } of PATTERNS) {
    pattern.lastIndex = from
    const match = pattern.exec(article.text)
    if (!match) continue
    const to = from + match[0].length
    const after = tokenAt(tokens, to - 1) + 1
    if (to > end || tokens[after - 1].to !== to) continue
    const moment = meaning(match.groups ?? {}, { before: i > 0 ? tokens[i - 1].text : '' })
    if (moment) return { from, to, tokens: { from: i, to: after }, moment: isAtMost(doc, i) ? atMost(moment) : moment }
  }
  return null
}

const LESS = wordSet('less under within')

/** "Less than four weeks ago": any day up to there. */
function isAtMost(doc: Segmented & Tagged, i: number): boolean {
  return isOneOf(doc, i - 1, NEARLY) || (isOneOf(doc, i - 1, THAN) && isOneOf(doc, i - 2, LESS))
}

const THAN = wordSet('than')
const NEARLY = wordSet('within under nearly almost barely')

function atMost(moment: Moment): Moment {
  return moment.kind === 'shift' ? { ...moment, vague: true } : moment
}

/** "3rd" */
function isOrdinal({ tokens }: Segmented, i: number): boolean {
  const code = tokens[i].text.charCodeAt(0)
  return code >= 48 && code <= 57 && /^\d{1,2}(?:st|nd|rd|th)$/.test(tokens[i].text)
}
