import type { Span } from '@onrecord/record'
import { type Chapter, type Mentioned, mentionsWithin, sentenceAt, type Utterance } from '../chains/chapter.ts'
import { bodyWord } from './body-called.ts'
import { DEED } from './deed.ts'
import type { Directive } from './directive.ts'
import { whoeverAnswers, whoeverCan } from './party.ts'

// What stands before whom it is due from, and after.
const FRAMES: readonly (readonly [before: RegExp | null, after: RegExp])[] = [
  // "It is time for her to go", "the decent thing for her to do is resign".
  [
    /\b(?:[Tt]ime|moment|right|best|overdue|decent|honou?rable|necessary|essential|vital|imperative|crucial|important|thing|want(?:s|ed)? (?:is|was)|ask(?:s|ed|ing)?(?: for)? (?:is|was)|need(?:s|ed)? (?:is|was))\sfor\s(?:the\s|our\s)?$/,
    new RegExp(`^\\s(?:now\\s)?to\\s(?:do\\s(?:now\\s)?(?:is|was|would be)\\s(?:to\\s)?)?${DEED}\\b`),
  ],
  // "It is high time the trust published it".
  [
    /\b(?:(?:high|about|past)\stime|[Ii]t(?:['’]s|\s(?:is|was))\stime)\s(?:that\s)?(?:the\s|our\s)?$/,
    /^\s\p{Ll}+(?:ed|t|ame|ave|aid|old|ook|ent|ot|ade|id|oke|an|egan)\b/u,
  ],
  // "The least the trust can do is say sorry".
  [/\bleast\s(?:that\s)?(?:the\s|our\s)?$/, /^\s(?:can|could|might|should)\s(?:now\s)?do\b/],
  // "The trust owes them an apology".
  [null, /^\s(?:still\s|also\s)?(?:owe[sd]?)\s(?:(?!\.)[^.]){2,50}?\b(?:apolog|explanation|answers?\b|better|truth)/],
  // "She has no choice but to resign", "has to go", "needs to come clean".
  [
    null,
    new RegExp(
      `^\\s(?:ha(?:s|ve|d)\\s(?:no|little)\\s(?:choice|option|alternative)\\s(?:left\\s)?but\\sto)\\s${DEED}\\b`,
    ),
  ],
  [
    null,
    new RegExp(
      `^(?:\\s(?:has|have|had|needs?|needed|ought)|['’]s|['’]ve)\\s(?:now\\s|really\\s|also\\s)?(?:got\\s)?to\\s(?:now\\s|urgently\\s|immediately\\s)?${DEED}\\b`,
    ),
  ],
  [null, new RegExp(`^(?:\\shad|['’]d)\\sbetter\\s(?:now\\s)?${DEED}\\b`)],
  // "I want to see the trust publish it", "I would like the trust to publish it", "we need him to act".
  [
    /\b(?:[Ii]|[Ww]e|he|she|they)(?:['’]d|\s(?:would|had|also|now|still|really|just))*\s(?:(?:want(?:s|ed)?|like|love|need(?:s|ed)?|hope|expect(?:s|ed)?|prefer)(?:\sto\ssee)?|urge|ask|call(?:s|ed)? (?:up)?on|invite|implore|appeal to)\s(?:the\s|our\s)?$/,
    // Who is expected to recover from an illness is asked nothing.
    new RegExp(`^\\s(?:now\\s)?(?:(?:not\\s)?to\\s(?:\\p{Ll}+ly\\s)?)?(?!recover\\sfrom\\b)${DEED}\\b`, 'u'),
  ],
  // "Let the trust publish it".
  [/(?:^|[.!?;]["”'’]?\s)["“'‘\s]*(?:So |Then |Now )?[Ll]et\s(?:the\s)?$/, new RegExp(`^\\s${DEED}\\b`)],
  // "If she had any decency she would go".
  [
    /\bif\s(?:the\s)?$/i,
    new RegExp(
      `^\\s(?:has|had)\\s(?:any|an ounce of|a shred of)\\s\\w+[^.]{0,24}?\\b(?:would|should|['’]d|will)\\s${DEED}\\b`,
    ),
  ],
  // "Her position is untenable".
  [
    null,
    /^(?:['’]s?)?\sposition\s(?:is|was|has become|had become|looks|now looks)\s(?:now\s|simply\s|completely\s|totally\s|wholly\s)?(?:untenable|not tenable|impossible|unsustainable)/,
  ],
  // "The trust has until Friday to publish it".
  [
    null,
    new RegExp(
      `^\\s(?:now\\s)?(?:has|have|had)\\s(?:now\\s)?(?:until|till|up to|just|only|\\w+\\s(?:more\\s)?(?:hours|days|weeks|months))\\b[^.;:]{0,24}?\\sto\\s${DEED}\\b`,
    ),
  ],
  // "Unless the trust pays".
]
const LOOSE = /\b(?:has|have|had|needs?|needed|['’]s|['’]ve)\s/
const IMPERSONAL =
  /^(?:it|that|this|which|what|who|there|I|we|me|us|you|everyone|everybody|anyone|somebody|someone|people|he or she)$/i
const WEIGHED = /\b(?:if|whether|why|how|when|because|as|until|before|after|said|says|that he|that she)\s(?:the\s)?$/i

/**
 * What is due from somebody, in the speaker's own words: "it is time for her to go", "the least the trust can do is pay",
 * "the council owes us an answer". Null where nobody known is meant, or the speaker.
 */
export function dueIn(chapter: Chapter, statement: Utterance, by: string): Directive | null {
  if (statement.act === 'ask') return null
  for (const piece of statement.content) {
    for (const whom of partiesIn(chapter, piece)) {
      const meant = whom.who === by ? otherBefore(chapter, piece, whom, by) : whom.who
      if (meant === undefined) continue
      const name = chapter.text.slice(whom.from, whom.to)
      if (IMPERSONAL.test(name)) continue
      const before = chapter.text.slice(Math.max(piece.from, whom.from - 60), whom.from)
      const after = chapter.text.slice(whom.to, Math.min(piece.to, whom.to + 110))
      const frame = FRAMES.find(([b, a]) => (b === null || b.test(before)) && a.test(after))
      if (!frame) continue
      // "The trust had to cancel it" tells of the past, "if it has to pay" weighs.
      if (frame[0] === null && (WEIGHED.test(before) || /\?\W*$/.test(after))) continue
      if (frame[0] === null && LOOSE.test(frame[1].exec(after)?.[0] ?? '') && !isMeant(statement, chapter, whom))
        continue
      const what = sentencePart(chapter, piece, whom)
      return { by, of: meant, what, verb: whom.to }
    }
  }
  return null
}

// "Has to go", "needs to come clean": as much a demand as the judge of acts calls it, or as its deed is one.
const ANSWERABLE =
  /\bto\s(?:\w+ly\s)?(?:resign|quit|go|step down|step aside|stand down|apologi[sz]e|explain|answer|publish|release|disclose|come clean|own up|act|intervene|step in|hand over|pay back|repay|say sorry|face)\b/
function isMeant({ act }: Utterance, { text }: Chapter, { to }: Mentioned): boolean {
  if (act === 'demand' || act === 'accuse') return true
  return ANSWERABLE.test(text.slice(to, to + 60))
}

/** The mentions of a piece, and the body that it begins by describing. */
function partiesIn(chapter: Chapter, piece: Span): Mentioned[] {
  const named = mentionsWithin(chapter, piece).filter(m => m.to <= piece.to)
  const described = /^["“'‘]?(?:that )?(?:[Tt]he) ((?:\p{Ll}+ )?\p{Ll}+)(?= )/u.exec(
    chapter.text.slice(piece.from, piece.to),
  )
  if (!described || !bodyWord(described[1])) return named
  const to = piece.from + described[0].length
  return named.some(m => m.from < to) ? named : [{ from: to - described[1].length, to, who: described[1] }, ...named]
}

/** "He has until Sunday", where "he" was read for the speaker: the person named before. */
function otherBefore(chapter: Chapter, piece: Span, whom: Mentioned, by: string): string | undefined {
  if (!/^(?:he|she|him|her)$/i.test(chapter.text.slice(whom.from, whom.to))) return undefined
  // In somebody's own words it is whoever was spoken of just before.
  const isQuoted = /^["“'‘]/.test(chapter.text.slice(piece.from, piece.to))
  const start = chapter.sentences[Math.max(0, sentenceAt(chapter, piece.from) - (isQuoted ? 1 : 0))].from
  return mentionsWithin(chapter, { from: start, to: whom.from }).findLast(
    m => m.who !== by && chapter.types.get(m.who) !== 'organisation' && chapter.types.get(m.who) !== 'group',
  )?.who
}

/** The part of a piece that lies in the sentence of whom it is asked. */
function sentencePart({ sentences }: Chapter, piece: Span, { from, to }: Span): Span {
  const sentence = sentences.find(s => s.from <= from && from < s.to) ?? piece
  return { from: Math.max(piece.from, sentence.from), to: Math.max(to, Math.min(piece.to, sentence.to)) }
}

// "There should be an inquiry", "the layoffs had to be withdrawn": nobody is named who is to do it.
const THING =
  /\bthere\s(?:must|should|ought to|ha[sd] to|need(?:s|ed) to)\s(?:now\s|also\s)?be\s|\b(?:ha[sd]|have|need(?:s|ed)?|ought)\sto\sbe\s(?:\w+ly\s)?(?:withdrawn|published|released|reversed|replaced|scrapped|repaid|paid|removed|sacked|fired|suspended|reinstated|reopened|restored|dropped|stopped|halted|closed|changed|answered|investigated|held|fixed|repaired|rebuilt|told|frozen|cancelled|rescinded|undone|brought|given|shown|handed)\b|\b(?:time|best|demand|want|need|all we want is|all we ask is)\sfor\s(?:somebody|someone)\sto\s/i

/** What is to be done by nobody in particular, where the statement is a demand: asked of whoever answers or is spoken of. */
export function thingDueIn(chapter: Chapter, statement: Utterance, by: string): Directive | null {
  if (statement.act === 'ask') return null
  for (const piece of statement.content) {
    const match = THING.exec(chapter.text.slice(piece.from, piece.to))
    if (!match) continue
    const verb = piece.from + match.index
    const what = sentencePart(chapter, piece, { from: verb, to: verb + match[0].length })
    // What the judge has not called a demand is one where somebody answers it.
    const isClear = statement.act === 'demand' && !/^there/i.test(match[0])
    const of = (isClear ? whoeverCan : whoeverAnswers)(chapter, what, by)
    if (of) return { by, of, what, verb }
  }
  return null
}
