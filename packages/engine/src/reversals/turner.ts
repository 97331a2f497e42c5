import type { Span } from '@onrecord/record'
import { subjectOf } from '../chains/actors.ts'
import { type Chapter, mentionsWithin, sentenceAt, utteranceAt } from '../chains/chapter.ts'

// "VELANUR, India (Meridian Press) — ".
const DATELINE = /^(?:[\p{Lu}][\p{L}.,' ]{0,50})?(?:\([^)]{2,40}\)|[\p{Lu}]{3,}[^—–]{0,40}?)\s?[—–-]{1,2}\s/u
const AUX = '(?:(?:has|have|had|was|is|did|will|would|also|then|now|since|later|finally|eventually|\\w+ly)\\s)*'
// "WellBridge, the jail’s doctor, has …".
const APART = new RegExp(`^,[^.;:“”"]{2,140},\\s${AUX}$`)
const JOINED = new RegExp(`\\b(?:and|but|then|before)\\s${AUX}$`)
// "The council said it had reconsidered".
const PRONOUN = new RegExp(`\\b(?:it|they|he|she|I|we)\\s${AUX}$`, 'i')
// "The board of trustees then", "WellBridge, which runs the jail,": whom no entity of the article stands for, in its words.
const DESCRIBED = new RegExp(
  `^(?:(?:But|And|Yet|Now|Later|\\p{Lu}[^,.;:]{1,30}(?=,)),?\\s)?(?:[Tt]he\\s)?((?!(?:[Hh]e|[Ss]he|[Ii]t|[Tt]hey|[Ww]e|[Yy]ou|I|[Tt]here|[Tt]h[aeio]\\w+|[Ww]ho|[Ww]hat|[Nn]o|[Ss]ome|[Mm]any|[Oo]thers?)\\b)\\p{L}[\\p{L}’'-]+(?:\\s(?:of\\s)?[\\p{L}’'-]+){0,3}?)(?:,[^.;:“”"]{2,140},)?\\s${AUX}$`,
  'u',
)
const PREPOSITION = /\b(?:of|at|for|in|from|with|by|to|on|against|about|over)\s(?:the\s)?$/

/**
 * Who does what the verb at an offset says, as `subjectOf`, and where that tells nobody whom the sentence begins with: apart
 * from the verb by an apposition with names in it, or the subject of the verb that it is joined to; where the sentence
 * begins with the verb ("Bowing to pressure, the council …"), who the main clause begins with. Null where nobody can be told.
 */
export function turnerAt(chapter: Chapter, verb: number): string | null {
  const { from } = chapter.sentences[sentenceAt(chapter, verb)]
  return namedTurnerAt(chapter, verb) ?? describedBefore(chapter, { from, to: verb })
}

/** The same, but only whoever an entity of the article stands for. */
export function namedTurnerAt(chapter: Chapter, verb: number): string | null {
  const subject = subjectOf(chapter, verb)
  if (subject !== null) return subject
  const sentence = chapter.sentences[sentenceAt(chapter, verb)]
  const before = chapter.text.slice(sentence.from, verb)
  if (/^(?:(?:and|but|after|having|by|now)\s)?$/i.test(before)) {
    const comma = chapter.text.indexOf(',', verb)
    return comma < 0 || comma > sentence.to ? null : firstActor(chapter, { from: comma, to: sentence.to })
  }
  const said = utteranceAt(chapter, verb, 'content')
  if (said && PRONOUN.test(before)) return said.speaker
  const first = mentionsWithin(chapter, { from: sentence.from, to: verb }).find(
    m => !PREPOSITION.test(chapter.text.slice(sentence.from, m.from)),
  )
  if (first && first.to <= verb && (APART.test(chapter.text.slice(first.to, verb)) || JOINED.test(before)))
    return first.who
  return null
}

function describedBefore(chapter: Chapter, span: Span): string | null {
  const first = mentionsWithin(chapter, span).find(m => !PREPOSITION.test(chapter.text.slice(span.from, m.from)))
  return first ? null : (DESCRIBED.exec(chapter.text.slice(span.from, span.to))?.[1] ?? null)
}

/** Whom a clause is about: the first mention in it, after the place that an agency's report begins with. */
export function firstActor(chapter: Chapter, { from, to }: Span): string | null {
  const line = DATELINE.exec(chapter.text.slice(from, to))
  const [first] = mentionsWithin(chapter, { from: from + (line?.[0].length ?? 0), to })
  return first?.who ?? null
}
