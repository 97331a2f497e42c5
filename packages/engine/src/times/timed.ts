import { type Document, rangeAt, type Segmented, type Tokens } from '../document.ts'
import { isOneOf } from '../mentions/sight.ts'
import { wordSet } from '../mentions/word-set.ts'
import type { Tagged } from '../tags/tags.ts'
import { tagSet } from '../tags/tagset.ts'
import type { Days } from './calendar.ts'
import { type Expression, expressionsOf } from './expressions.ts'
import type { Now } from './now.ts'
import { sentenceAround } from './placed.ts'
import { resolve } from './resolve.ts'
import { type Use, useOf } from './use.ts'

/** An expression of time as it stands in the text. */
export interface Timed extends Expression {
  readonly use: Use
  /** The statement whose content holds it, or -1 where the article itself says it. */
  readonly inside: number
  /** The paragraph, as an index. */
  readonly paragraph: number
  /** Its sentence, as far as anything in it matters. */
  readonly sentence: Tokens
  /** The day that the text told last before it. */
  readonly told: Days | null
  /** What it means where the article itself says it of what has been; null where that cannot be known. */
  readonly days: Days | null
}

const ON = wordSet('on')
const TO_COME = tagSet('VBZ VB')

type Read = Document & Segmented & Tagged

/** All expressions of time, in order, each resolved after those before it. `inside` has the holder of each token. */
export function timesIn(doc: Read, now: Now | null, inside: Int32Array): Timed[] {
  const { paragraphs } = doc
  let told: Days | null = null
  return expressionsOf(doc).map(expression => {
    const { tokens } = expression
    const { from } = tokens
    const paragraph = rangeAt(paragraphs, from)
    const sentence = sentenceAround(paragraphs[paragraph], tokens)
    const use = useOf(doc, expression)
    const days = inside[from] < 0 ? resolve(expression.moment, now, told, 'past') : null
    const timed = { ...expression, use, inside: inside[from], paragraph, sentence, told, days }
    if (days && days.from === days.to && use === 'point' && isRunning(doc, paragraph) && !isToCome(doc, from))
      told = days
    return timed
  })
}

/** "Her last day is Friday", "they will meet on Friday": such a day is to come. */
function isToCome(doc: Read, from: number): boolean {
  const before = isOneOf(doc, from - 1, ON) ? from - 2 : from - 1
  return TO_COME.has(doc.tags[before])
}

/** Is a paragraph part of the story as it goes on, not a headline, a caption or a pull-quote? */
export function isRunning({ paragraphs }: Segmented, paragraph: number): boolean {
  const { kind } = paragraphs[paragraph]
  return kind === 'paragraph' || kind === 'listitem' || kind === 'other'
}

/** Is a paragraph what stands below a picture? It has a day of its own. */
export function isCaption({ paragraphs }: Segmented, paragraph: number): boolean {
  return paragraphs[paragraph].kind === 'caption'
}

/** The index of the first expression that begins at a token or after it; logarithmic. */
export function indexOf(times: readonly Timed[], token: number): number {
  let low = 0
  let high = times.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (times[middle].tokens.from < token) low = middle + 1
    else high = middle
  }
  return low
}
