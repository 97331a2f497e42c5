import type { Tokens } from '../../document.ts'
import { isOneOf, isVerb } from '../../mentions/sight.ts'
import { wordSet } from '../../mentions/word-set.ts'
import { mentionsIn } from '../../speakers/mentions-in.ts'
import { type Party, partyOf } from '../party.ts'
import type { Doc, Reading, Sentence } from '../reading.ts'
import { FINDS } from './words.ts'

const AFTER = wordSet('after following when amid because')
const TELLS = wordSet(`
  complaint complaints concern concerns allegation allegations claim claims accusation accusations referral referrals report reports tip tips
  whistleblower incident incidents evidence dossier`)
const ABOUT = wordSet('about against at by involving concerning from in of over regarding within')
const PART = wordSet('part')
const NEAR = wordSet('outside near beside opposite behind towards toward for from')
// In tokens.
const REACH = 8

/**
 * Whom a sentence names for an investigation whose own words do not: "had a complaint about the trust and was reviewing it",
 * "opened an inquiry after a worker was crushed at the yard", "searched the trust's offices as part of an inquiry".
 * `deed` is what tells of the investigation, `by` who holds it.
 */
export function subjectAround(reading: Reading, sentence: Sentence, deed: Tokens, by: Party | null): Party | null {
  const { doc } = reading
  const isOther = (party: Party) => party.entity !== null && party.key !== by?.key
  for (let i = deed.from - 1; i > sentence.from; i--) {
    if (!isOneOf(doc, i, ABOUT) || !isOneOf(doc, i - 1, TELLS)) continue
    const told = named(reading, { from: i + 1, to: Math.min(i + REACH, deed.from) }).find(isOther)
    if (told) return told
  }
  for (let i = deed.from - 1; i > sentence.from && i > deed.from - REACH; i--)
    if (isOneOf(doc, i, PART)) return named(reading, { from: sentence.from, to: i }).find(isOther) ?? null
  const found = foundBehind(doc, sentence, deed.to)
    ? named(reading, { from: sentence.from, to: deed.from }).find(isOther)
    : null
  if (found) return found
  const related = antecedentOf(reading, sentence, deed, isOther) ?? objectBefore(reading, sentence, deed, isOther)
  if (related) return related
  return isOneOf(doc, deed.to, AFTER) ? bodyIn(reading, { from: deed.to, to: sentence.to }, isOther) : null
}

/** "The trust failed to act, an inquiry led by a judge has concluded": does such a verb end what begins at a token? */
function foundBehind(doc: Doc, { to }: Sentence, at: number): boolean {
  for (let i = at; i < to - 1 && i < at + 10; i++) if (isOneOf(doc, i, FINDS) && isOneOf(doc, i + 1, STOPS)) return true
  return false
}

const STOPS = wordSet('. , ;')

/** "The college is one of six that the board is investigating", "the firm, which the board is investigating": whom such a clause is said of. */
function antecedentOf(
  reading: Reading,
  { from }: Sentence,
  deed: Tokens,
  isOther: (party: Party) => boolean,
): Party | null {
  const { doc } = reading
  for (let i = deed.from - 1; i > from && i > deed.from - REACH; i--) {
    if (isOneOf(doc, i, ONE) && isOneOf(doc, i + 1, OF)) return named(reading, { from, to: i }).find(isOther) ?? null
    if (!isOneOf(doc, i, RELATIVE)) continue
    const at = isOneOf(doc, i - 1, COMMA) ? i - 1 : i
    const before = named(reading, { from, to: at }).filter(isOther)
    const near = before.findLast(({ tokens }) => tokens.to === at)
    if (near) return near
    const isOne = [2, 3, 4, 5].some(n => isOneOf(doc, i - n, ONE) || isOneOf(doc, i - n, AMONG))
    if (isOne) return before[0] ?? null
  }
  return null
}

/** "Has grounded the airline and begun an audit of its records": the body that the verb before has as its object. */
function objectBefore(
  reading: Reading,
  { from }: Sentence,
  deed: Tokens,
  isOther: (party: Party) => boolean,
): Party | null {
  const { doc } = reading
  for (let i = deed.from - 1; i > from && i > deed.from - 5; i--)
    if (isOneOf(doc, i, AND) && isVerb(doc, i + 1))
      return named(reading, { from: Math.max(from, i - REACH), to: i }).findLast(isOther) ?? null
  return null
}

const ONE = wordSet('one some')
const AMONG = wordSet('among')
const OF = wordSet('of')
const RELATIVE = wordSet('that which whom')
const COMMA = wordSet(',')
const AND = wordSet('and')

/** The first body of a clause, other than what only stands nearby: "after a man was stabbed outside the club". */
function bodyIn(reading: Reading, clause: Tokens, isOther: (party: Party) => boolean): Party | null {
  const isThere = ({ tokens }: Party) =>
    !isOneOf(reading.doc, tokens.from - 1, NEAR) && !isOneOf(reading.doc, tokens.from - 2, NEAR)
  const bodies = named(reading, clause).filter(party => isOther(party) && isThere(party))
  return bodies.find(({ of }) => of === 'organisation') ?? null
}

function named(reading: Reading, words: Tokens): Party[] {
  return mentionsIn(reading.doc, words)
    .filter(i => reading.doc.mentions[i].kind === 'name')
    .flatMap(i => partyOf(reading, i) ?? [])
}
