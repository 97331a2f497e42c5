import type { Segmented, Tokens } from '../document.ts'
import { isOneOf } from '../mentions/sight.ts'
import { wordSet } from '../mentions/word-set.ts'
import type { Tagged } from '../tags/tags.ts'
import { FINITE, tagIndex, tagSet } from '../tags/tagset.ts'
import { hasFinite } from './clause.ts'
import type { Placed } from './placed.ts'
import { HAD } from './tense.ts'
import type { Timed } from './timed.ts'

type Read = Segmented & Tagged

const VERBS = tagSet('VBD VBZ VBP MD VBN')
const PARTICIPLE = tagIndex('VBN')
const MARKS = wordSet(', ( ) – — -- ;')
const COMMA = wordSet(',')
const WHEN = wordSet('when')
const AT_ONCE = 6
const RELATIVE = wordSet('who whose which whom')
const SUBORDINATORS = wordSet(
  'who whose which whom that when while after before as if whether because since although though until unless where',
)
// What happens in such a clause happens at the time of the other.
const MEANWHILE = wordSet('when while')
// What is done to words as they are said: its day is theirs.
export const GIVEN = wordSet(
  'dated sent signed published released issued posted written delivered broadcast aired recorded',
)
const OF = wordSet('of at')
const SINCE = wordSet('since until till')
const AS = wordSet('as')
const DEGREES = wordSet('recently late early long far')
const AFTER = wordSet('after before')
const SOON = wordSet('shortly soon immediately just moments minutes hours right straight')
const LEADING = wordSet('on late early last')
// Further away, a time belongs to something else.
const NEAR = 14
const NO = Number.POSITIVE_INFINITY

/**
 * The expression that dates a statement: the nearest to its cue that stands in the same sentence and clause, outside of
 * what is said. `times` are the expressions of that sentence that the statement's own level of quoting holds, or itself.
 */
export function ownTime(doc: Read, statement: Placed, times: readonly Timed[]): Timed | null {
  let nearest: Timed | null = null
  let least = NO
  for (const time of times) {
    const distance = distanceTo(doc, statement, time)
    if (distance >= least) continue
    least = distance
    nearest = time
  }
  return nearest
}

/** How far a time is from the cue, or infinitely far where it dates something else. */
function distanceTo(doc: Read, statement: Placed, { tokens, use }: Timed): number {
  const { source, head, content } = statement
  const start = Math.min(source?.from ?? head.from, head.from)
  if (start >= tokens.to && start - tokens.to <= AT_ONCE && isWhen(doc, tokens.to)) return 2
  // "Our report of 29 November" has its day, where "the end of November" is a bound.
  if (use === 'bound') return source && holds(source, tokens) && isOneOf(doc, tokens.from - 1, OF) ? 2 : NO
  if (content.some(c => holds(c, tokens))) return opensContent(doc, statement, tokens) ? 1 : NO
  if (use === 'clause') {
    const start = source && source.from >= tokens.to ? Math.min(source.from, head.from) : head.from
    if (start >= tokens.to) return isBare(doc, tokens.to, start) ? 1 : NO
    return distanceAfter(doc, statement, tokens)
  }
  if (source && holds(source, tokens)) return isSourceDated(doc, source, tokens) ? 2 : NO
  if (use === 'label') return NO
  if (holds(head, tokens)) return 0
  return tokens.from >= head.to ? distanceAfter(doc, statement, tokens) : distanceBefore(doc, statement, tokens)
}

/** "She told a news conference on Tuesday": after the cue, before any other clause. */
function distanceAfter(doc: Read, { head, content }: Placed, { from }: Tokens): number {
  const between = content.find(c => c.from >= head.to && c.to <= from)
  const begin = between ? between.to : head.to
  if (from - begin > NEAR) return NO
  for (let i = begin; i < from && !isOneOf(doc, i, MEANWHILE); i++)
    if (FINITE.has(doc.tags[i]) || (isOneOf(doc, i, SUBORDINATORS) && !isOfDegree(doc, i))) return NO
  return 1 + from - begin
}

/** "as recently as last month", "shortly after the vote on Tuesday" */
function isOfDegree(doc: Read, i: number): boolean {
  if (isOneOf(doc, i, AS)) return isOneOf(doc, i + 1, DEGREES) || isOneOf(doc, i - 1, DEGREES)
  return isOneOf(doc, i, AFTER) && isOneOf(doc, i - 1, SOON)
}

/** "On Monday the board said", "officials on Tuesday said", "In a statement, released on Friday, she said". */
function distanceBefore(doc: Read, { source, head, content, sentence }: Placed, tokens: Tokens): number {
  const isPassed = (i: number) => [source, ...content].some(part => part && part.from <= i && i < part.to)
  const aside = asideAround(doc, sentence, tokens)
  const isBehind = aside.to < head.from && aside.from > sentence.from
  if (isBehind && doc.tags[aside.from] === PARTICIPLE && !isOneOf(doc, aside.from, GIVEN)) return NO
  const isOutside = aside.to < head.from
  // "On Friday the council sold the ferry that she had vowed to keep."
  if (isOutside && isOneOf(doc, head.from, HAD) && hasFinite(doc, tokens.to, source?.from ?? head.from)) return NO
  if (isOutside && hasBound(doc, aside.from, tokens.from)) return NO
  for (let i = tokens.from - 1; isOutside && i >= aside.from; i--)
    if (isOneOf(doc, i, RELATIVE) && !isPassed(i)) return NO
  if (isOutside && source && source.from >= aside.to && hasFinite(doc, sentence.from, tokens.from)) return NO
  return 2 + head.from - tokens.to
}

/** "Her evidence of 3 March, when she said": does a clause go on to tell what happened at a time that ends there? */
export function isWhen(doc: Read, after: number): boolean {
  return isOneOf(doc, after, COMMA) && isOneOf(doc, after + 1, WHEN)
}

/** "Ada Penrose, in charge since the fire last month, said" */
function hasBound(doc: Read, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isOneOf(doc, i, SINCE)) return true
  return false
}

/** The stretch between commas, dashes or brackets around some tokens. */
function asideAround(doc: Read, sentence: Tokens, tokens: Tokens): Tokens {
  let { from, to } = tokens
  while (from > sentence.from && !isOneOf(doc, from - 1, MARKS)) from--
  while (to < sentence.to && !isOneOf(doc, to, MARKS)) to++
  return { from, to }
}

/** "A letter dated Feb. 11", "our report of 29 November", "a 2014 article", "Ada Penrose, 31, at Monday's rally". */
function isSourceDated(doc: Read, source: Tokens, { from }: Tokens): boolean {
  if (isOneOf(doc, from - 1, OF) || isBare(doc, source.from + 1, from)) return true
  for (let i = from - 1; i >= source.from; i--) if (isOneOf(doc, i, GIVEN)) return true
  return false
}

/** "said Thursday it will restore": a time at the edge of what is only reported is when it was said. */
function opensContent(doc: Read, { statement, cue, content: [first] }: Placed, { from, to }: Tokens): boolean {
  if (statement.form === 'direct' || !cue || cue.to !== first.from || from - first.from > 1) return false
  if (from > first.from && !isOneOf(doc, first.from, LEADING)) return false
  return to < first.to && !FINITE.has(doc.tags[to]) && !isOneOf(doc, to, MARKS)
}

/** Nothing but a noun phrase between. */
function isBare(doc: Read, from: number, to: number): boolean {
  if (to - from > NEAR) return false
  for (let i = from; i < to; i++) if (VERBS.has(doc.tags[i]) || isOneOf(doc, i, MARKS)) return false
  return true
}

function holds(outer: Tokens, inner: Tokens): boolean {
  return outer.from <= inner.from && inner.to <= outer.to
}
