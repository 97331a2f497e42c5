import { STOP } from './stops.ts'

const NUMBERS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']
const COUNTED = new RegExp(
  `\\b(\\d[\\d,]*|${NUMBERS.join('|')})\\s(?:of\\sthe\\s)?(?:\\p{Ll}[\\p{L}-]*\\s)?(\\p{Ll}{3,}s)\\b`,
  'giu',
)
// "Nine of the 21", "$11 million of the $18 million": part of the whole.
const SHARE = new RegExp(
  `(?:\\b(?:\\d[\\d${STOP},]*|${NUMBERS.join('|')})|[£$€₹]\\s?\\d[\\d${STOP},]*)(?:\\s(?:m|bn|million|billion|thousand|pages|people|names))?\\sof\\s(?:the|its|their|those|his|her|all)?\\s?[£$€₹]?(?:\\d|(?:${NUMBERS.join('|')})\\b)`,
  'i',
)

/** Is less done than was asked: "eight sections" where it was to be "all 11 sections", or nine of 21? */
export function isFewer(asked: string, answered: string): boolean {
  if (SHARE.test(answered)) return true
  const wanted = countsIn(asked)
  if (wanted.size === 0) return false
  return [...countsIn(answered)].some(([noun, n]) => n > 0 && n < (wanted.get(noun) ?? 0))
}

function countsIn(words: string): Map<string, number> {
  return new Map([...words.matchAll(COUNTED)].map(([, n, noun]) => [noun.toLowerCase(), numberOf(n)]))
}

function numberOf(word: string): number {
  const spelt = NUMBERS.indexOf(word.toLowerCase())
  return spelt < 0 ? Number(word.replaceAll(',', '')) : spelt + 1
}
