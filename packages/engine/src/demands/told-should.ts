import { objectAt } from '../chains/actors.ts'
import { type Chapter, type Mentioned, mentionsWithin, type Sentence } from '../chains/chapter.ts'
import { matchesOf } from '../chains/matches.ts'
import { topicOf } from './answerer.ts'
import { subjectAsking } from './askers.ts'
import { DEED } from './deed.ts'
import type { Directive } from './directive.ts'
import { trimmed } from './trimmed.ts'

const TELLS = /\b(?:told|tells|telling|warned|warns|informed|wrote to|messaged|texted|emailed)(?=\s)/g
// "Her that she should go", "the firm it had to pay", "him he was to leave".
const SHOULD = new RegExp(
  `^(?:\\s(?:on|last|this|yesterday|again|bluntly|privately)\\b[^,.;]{0,20}?)?,?\\s(?:that\\s)?(?:(?<he>[Hh]e|[Ss]he)|[Tt]hey|[Ii]t|(?:the\\s)?\\p{Ll}+)\\s((?:should|must|had to|has to|have to|needed to|needs to|ought to|was to|were to|had better)\\s(?:now\\s|also\\s|either\\s)?(?:not\\s)?(?:${DEED}|be (?:gone|out|ready|back|published|paid|released|at|in|there))\\b)`,
  'u',
)

/** "Told her that she should go", "told the firm it had to pay": whom somebody tells what they are to do is asked it. */
export function toldShouldIn(chapter: Chapter, sentence: Sentence): Directive[] {
  const words = chapter.text.slice(sentence.from, sentence.to)
  return matchesOf(TELLS, words).flatMap(match => {
    const verb = sentence.from + match.index
    const from = verb + match[0].length
    const whom = objectAt(chapter, { from, to: Math.min(sentence.to, from + 60) })
    const should = whom && SHOULD.exec(chapter.text.slice(whom.to, sentence.to))
    const by = should && subjectAsking(chapter, sentence, verb)
    if (
      !by ||
      chapter.types.get(whom.who) === 'author' ||
      /^(?:me|us|reporters)$/.test(chapter.text.slice(whom.from, whom.to))
    )
      return []
    // "Told the board she had to go": a body is no "she".
    if (should.groups?.he && chapter.types.get(whom.who) !== 'person') return []
    const of = whom.who === by ? otherPerson(chapter, sentence, whom, by) : whom.who
    const start = whom.to + should[0].length - should[2].length
    return of ? [{ by, of, what: trimmed(chapter, { from: start, to: sentence.to }), verb }] : []
  })
}

/** "Her", read for whoever speaks: the person named before in the sentence, or whom the article is about. */
function otherPerson(chapter: Chapter, sentence: Sentence, whom: Mentioned, by: string): string | null {
  if (!/^(?:him|her)$/.test(chapter.text.slice(whom.from, whom.to))) return null
  const before = mentionsWithin(chapter, { from: sentence.from, to: whom.from }).findLast(
    m => m.who !== by && chapter.types.get(m.who) === 'person',
  )
  return before?.who ?? topicOf(chapter, 'person', by)
}
