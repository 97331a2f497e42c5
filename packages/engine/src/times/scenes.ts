import type { Document, Segmented, Tokens } from '../document.ts'
import { isOneOf, isVerb, POS } from '../mentions/sight.ts'
import { wordSet } from '../mentions/word-set.ts'
import type { Tagged } from '../tags/tags.ts'
import { FINITE, tagIndex } from '../tags/tagset.ts'
import type { Days } from './calendar.ts'
import { clauseAround, hasFinite, looksBack } from './clause.ts'
import type { Now } from './now.ts'
import { GIVEN } from './own.ts'
import type { Placed } from './placed.ts'
import { resolve } from './resolve.ts'
import { isCaption, isRunning, type Timed } from './timed.ts'
import { type Told, told } from './told.ts'

type Read = Document & Segmented & Tagged

const ON = wordSet('on in')
const DEPENDENT = wordSet(`
  who whose which whom that when while after before if whether because since although though until unless where will
  shall`)
const PRESENT = tagIndex('VBZ')
const HAVE = wordSet('has have')
const AS = wordSet('as')
const TO = tagIndex('TO')
const BASE = tagIndex('VB')
const PARTICIPLE = tagIndex('VBN')
const COMMA = wordSet(',')
const AUXILIARY = wordSet("is are was were be been being am has have had 's ’s")
// A week or month that is no older than this is part of the news.
const FORTNIGHT = 14

/**
 * The times of events that the article itself tells, in order: "On Monday she faced the committee." What is said next to
 * them may have been said then. `own` are the times that date statements, each with its statement; they count where
 * they date an event too ("They rallied on Monday, chanting …").
 */
export function scenesIn(
  doc: Read,
  times: readonly Timed[],
  now: Now | null,
  inside: Int32Array,
  own: ReadonlyMap<Timed | null, Placed>,
): Told[] {
  return times.flatMap(time => {
    const owner = own.get(time)
    return time.days && isScene(doc, time, time.days, now, inside) && (!owner || isShared(doc, time, owner))
      ? [told(time, time.days)]
      : []
  })
}

function isScene(doc: Read, time: Timed, days: Days, now: Now | null, inside: Int32Array): boolean {
  const { use, inside: holder, paragraph, sentence, tokens } = time
  if (use !== 'point' || holder >= 0 || !(isRunning(doc, paragraph) || isCaption(doc, paragraph))) return false
  // "In 2009 the party …" begins a passage on that year; "the vote in 2009" does not. Nor does "hurt in Friday's fire".
  const isOpening = tokens.from - sentence.from <= 2
  const isRecent = now !== null && days.from >= now.day - FORTNIGHT
  if (days.from < days.to && !isOpening && !isRecent) return false
  if (doc.tags[tokens.to] === POS && !isOpening) return false
  return !(now && isAhead(time, days, now)) && !isPlanned(doc, time, inside) && !isDependent(doc, time, inside)
}

/** "The case starts on October 9", written in September. */
function isAhead({ moment, told }: Timed, days: Days, now: Now): boolean {
  if (days.from > now.day) return true
  if (days.to === now.day || (moment.kind !== 'date' && moment.kind !== 'month')) return false
  const ahead = resolve(moment, now, told, 'future')
  return ahead !== null && ahead.from - now.day < now.day - days.from
}

/** "The vote is on Monday", "the term begins on Friday": a weekday that is told in the present tense is to come. */
function isPlanned(doc: Read, { moment, sentence, tokens }: Timed, inside: Int32Array): boolean {
  if (moment.kind !== 'weekday' || moment.which === 'last') return false
  const { from } = clauseAround(doc, sentence, tokens)
  const isVerb = (i: number) => inside[i] < 0 && (FINITE.has(doc.tags[i]) || doc.tags[i] === PARTICIPLE)
  let verb = tokens.from - 1
  while (verb >= from && !isVerb(verb)) verb--
  return verb >= from && doc.tags[verb] === PRESENT && !isOneOf(doc, verb, HAVE)
}

/** "…, who resigned on Monday", "is expected to vote on Monday", "had resigned on Monday" */
function isDependent(doc: Read, { sentence, tokens }: Timed, inside: Int32Array): boolean {
  const clause = clauseAround(doc, sentence, tokens)
  for (let i = clause.from; i < tokens.from; i++) {
    if (inside[i] >= 0) continue
    if (doc.tags[i] === TO && doc.tags[i + 1] === BASE && !hasFinite(doc, i + 2, tokens.from)) return true
    if (i > sentence.from && isOneOf(doc, i, DEPENDENT)) return true
    if (isOneOf(doc, i, AS) && hasFinite(doc, i, tokens.from)) return true
  }
  return isDated(doc, tokens) || looksBack(doc, clause, tokens, inside)
}

/** "a certificate dated March 6", "the minutes, published on Wednesday" */
function isDated(doc: Read, { from }: Tokens): boolean {
  const verb = isOneOf(doc, from - 1, ON) ? from - 2 : from - 1
  if (isOneOf(doc, verb - 1, COMMA) && !isOneOf(doc, verb, GIVEN)) return false
  return doc.tags[verb] === PARTICIPLE && !isOneOf(doc, verb - 1, AUXILIARY) && !isOneOf(doc, verb - 2, AUXILIARY)
}

/** Does another verb than the statement's own stand before a time? */
function isShared(doc: Read, { sentence, tokens }: Timed, { source, head, content }: Placed): boolean {
  const isIts = (i: number) => [source, head, ...content].some(part => part && part.from <= i && i < part.to)
  for (let i = sentence.from; i < tokens.from; i++) if (isVerb(doc, i) && !isIts(i)) return true
  return false
}
