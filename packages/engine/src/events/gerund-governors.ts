import { isOneOf } from '../mentions/sight.ts'
import { wordSet } from '../mentions/word-set.ts'
import { EMPHASIS } from './auxiliaries.ts'
import type { Force } from './force.ts'
import { AFTER, BRINK, COME, DENY, NO_TO, NONE_BEFORE_GERUND, OF, OUT, RULE } from './governing.ts'
import type { Doc } from './reading.ts'

/** What governs a verb: where it begins, which word of it has the auxiliaries, and what it makes of the verb. */
export interface Governor {
  readonly at: number
  readonly word: number
  readonly force: Force
}

/** What governs a gerund that stands right after token `before`: "ruled out going", "denied going"; null where nothing does. */
export function gerundGovernor(doc: Doc, before: number): Governor | null {
  const one = before - 1
  const two = before - 2
  if (isOneOf(doc, before, OF) && isOneOf(doc, one, NO_TO) && isOneOf(doc, two, EMPHASIS))
    return { at: two, word: one, force: 'refused' }
  if (isOneOf(doc, before, OF) && isOneOf(doc, one, BRINK))
    return { at: before - 3, word: before - 3, force: 'rumoured' }
  const isOut = isOneOf(doc, before, OUT) && isOneOf(doc, one, RULE)
  // "Came out against going"
  const isAgainst = isOneOf(doc, before, AGAINST) && isOneOf(doc, one, COME)
  if (isOut || isAgainst) return { at: one, word: one, force: 'refused' }
  const force = forceBefore(doc, before)
  return force && { at: before, word: before, force }
}

function forceBefore(doc: Doc, before: number): Force | null {
  if (isOneOf(doc, before, DENY)) return 'refused'
  if (isOneOf(doc, before, NONE_BEFORE_GERUND)) return 'none'
  if (isOneOf(doc, before, AFTER)) return 'done'
  // "Responded by sacking"
  if (isOneOf(doc, before, BY) && isOneOf(doc, before - 1, REACT)) return 'done'
  return isOneOf(doc, before, COME) ? 'to-come' : null
}

const BY = wordSet('by')
const REACT = wordSet(
  'responded reacted retaliated began started replied answered followed respond responds reacts begins began ended',
)
const AGAINST = wordSet('against')
