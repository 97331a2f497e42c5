import type { Tokens } from '../document.ts'
import type { Mention } from '../mentions/mention.ts'
import { isOneOf, isVerb, type Text } from '../mentions/sight.ts'
import { wordSet } from '../mentions/word-set.ts'
import { FINITE, tagIndex, tagSet } from '../tags/tagset.ts'

/** How a mention stands in its sentence: as its subject, as that of a clause in it, or otherwise. */
export const STANDING = { other: 0, subordinate: 1, subject: 2 } as const
export type Standing = (typeof STANDING)[keyof typeof STANDING]

const ADVERB = tagSet('RB RBR')
// What can stand between a noun and its verb: "Fans at Saturday's game", "the head of the board".
const PHRASE = tagSet('IN DT PRP$ JJ JJR JJS NN NNS NNP NNPS POS CD CC HYPH')
const PREPOSITION = tagIndex('IN')
const DETERMINER = tagIndex('DT')
const TO = wordSet('to')
const MARKS = wordSet(', ( ) – — - --')
const RELATIVE = wordSet('who whose which whom')
const SUBORDINATORS = wordSet(
  'when while after before as if whether because since although though until unless that than where',
)
const BE = wordSet("is was are were 's ’s")
const BY = wordSet('by')
const FIRST = wordSet('first last')
const PARTICIPLE = tagIndex('VBN')
const ASKED = wordSet('asked pressed questioned challenged')
const THEN = wordSet('and but or')
// Longer asides, and more of them, are lists or slips.
const REACH = 40
const ASIDES = 5

/**
 * How a mention stands: a subject has a verb after it, over asides, relative clauses and "of the board", and no
 * preposition before it. One in a clause that "when" or "that" begins, or inside what somebody said, is subordinate.
 */
export function standingOf(text: Text, sentence: Tokens, mention: Mention): Standing {
  const from = startOf(mention)
  if (isInverted(text, sentence, from)) return STANDING.subject
  if (isAgent(text, sentence, from)) return STANDING.subordinate
  if (mention.kind === 'name' && isTurnedTo(text, sentence, from)) return STANDING.subject
  if (isGoverned(text, sentence, from)) return STANDING.other
  if (mention.kind !== 'pronoun' && isFragment(text, sentence, from)) return STANDING.subject
  if (!hasVerb(text, sentence, from, mention.tokens.to)) return STANDING.other
  return isSubordinate(text, sentence, from) ? STANDING.subordinate : STANDING.subject
}

/** Where a mention begins with the office before it. */
export function startOf(mention: Mention): number {
  const { from } = mention.tokens
  if (mention.kind !== 'name' || !mention.office) return from
  return Math.min(from, mention.office.title.from, mention.office.body?.from ?? from)
}

/** "Among them was Ann Lee": the sentence begins with a preposition, and "was" stands right before. */
function isInverted(text: Text, sentence: Tokens, from: number): boolean {
  const near = from - 1 > sentence.from && from - sentence.from < 10
  return near && isOneOf(text, from - 1, BE) && text.tags[sentence.from] === PREPOSITION
}

/** "Luis Bell, 68, retired machinist." has no verb, and is about whom it begins with. */
function isFragment(text: Text, sentence: Tokens, from: number): boolean {
  if (from - sentence.from > 2 || sentence.to - sentence.from > 12) return false
  for (let i = sentence.from; i < sentence.to; i++) if (FINITE.has(text.tags[i])) return false
  return true
}

/** "12.45 To Ruaridh Kell.", "And now Ann Lee." has no verb either: the story turns to whom it ends with. */
function isTurnedTo(text: Text, sentence: Tokens, from: number): boolean {
  if (sentence.to - sentence.from > TURN || from === sentence.from) return false
  for (let i = sentence.from; i < sentence.to; i++) if (FINITE.has(text.tags[i]) || isVerb(text, i)) return false
  return isOneOf(text, from - 1, TURNING)
}

// So many tokens has a sentence that only turns to somebody, and so it begins.
const TURN = 9
const TURNING = wordSet('to and now then over for meanwhile next here')

/** "The claims were first made by Ann Lee": who does what is told in the passive. */
function isAgent(text: Text, sentence: Tokens, from: number): boolean {
  const by = from - 1
  if (by - 2 < sentence.from || !isOneOf(text, by, BY) || text.tags[by - 1] !== PARTICIPLE) return false
  const auxiliary = ADVERB.has(text.tags[by - 2]) || isOneOf(text, by - 2, FIRST) ? by - 3 : by - 2
  return auxiliary >= sentence.from && isOneOf(text, auxiliary, BE)
}

/** Does a preposition govern the words at a token ("by Councillor Kell", "to the board")? */
function isGoverned(text: Text, sentence: Tokens, from: number): boolean {
  const before = text.tags[from - 1] === DETERMINER ? from - 2 : from - 1
  if (before < sentence.from) return false
  return isOneOf(text, before, TO) || (text.tags[before] === PREPOSITION && !isOneOf(text, before, SUBORDINATORS))
}

/** Does a word that makes a clause depend, or another verb, stand before, with no mark between? */
function isSubordinate(text: Text, sentence: Tokens, from: number): boolean {
  for (let i = from - 1; i >= sentence.from && i > from - 8; i--) {
    if (isOneOf(text, i, MARKS) || isOneOf(text, i, THEN)) return false
    if (FINITE.has(text.tags[i]) || isOneOf(text, i, SUBORDINATORS) || isOneOf(text, i, RELATIVE)) return true
  }
  return false
}

/** Does the verb of the noun phrase [from, to) follow? */
function hasVerb(text: Text, sentence: Tokens, from: number, to: number): boolean {
  const limit = sentence.to
  let k = afterPhrase(text, limit, to)
  if (isVerbAt(text, limit, k)) return true
  if (k < limit && isOneOf(text, k, RELATIVE)) return hasSecondVerb(text, limit, k)
  // "…, Ann Lee, said": the first comma ends an apposition that another began. "He met Lee, said Kell": it does not.
  const apposed = from > sentence.from && isOneOf(text, from - 1, MARKS)
  for (let asides = 0; asides < ASIDES && k >= 0 && k < limit && isOneOf(text, k, MARKS); asides++) {
    if ((asides > 0 || apposed) && isVerbAt(text, limit, k + 1)) return true
    k = nextMark(text, limit, k + 1)
  }
  return false
}

/** The token after the words that go on a noun phrase at token `i` ("of the board"). */
function afterPhrase(text: Text, limit: number, i: number): number {
  const { tags } = text
  if (tags[i] !== PREPOSITION) return i
  let k = i
  while (k < limit && k < i + 14 && PHRASE.has(tags[k]) && !isOneOf(text, k, SUBORDINATORS)) k++
  return k
}

function isVerbAt(text: Text, limit: number, i: number): boolean {
  let k = i
  while (k < limit && k < i + 3 && ADVERB.has(text.tags[k])) k++
  return k < limit && (FINITE.has(text.tags[k]) || (isVerb(text, k) && !isOneOf(text, k, ASKED)))
}

/** After "who", its own verb comes first. */
function hasSecondVerb({ tags }: Text, limit: number, i: number): boolean {
  let verbs = 0
  for (let k = i + 1; k < limit && k < i + REACH && verbs < 2; k++)
    if (FINITE.has(tags[k]) && !FINITE.has(tags[k - 1])) verbs++
  return verbs > 1
}

function nextMark(text: Text, limit: number, i: number): number {
  for (let k = i; k < limit && k < i + REACH; k++) if (isOneOf(text, k, MARKS)) return k
  return -1
}
