import type { Tokens } from '../document.ts'
import type { Mention } from '../mentions/mention.ts'
import { isOneOf, type Text } from '../mentions/sight.ts'
import { wordSet } from '../mentions/word-set.ts'
import { startOf } from './subjects.ts'

const ASKING = wordSet(
  'ask asks asked press presses pressed question questioned quiz quizzed challenge challenged grilled',
)
// Whoever is approached by those who write answers.
const REACHED = wordSet('approached contacted rang phoned telephoned')
// "Put it to Ann Lee that", "had one question for Ann Lee": the preposition follows these.
const PUT = wordSet('put puts putting')
const QUESTIONS = wordSet('question questions request requests')
const TO = wordSet('to')
const FOR = wordSet('for')
const BE = wordSet("was were is are been being be 's ’s")
// What a question begins with. Who is asked "to" do something only does it.
const WHAT = wordSet('whether if why how what when who where which about on over that for')
// So many words may stand between who is asked and the question: "the mayor, Ann Lee, 54, whether".
const ASIDE = 10

/** Is the mention of whom a sentence puts a question to: "The senator asked Ann Lee whether", "put it to her that"? */
export function isAsked(text: Text, sentence: Tokens, mention: Mention): boolean {
  const before = startOf(mention) - 1
  if (before <= sentence.from) return false
  if (isOneOf(text, before, FOR)) return isOneOf(text, before - 1, QUESTIONS)
  if (isOneOf(text, before, TO)) return isPut(text, sentence, before) && asks(text, sentence, mention.tokens.to)
  if (isOneOf(text, before, REACHED) && !isOneOf(text, before - 1, BE)) return true
  if (!isOneOf(text, before, ASKING) || isOneOf(text, before - 1, BE)) return false
  return asks(text, sentence, mention.tokens.to)
}

/** "Put it to", "put the charge to" */
function isPut(text: Text, { from }: Tokens, to: number): boolean {
  for (let i = to - 1; i > from && i > to - 5; i--) if (isOneOf(text, i, PUT)) return true
  return false
}

function asks(text: Text, { to }: Tokens, from: number): boolean {
  for (let i = from; i < to && i < from + ASIDE; i++) if (isOneOf(text, i, WHAT)) return true
  return text.tokens[to - 1].text === '?'
}
