import type { Span } from '@onrecord/record'
import { namedNext, subjectOf } from '../chains/actors.ts'
import { type Chapter, isOneSide, mentionsWithin, utteranceAt } from '../chains/chapter.ts'
import { saysStays } from '../chains/office-stance.ts'
import {
  actsAgainst,
  DEFLECTS,
  goesAgainst,
  isAgainst,
  isAnswered,
  isNegative,
  isScorn,
  type Recalled,
} from './against.ts'
import { isKept, isStance } from './stance.ts'
import type { Turn } from './turn.ts'
import { ownerOf, principalOf, turnerAt } from './turner.ts'

const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)'
const COUNT =
  '(?:\\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\w+teen|twenty|several|some|few|many|couple of)'
const LENGTH = '(?:minutes?|hours?|days?|weeks?|months?|years?|fortnight|decade)'
/** When a word was given that is called to mind: well before the news, or set apart from it. */
const TIME = `(?:${[
  `(?:(?:just|only|barely|less than|more than|not|about|almost|nearly|some|a mere)\\s)*(?:${COUNT}\\s)?${LENGTH}\\s(?:ago|earlier|before(?:hand)?|previously|back)`,
  '(?:only |just )?(?:last (?:week|month|year|spring|summer|autumn|fall|winter|term|season)|earlier(?: (?:this|last|in the|that) \\w+|(?=,| (?:that|he|she|they|it|the)\\b)))',
  '(?:only|just) (?:yesterday|this (?:morning|week|month)|last night|(?:last|on) \\w+day)|as (?:recent|late)ly as (?:last |this )?\\w+|as late as (?:last )?\\w+',
  'previously|initially|originally|at first|once|for (?:\\w+ )?(?:weeks|months|years)|until (?:now|recently|last \\w+)',
  `(?:only |just )?in (?:early |late |mid-)?(?:${MONTH}|\\d{4})|on (?:${MONTH} \\d+|\\d+ ${MONTH})`,
  'as (?:an? )?(?:opposition |shadow |\\w+-)?(?:leader|candidate|minister|mayor|senator|mp|backbencher|spokes\\w+|secretary|governor|premier|chair\\w*|councillor)|in opposition|(?:before|during|in) (?:the|his|her|its|their) (?:\\w+ )?(?:election|campaign|manifesto|vote)',
].join('|')})`
const SAID =
  'said|told|insisted|vowed|promised|pledged|ruled|denied|declared|swore|refused|threatened|claimed|maintained|posted|announced|assured|called|wrote|described|dismissed|rejected|resisted|opposed|backed|supported|voted|campaigned|championed|demanded|argued|guaranteed|condemned|criticised|criticized|mocked|ridiculed|attacked|boasted|stressed|signed|stated|gave|undertook|committed|agreed|favoured|favored|fought'
const SAYING =
  'telling|saying|insisting|vowing|promising|pledging|denying|claiming|maintaining|calling|refusing|arguing|assuring|threatening|opposing|resisting|demanding|declaring|going to'
const HAD = '(?:(?:had|has|have)\\s)?(?:(?:\\w+ly|once|long|earlier|always|only)\\s)?'
const VERB = `(?:(?<!\\b(?:be|been|being|was|were|are|is)\\s)${HAD}(?<said>${SAID})|(?:was|were)\\s(?:\\w+ly\\s|still\\s)?(?<saying>${SAYING}))`
// "Eight days earlier she had told the meeting", "the chair had insisted", "she was telling us", "the party said a month ago that".
const SAID_THEN = `(?<said>${SAID})\\b(?<!announced|agreed|voted|signed)`
const HEADS = [
  `${TIME}\\b,?\\s[^.;,“"]{0,60}?(?:,[^.;,]{2,60},\\s)?\\b${VERB}\\b`,
  `(?:when|before) (?=[^.;“"]{0,70}\\b${TIME}\\b)[^.;“"]{5,70}?,?\\s(?:he|she|it|they|the \\w+)\\s(?:had\\s)?(?<said>${SAID})\\b`,
  `[^.;,“"]{2,50}?(?:,[^.;,]{2,60},)?\\s(?:had\\s(?:\\w+ly\\s|once\\s|long\\s|earlier\\s|always\\s|only\\s)?(?<said>${SAID})|once\\s(?<once>${SAID})|(?:was|were)\\s(?:\\w+ly\\s|still\\s)?(?<saying>${SAYING}))\\b`,
  `[^.;,“"]{1,50}?(?:,[^.;,]{2,60},)?\\s${SAID_THEN}(?=(?:\\s(?!that\\b)[^\\s.;,]+){0,3}\\s${TIME}\\b)`,
  // "She denied on Monday that": of a plain no even a day is enough.
  `[^.;,“"]{1,50}?(?:,[^.;,]{2,60},)?\\s(?<said>denied|insisted|ruled|refused|vowed|swore)\\b(?=[^.;,]{0,40}\\son \\w+day\\b)`,
].map(head => new RegExp(`^["“'‘(]?(?:(?:but|yet|and|though)\\s)?${head}`, 'iu'))
// "The mayor, who in March promised a veto, said".
// "Said that while he opposed it": no relative clause.
const NOT_SAID =
  '(?<!\\b(?:said|says|say|saying|added|adding|told|noted|insisted|insists|claimed|believes?|believed|thinks?|thought|argued|announced|stated|learned|agreed|suggested|so|now|fact|view|hopes?|hoped|know|knew|\\w+ing)(?:\\s\\w+)?)'
const WHO = new RegExp(
  `(?:,?\\s(?:who|which)|${NOT_SAID}\\sthat)\\s(?<when>(?:[^.;,“"]{0,40}?\\b)??)\\b${VERB}\\b`,
  'iu',
)
const TIMED = new RegExp(`\\b${TIME}\\b|\\bhad\\b|\\bwas\\b|\\bwere\\b|\\bonce\\b|\\blong\\b`, 'iu')

/** "…, who said in September that it was not for sale, sold it": the main clause follows. */
export function recalledWithin(chapter: Chapter, i: number, words: string): Turn | null {
  const sentence = chapter.sentences[i]
  if (!/\b(?:who|which|that)\b/.test(words)) return null
  const match = WHO.exec(words)
  if (!match) return null
  const verb = match.groups?.said ?? match.groups?.saying ?? ''
  const at = match.index + match[0].length - verb.length
  const rest = words.slice(at + verb.length)
  const end = /["”'’]?,["”'’]?\s(?=(?:\p{Ll}|said|told))|(?<=permanent|out|that)\s(?=said|told)/u.exec(rest)
  if (!end) return null
  const content = rest.slice(0, end.index)
  const clause = rest.slice(end.index + end[0].length)
  const mains = [clause, `${clause} ${goneOn(chapter, i)}`]
  const isTimed = [words.slice(match.index, at), content.slice(0, 24), content.slice(-24)].some(w => TIMED.test(w))
  if (!isTimed && !isAgainst(`${verb}${content}`)) return null
  const word = { when: words.slice(match.index, at), verb, content }
  if (!mains.some(main => (binds(word) || isNowOtherwise(main)) && !isKept(main) && actsAgainst(word, main)))
    return null
  const who = subjectOf(chapter, sentence.from + at) ?? namedNext(chapter, sentence)
  if (!who) return null
  const from = sentence.from + at + verb.length + end.index + end[0].length
  return {
    who,
    after: { from, to: sentence.to },
    signal: { from: sentence.from + match.index, to: from },
    before: { from: sentence.from + at, to: sentence.from + at + verb.length + content.length },
    matter: `${verb}${content}`,
    confidence: 0.75,
  }
}

/** "Less than four weeks ago Brandt told the agency": beside a word or deed of the same person in the sentence before or after. */
export function recalledBeside(chapter: Chapter, i: number, words: string): Turn | null {
  const sentence = chapter.sentences[i]
  const match = HEADS.map(head => head.exec(words)).find(found => found !== null)
  if (!match) return vowedIn(chapter, i, words)
  const verb = match.groups?.said ?? match.groups?.saying ?? match.groups?.once ?? ''
  const at = sentence.from + match[0].length - verb.length
  // "Eight days ago she had nothing to say", as somebody else has it.
  if (utteranceAt(chapter, at, 'content')) return null
  const word = { when: match[0], verb, content: words.slice(match[0].length) }
  if (isKept(word.content)) return null
  const turner = turnerAt(chapter, at)
  if (!turner) return null
  const who = ownerOf(chapter, turner, { from: sentence.from, to: at })
  const beside = againstBeside(chapter, i, word, who)
  if (!beside) return null
  return {
    who: principalOf(chapter, who, beside.after),
    after: beside.after,
    signal: { from: sentence.from, to: at + verb.length },
    before: { from: at, to: sentence.to },
    matter: `${verb}${word.content}`,
    confidence: 0.65,
  }
}

const VOWED =
  /^[^.;,“"]{1,50}?(?:,[^.;,]{2,60},)?\s(?<said>vowed|swore|promised|pledged|insisted|ruled|refused|guaranteed|said)\b/u
// "On Friday he did." "A day later she had."
const DID =
  /^["“'‘]?(?:(?:But|And|Yet|Then)\s)?(?:(?:[^,.;]{2,30},?\s)?(?:he|she|it|they|I|we)\s(?:(?:just|then|later)\s)?(?:did|had|has|have|does)(?:n['’]t|\snot|\s(?:so|just that|exactly that|it))?)[.”"’']*$/u

/** "He swore he would never devalue. On Friday he did." */
function vowedIn(chapter: Chapter, i: number, words: string): Turn | null {
  const [sentence, next] = [chapter.sentences[i], chapter.sentences[i + 1]]
  const match = next && next.paragraph - sentence.paragraph <= 1 ? VOWED.exec(words) : null
  const did = match && DID.exec(chapter.text.slice(next.from, next.to))
  const verb = match?.groups?.said ?? ''
  if (!match || !did) return null
  const at = sentence.from + match[0].length - verb.length
  const word = { when: '', verb, content: words.slice(match[0].length) }
  const isUndone = isNegative(word) !== /n['’]t|\bnot\b/.test(did[0])
  const who = isUndone && binds(word) ? turnerAt(chapter, at) : null
  if (who === null) return null
  const before = { from: at, to: sentence.to }
  return { who, after: next, signal: next, before, matter: `${verb}${word.content}`, confidence: 0.65 }
}

// "A spokesman confirmed": of the body that was just spoken of.
const SPOKESMAN = /^(?:An?|Its|Their|The) (?:\w+ )?spokes(?:man|woman|person)\b/

type Beside = { readonly after: Span; readonly who: string | null }

function againstBeside(chapter: Chapter, i: number, word: Recalled, who: string): Beside | null {
  const sentence = chapter.sentences[i]
  const apart = (j: number) => Math.abs((chapter.sentences[j]?.paragraph ?? Infinity) - sentence.paragraph)
  for (const j of [i + 1, i - 1, i - 2, i + 2].sort((a, b) => apart(a) - apart(b))) {
    const beside = chapter.sentences[j]
    if (!beside || beside.display || apart(j) > 1) continue
    const main = chapter.text.slice(beside.from, beside.to)
    if (!binds(word) && !isNowOtherwise(main)) continue
    const actor = SPOKESMAN.test(main) && apart(j) === 0 ? who : actorIn(chapter, j, who)
    // A paragraph on, somebody who may only be of the same side is hardly meant.
    if (actor !== who && apart(j) > 0) continue
    if (actor ? goesAgainst(word, main) : j === i - 1 && apart(j) === 0 && isAnswered(word, main))
      return { after: beside, who: actor }
  }
  return null
}

/** Whoever acts or speaks in a sentence, if they are on somebody's side. */
function actorIn(chapter: Chapter, j: number, who: string): string | null {
  const { from, to } = chapter.sentences[j]
  const [first] = mentionsWithin(chapter, { from, to }).filter(
    m => !isOf(chapter, from, m.from) && !isPossessive(chapter, m),
  )
  const actors = [first?.who, ...chapter.heard[j].map(s => s.speaker)]
  return actors.find(actor => actor && isOneSide(chapter, actor, who)) ?? null
}

/** "Despite her promise": who is only whose it is. */
function isPossessive({ text }: Chapter, { from, to }: Span): boolean {
  return /^(?:his|her|its|their)$/i.test(text.slice(from, to)) || /^['’]s?\s/.test(text.slice(to, to + 3))
}

/** "In the minister's view", "of the council": not who acts. */
function isOf({ text }: Chapter, from: number, at: number): boolean {
  return /\b(?:of|at|for|in|from|with|by|to|on|against|about|over)\s(?:the\s)?$/.test(text.slice(from, at))
}

/** What is quoted next in the paragraph: "…, who voted against it, put out a statement. “I was wrong,” it said." */
function goneOn(chapter: Chapter, i: number): string {
  const next = chapter.sentences[i + 1]
  if (!next || next.paragraph !== chapter.sentences[i].paragraph) return ''
  const words = chapter.text.slice(next.from, next.to)
  return /^["“'‘]/.test(words) ? words : ''
}

// Who voted, fought or spoke for or against something has taken a stand, whatever the words.
const TOOK_SIDES =
  /^(?:going to|fought|voted|campaigned|opposed|resisted|backed|supported|championed|demanded|favou?red|condemned|critici[sz]ed|mocked|ridiculed|attacked|maintained|insisting|maintaining|opposing|resisting|demanding|argued|claimed|agreed|boasted)/

/** "She now says": whatever was said before, it is otherwise now. */
function isNowOtherwise(main: string): boolean {
  return /\b(?:now (?:says|said|admits?|accepts?|concedes?|insists?|believes?|thinks?|wants?|supports?|backs?|opposes?)|no longer|changed (?:his|her|its|their)|(?:was|were|been) (?:wrong|mistaken))\b/.test(
    main,
  )
}

function binds({ verb, content }: Recalled): boolean {
  const said = `${verb}${content}`
  return (
    TOOK_SIDES.test(verb) ||
    isScorn(content) ||
    /\bthe only\b/.test(content) ||
    isStance(verb, said) ||
    DEFLECTS.test(said) ||
    saysStays(said)
  )
}
