import type { Span } from '@onrecord/record'
import { objectAt } from '../chains/actors.ts'
import { type Chapter, mentionsWithin, type Sentence } from '../chains/chapter.ts'
import { matchesOf } from '../chains/matches.ts'
import { agentIn } from './agents.ts'
import type { Directive } from './directive.ts'
import { trimmed } from './trimmed.ts'

const TIME =
  '(?:until|till|up to|\\w+ (?:more )?(?:hours|days|weeks|months)|a (?:day|week|fortnight|month|deadline)|an? (?:ultimatum|\\w+-day deadline))'
// "Gave the club 90 days to sell", "handed her an ultimatum to go".
const GIVES = /\b(?:gave|gives|giving|given|give|set|sets|setting|hand(?:ed|s|ing)|granted|allowed)(?=\s)/g
const GIVEN = new RegExp(`^[^.;:"“]{0,70}?\\s${TIME}\\b[^.;:"“]{0,24}?\\s(to\\s)`)
// "Set a Friday deadline for the trust to publish it", "issued an ultimatum to the trust: publish it".
const SETS =
  /\b(?:set|sets|setting|issued|issues|imposed|gave|delivered|laid down)\s(?:an?|the|another|its|his|her|their)\s(?:[\p{L}\d-]+\s){0,3}?(?:deadline|ultimatum)(?:\sof\s[^,.:;]{3,30}?)?\s(?:for|to)(?=\s)/gu
// "Gave the firm an ultimatum: leave by spring".
const BARE =
  /\b(?:gave|gives|given|handed|hands|issued|delivered|put|puts)(?=\s[^.;:"“]{2,50}?\s(?:(?:an?|this|his|her|its|their)\s(?:\p{Ll}+\s)?ultimatum|on notice)[:,]\s)/gu

/** The demands that a sentence tells by the time it gives: who gives whom until when to do what. */
export function deadlinesIn(
  chapter: Chapter,
  sentence: Sentence,
  askerOf: (verb: number) => string | null,
): Directive[] {
  const words = chapter.text.slice(sentence.from, sentence.to)
  const given = matchesOf(GIVES, words).flatMap(match => {
    const start = match.index + match[0].length
    const time = GIVEN.exec(words.slice(start))
    if (!time) return []
    const end = sentence.from + start + time[0].length
    return [{ verb: sentence.from + match.index, from: sentence.from + start, what: end - time[1].length }]
  })
  const set = matchesOf(SETS, words).flatMap(match => {
    const start = match.index + match[0].length
    const to = /^[^.;:"“]{2,60}?(?:\s(?=to\s)|:\s)/.exec(words.slice(start))
    if (!to) return []
    const from = sentence.from + start
    return [{ verb: sentence.from + match.index, from, what: from + to[0].length }]
  })
  const bare = matchesOf(BARE, words).flatMap(match => {
    const from = sentence.from + match.index + match[0].length
    const end = /(?:ultimatum|on notice)[:,]\s/.exec(words.slice(match.index + match[0].length))
    const what = from + (end ? end.index + end[0].length : 0)
    return [{ verb: sentence.from + match.index, from, what }]
  })
  return [...set, ...given, ...bare].flatMap(({ verb, from, what }) => {
    const whom = askedAt(chapter, { from, to: what })
    const by = whom && askerOf(verb)
    // "She set herself until June".
    if (!by || whom.who === by || /^\w+sel(?:f|ves)$/.test(chapter.text.slice(whom.from, whom.to))) return []
    return [{ by, of: whom.who, what: trimmed(chapter, { from: what, to: sentence.to }), verb }]
  })
}

/** "The jail's medical provider, WellBridge, 14 days": whoever is named last before the time, or first. */
function askedAt(chapter: Chapter, { from, to }: Span) {
  const first = objectAt(chapter, { from, to })
  const named = mentionsWithin(chapter, { from, to }).find(m =>
    /^,?\s(?:until|till|up to|an?\s|\w+ (?:more )?(?:hours|days|weeks|months)\b)/.test(chapter.text.slice(m.to, to)),
  )
  const isWhose = first && /^(?:his|her|its|their)$/.test(chapter.text.slice(first.from, first.to))
  return named ?? (isWhose ? null : first) ?? agentIn(chapter, { from: from + 1, to }, 'start')
}
