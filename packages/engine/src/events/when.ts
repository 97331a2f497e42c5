import type { Tokens } from '../document.ts'
import { isOneOf } from '../mentions/sight.ts'
import { wordSet } from '../mentions/word-set.ts'
import { FINITE, tagIndex, tagSet } from '../tags/tagset.ts'
import { type Days, dateOf, dayOf, isoOf, monthOf, weekOf, yearOf } from '../times/calendar.ts'
import { type Expression, expressionsIn } from '../times/expressions.ts'
import type { Now } from '../times/now.ts'
import { type Direction, resolve } from '../times/resolve.ts'
import { useOf } from '../times/use.ts'
import type { Doc, Reading } from './reading.ts'

const CC = tagIndex('CC')
const VERBS = tagSet('VBD VBZ VBP MD VBN VB')
const GERUND = tagIndex('VBG')
const UNTIL = wordSet('until till before pending')
const SUBORDINATORS = wordSet(
  'who which that when while after before as if whether because since although though until unless despite having',
)
const COMMAS = wordSet(', – — ;')
// Further away, a time is another deed's.
const NEAR = 16
// "2024-03-05".
const DAY = 10
const END = /\b(?:at|by|before) the end of (?:the|this|next) (week|month|year)\b/iy

/** The days that the words near a deed tell for it: after it in the same clause, or before it up to its subject. */
export function daysOf(reading: Reading, sentence: Tokens, deed: Tokens, direction: Direction): Days | null {
  const { doc } = reading
  const now = nowAt(reading, deed.from)
  const end = endOf(doc, sentence, deed, now)
  if (end) return end
  const near = expressionsIn(doc, {
    from: Math.max(sentence.from, deed.from - NEAR),
    to: Math.min(sentence.to, deed.to + NEAR),
  })
    .filter(expression => belongs(doc, sentence, deed, expression))
    .sort((a, b) => distance(a, deed) - distance(b, deed))
  for (const { moment } of near) {
    const days = resolve(moment, now, null, direction)
    if (days) return days
  }
  return null
}

/** ISO 8601, as precise as the days are: a day, a month, a year; null where they are of more than one. */
export function isoDays({ from, to }: Days): string | null {
  if (from === to) return isoOf(from)
  const [a, b] = [isoOf(from), isoOf(to)]
  if (a.slice(0, 7) === b.slice(0, 7)) return a.slice(0, 7)
  return a.slice(0, 4) === b.slice(0, 4) ? a.slice(0, 4) : null
}

/** When the words at a token were spoken: with the statement that holds them if its day is told, or else with the article. */
export function nowAt({ doc, inside, now }: Reading, token: number): Now | null {
  const said = doc.said[inside[token]]
  if (!said || said.from !== said.to) return now
  // "She said in 2003 that she would go in March": of a year or a month no day is known.
  if (said.to.length < DAY) return null
  const [year, month, day] = said.to.split('-').map(Number)
  if (day !== undefined) return { day: dayOf(year, month, day) }
  // Of a month or a year nobody knows which day it was, unless these are the days of the article.
  return now && isoOf(now.day).startsWith(said.to) ? now : null
}

function distance({ tokens }: Expression, deed: Tokens): number {
  return tokens.from >= deed.to ? tokens.from - deed.to : deed.from - tokens.to + 2
}

function belongs(doc: Doc, sentence: Tokens, deed: Tokens, expression: Expression): boolean {
  const { from, to } = expression.tokens
  const use = useOf(doc, expression)
  if (use === 'label' || use === 'clause' || isOneOf(doc, from - 1, UNTIL) || isOneOf(doc, from - 2, UNTIL))
    return false
  if (from >= deed.to) return !crosses(doc, deed.to, from)
  if (to > deed.from) return true
  // "On Friday she was named chief, a month after taking over"
  const opens = from - sentence.from <= 3 && doc.tags[deed.from] !== GERUND && !depends(doc, to, deed.from)
  return opens || !crosses(doc, to, deed.from)
}

function depends(doc: Doc, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isOneOf(doc, i, SUBORDINATORS) && !isOneOf(doc, i, AS)) return true
  return false
}

/** Does another clause begin between two tokens? */
function crosses(doc: Doc, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (isOneOf(doc, i, SUBORDINATORS) && !isOneOf(doc, i, AS)) return true
    if (FINITE.has(doc.tags[i]) && !isOneOf(doc, i, BE)) return true
    if (doc.tags[i] === CC && VERBS.has(doc.tags[i + 1])) return true
    if (isOneOf(doc, i, COMMAS) && FINITE.has(doc.tags[i + 1])) return true
  }
  return false
}

const AS = wordSet('as since')
const BE = wordSet('is was will are were has had have would be')

/** "Resigned on Monday, effective June 30", "with effect from 1 May": the day it takes effect is its day. */
export function effectOf(reading: Reading, sentence: Tokens, deed: Tokens): Days | null {
  const { doc } = reading
  const now = nowAt(reading, deed.from)
  for (let i = deed.to; i < sentence.to && i < deed.to + NEAR; i++) {
    const isFrom = isOneOf(doc, i, FROM)
    if (!isFrom && !isOneOf(doc, i, EFFECT)) continue
    const [first] = expressionsIn(doc, { from: i + 1, to: Math.min(sentence.to, i + 7) })
    if (!first) return null
    if (isFrom && first.tokens.from > i + 1) continue
    const days = resolve(first.moment, now, null, 'future')
    // "Appointed from 1 September" is of the one to come, unless the last one is nearer.
    const isFar = isFrom && days && now && days.from - now.day > HALF_A_YEAR
    return isFar ? null : days
  }
  return null
}

const FROM = wordSet('from')
const HALF_A_YEAR = 183
const EFFECT = wordSet('effective effect')

/** "At the end of the month", counted from when it was said. */
function endOf({ article, tokens }: Doc, sentence: Tokens, deed: Tokens, now: Now | null): Days | null {
  if (!now) return null
  for (let i = deed.to; i < sentence.to && i < deed.to + 8; i++) {
    END.lastIndex = tokens[i].from
    const unit = END.exec(article.text)?.[1].toLowerCase()
    if (!unit) continue
    const [year, month] = dateOf(now.day)
    return unit === 'week' ? weekOf(now.day) : unit === 'month' ? monthOf(year, month) : yearOf(year)
  }
  return null
}
