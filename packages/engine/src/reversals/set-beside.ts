import type { Span } from '@onrecord/record'
import { type Chapter, isOneSide, mentionsWithin, type Sentence, wordsOf } from '../chains/chapter.ts'
import { matterOf, shared } from '../chains/words.ts'
import { isNegative } from './against.ts'
import { opposition } from './deeds.ts'
import { isKept, isStance } from './stance.ts'
import type { Turn } from './turn.ts'
import { firstActor, turnerAt } from './turner.ts'

// "What Lee called fake news in March she now calls a lapse."
const WHAT_CALLED =
  /\b[Ww]hat (?<who>[^.;,]{2,50}?) (?:(?:had|has|have|in \w+|last \w+|once|previously|originally|initially|then) )*(?:called|described as|dismissed as|branded|hailed as|termed|labell?ed|denounced as|deemed|said was)\b[^.;]{2,90}?\b(?:now|today|this week|yesterday)\b[^.;]{0,30}?\b(?:call|sa[iy]|describ|admit|conced|accept|prais|back|support|propos)\w*\b/
// "Contrary to what it told councillors", "flying in the face of her own pledge".
const CONTRARY =
  /\b(?:[Cc]ontrary to|[Ff]lying in the face of|[Ff]lies in the face of|[Aa]t odds with|[Ii]n (?:direct |clear )?(?:contradiction|breach|defiance) (?:of|to)|[Ii]n (?:\w+ )?contrast (?:to|with)|[Aa] far cry from [^.;]{2,40}?\bwhen) (?:(?:what )?(?<who>he|she|it|they|the \w+|\p{Lu}[\p{L}’'. -]{1,40}?) (?:had |has |have )?(?:\w+ly )?(?:said|told|promised|claimed|insisted|pledged|testified|assured|vowed)|(?<whose>his|her|its|their) (?:own |earlier |previous |repeated |initial |public |election |campaign |manifesto |stated )*(?:promises?|pledges?|assurances?|claims?|statements?|denials?|position|insistence|testimony|evidence|commitments?|vows?|words))\b/u
const FOUND =
  /^,?\s(?:an?|the|police|official|newly|\w+)\s(?:\w+\s){0,3}?(?:report|audit|inquiry|documents?|e-?mails?|records?|figures|court|judge|footage|video|data|evidence|witness\w*|accounts|minutes)\b/i
// "After weeks in which the charity had insisted".
const IN_WHICH =
  /\bafter (?:[\w-]+ ){0,4}(?:days|weeks|months|years|campaign|fortnight|week|month|year) (?:in|during|throughout) which (?<who>[^.;,]{2,60}?) (?:(?:had|has|have|repeatedly|consistently|always|\w+ly) )*(?<word>insisted|denied|refused|maintained|claimed|promised|ruled|resisted|dismissed|rejected|vowed|swore|opposed|said|assured|told)\b(?<content>[^.;]*)/
// "Vowed never to show it, then showed it", "promised a vote, only to cancel it".
const THEN_DID =
  /\b(?<word>vow(?:ed|s|ing)|sw(?:ore|orn|earing)|promis(?:ed|ing)|pledg(?:ed|ing)|insist(?:ed|ing)|rul(?:ed|ing)|refus(?:ed|ing)|den(?:ied|ying)|reject(?:ed|ing)|said|assur(?:ed|ing)|guarantee(?:d|ing)|told)\b(?<content>[^.;“”"]{3,110}?),?\s(?:and\s|but\s)?(?<how>then|(?<!not\s)only to|before|later|subsequently|promptly|(?:[\w-]+\s){1,2}(?:hours|days|weeks|months|years) later|the (?:next|following) \w+|within (?:\w+\s)?(?:hours|days|weeks|months)|now)\s(?<later>[^.;]{3,140})/
// "First he denied it; then he remembered it."
const FIRST_THEN =
  /^["“]?(?:(?:But|And)\s)?(?:At first|First|Initially|To begin with),?\s(?<who>[^.;,]{2,50}?)\s(?:had\s)?(?<word>denied|refused|insisted|rejected|dismissed|claimed|blamed|promised|said)\b(?<content>[^.;]{2,120}?)[;,.–—]\s?(?:and\s|but\s)?(?:then|later|now|next|after that)\b(?<later>[^.]{3,140})/i
const NO = /\b(?:not|never|no|nor|none|refus\w+|reject\w+|declin\w+)\b|n['’]t\b/i
const OWNS =
  /\b(?:admit\w*|acknowledg\w*|conced\w*|confess\w*|accept\w*|confirm\w*|remember\w*|recall(?:s|ed)|own(?:s|ed) up|came clean)\b/i
// Whether the sentence has a word that one of these needs.
const ANY =
  /\b(?:what|far cry|contrary|face of|odds|breach|contradiction|defiance|contrast|rather|instead|and not|which|then|only to|before|later|subsequently|promptly|next|following|within|now)\b/i

// "Rather than fight it, as she had promised, she accepted it."
const RATHER =
  /\b(?:[Rr]ather than|[Ii]nstead of|and not,)\s[^.;]{2,80}?,? as (?<who>he|she|it|they|\p{Lu}[\p{L}’'-]+) (?:had |has |have )?(?:\w+ly |once |always )?(?:promised|pledged|vowed|threatened|sworn|guaranteed|(?:said|insisted) (?:he|she|it|they) would)\b/u

/** Where one sentence sets an earlier word beside what became of it, without any recalling. */
export function setBeside(chapter: Chapter, sentence: Sentence, words: string): Turn | null {
  if (!ANY.test(words)) return null
  const rather = ratherThan(chapter, sentence, words)
  if (rather || isKept(words)) return rather
  return (
    whatCalled(chapter, sentence, words) ??
    contrary(chapter, sentence, words) ??
    inWhich(chapter, sentence, words) ??
    thenDid(chapter, sentence, words)
  )
}

function whatCalled(chapter: Chapter, sentence: Sentence, words: string): Turn | null {
  const match = WHAT_CALLED.exec(words)
  if (!match) return null
  const at = spanOf(sentence, match)
  const [of] = mentionsWithin(chapter, { from: at.from + 5, to: at.from + 6 + (match.groups?.who ?? '').length })
  return of ? turn(of.who, sentence, at, chapter) : null
}

function contrary(chapter: Chapter, sentence: Sentence, words: string): Turn | null {
  const match = CONTRARY.exec(words)
  if (!match) return null
  const at = spanOf(sentence, match)
  const part = match.groups?.who ?? match.groups?.whose ?? ''
  const from = at.from + match[0].indexOf(` ${part}`) + 1
  const [of] = mentionsWithin(chapter, { from, to: from + part.length })
  // "It is a far cry from January, when Lee promised".
  if (/far cry/.test(match[0])) return of ? turn(of.who, sentence, at, chapter) : null
  const isFirst = match.index < 4
  const comma = isFirst ? chapter.text.indexOf(',', at.to) : sentence.from
  if (comma < 0 || comma > sentence.to || (isFirst && FOUND.test(chapter.text.slice(comma, comma + 80)))) return null
  const main = firstActor(chapter, isFirst ? { from: comma, to: sentence.to } : { from: comma, to: at.from })
  // "Contrary to his claims, the auditor found": somebody else's finding is no turn.
  const isOwn =
    main !== null &&
    (!of || (isFirst && /^(?:it|he|she|they|its|his|her|their)$/.test(part)) || isOneSide(chapter, of.who, main))
  return isOwn ? turn(main, sentence, isFirst ? { from: at.from, to: comma } : at, chapter) : null
}

function ratherThan(chapter: Chapter, sentence: Sentence, words: string): Turn | null {
  const match = RATHER.exec(words)
  if (!match) return null
  const at = spanOf(sentence, match)
  const comma = chapter.text.indexOf(',', at.to)
  const isFirst = match.index < 4 && comma > 0 && comma < sentence.to
  const who = firstActor(chapter, isFirst ? { from: comma, to: sentence.to } : { from: sentence.from, to: at.from })
  return who ? turn(who, sentence, at, chapter) : null
}

function inWhich(chapter: Chapter, sentence: Sentence, words: string): Turn | null {
  const match = IN_WHICH.exec(words)
  const { who = '', word = '', content = '' } = match?.groups ?? {}
  if (!match || !isStance(word, `${word}${content}`)) return null
  const at = spanOf(sentence, match)
  const from = at.from + match[0].indexOf(` ${who} `) + 1
  const named = mentionsWithin(chapter, { from, to: from + who.length }).at(0)?.who
  const main = firstActor(
    chapter,
    match.index < 4 ? { from: at.to, to: sentence.to } : { from: sentence.from, to: at.from },
  )
  if (named && main && !isOneSide(chapter, named, main)) return null
  const whose = main ?? named
  return whose ? turn(whose, sentence, at, chapter) : null
}

function thenDid(chapter: Chapter, sentence: Sentence, words: string): Turn | null {
  const first = FIRST_THEN.exec(words)
  const match = first ?? THEN_DID.exec(words)
  const { word = '', content = '', how = 'then', later = '' } = match?.groups ?? {}
  if (!match || !isStance(word, `${word}${content}`) || !isUndone(word, content, how, later)) return null
  const from = sentence.from + match.index + (first ? match[0].indexOf(` ${word}`) + 1 : 0)
  const cut = sentence.from + match.index + match[0].length - later.length
  const who = turnerAt(chapter, from)
  return who === null
    ? null
    : { ...turn(who, sentence, { from, to: cut }, chapter), after: { from: cut, to: sentence.to } }
}

/** Does what came then undo the word: "never to show it, then showed it", "a vote, only to cancel it"? */
function isUndone(word: string, content: string, how: string, later: string): boolean {
  if (/^den/.test(word)) return OWNS.test(later)
  const said = `${word}${content}`
  if (opposition(said, later)) return true
  const isNo = isNegative({ when: '', verb: word, content })
  // "Said that bosses would turn ideas down, only to praise them" tells of others.
  if (how === 'only to') return !/^(?:said|told)$/.test(word)
  return isNo && how !== 'before' && !NO.test(later) && shared(matterOf(content), matterOf(later)) > 0
}

function spanOf({ from }: Sentence, { index, 0: all }: RegExpExecArray): Span {
  return { from: from + index, to: from + index + all.length }
}

function turn(who: string, sentence: Sentence, before: Span, chapter: Chapter): Turn {
  const isFirst = before.from - sentence.from <= 12
  const after = isFirst ? { from: before.to, to: sentence.to } : { from: sentence.from, to: before.from }
  return {
    who,
    after: after.to - after.from > 3 ? after : before,
    signal: before,
    before,
    matter: wordsOf(chapter, before),
    confidence: 0.65,
  }
}
