import { type Chapter, contentOf, isDisplayed, type Utterance, wordsOf } from '../chains/chapter.ts'
import { isBorneOut, isStance } from './stance.ts'
import type { Turn } from './turn.ts'

// "I told you in January that I would not go", "I said I'd veto it".
const SELF =
  /\b(?:I|[Ww]e)(?:['’]d|['’]ve|\shad|\shave)?\s(?:once\s)?(said|told|promised|insisted|vowed|pledged|swore)\b/
const CLAUSE =
  /^\s(?:(?:you|them|him|her|us|everyone|everybody|people|folk|parents|the\s\w+|this\s\w+|my\s\w+|reporters|\p{Lu}\p{Ll}+)\s)?(?:(?:in|on|last|back in|this)\s\w+(?:\s\d+)?\s)?(?:that|I|we|he|she|it|they|there|something|the|to|never|\w+\swas)\b/u
const TURNS =
  /\b(?:but|before|now|no longer|changed|come to (?:see|believe|think|realise|realize)|therefore|wrong|sorry|regret|was true|another|instead|today|things have|that was)\b/i
// "I've said all along that", "I've told that to everybody": a word that is kept to.
const CONSTANT =
  /\ball along\b|\bfrom (?:the (?:start|beginning|outset)|day one)\b|^\sthat to\b|\b(?:over and over|again and again|for years)\b/
const WRONG =
  /\b(?:(?:I|[Ww]e) (?:was|were) wrong|[Ww]hat (?:I|we) (?:said|told)\b[^.]{0,60}\bwas(?:n['’]t| not)? (?:wrong|untrue|true|right|correct|what)|[Ii]t was wrong, and I|I misspoke|I (?:take|took) (?:it|that) back)/
const THEN_NOW =
  /\b(?:I|[Ww]e) (?:did|was|were|had) (?:in|back in|last|on|then|at)\b[^.]{0,30}[.,"”]|\bI did\b(?=[^.]{0,12}\bbut\b)/

/** Where somebody calls their own earlier word to mind and says that it no longer holds. */
export function ownTurns(chapter: Chapter): Turn[] {
  return chapter.statements.flatMap(statement => turnIn(chapter, statement) ?? [])
}

function turnIn(chapter: Chapter, statement: Utterance): Turn | null {
  const { speaker } = statement
  if (speaker === null || isDisplayed(chapter, statement)) return null
  for (const [i, piece] of statement.content.entries()) {
    const words = chapter.text.slice(piece.from, piece.to)
    const wrong = WRONG.exec(words)
    if (
      wrong &&
      (!/^(?:I|[Ww]e) w/.test(wrong[0]) ||
        /\b(?:said|say|told|tell|promised|claimed|denied)\b/.test(contentOf(chapter, statement)))
    )
      return at(chapter, speaker, piece.from + wrong.index, wrong[0].length, 0.8)
    const rest = statement.content
      .slice(i)
      .map(p => chapter.text.slice(p.from, p.to))
      .join(' ')
    const then = THEN_NOW.exec(words)
    if (
      then &&
      /\b(?:can['’]t|cannot|don['’]t|no longer|not)\b[^.]*\b(?:today|now|any ?more|do)\b/.test(rest.slice(then.index))
    )
      return at(chapter, speaker, piece.from, words.length, 0.7)
    const self = SELF.exec(words)
    if (!self) continue
    const after = rest.slice(self.index + self[0].length)
    const [first] = after.split(/(?<=[.!?])\s/)
    if (!CLAUSE.test(after) || CONSTANT.test(after) || /\bstill\b/.test(after.slice(0, first.length + 40))) continue
    if (!isStance(self[1], first) || isBorneOut(after.slice(0, first.length + 40)) || !TURNS.test(after)) continue
    if (
      /\b(?:haven['’]t|has(?:n['’]t| not)|have not|is not|isn['’]t) \w+/.test(
        after.slice(first.length, first.length + 60),
      ) &&
      !/\bbut\b|before|wrong/.test(after)
    )
      continue
    return at(chapter, speaker, piece.from + self.index, Math.max(1, words.length - self.index), 0.7)
  }
  return null
}

function at(chapter: Chapter, who: string, from: number, length: number, confidence: number): Turn {
  const span = { from, to: from + length }
  return { who, after: span, signal: span, before: null, matter: wordsOf(chapter, span), confidence }
}
