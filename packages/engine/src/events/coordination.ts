import type { Tokens } from '../document.ts'
import { startOf } from '../entities/subjects.ts'
import { isOneOf } from '../mentions/sight.ts'
import { wordSet } from '../mentions/word-set.ts'
import { mentionsIn } from '../speakers/mentions-in.ts'
import { tagSet } from '../tags/tagset.ts'
import type { Party } from './party.ts'
import type { Doc, Reading } from './reading.ts'
import { partyEndingAt, partyStartingAt } from './subject.ts'

const AND = wordSet('and &')
const COMMA = wordSet(',')
const HAVE = wordSet('have were are')
const SKIPPED = wordSet('both the a his her its their')
const OPENERS = tagSet("IN WRB CC : , -LRB- `` ''")
const MOST = 6

/**
 * Who else does what somebody does, being named before them with an "and": "Lee, Gray and Bell resigned". `start` is where the verb group
 * begins. In "Lee met Gray and Bell resigned" only Bell does.
 */
export function togetherBefore(reading: Reading, sentence: Tokens, party: Party, start: number): Party[] {
  const { doc } = reading
  const mentions = mentionsIn(doc, { from: sentence.from, to: start })
  const found: Party[] = []
  let from = beginOf(doc, sentence, party)
  let isJoined = false
  while (found.length < MOST) {
    const isAnd = isOneOf(doc, from - 1, AND)
    if (!isAnd && !(isJoined && isOneOf(doc, from - 1, COMMA))) break
    isJoined = true
    const at = isAnd && isOneOf(doc, from - 2, COMMA) ? from - 2 : from - 1
    const other = at > sentence.from ? partyEndingAt(reading, mentions, at) : null
    if (other?.of !== 'person') break
    found.push(other)
    from = beginOf(doc, sentence, other)
  }
  const isClear = from <= sentence.from || OPENERS.has(doc.tags[from - 1]) || isOneOf(doc, start, HAVE)
  return isClear ? found : []
}

/** Who else it is done to, being named behind somebody: "sacked Lee, Gray and Bell"; and where the last of them ends. */
export function togetherBehind(reading: Reading, sentence: Tokens, at: number): { parties: Party[]; after: number } {
  const { doc } = reading
  const parties: Party[] = []
  let after = at
  let waiting: Party[] = []
  let end = at
  while (parties.length + waiting.length < MOST) {
    const isAnd = isOneOf(doc, end, AND) || (isOneOf(doc, end, COMMA) && isOneOf(doc, end + 1, AND))
    if (!isAnd && !isOneOf(doc, end, COMMA)) break
    const next = end + (isAnd && !isOneOf(doc, end, AND) ? 2 : 1)
    const other = next < sentence.to ? partyStartingAt(reading, next) : null
    if (other?.of !== 'person' || other.mention?.kind !== 'name' || FINITE.has(doc.tags[other.tokens.to])) break
    waiting.push(other)
    end = other.tokens.to
    if (!isAnd) continue
    parties.push(...waiting)
    waiting = []
    after = end
  }
  return { parties, after }
}

const FINITE = tagSet('VBD VBZ VBP MD')

/** Where somebody's mention begins, with their office and what stands before that. */
function beginOf(doc: Doc, { from }: Tokens, { mention, tokens }: Party): number {
  let at = mention ? startOf(mention) : tokens.from
  while (at > from && isOneOf(doc, at - 1, SKIPPED)) at--
  return at
}
