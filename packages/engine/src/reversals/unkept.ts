import { type Chapter, mentionsWithin, paragraphAt, type Sentence, wordsOf } from '../chains/chapter.ts'
import type { Turn } from './turn.ts'
import { firstActor, turnerAt } from './turner.ts'

const WORD_GIVEN =
  '(?:promised|pledged|vowed|sworn|swore|guaranteed|undertaken|undertook|committed|agreed|said (?:he|she|it|they) would)'
// "The records that she had promised to publish by June never appeared."
const NEVER_CAME = new RegExp(
  `\\b(?:the|an?|his|her|its|their)\\s[^.;,“”"]{2,60}?,?\\s(?:(?:that|which)\\s)?(?<who>[^.;,“”"]{1,40}?)\\s(?:(?:had|has|have)\\s(?:\\w+ly\\s)?)?(?<word>${WORD_GIVEN})\\b[^;“”"]{0,90}?\\s(?<never>(?:never|(?:has|have) (?:yet to|not|never)|did(?: not|n['’]t)|still (?:has|have) not|failed to)\\s(?:been |be )?(?:appear|c[oa]me|material|arrive|happen|publish|built|build|open|paid|pay|hold|held|deliver|begun|begin|start|show)\\w*)`,
  'i',
)
// "He has done what he said he would never do", "did the one thing she had sworn not to do".
const DONE_WHAT =
  /\b(?:done|did|doing|does) (?:exactly |just |precisely )?(?:what|(?:the|one) (?:very|one|\w+ )?thing|something) (?:that )?(?:he|she|it|they) (?:had |has |have )?(?:once |always |repeatedly )?(?:said|sworn|swore|vowed|promised|insisted|pledged|told)\b[^.;,]{0,60}?(?:\b(?:never|not)\b|n['’]t\b)/i
// "Admitted that the log was altered, something he had denied a year ago".
const OWNED =
  /\b(?:admit\w*|acknowledg\w*|conced\w*|confirm\w*|accept\w*)\b[^.;]{5,120}?,\s(?:which|something|a fact|a claim|an? \w+) (?:that |which )?(?<who>he|she|it|they|the \w+) (?:had |has |have )?(?:\w+ly )?(?:once )?(?:denied|disputed|rejected|dismissed|ruled out|said (?:\w+ ){0,3}(?:never|not)\b|insisted (?:\w+ ){0,3}(?:never|not)\b)/i
// "Contradicting his sworn evidence"; "a far cry from what he told the inquiry", "at odds with his own evidence".
const CONTRADICTS =
  /,\scontradicting (?<who>his|her|its|their) (?:own |earlier |previous |sworn |original |initial )+(?:\w+ )?(?:evidence|testimony|statement|account|words|claims?|denials?|answers?|remarks?)\b|\b(?:a far cry from|flatly contradicts|does not square with|hard to square with) what (?<named>[\p{L}’'. -]{2,40}?) (?:had )?(?:said|told|promised|insisted)\b/iu

// "Is to make exams compulsory again, a year after he abolished them."
const BACK =
  /\b(?:again|restor\w+|reinstat\w+|reintroduc\w+|br(?:ing|ings|inging|ought) (?:\w+ ){0,3}back|re-?open\w*|reviv\w+|re-?hir\w+)\b[^.;]{0,80}?\bafter (?<who>he|she|it|they) (?:had )?(?:abolished|scrapped|axed|banned|closed|dropped|ended|cut|removed|sacked|fired|cancelled|shut|lifted|halted)\b|\b(?:(?:job|post|role|seat|place)s? back|again|reinstat\w+|re-?hired|restored)\b[^.;]{0,60}?\bafter (?:sacking|firing|axing|scrapping|banning|closing|abolishing|cancelling|dropping|suspending|removing)\b/i

// "The same Orr who in January said", "a very different Orr from the one who told us", "gone was the Orr who had".
const THE_SAME =
  /\b(?:the same|gone (?:was|is) the|(?:this was|it was) an? (?:very )?different)\s(?<named>\p{Lu}[\p{L}’'. -]{1,40}?|\p{Ll}+)\s(?:from the (?:one|man|woman|\w+) )?(?:who|which|that)\s(?:[^.;“”"]{0,40}?\s)?(?:said|told|insisted|promised|vowed|called|declared|wrote|argued|denied|assured|claimed|dismissed|rejected|voted|swore|pledged)\b/iu

// "How did that square with her testimony?"
const SQUARES =
  /\b(?:[Hh]ow|hard|difficult|impossible|not|n['’]t)\b[^.;?]{0,40}?\b(?:squar|sit|tall|fit|chim|reconcil|jib)\w* (?:\w+ )?with (?:(?<whose>his|her|its|their) (?:own |earlier |previous |sworn |original |initial )*(?:\w+ )?(?:evidence|testimony|statement|account|words|claims?|denials?|answers?|remarks?|promises?|pledges?|assurances?|insistence)|what (?<who>he|she|it|they) (?:had |has )?(?:said|told|promised|insisted|testified|declared|pledged))\b/

// A word of each of these four.
const AGAINST =
  /\b(?:denied|disputed|rejected|dismissed|ruled out|which|something|contradict(?:s|ing)|far cry|square with|after|the same|gone|different)\b/i

/** Where the text sets a word beside its not being kept, in a few plain wordings. */
export function unkept(chapter: Chapter, sentence: Sentence, words: string): Turn | null {
  return (
    squares(chapter, sentence, words) ??
    neverCame(chapter, sentence, words) ??
    doneWhat(chapter, sentence, words) ??
    against(chapter, sentence, words)
  )
}

function squares(chapter: Chapter, sentence: Sentence, words: string): Turn | null {
  const match = /\bwith\b/.test(words) ? SQUARES.exec(words) : null
  if (!match) return null
  const at = sentence.from + match.index + match[0].lastIndexOf(` ${match.groups?.whose ?? match.groups?.who} `) + 1
  // It is asked of whoever spoke last, more surely than the pronoun tells.
  const last = chapter.statements.findLast(s => s.from < sentence.from && s.speaker !== null)
  const isNear = last && sentence.paragraph - paragraphAt(chapter, last.from) <= 1
  const who = isNear ? last.speaker : mentionsWithin(chapter, { from: at, to: at + 5 })[0]?.who
  const to = sentence.from + match.index + match[0].length
  return who ? turn(chapter, who, sentence, { from: at, to: Math.max(to, sentence.to) }) : null
}

function neverCame(chapter: Chapter, sentence: Sentence, words: string): Turn | null {
  if (!/\b(?:promised|pledged|vowed|sw[oe]rn?|guaranteed|undert\w+|committed|agreed|said)\b/.test(words)) return null
  const match = NEVER_CAME.exec(words)
  const { who: subject, word, never } = match?.groups ?? {}
  if (!match || /\bnot\b|n['’]t\b/.test(words.slice(match.index, match.index + match[0].length - never.length)))
    return null
  const at = sentence.from + words.indexOf(` ${word}`, match.index + match[0].indexOf(subject)) + 1
  const who = turnerAt(chapter, at)
  const to = sentence.from + match.index + match[0].length
  return who === null
    ? null
    : turn(chapter, who, { from: to - never.length, to: sentence.to }, { from: at, to: to - never.length })
}

function doneWhat(chapter: Chapter, sentence: Sentence, words: string): Turn | null {
  const match = DONE_WHAT.exec(words)
  if (!match || /\b(?:not|never)\s$|n['’]t\s$/.test(words.slice(0, match.index))) return null
  const from = sentence.from + match.index
  const who = turnerAt(chapter, from) ?? firstActor(chapter, { from: sentence.from, to: from })
  return who === null ? null : turn(chapter, who, sentence, { from, to: from + match[0].length })
}

function against(chapter: Chapter, sentence: Sentence, words: string): Turn | null {
  if (!AGAINST.test(words)) return null
  const match = OWNED.exec(words) ?? CONTRADICTS.exec(words) ?? BACK.exec(words) ?? THE_SAME.exec(words)
  if (!match) return null
  const { who: pronoun, named } = match.groups ?? {}
  const part = pronoun ?? named ?? ''
  const at = sentence.from + match.index + match[0].lastIndexOf(part)
  const first = firstActor(chapter, sentence)
  const of = part ? (mentionsWithin(chapter, { from: at, to: at + part.length })[0]?.who ?? null) : first
  // Somebody else's word is contradicted by whom it may.
  if (of === null || (pronoun && of !== first)) return null
  return turn(chapter, of, sentence, {
    from: sentence.from + match.index,
    to: sentence.from + match.index + match[0].length,
  })
}

function turn(
  chapter: Chapter,
  who: string,
  after: { from: number; to: number },
  before: { from: number; to: number },
): Turn {
  const span = { from: before.from, to: before.to }
  return {
    who,
    after: { from: after.from, to: after.to },
    signal: span,
    before: span,
    matter: wordsOf(chapter, span),
    confidence: 0.65,
  }
}
