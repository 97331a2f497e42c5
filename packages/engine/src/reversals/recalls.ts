import type { Span } from '@onrecord/record'
import { namedNext, subjectOf } from '../chains/actors.ts'
import { type Chapter, isOneSide, mentionsWithin, utteranceAt, wordsOf } from '../chains/chapter.ts'
import { saysStays } from '../chains/office-stance.ts'
import {
  actsAgainst,
  DEFLECTS,
  goesAgainst,
  isAgainst,
  isAnswered,
  isBelied,
  isNegative,
  isPlainlyAgainst,
  isScorn,
  isSetApart,
  isTakenBack,
  type Recalled,
} from './against.ts'
import { opposition } from './deeds.ts'
import { headOf } from './recall-heads.ts'
import { DATED, SAID, TIME, VERB } from './recall-words.ts'
import { isKept, isStance } from './stance.ts'
import type { Turn } from './turn.ts'
import { describedAt, ownerOf, principalOf, turnerAt } from './turner.ts'

// "The mayor, who in March promised a veto, said".
// "Said that while he opposed it": no relative clause.
const NOT_SAID =
  '(?<!\\b(?:said|says|say|saying|added|adding|told|noted|insisted|insists|claimed|believes?|believed|thinks?|thought|argued|announced|stated|learned|agreed|suggested|so|now|fact|view|hopes?|hoped|know|knew|\\w+ing)(?:\\s\\w+)?)'
const WHO = new RegExp(
  `(?:,?\\s(?:who|which)|(?=\\sthat\\s)${NOT_SAID}\\sthat)\\s(?<when>(?:(?:[^.;,“"]|\\.(?=\\s\\d)){0,40}?\\b)??)\\b${VERB}\\b`,
  'iu',
)
const TIMED = new RegExp(
  `\\b${TIME}\\b|\\b(?:after|before|following|during) (?:the|his|her|its|their) \\w+|\\bhad\\b|\\bwas\\b|\\bwere\\b|\\bonce\\b|\\blong\\b`,
  'iu',
)

const COMMA =
  /["”'’]?,["”'’]?\s(?=(?:\p{Ll}|said|told))|(?<=permanent|out|that)\s(?=said|told)|\sand\s(?=(?:yesterday|now|then|today|this \w+|last \w+|on \w+day|has (?:now|since))\b)/u
// "The club that was going to fight the charges admitted them": without any comma.
const MAIN_VERB =
  /(?<=\s\S{3,}.*)\s(?=(?:has|have|will|admitted|paid|signed|sold|closed|agreed|settled|did|voted|resigned|quit|left|accepted|dropped|joined|announced|told|ordered|banned|scrapped|abandoned|backed|published|released|recommended|sacked|fired|reversed|(?:is|are) now|now \w+|pleaded|raised|cut|apologi[sz]ed|withdrew)\b)/u

/** "…, who said in September that it was not for sale, sold it": the main clause follows. */
export function recalledWithin(chapter: Chapter, i: number, words: string): Turn | null {
  const sentence = chapter.sentences[i]
  if (!/\b(?:who|which|that)\b/.test(words)) return null
  const match = WHO.exec(words)
  if (!match) return null
  const verb = match.groups?.said ?? match.groups?.saying ?? ''
  const at = match.index + match[0].length - verb.length
  const rest = words.slice(at + verb.length)
  const end = COMMA.exec(rest) ?? (match.index < 40 ? MAIN_VERB.exec(rest) : null)
  if (!end) return null
  const content = rest.slice(0, end.index)
  const clause = rest.slice(end.index + end[0].length)
  const mains = [clause, `${clause} ${goneOn(chapter, i)}`]
  const isTimed = [words.slice(match.index, at), content.slice(0, 24), content.slice(-24)].some(w => TIMED.test(w))
  if (!isTimed && !isAgainst(`${verb}${content}`) && !opposition(`${verb}${content}`, clause)) return null
  const word = { when: words.slice(match.index, at), verb, content }
  if (!mains.some(main => (binds(word) || isNowOtherwise(main)) && !isKept(main) && actsAgainst(word, main)))
    return null
  const who =
    subjectOf(chapter, sentence.from + at) ??
    relativeOf(chapter, sentence.from + match.index) ??
    describedAt(chapter, { from: sentence.from, to: sentence.from + at }) ??
    /^(?:The\s)?((?:\p{Lu}[\p{L}’'&-]+\s?){2,4})$/u.exec(words.slice(0, match.index))?.[1] ??
    namedNext(chapter, sentence)
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

/** Whom a "who" at an offset stands for, or whoever is named up to there. */
function relativeOf(chapter: Chapter, from: number): string | null {
  const near = mentionsWithin(chapter, { from: from - 60, to: from + 6 }).filter(
    m => m.to >= from && m.from <= from + 2,
  )
  return near.at(-1)?.who ?? null
}

/** "Less than four weeks ago Brandt told the agency": beside a word or deed of the same person in the sentence before or after. */
export function recalledBeside(chapter: Chapter, i: number, words: string): Turn | null {
  const sentence = chapter.sentences[i]
  const quoted = /^["“]/.test(words) ? QUOTED_FIRST.exec(words) : null
  if (quoted) return quotedBeside(chapter, i, quoted)
  const match = headOf(words)
  if (!match) return vowedIn(chapter, i, words)
  const verb =
    match.groups?.said ?? match.groups?.saying ?? match.groups?.once ?? match.groups?.base ?? match.groups?.late ?? ''
  const at = sentence.from + match[0].length - verb.length
  const word = { when: match[0], verb, content: words.slice(match[0].length) }
  if (isKept(word.content)) return null
  const whom = match.groups?.whom ? mentionsWithin(chapter, { from: sentence.from, to: at }).at(-1)?.who : undefined
  const turner = whom ?? turnerAt(chapter, at) ?? officeOf(chapter, sentence, words)
  if (!turner) return null
  if (whom === undefined && isAnothers(chapter, at, turner, match[0].slice(0, -verb.length), verb)) return null
  const who = ownerOf(chapter, turner, { from: sentence.from, to: at })
  const beside = againstBeside(chapter, i, word, who)
  // "Said on Monday that she had not" is of this week: what goes against it is set apart from it.
  if (!beside || (match.groups?.late && !isSetApart(wordsOf(chapter, beside.after)))) return null
  return {
    who: principalOf(chapter, who, beside.after),
    after: beside.after,
    signal: { from: sentence.from, to: at + verb.length },
    before: { from: at, to: sentence.to },
    matter: `${verb}${word.content}`,
    confidence: 0.65,
  }
}

// "She reminded colleagues that she had said": of oneself.
const HAD_SAID = /\b(?:he|she|they|it)(?:['’]d|\shad)\s(?:\w+\s)?$/
const TELLING = /^(?:said|told|called|promised|described|vowed|insisted|dismissed|accused)$/

/** "Eight days ago she had nothing to say", as somebody else has it. */
function isAnothers(chapter: Chapter, at: number, turner: string, head: string, verb: string): boolean {
  const teller = utteranceAt(chapter, at, 'content')
  return teller !== null && !(teller.speaker === turner && HAD_SAID.test(head) && TELLING.test(verb))
}

// "His office had said that he would not": whose it is.
function officeOf(chapter: Chapter, { from }: Span, words: string): string | null {
  return /^(?:His|Her|Its|Their) (?:office|spokes\w+|lawyers?|campaign|aides?|staff|team|department|website)\b/.test(
    words,
  )
    ? (mentionsWithin(chapter, { from, to: from + 4 }).at(-1)?.who ?? null)
    : null
}

// "Never," she said in May.
const QUOTED_FIRST = new RegExp(
  `^["“](?<quoted>[^"”]{3,240})[,.?!…]["”]\\s(?:[^.;,“"]{1,50}?\\s)?(?<said>${SAID})\\b(?=[^.;“"]{0,60}?\\b(?<when>${DATED}|then)(?:[.,]|\\s(?:of|about|that|when)\\b|$))`,
  'u',
)

/** The same of a quotation that is dated after it. */
function quotedBeside(chapter: Chapter, i: number, match: RegExpExecArray): Turn | null {
  const sentence = chapter.sentences[i]
  const { quoted, said, when } = match.groups ?? {}
  const at = sentence.from + match[0].length - said.length
  const word = { when, verb: said, content: ` ${quoted}` }
  const who = utteranceAt(chapter, sentence.from + 1, 'content')?.speaker ?? turnerAt(chapter, at)
  const beside = who && !isKept(quoted) ? againstBeside(chapter, i, word, who) : null
  if (!who || !beside || !isPlainlyAgainst(word, wordsOf(chapter, beside.after))) return null
  const before = { from: sentence.from, to: sentence.from + 2 + quoted.length }
  return { who, after: beside.after, signal: sentence, before, matter: quoted, confidence: 0.6 }
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
    if (!beside || beside.display || apart(j) > 1 || isGoneOn(chapter, i, j)) continue
    const main = chapter.text.slice(beside.from, beside.to)
    const isOtherwise = isNowOtherwise(main) || isTakenBack(word, main)
    if (!binds(word) && !isOtherwise && !opposition(`${word.verb}${word.content}`, main)) continue
    const actor = SPOKESMAN.test(main) && apart(j) === 0 ? who : actorIn(chapter, j, who)
    // A paragraph on, somebody who may only be of the same side is hardly meant.
    if (actor !== who && apart(j) > 0) continue
    if (!actor && j === i + 1 && apart(j) === 0 && isOfNobody(chapter, j, who) && isBelied(word, main))
      return { after: beside, who }
    if (actor ? goesAgainst(word, main) : j === i - 1 && apart(j) === 0 && isAnswered(word, main))
      return { after: beside, who: actor }
  }
  return null
}

/** Do two sentences hold one quotation? What goes on in it was said in the same breath. */
function isGoneOn(chapter: Chapter, i: number, j: number): boolean {
  const reaches = (spans: readonly Span[], { from, to }: Span) =>
    spans.some(piece => piece.from < to && from < piece.to)
  return chapter.heard[j].some(
    s => reaches(s.content, chapter.sentences[j]) && reaches([...s.content, ...s.cue], chapter.sentences[i]),
  )
}

/** Does a sentence name nobody else: "staff were told on Monday", "its last loaf"? */
function isOfNobody(chapter: Chapter, j: number, who: string): boolean {
  const { from, to } = chapter.sentences[j]
  const isNamed = (key: string) => ['person', 'organisation'].includes(chapter.types.get(key) ?? '')
  return (
    chapter.heard[j].every(s => s.speaker === null || s.speaker === who || !isNamed(s.speaker)) &&
    mentionsWithin(chapter, { from, to }).every(m => m.who === who || !isNamed(m.who))
  )
}

/** Whoever acts or speaks in a sentence, if they are on somebody's side. */
function actorIn(chapter: Chapter, j: number, who: string): string | null {
  const { from, to } = chapter.sentences[j]
  if (!chapter.types.has(who) && isOfDescribed(chapter, { from, to }, who)) return who
  const [first] = mentionsWithin(chapter, { from, to }).filter(
    m => !isOf(chapter, from, m.from) && !isPossessive(chapter, m),
  )
  const actors = [first?.who, ...chapter.heard[j].map(s => s.speaker)]
  return actors.find(actor => actor && isOneSide(chapter, actor, who)) ?? null
}

// "Yesterday he set one up", "its leader said", "the party said".
const TAKEN_UP =
  /^\W*(?:(?:But|And|Yet|Then|Now),?\s)?(?:(?:(?:In|On|At|By|This|Last|After|Within)\s)?[^,.;]{3,40}?,?\s)??(?:(?<it>[Hh]e|[Ss]he|[Ii]t|[Tt]hey)\s|[Ii]ts\s|[Tt]heir\s|[Tt]he\s(?<noun>\p{Ll}+)\b)/u

/** Does a sentence begin with the body or person that no entity stands for: "he", "its leader", the same noun? */
function isOfDescribed(chapter: Chapter, { from, to }: Span, who: string): boolean {
  const match = TAKEN_UP.exec(chapter.text.slice(from, Math.min(to, from + 70)))
  if (!match) return false
  const { noun } = match.groups ?? {}
  if (noun) return who.toLowerCase().endsWith(noun)
  const end = from + match[0].length
  return mentionsWithin(chapter, { from: end - 5, to: end }).length === 0
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

// "Called on fellow members to drop him": what others are to do binds nobody, whatever it calls them.
const ASKS = /^called (?:up)?on\s/

/** "She now says": whatever was said before, it is otherwise now. */
function isNowOtherwise(main: string): boolean {
  return /\b(?:now (?:says|said|admits?|accepts?|concedes?|insists?|believes?|thinks?|wants?|supports?|backs?|opposes?)|no longer|changed (?:his|her|its|their)|(?:was|were|been) (?:wrong|mistaken))\b/.test(
    main,
  )
}

function binds({ verb, content }: Recalled): boolean {
  const said = `${verb}${content}`
  if (ASKS.test(said)) return false
  return (
    TOOK_SIDES.test(verb) ||
    isAgainst(said) ||
    isScorn(content) ||
    /\bthe only\b/.test(content) ||
    isStance(verb, said) ||
    DEFLECTS.test(said) ||
    saysStays(said)
  )
}
