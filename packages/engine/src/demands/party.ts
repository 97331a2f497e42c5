import type { Span } from '@onrecord/record'
import {
  type Chapter,
  contentOf,
  isOneSide,
  mentionsWithin,
  paragraphAt,
  sentenceAt,
  type Utterance,
} from '../chains/chapter.ts'
import { answererOf, topicOf } from './answerer.ts'
import { isOnlyTold } from './bodies.ts'
import { agreement, bodyCalled, bodyWord, isCompany } from './body-called.ts'
import type { Directive } from './directive.ts'
import { answerKind } from './kinds.ts'
import { NEWSPAPER } from './newspaper.ts'

// Of whom a body is made: "commissioners" are the commission, "trustees" the board of trustees.
const MEMBERS = /^(?:\p{L}+\s)?(\p{L}{4,}?)(?:l?ors?|i?ers?|ees?|ees|ians?|men|women)$/u

/**
 * A demand with its parties as the article calls them: "the company" is the one that the article is about, where the
 * body that was read for it goes by another word; "trustees" are the board of trustees.
 */
export function withParties(chapter: Chapter, directive: Directive): Directive {
  const { by, of, what, verb } = directive
  const sentence = chapter.sentences[sentenceAt(chapter, verb)]
  const asker = holderOf(chapter, by) ?? partyMeant(chapter, by, { from: sentence.from, to: verb }, null)
  const asked =
    fellowsOf(chapter, asker, of) ??
    partyMeant(chapter, of, { from: Math.min(sentence.from, verb), to: what.to }, asker)
  return asked === asker ? directive : { ...directive, by: asker, of: asked }
}

function partyMeant(chapter: Chapter, who: string, where: Span, other: string | null): string {
  return (
    nameWithin(chapter, who) ??
    bodyNamed(chapter, who) ??
    bodyMeant(chapter, who, where, other) ??
    holderCalled(chapter, who, other) ??
    memberOf(chapter, who) ??
    who
  )
}

/** Whom a thing is asked of that names nobody: whoever answers next. */
export function whoeverAnswers(chapter: Chapter, what: Span, by: string): string | null {
  return answererOf(chapter, what, by) ?? repliesNext(chapter, what, by) ?? turnsDown(chapter, what, by)
}

// "Botha turned the request down", "Nakamura was having none of it".
const TURNS =
  /^\s(?:\p{Ll}+ly\s|has\s|later\s|also\s)*(?:turned (?:the|that|it|him|her|them)\b|rejected|refused|dismissed|declined|ruled (?:it|that|one|this) out|agreed|was having none|brushed|swatted|undertook|accepted|said no\b|granted|promised|gave (?:that|it|the idea) short shrift)/u

/** Whoever the next sentence tells to have turned it down or agreed to it. */
function turnsDown(chapter: Chapter, what: Span, by: string): string | null {
  const here = sentenceAt(chapter, what.to - 1)
  const next = chapter.sentences[here + 1]
  if (!next || next.display || next.paragraph - chapter.sentences[here].paragraph > 1) return null
  const [first] = mentionsWithin(chapter, { from: next.from, to: next.from + 12 })
  if (!first || isOneSide(chapter, first.who, by) || !TURNS.test(chapter.text.slice(first.to, next.to))) return null
  const [body] = chapter.sides.get(first.who) ?? []
  return body ?? first.who
}

/** Whom a thing is asked of in somebody's own words: whoever answers next, or the body that the article is about. */
export function whoeverCan(chapter: Chapter, what: Span, by: string): string | null {
  return whoeverAnswers(chapter, what, by) ?? topicOf(chapter, 'organisation', by)
}

// "That was not under consideration", "it would not be holding one".
const BACK = /\b(?:that|it|this|one|so|them|those|the (?:call|demand|request|idea|suggestion|plea))\b/i

/** Whoever speaks next of what was asked, on another side, in its paragraph or the next, and turns it down or puts it off. */
function repliesNext(chapter: Chapter, what: Span, by: string): string | null {
  const here = sentenceAt(chapter, what.to - 1)
  for (const next of chapter.statements) {
    if (next.from < what.to || next.speaker === null || isOneSide(chapter, next.speaker, by)) continue
    const after = sentenceAt(chapter, next.from) - here
    if (after > 2 || paragraphAt(chapter, next.from) - paragraphAt(chapter, what.to - 1) > 1) return null
    if (after < 1 || !isReply(contentOf(chapter, next), next.act, after)) continue
    const [body] = chapter.sides.get(next.speaker) ?? []
    return body ?? next.speaker
  }
  return null
}

function isReply(words: string, act: Utterance['act'], after: number): boolean {
  if (act === 'demand' || act === 'ask') return false
  if (after > 1) return act === 'refuse' && BACK.test(words)
  const kind = answerKind(words, act)
  return (
    kind === 'refuses' ||
    kind === 'deflects' ||
    (BACK.test(words) && /\bnot\b|n['’]t\b|\bno\b|\bwould\b|\bwill\b/.test(words))
  )
}

/** What somebody's office asks, they ask. */
function holderOf({ names, sides, types }: Chapter, who: string): string | null {
  if (!/['’]s? office$/.test(names.get(who)?.[0] ?? '')) return null
  const owner = names.get(who)?.[0].replace(/['’]s? office$/, '') ?? ''
  const people = [...names].filter(([id, all]) => types.get(id) === 'person' && all.includes(owner))
  return people.length === 1
    ? people[0][0]
    : ([...(sides.get(who) ?? [])].find(id => types.get(id) === 'person') ?? null)
}

/** "The vice-chancellor", whom no mention stands for: the one person whom the article calls so beside their name. */
function holderCalled({ text, mentions, types }: Chapter, who: string, other: string | null): string | null {
  if (types.has(who) || !OFFICE.test(who)) return null
  const called = new RegExp(`(?:^|\\s)${who.replace(/[^\p{L}\p{N}' ’-]/gu, '.')}$`, 'iu')
  const holders = new Set(
    mentions
      .filter(m => m.who !== other && types.get(m.who) === 'person')
      .filter(
        m =>
          called.test(text.slice(m.from, m.to)) ||
          called.test(text.slice(Math.max(0, m.from - who.length - 2), m.from).replace(/,?\s$/, '')),
      )
      .map(m => m.who),
  )
  const [holder] = holders
  return holders.size === 1 ? holder : null
}

const OFFICE =
  /^(?:\p{L}+ ){0,2}(?:(?:vice-)?chancellor|minister|secretary|premier|governor|mayor|president|chair(?:man|woman|person)?|chief(?: executive| constable)?|director|commissioner|principal|bishop|archbishop|speaker|sheriff|superintendent|registrar|treasurer|headteacher|leader|manager|coach|owner|chief minister|attorney general|ombudsman)$/iu

/** "Colleagues" whom somebody asks: the body they sit in. */
function fellowsOf({ sides }: Chapter, asker: string, who: string): string | null {
  return /^(?:fellow\s)?colleagues$/.test(who) ? ([...(sides.get(asker) ?? [])][0] ?? null) : null
}

/** "Carrick MP Nadia Hussain", read as a name of its own: the person whose name it ends with. */
function nameWithin({ names, types }: Chapter, who: string): string | null {
  const called = names.get(who)?.[0] ?? who.toLowerCase()
  const people = [...names].filter(
    ([id, all]) =>
      id !== who && types.get(id) === 'person' && all.some(name => name.includes(' ') && called.endsWith(` ${name}`)),
  )
  return people.length === 1 ? people[0][0] : null
}

/** "Fenmarch", read for a person, is Fenmarch Water where that is the one body whose name begins so. */
function bodyNamed({ names, types }: Chapter, who: string): string | null {
  const called = names.get(who)?.[0] ?? ''
  if (types.get(who) === 'organisation' || !/^[\p{L}’'-]{4,}$/u.test(called)) return null
  if (
    [...names].some(
      ([id, all]) => id !== who && types.get(id) === 'person' && all.some(n => n.split(' ').includes(called)),
    )
  )
    return null
  const bodies = [...names].filter(
    ([id, all]) => types.get(id) === 'organisation' && all.some(n => n.startsWith(`${called} `)),
  )
  return bodies.length === 1 ? bodies[0][0] : null
}

/** The body of the article whose members a description names, where only one is called so. */
function memberOf({ names, types }: Chapter, who: string): string | null {
  if (types.has(who) && types.get(who) === 'organisation') return null
  const called = types.has(who) ? (names.get(who)?.[0] ?? '') : who
  // The trustees of a trust are not the trust, but those of a university are its board.
  const stem = /trustees$/i.test(called) ? 'trustees' : MEMBERS.exec(called)?.[1].toLowerCase()
  if (!stem || types.get(who) === 'person') return null
  const bodies = [...names].filter(
    ([id, all]) =>
      types.get(id) === 'organisation' &&
      id !== who &&
      all.some(name =>
        name
          .split(' ')
          .some(
            word => word.startsWith(stem) && word.length - stem.length < 5 && (stem === 'trustees' || bodyWord(word)),
          ),
      ),
  )
  return bodies.length === 1 ? bodies[0][0] : null
}

/**
 * "The authority": the body that the article calls so, where what was read for it goes by another word. `where` is the
 * part of the sentence that names it, `other` whoever is on the other side. Null where nothing better is known.
 */
function bodyMeant(chapter: Chapter, who: string, where: Span, other: string | null): string | null {
  const { names, types } = chapter
  const type = types.get(who)
  if (type === 'person' || type === 'document') return null
  const noun = type === undefined ? bodyWord(who) : wordIn(chapter, who, where)
  if (!noun) return null
  const own = names.get(who) ?? []
  const isMisread = own.some(name => NEWSPAPER.test(name)) || (own.length > 0 && isOnlyTold(chapter, who))
  const fit = type === 'organisation' && !isMisread && !isPlain(own, noun) ? agreement(own, noun) : 0
  if (fit >= 2) return null
  const isOther = (id: string) => id === who || (other !== null && isOneSide(chapter, id, other))
  const called = bodyCalled(chapter, noun, Math.max(fit + 1, isCompany(noun) ? 1 : 2), isOther)
  if (called || fit > 0) return called
  // Read for a body of another sort: the word alone is true to the text.
  const literal = type !== undefined && (isMisread || (fit === 0 && !isPlain(own, noun))) ? noun : null
  return INNER.test(noun)
    ? (bodyCalled(chapter, 'club', 2, isOther) ??
        bodyCalled(chapter, 'firm', 1, isOther) ??
        ruledBy(chapter, other ?? who) ??
        literal)
    : literal
}

/** "The board" of an article about a sport body is that body's. */
function ruledBy(chapter: Chapter, other: string): string | null {
  const topic = topicOf(chapter, 'organisation', other)
  return topic && !(chapter.names.get(topic) ?? []).some(name => GOVERNED.test(name)) ? topic : null
}

// What a board that stands for itself governs.
const GOVERNED =
  /\b(?:university|college|schools?|academy|hospitals?|county|city|district|council|trust|health|church|diocese|state)\b/

// A board is some body's: a club's or company's is that club or company, other bodies' stand for themselves.
const INNER = /^(?:board|management)$/

function isPlain(names: readonly string[], noun: string): boolean {
  return names.every(name => name === noun || name === `the ${noun}`)
}

/** The common word by which a body is called in a place, or by which it was last called before; null where it is named. */
function wordIn(chapter: Chapter, who: string, { from, to }: Span): string | null {
  const all = chapter.mentions.filter(m => m.who === who && m.from < to)
  const here = all.filter(m => m.from >= from)
  // Whoever is not named there was found by what the article is about, and needs no other word.
  if (here.length === 0) return null
  const words = here.map(m => chapter.text.slice(m.from, m.to))
  if (words.some(w => /^\p{Lu}/u.test(w.replace(/^The\s/, '')))) return null
  const noun = words.map(bodyWord).find(found => found !== null)
  if (noun) return noun
  // "It", "them": what these stand for is called by the word before.
  const before = all.findLast(m => !PRONOUN.test(chapter.text.slice(m.from, m.to)))
  return before ? bodyWord(chapter.text.slice(before.from, before.to)) : null
}

const PRONOUN = /^(?:it|its|they|them|their|itself|who|which|that|we|us|our)$/i
