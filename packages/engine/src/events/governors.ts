import { isDate, isOneOf } from '../mentions/sight.ts'
import { type WordSet, wordSet } from '../mentions/word-set.ts'
import { tagSet } from '../tags/tagset.ts'
import { BE, BECOME, COUNTED, NOT, TIME } from './auxiliaries.ts'
import type { Force } from './force.ts'
import { APPOINT, ASK, COME, FORCE, MOVE, REFUSE, RESIST, REVERSE, RUMOUR, WIN } from './governing.ts'
import type { Doc } from './reading.ts'

/** What a word that stands right before "to" makes of what follows: "agreed to", "is tipped to". */
export function controlForce(doc: Doc, i: number): Force | null {
  if (isOneOf(doc, i, REFUSE)) return 'refused'
  if (isOneOf(doc, i, VOTED)) return 'done'
  if (isOneOf(doc, i, COME) || isOneOf(doc, i, APPOINT)) return 'to-come'
  if (isOneOf(doc, i, RUMOUR)) return 'rumoured'
  if (isOneOf(doc, i, FORCE)) return 'done'
  return isOneOf(doc, i, ASK) ? 'asked' : null
}

/** What a verb whose object stands before "to" makes of what follows: "asked her to", "named a judge to". */
export function objectForce(doc: Doc, i: number): Force | null {
  if (isOneOf(doc, i, FORCE)) return 'done'
  if (isOneOf(doc, i, APPOINT)) return 'to-come'
  if (isOneOf(doc, i, ASK)) return 'asked'
  return isOneOf(doc, i, FOR) ? 'none' : null
}

/** "She is the second director to step down in a month": where the "is" stands; null where nobody is counted so before token `i`. */
export function countedAt(doc: Doc, limit: number, i: number): number | null {
  for (let k = i; k > limit && k > i - REACH; k--) {
    if (!isOneOf(doc, k, COUNTED)) continue
    const be = isOneOf(doc, k - 1, THE) ? k - 2 : k - 1
    return isOneOf(doc, be, BE) || isOneOf(doc, be, BECOME) ? be : null
  }
  return null
}

/** "She steps up to become chief", "moves from finance to replace him": who goes somewhere to take a post takes it; where the going stands before token `i`. */
export function moveAt(doc: Doc, limit: number, i: number): number | null {
  return wordBefore(doc, limit, i, MOVE, 9)
}

/** "Beat the mayor by 20 votes to become leader": where the winning stands before token `i`. */
export function wonAt(doc: Doc, limit: number, i: number): number | null {
  return wordBefore(doc, limit, i, WIN, 14)
}

/** "No immediate plans", "not enough evidence": where the "no" stands before a noun at token `i`; null where none does. */
export function noBefore(doc: Doc, i: number): number | null {
  let k = i - 1
  while (k > i - 4 && QUALITIES.has(doc.tags[k]) && !isOneOf(doc, k, NOT)) k--
  return isOneOf(doc, k, NOT) ? k : null
}

/** "Rejected calls", "turned down a request": where that verb stands before a noun at token `i`; null where none does. */
export function resistedAt(doc: Doc, limit: number, i: number): number | null {
  for (let k = i - 1; k > limit && k > i - 5; k--) {
    if (isOneOf(doc, k, RESIST)) return k
    if (isOneOf(doc, k, DOWN) && PAST.has(doc.tags[k - 1])) return k - 1
  }
  return null
}

/** "Reversed her decision": where that verb stands before what somebody had in mind at token `i`; null where none does. */
export function reversedAt(doc: Doc, limit: number, i: number): number | null {
  return wordBefore(doc, limit, i, REVERSE, 4)
}

const QUALITIES = tagSet('JJ JJR RB')
const PAST = tagSet('VBD VBN')
const DOWN = wordSet('down off aside away')

function wordBefore(doc: Doc, limit: number, i: number, words: WordSet, reach: number): number | null {
  for (let k = i; k > limit && k > i - reach && !MARKS.has(doc.tags[k]); k--) if (isOneOf(doc, k, words)) return k
  return null
}

const MARKS = tagSet('. , :')
// Who votes to do it has done it.
const VOTED = wordSet('voted')
const FOR = wordSet('for')
const ON = wordSet('on')
const THE = wordSet('the')
// In tokens.
const REACH = 7

/** What "not" makes of a deed: who will not do it refuses; "did not resign" says nothing of what is to come. */
export function negated(force: Force): Force {
  return force === 'to-come' ? 'refused' : 'none'
}

/** "Voted 4-3 on Tuesday night to fire her": is the word of a time that stands before "to"? */
export function isWhen(doc: Doc, i: number): boolean {
  return isDate(doc, i) || (isOneOf(doc, i, TIME) && isDate(doc, i - 1)) || (isOneOf(doc, i, ON) && isDate(doc, i + 1))
}
