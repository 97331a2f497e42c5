import type { Segmented, Tokens } from '../document.ts'
import type { Tagged } from '../tags/tags.ts'
import { TAGS } from '../tags/tagset.ts'
import type { SourceHead } from './source-head.ts'

// A description may trail on so far behind its head: "officials with knowledge of the inquiry".
const LONGEST = 7
const LINKS = new Set(
  'for of from with at in on by close near behind beside outside inside against to involved familiar'.split(' '),
)
const STOPS = new Set(['VBD', 'VBZ', 'VBP', 'MD', 'WDT', 'WP', 'WP$', 'WRB', ',', ':', '.', '-LRB-', '``', "''", 'PRP'])
const DAYS = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tonight|last|this|next|late|early)$/i

/**
 * Where a described speaker's description ends, in tokens: behind what tells the head from others of its kind ("the
 * spokeswoman for the board", "papers seen by the Mercury"), before when or how they spoke.
 */
export function trailOf({ tokens, tags }: Segmented & Tagged, words: Tokens, { head }: SourceHead): number {
  const first = head + 1
  if (first >= words.to) return first
  const participle = TAGS[tags[first]] === 'VBN' && LINKS.has(tokens[first + 1]?.text)
  if (!participle && !LINKS.has(tokens[first].text)) return first
  let end = first
  for (let t = first; t < words.to && t < first + LONGEST; t++) {
    if (STOPS.has(TAGS[tags[t]]) || DAYS.test(tokens[t].text)) break
    if (/^(?:NN|CD)/.test(TAGS[tags[t]])) end = t + 1
  }
  return end
}
