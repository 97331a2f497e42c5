import { objectAt } from '../chains/actors.ts'
import type { Chapter, Sentence } from '../chains/chapter.ts'
import { matchesOf } from '../chains/matches.ts'
import { subjectAsking } from './askers.ts'
import type { Directive } from './directive.ts'
import { trimmed } from './trimmed.ts'

const CALLS =
  /\b(?:summon(?:s|ed|ing)?|subpoena(?:s|ed|ing)?|invit(?:es?|ed|ing)|recall(?:s|ed|ing)?|call(?:s|ed|ing)?|order(?:s|ed|ing)?|haul(?:s|ed|ing)?|ask(?:s|ed|ing)?|want(?:s|ed)?)(?=\s)/g
// "Him back on Oct. 22", "her before the committee", "Lee for Nov. 5", "the firm's chief in for questioning".
const THERE =
  /^,?\s(?:(?:back|in|again|over|down)(?=\s(?:on|for|to|before|in|next|this)\b)(?:\s(?:on|for|to|before|in|next|this)\s)|(?:before|in front of)\s(?:it|them|the|a|an|its|their|\p{Lu})|for\s(?:(?:questioning|a grilling|a hearing|an interview|an explanation)\b|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|\d)))/u

/** "The committee has invited him back on Oct. 22", "voted to summon her for questioning": to come and answer is asked. */
export function summonsesIn(chapter: Chapter, sentence: Sentence): Directive[] {
  const words = chapter.text.slice(sentence.from, sentence.to)
  return matchesOf(CALLS, words).flatMap(match => {
    const verb = sentence.from + match.index
    const from = verb + match[0].length
    const whom = objectAt(chapter, { from, to: Math.min(sentence.to, from + 50) })
    if (!whom || chapter.types.get(whom.who) === 'author' || !THERE.test(chapter.text.slice(whom.to, sentence.to)))
      return []
    const by = subjectAsking(chapter, sentence, verb)
    if (!by || by === whom.who) return []
    return [{ by, of: whom.who, what: trimmed(chapter, { from: whom.from, to: sentence.to }), verb }]
  })
}
