import type { Tokens } from '../document.ts'
import { isAllCapitals, isCapital, isOneOf, isWord, type Text } from './sight.ts'
import { wordSet } from './word-set.ts'

const SMALL = wordSet('of for the and & on to in a an at')
const SHORTEST = 3
const LONGEST = 8

/** The name that initials in brackets at a token stand for, "Alliance to Reclaim Our Schools (AROS)"; or null. */
export function speltOut(text: Text, sentence: Tokens, bracket: number): Tokens | null {
  const { tokens } = text
  const at = bracket + 1
  if (at + 1 >= sentence.to || tokens[at + 1].text !== ')' || !isAllCapitals(text, at)) return null
  const letters = tokens[at].text.replaceAll('.', '')
  if (letters.length < SHORTEST || letters.length > LONGEST) return null
  let left = letters.length
  let i = bracket
  while (left > 0 && i > sentence.from && bracket - i < 2 * LONGEST) {
    i--
    if (isCapital(text, i) && tokens[i].text[0] === letters[left - 1]) left--
    else if (!isOneOf(text, i, SMALL) && isWord(text, i)) return null
  }
  return left === 0 ? { from: i, to: bracket } : null
}
