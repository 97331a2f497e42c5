import type { Tokens } from '../document.ts'
import type { Mention } from '../mentions/mention.ts'
import { isOneOf, isVerb, type Text } from '../mentions/sight.ts'
import { wordSet } from '../mentions/word-set.ts'
import { tagIndex } from '../tags/tagset.ts'
import { REPORTING } from './reporting.ts'

const MARKS = wordSet(', – — - --')
const ENDS = wordSet(', . ; – — - --')
const CLAUSES = wordSet('and but so while though although because when as ; : – —')
const ADVERB = tagIndex('RB')
// "She told lawmakers on Monday,": so many words may go on from the verb.
const AFTER = 5

/**
 * Where the words begin that a pronoun is told to say around it or before it ("The president, she testified, enjoys";
 * "Lee was late, he said"), in tokens; -1 where it stands otherwise.
 */
export function clauseOf(text: Text, sentence: Tokens, { kind, tokens: { from, to } }: Mention): number {
  if (kind !== 'pronoun' || from === sentence.from || !isOneOf(text, from - 1, MARKS)) return -1
  const verb = text.tags[to] === ADVERB ? to + 1 : to
  if (!isOneOf(text, verb, REPORTING) || !isVerb(text, verb)) return -1
  let end = verb + 1
  while (end < sentence.to && end - verb < AFTER && !isOneOf(text, end, ENDS)) end++
  if (end < sentence.to && !isOneOf(text, end, ENDS)) return -1
  let first = from - 1
  while (first > sentence.from && !isClause(text, first - 1)) first--
  return first
}

/** Does a new clause begin after the token: ", and", a semicolon? */
function isClause(text: Text, i: number): boolean {
  return isOneOf(text, i, CLAUSES)
}

/** Does a pronoun stand right after words in quotation marks that it is told to say ("…," she said)? */
export function isTag(text: Text, paragraph: Tokens, { kind, tokens: { from, to } }: Mention): boolean {
  if (kind !== 'pronoun' || from === paragraph.from) return false
  return /^["”’']+$/.test(text.tokens[from - 1].text) && (isVerb(text, to) || text.tags[to] === ADVERB)
}
