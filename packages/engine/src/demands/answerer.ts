import type { Span } from '@onrecord/record'
import { type Chapter, contentOf, isOneSide, paragraphAt, wordsOf } from '../chains/chapter.ts'
import { namesCompany } from '../chains/company-name.ts'
import { matterOf, shared } from '../chains/words.ts'
import { isBody, isPress, namesIn } from './bodies.ts'

// So many paragraphs after a demand its answer is looked for.
const NEAR = 2
// What an article is about it mentions so often.
const OFTEN = 3
// And so many times as often as the next.
const MORE = 1.2

/**
 * Whom a demand is put to where it does not say: whoever refuses, promises or denies next, on its matter and on another
 * side than who asks; the body they speak for, if any. Null where nobody does: a guess would put words in the record.
 */
export function answererOf(chapter: Chapter, what: Span, by: string): string | null {
  const { statements, sides } = chapter
  const matter = matterOf(wordsOf(chapter, what))
  const paragraph = paragraphAt(chapter, what.to)
  for (const s of statements) {
    if (s.from < what.to || s.speaker === null || isOneSide(chapter, s.speaker, by)) continue
    if (paragraphAt(chapter, s.from) - paragraph > NEAR) break
    if ((s.act !== 'refuse' && s.act !== 'commit' && s.act !== 'deny') || /\?\W*$/.test(contentOf(chapter, s))) continue
    if (shared(matter, matterOf(contentOf(chapter, s))) === 0) continue
    const [body] = sides.get(s.speaker) ?? []
    return body ?? s.speaker
  }
  return null
}

// Politics asks much of these, and hardly ever of them as one body.
const POLITICAL =
  /\b(?:supreme court|congress|senate|house|parliament|commons|democrats?|democratic|republicans?|gop|white house|campaign|nato|united nations|union|party|electoral college|justice department|state department|department of justice|fbi|irs|cia|pentagon)\b/i

const PRONOUN = /^(?:it|its|itself|they|them|their|theirs|themselves|we|us|our|ours|I|my|me|which|who|that)$/i

/** The body or person that an article speaks of most, and clearly so, other than who asks; null where none stands out. */
export function topicOf(chapter: Chapter, type: 'person' | 'organisation', by: string): string | null {
  const { mentions, types, sides, names } = chapter
  const counts = new Map<string, number>()
  for (const { who, from, to } of mentions) {
    // A body is named where it is spoken of; "it" and "they" are easily read wrong.
    if (type === 'organisation' && PRONOUN.test(chapter.text.slice(from, to))) continue
    if (who !== by && !sides.get(by)?.has(who) && !names.get(who)?.some(n => POLITICAL.test(n)))
      counts.set(who, (counts.get(who) ?? 0) + 1)
  }
  const [first, second] = [...counts]
    .filter(([who]) => (type === 'person' ? types.get(who) === type : isOften(chapter, who) && !isPress(chapter, who)))
    .sort((a, b) => b[1] - a[1])
  return first && first[1] >= OFTEN && first[1] > MORE * (second?.[1] ?? 0) ? first[0] : null
}

// So often a name stands that is read for a person, and never once a "he" or "she" for it, that it is a body's.
const BODY = 6

function isOften(chapter: Chapter, who: string): boolean {
  if (chapter.types.get(who) === 'organisation') return true
  return (
    isBody(chapter, who) &&
    !chapter.sides.has(who) &&
    (isCompanyNamed(chapter, who) || namesIn(chapter, who).length >= BODY)
  )
}

function isCompanyNamed(chapter: Chapter, who: string): boolean {
  return namesIn(chapter, who).some(({ from, to }) => namesCompany(chapter.text.slice(from, to)))
}
