import type { Tokens } from '../document.ts'
import type { Mention } from '../mentions/mention.ts'
import { isOneOf, type Text } from '../mentions/sight.ts'
import { wordSet } from '../mentions/word-set.ts'
import { startOf } from './subjects.ts'

const URGING =
  wordSet(`urge urges urged urging ask asks asked asking tell tells told telling order orders ordered direct directs
  directed instruct instructs instructed beg begs begged press presses pressed implore implores implored challenge challenges challenged
  advise advises advised warn warns warned want wants wanted petition petitioned lobby lobbied invite invited`)
const CALLING = wordSet('call calls called calling')
const ON = wordSet('on upon for')
const DEMANDING = wordSet('demand demands demanded demanding insist insists insisted')
const THAT = wordSet('that')
const BE = wordSet("was were is are been being be 's ’s")
const TO = wordSet('to')
const MUST = wordSet('must should ought')
// So many words may stand between who is urged and what to do: "the director, Ann Lee, 54, again to".
const ASIDE = 8

/** Is the mention of whom a sentence wants to do something: "called on Ann Lee to go", "demanded that she go", "said Lee should go"? */
export function isUrged(text: Text, sentence: Tokens, mention: Mention): boolean {
  const before = startOf(mention) - 1
  if (before <= sentence.from) return false
  if (isOneOf(text, before, THAT) && isOneOf(text, before - 1, DEMANDING)) return true
  if (isOneOf(text, mention.tokens.to, MUST)) return true
  const verb = isOneOf(text, before, ON) && isOneOf(text, before - 1, CALLING) ? before - 1 : before
  if (verb === before && (!isOneOf(text, verb, URGING) || isOneOf(text, verb - 1, BE))) return false
  const { to } = mention.tokens
  for (let i = to; i < sentence.to && i < to + ASIDE; i++) if (isOneOf(text, i, TO)) return true
  return false
}

/** How whoever was urged is told to have met it. */
export const REPLYING =
  wordSet(`refuse refuses refused decline declines declined agree agrees agreed reject rejects rejected dismiss
  dismisses dismissed ignore ignores ignored comply complies complied oblige obliges obliged resist resists resisted demurred balked
  baulked apologise apologises apologised apologize apologizes apologized promise promises promised pledge pledges pledged vow vows
  vowed relent relents relented reply replies replied respond responds responded retort retorts retorted resigned quit`)
