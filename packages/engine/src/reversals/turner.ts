import type { Span } from '@onrecord/record'
import { subjectOf } from '../chains/actors.ts'
import { type Chapter, isOneSide, type Mentioned, mentionsWithin, sentenceAt, utteranceAt } from '../chains/chapter.ts'

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
  `^(?:(?:But|And|Yet|Now|Later|\\p{Lu}[^,.;:]{1,30}(?=,)),?\\s)?(?:[Tt]he\\s)?((?!(?:And|But|Or|Yet|So|Only|About|More|Fewer|[Hh]e|[Ss]he|[Ii]t|[Tt]hey|[Ww]e|[Yy]ou|I|[Tt]here|[Tt]h[aeio]\\w+|[Ww]ho|[Ww]hich|[Ww]hat|[Nn]o|[Ss]ome|[Mm]any|[Oo]thers?)\\b)\\p{L}[\\p{L}’'-]+(?:\\s(?:of\\s)?(?!to\\b)[\\p{L}’'-]+){0,3}?)(?:,[^.;:“”"]{2,140},)?\\s${AUX}$`,
  'u',
)
const BODY =
  '(?:council|board|committee|commission|government|ministry|department|company|firm|club|union|university|college|school|hospital|trust|charity|agency|authority|league|federation|association|church|diocese|assembly|senate|cabinet|party|police|force|regulator|bank|airline|operator|developer|broadcaster|museum|zoo|retailer|watchdog)'
const PEOPLE =
  '(?:officials|ministers|councillors|councilors|lawmakers|leaders|bosses|chiefs|directors|trustees|governors|executives|managers|owners|organi[sz]ers|police|prosecutors|regulators|bishops|unions|MPs|MSPs|TDs|peers|senators|deputies|delegates)'
const FINITE = /\b(?:would|will|could|can|may|might|is|are|was|were|has|have|had)\b/
const THAT = /\bthat\s(?:the\s)?$/
const PREPOSITION = /\b(?:of|at|for|in|from|with|by|to|on|against|about|over)\s(?:the\s)?$/i

/**
 * Who does what the verb at an offset says, as `subjectOf`, and where that tells nobody whom the sentence begins with: apart
 * from the verb by an apposition with names in it, or the subject of the verb that it is joined to; where the sentence
 * begins with the verb ("Bowing to pressure, the council …"), who the main clause begins with. Null where nobody can be told.
 */
export function turnerAt(chapter: Chapter, verb: number): string | null {
  const { from } = chapter.sentences[sentenceAt(chapter, verb)]
  return (
    namedTurnerAt(chapter, verb) ??
    chiefsOf(chapter, { from, to: verb }) ??
    describedBefore(chapter, { from, to: verb })
  )
}

// "Carrick Council bosses have": what they do, the body does.
const CHIEFS = new RegExp(`^(?:['’]s?)?\\s(?:\\p{Ll}+\\s)?${PEOPLE}\\s${AUX}$`, 'u')

function chiefsOf(chapter: Chapter, { from, to }: Span): string | null {
  const [first] = mentionsWithin(chapter, { from, to })
  if (!first || first.from - from > 4 || chapter.types.get(first.who) !== 'organisation') return null
  return CHIEFS.test(chapter.text.slice(first.to, to)) ? first.who : null
}

/** The same, but only whoever an entity of the article stands for. */
export function namedTurnerAt(chapter: Chapter, verb: number): string | null {
  const sentence = chapter.sentences[sentenceAt(chapter, verb)]
  const before = chapter.text.slice(sentence.from, verb)
  const isTrailing = TRAILS.test(before) && /^\w+ing\b/.test(chapter.text.slice(verb, verb + 20))
  const subject = isTrailing ? null : subjectOf(chapter, verb)
  if (subject !== null) return subject
  if (/^(?:(?:and|but|after|having|by|now)\s)?$/i.test(before)) {
    const comma = chapter.text.indexOf(',', verb)
    // "Reneging on treaties would be costly, she said": nobody does it.
    if (comma < 0 || comma > sentence.to || FINITE.test(chapter.text.slice(verb, comma))) return null
    return firstActor(chapter, { from: comma, to: sentence.to })
  }
  // "Lee will pay, backing down after": whoever the sentence begins with.
  if (isTrailing) return firstActor(chapter, { from: sentence.from, to: verb })
  const said = utteranceAt(chapter, verb, 'content')
  if (said && PRONOUN.test(before)) return said.speaker
  const mentions = mentionsWithin(chapter, { from: sentence.from, to: verb })
  // "She noted that he had backed it too and has shifted his position": whoever the clause told of begins with.
  const told = JOINED.test(before) && mentions.findLast(m => THAT.test(chapter.text.slice(sentence.from, m.from)))
  if (told) return told.who
  const first = mentions.find(m => !PREPOSITION.test(chapter.text.slice(sentence.from, m.from)))
  if (first && first.to <= verb && (APART.test(chapter.text.slice(first.to, verb)) || JOINED.test(before)))
    return first.who
  return null
}

// What trails behind a comma is done by whoever the sentence begins with.
const TRAILS = /,\s(?:\w+ly\s)?$/
// "A month ago the police", "in early June the firm": when, not who.
const WHEN =
  /^(?:(?:just|only|barely|less than|more than|about|almost|nearly)\s)*(?:(?:[\w-]+\s)?(?:hours?|days?|weeks?|months?|years?|fortnight)\s(?:ago|earlier|before)|in (?:early |late |mid-)?\p{Lu}\p{L}+|last \w+|earlier(?: this \w+)?),?\s/iu

// "The school board voted to keep it, reversing …".
const BODY_FIRST = new RegExp(`^(?:[^,]{2,40},\\s)?[Tt]he\\s((?:[\\p{L}’'-]+\\s){0,3}?${BODY})\\s(?!of\\b)`, 'u')
// "The school board voted", "union leaders said": a clause begins with them.
const DESCRIBED_FIRST = new RegExp(
  `^[\\s,]*(?:(?:the|its|an?)\\s((?:\\p{Ll}[\\p{L}’'-]*\\s){0,3}${BODY})|(?:the\\s)?((?:\\p{L}[\\p{L}’'-]*\\s){0,2}${PEOPLE}))(?=\\s(?!of\\b)|,\\s(?:who|which)\\b)`,
  'iu',
)

function describedBefore(chapter: Chapter, span: Span): string | null {
  const first = mentionsWithin(chapter, span).find(m => !PREPOSITION.test(chapter.text.slice(span.from, m.from)))
  const words = first ? '' : chapter.text.slice(span.from, span.to).replace(WHEN, '')
  return first ? null : ((DESCRIBED.exec(words) ?? (TRAILS.test(words) ? BODY_FIRST.exec(words) : null))?.[1] ?? null)
}

/** Whom a clause is about: the first mention in it, after the place that an agency's report begins with. */
export function firstActor(chapter: Chapter, { from, to }: Span): string | null {
  const line = DATELINE.exec(chapter.text.slice(from, to))
  const start = from + (line?.[0].length ?? 0)
  const [first] = mentionsWithin(chapter, { from: start, to })
  const described = describedAt(chapter, { from: start, to })
  if (described) return described
  // Who is named only after a verb is not who the clause begins with.
  const holder = first && heldBy(chapter, first, to)
  if (holder) return holder
  return first && !/^(?:The|An?)\s[^,]{3,60}?\s(?:on \w+day\s)?\w+ed\s/.test(chapter.text.slice(start, first.from))
    ? first.who
    : null
}

// "Home Affairs Minister Thabo Nkosi": what stands between a body and who holds an office of it.
const OFFICE =
  /^\s(?:[\p{L}-]+\s){0,2}?(?:[Mm]inister|[Ss]ecretary|[Pp]resident|[Cc]hief(?: \w+)?|[Ll]eader|[Mm]anager|[Cc]oach|[Cc]hair\w*|[Dd]irector|[Cc]aptain|[Ss]pokes\w+|[Cc]ommissioner|[Ss]enator|[Mm]ayor|[Oo]wner|[Bb]oss|MP|MEP|TD)\s$/u

function heldBy(chapter: Chapter, body: Mentioned, end: number): string | null {
  if (chapter.types.get(body.who) !== 'organisation') return null
  const next = mentionsWithin(chapter, { from: body.to, to: Math.min(end, body.to + 60) }).at(0)
  return next && OFFICE.test(chapter.text.slice(body.to, next.from)) && chapter.types.get(next.who) === 'person'
    ? next.who
    : null
}

// "Facing a revolt, the cabinet".
const FRONTED =
  /^(?:\p{Lu}\p{Ll}+ing|In|On|Under|After|Despite|Amid|With|At|Rather|Following|Just|Only|Having)\b[^,]{2,80},\s/u

/** The body or people that a clause begins with by no more than what they are; null where an entity stands for them. */
export function describedAt(chapter: Chapter, { from, to }: Span): string | null {
  const all = chapter.text.slice(from, to)
  const fronted = FRONTED.exec(all)?.[0].length ?? 0
  if (fronted > 0 && mentionsWithin(chapter, { from, to: from + fronted }).length > 0) return null
  const match = DESCRIBED_FIRST.exec(all.slice(fronted, fronted + 80))
  const words = match?.[1] ?? match?.[2]
  if (!match || !words) return null
  return mentionsWithin(chapter, { from, to: from + fronted + match[0].length }).length > 0 ? null : words
}

/** "His office said", then he went: whose office it is goes back on it, if they are in a stretch of the text. */
export function principalOf(chapter: Chapter, who: string, span: Span): string {
  if (!isOffice(chapter, who)) return who
  const of = mentionsWithin(chapter, span).find(
    m => m.who !== who && chapter.types.get(m.who) === 'person' && isOneSide(chapter, m.who, who),
  )
  return of?.who ?? who
}

/** "We have changed our view": the view of the body for which somebody speaks. */
export function bodyOf(chapter: Chapter, who: string): string {
  const { sides, types } = chapter
  const bodies = [...(sides.get(who) ?? [])].filter(
    body => types.get(body) === 'organisation' && !isOffice(chapter, body),
  )
  return bodies.length === 1 ? bodies[0] : who
}

/** Is somebody only what another speaks through: an office, a campaign, a spokesman? */
export function isOffice({ names }: Chapter, who: string): boolean {
  return (names.get(who) ?? []).some(name => /\b(?:office|spokes\w+|campaign|administration|team)$/.test(name))
}

/** "Its spokesman", "the trust's lawyer", of whom nobody says more: the body that they speak for. */
export function ownerOf(chapter: Chapter, who: string, span: Span): string {
  if (chapter.types.get(who) !== 'unnamed') return who
  const mentions = mentionsWithin(chapter, span)
  const outer = mentions.findLast(m => m.who === who)
  const inner = mentions.find(
    m =>
      outer && m !== outer && outer.from <= m.from && m.to <= outer.to && chapter.types.get(m.who) === 'organisation',
  )
  return inner?.who ?? who
}
