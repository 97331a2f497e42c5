import type { Tokens } from '../document.ts'
import { isAllCapitals, isCapital, isWord, type Text } from './sight.ts'

/** How a sentence sets capitals: as usual, on nearly every word as headlines do, or in nothing but capitals. */
export type Setting = 'plain' | 'title' | 'capitals'

/** The setting of a sentence. */
export function settingOf(text: Text, { from, to }: Tokens): Setting {
  let words = 0
  let capital = 0
  let all = 0
  let long = 0
  for (let i = from; i < to; i++) {
    if (!isWord(text, i)) continue
    words++
    if (isAllCapitals(text, i)) all++
    if (isCapital(text, i)) capital++
    else if (text.tokens[i].text.length > LONGEST_SMALL) long++
  }
  if (words >= 3 && all >= words * 0.6) return 'capitals'
  // A stop may end a headline, but only at the top of an article, and then nearly all words must be capital.
  const stopped = STOPS.has(text.tokens[to - 1].text)
  const [top] = text.paragraphs
  const displayed = !stopped || (to === top.to && top.sentences.length === 1 && text.paragraphs.length > 1)
  return words >= 5 && long === 0 && displayed && capital >= words * (stopped ? 0.75 : 0.6) ? 'title' : 'plain'
}

// "With" and "from" may stay small in a headline.
const LONGEST_SMALL = 4
const STOPS: ReadonlySet<string> = new Set(['.', '!', '?', '"', '”', '’', "'"])
