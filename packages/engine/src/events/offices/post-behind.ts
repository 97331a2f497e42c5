import { isDate, isOneOf } from '../../mentions/sight.ts'
import { wordSet } from '../../mentions/word-set.ts'
import { tagSet } from '../../tags/tagset.ts'
import type { Doc, Reading, Sentence } from '../reading.ts'
import { postAt } from './post.ts'
import type { PostTold } from './post-told.ts'
import type { Telling } from './telling.ts'

/** What an office stands behind that somebody keeps or leaves. */
export const AS = wordSet('as')
const AS_OR_TO = wordSet('as to')
const TO = wordSet('to')
const OF = wordSet('of')
const BE = wordSet('be become')
const SERVE = wordSet('serve act')
const LEAD = wordSet('lead head chair run manage')

/**
 * "Appointed Ann Lee, now deputy of the trust, as its chief", "elected unopposed last night as chair": past what is told of somebody
 * between two commas, and past how and when.
 */
export function pastAside(doc: Doc, { to }: Sentence, needs: Telling['needs'], after: number): number {
  if (needs !== 'title' || isOneOf(doc, after, AS)) return after
  if (!isOneOf(doc, after, COMMA)) {
    const as = asBehind(doc, to, after)
    return as ?? (isOneOf(doc, after, HOW) ? after + 1 : after)
  }
  for (let i = after + 1; i + 1 < to && i < after + ASIDE; i++)
    if (isOneOf(doc, i, COMMA) && (isOneOf(doc, i + 1, AS) || isOneOf(doc, i + 1, TO))) return i + 1
  return after
}

/** Where "as" stands behind a time, an agent or a place, with no other clause between. */
function asBehind(doc: Doc, to: number, after: number): number | null {
  if (!isOneOf(doc, after, LINKS) && !isDate(doc, after)) return null
  for (let i = after + 1; i < to && i < after + NEAR; i++) {
    if (isOneOf(doc, i, AS)) return i
    if (BREAKS.has(doc.tags[i])) return null
  }
  return null
}

const LINKS = wordSet(
  'by to on in from at last this earlier late unopposed unanimously again yesterday overwhelmingly for',
)
const HOW = wordSet('unopposed unanimously overwhelmingly narrowly permanently')
/** The tags of what begins another clause. */
export const BREAKS = tagSet('VBD VBZ VBP MD , : CC')
const NEAR = 12

const COMMA = wordSet(',')
// In tokens.
const ASIDE = 20

/** "Joins the trust from Carrick as its chief", "moves from chief to chairman": the office behind the first "as" or "to" that has one. */
export function postBehind(reading: Reading, { to }: Sentence, after: number, words = AS_OR_TO): PostTold | null {
  const { doc } = reading
  for (let i = after - 1; i < to && i < after + NEAR && !(i >= after && BREAKS.has(doc.tags[i])); i++) {
    if (!isOneOf(doc, i, words)) continue
    const post = postAt(reading, to, asWhat(doc, i))
    // "Joined as a nurse": one of many holds no office.
    const isOneOfMany = isOneOf(doc, i + 1, A) && post && !HEADS.test(post.office)
    if (post && !isOneOfMany) return { ...post, to: post.tokens.to }
  }
  return null
}

/** "After 22 years as head of the school, Lee is": the office that a sentence opens with. */
export function postBefore(reading: Reading, sentence: Sentence): PostTold | null {
  return isOneOf(reading.doc, sentence.from, AFTER) ? postBehind(reading, sentence, sentence.from + 1, AS) : null
}

const AFTER = wordSet('after following')
const A = wordSet('a an')
const HEADS = /\b(?:director|member|partner|manager|minister|judge|governor|trustee|vice[- ]president|chief|head)$/i

/** Where the words for an office begin: behind "to", "to be", "to serve as". */
export function asWhat(doc: Doc, at: number): number {
  if (!isOneOf(doc, at, TO)) return at
  if (isOneOf(doc, at + 1, BE)) return at + 2
  // "Recruited to lead it": a lead is an office too.
  if (isOneOf(doc, at + 1, LEAD) && !isOneOf(doc, at + 2, OF)) return at
  return isOneOf(doc, at + 1, SERVE) && isOneOf(doc, at + 2, AS) ? at + 2 : at + 1
}
