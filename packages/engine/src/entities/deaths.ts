import type { Name } from '../mentions/mention.ts'
import { isNumber, isOneOf, type Text } from '../mentions/sight.ts'
import { wordSet } from '../mentions/word-set.ts'
import { startOf } from './subjects.ts'

const DIED = wordSet('died')
const KILLED = wordSet('killed murdered drowned')
const DEAD = wordSet('dead')
const WAS = wordSet('was were been be')
const HAD = wordSet('had has was were who also later')
const LATE = wordSet('late')
const DEATH = wordSet('death murder killing funeral inquest')
const OF = wordSet('of into')
const POSSESSIVE = wordSet("'s ’s")
const THE = wordSet('the')
const COMMA = wordSet(',')
// So many words stand between a name and its verb: "Ann Lee, 74, who had".
const ASIDE = 6

/** Do the words around a name tell that its bearer is dead: "Ann Lee, 74, died", "the late Ann Lee", "the death of Ann Lee"? */
export function tellsDeath(text: Text, name: Name): boolean {
  const before = startOf(name) - 1
  if (isOneOf(text, before, LATE) && isOneOf(text, before - 1, THE)) return true
  if (isOneOf(text, before, OF) && isOneOf(text, before - 1, DEATH)) return true
  const after = name.tokens.to
  if (isOneOf(text, after, POSSESSIVE)) return isOneOf(text, after + 1, DEATH)
  let i = after
  const limit = Math.min(after + ASIDE, text.tokens.length)
  while (i < limit && (isOneOf(text, i, COMMA) || isNumber(text, i) || isOneOf(text, i, HAD))) i++
  if (isOneOf(text, i, DIED)) return true
  return isOneOf(text, i - 1, WAS) && (isOneOf(text, i, KILLED) || isFoundDead(text, i))
}

/** "Was found dead", "was pronounced dead" */
function isFoundDead(text: Text, i: number): boolean {
  return isOneOf(text, i, DEAD) || (text.tags[i] !== undefined && isOneOf(text, i + 1, DEAD))
}
