import type { Span } from '@onrecord/record'
import { type Chapter, isOneSide, mentionsWithin, type Place, paragraphAt, sentenceAt } from '../chains/chapter.ts'
import { saysStays } from '../chains/office-stance.ts'
import { overlaps } from '../chains/overlaps.ts'
import type { Unit } from '../chains/units.ts'
import { shared } from '../chains/words.ts'
import type { Ask } from './ask.ts'
import { type AnswerKind, answerKind, deedKind, gotKind, isOtherSum } from './kinds.ts'

/** How a demand was answered, by whom, and where. */
export interface AnswerAt extends Place {
  readonly by: string
  readonly kind: AnswerKind
  readonly chapter: number
}

/** A demand: all the places where it is made, oldest first, and the words that carry what is wanted. */
export interface Matter {
  readonly by: string
  readonly of: string
  readonly asks: readonly Ask[]
  readonly words: ReadonlySet<string>
}

/** The articles of a story with what is said and told in each. */
export interface Story {
  readonly chapters: readonly Chapter[]
  readonly units: readonly (readonly Unit[])[]
}

// An answer beside the demand may use none of its words: so many paragraphs on.
const BESIDE = 3
// A demand of few words is answered where one of them is said again.
const FEW = 3

const LEAVING = /^(?:resign|quit|go$|step|stand|position|head$|remov|sack|dismiss)/

/** Is what is wanted that somebody leaves their office? */
export function isForLeaving(words: ReadonlySet<string>): boolean {
  return [...words].some(w => LEAVING.test(w))
}

/**
 * The answers to a demand, in the order of the articles: at most one a paragraph. What speaks more of another of the
 * demands (`matters`) on the same side answers that one.
 */
export function answersTo(matter: Matter, matters: readonly Matter[], { chapters, units }: Story): AnswerAt[] {
  // Of several demands of one party, what only names who made them is of the newest.
  const isNewest = !matters.slice(matters.indexOf(matter) + 1).some(m => m.by === matter.by && m.of === matter.of)
  const rivals = matters.filter(m => m !== matter && m.of === matter.of)
  const first = matter.asks[0]
  const found: AnswerAt[] = atOnce(matter, chapters[first.chapter])
  for (let c = first.chapter; c < chapters.length; c++) {
    const taken = new Set<number>()
    const spoke = new Map<number, number>()
    for (const [i, unit] of units[c].entries()) {
      if (c === first.chapter && unit.from < first.at.to) continue
      if (taken.has(unit.paragraph)) continue
      const own = shared(matter.words, unit.matter)
      if (rivals.some(rival => shared(rival.words, unit.matter) > own)) continue
      const ask = matter.asks.find(a => a.chapter === c && overlaps(a.at, unit))
      const answer = ask
        ? besideAsk(matter, chapters[c], unit, ask)
        : (askedAndSaid(matter, chapters[c], unit, units[c][i - 1]) ??
          answerIn(matter, isNewest, chapters[c], c, unit, spoke))
      if (!answer || isRetold(found, answer.kind, unit, chapters[c])) continue
      taken.add(unit.paragraph)
      const kind = isLess(matter, answer.kind, chapters, unit.words) ? 'partly' : answer.kind
      found.push({ article: chapters[c].article, from: unit.from, to: unit.to, chapter: c, ...answer, kind })
    }
  }
  return found
}

/** "It would pay £2,000" where £5,000 was asked for. */
function isLess({ asks }: Matter, kind: AnswerKind, chapters: readonly Chapter[], words: string): boolean {
  const [{ chapter, at }] = asks
  return (kind === 'promises' || kind === 'complies') && isOtherSum(chapters[chapter].text.slice(at.from, at.to), words)
}

function answerIn(
  matter: Matter,
  isNewest: boolean,
  chapter: Chapter,
  c: number,
  unit: Unit,
  spoke: Map<number, number>,
): { by: string; kind: AnswerKind } | null {
  const same = shared(matter.words, unit.matter)
  const called = callsToMind(matter, chapter, unit)
  const points = same + (called ? 1 : 0)
  const near =
    (calledBy(matter, chapter, unit) && isNewest) ||
    (same > 0 && isSoon(matter, c, chapter, unit)) ||
    (same > 0 && points >= (matter.words.size <= FEW ? 1 : 2))
  if (unit.told) return toldIn(matter, c, chapter, unit, near)
  if (unit.speaker === null) return null
  if (isOneSide(chapter, unit.speaker, matter.by)) {
    const kind = same > 0 ? gotKind(unit.words) : null
    return kind ? { by: matter.of, kind } : null
  }
  if (
    isForLeaving(matter.words) &&
    saysStays(unit.words) &&
    mentionsWithin(chapter, unit).some(m => m.who === matter.of)
  )
    return { by: unit.speaker, kind: 'refuses' }
  if (
    !isOneSide(chapter, unit.speaker, matter.of) &&
    !speaksFor(chapter, unit.speaker, matter.of) &&
    !(called && near) &&
    !(same > 0 && startsWith(chapter, unit, matter.of))
  )
    return null
  const beside = isBeside(matter, c, chapter, unit, spoke)
  if (!near && !beside) return null
  if (!near && saysStays(unit.words) && !isForLeaving(matter.words)) return null
  if (/^\W*(?:[Tt]hey|[Hh]e|[Ss]he) asked\b|\bI (?:told|said)\b/.test(chapter.text.slice(unit.from, unit.to)))
    return null
  const kind = answerKind(unit.words, unit.act)
  return kind ? { by: unit.speaker, kind } : null
}

// Of "Fenmarch Water" a paper says "a spokesman for Fenmarch".
const FIRST = /^\p{L}{5,}/u
const SPEAKS =
  /\b(?:spokes\w+|officials?|lawyers?|attorneys?|solicitors?|chief executive|chair\w*|heads?|boss|director|manager|president|office|aides?)\b/

/** "A spokesman for Fenmarch", of Fenmarch Water: who speaks for whoever was asked, as their description says. */
function speaksFor({ names }: Chapter, speaker: string, of: string): boolean {
  const called = names.get(speaker)?.[0] ?? speaker.toLowerCase()
  return (
    SPEAKS.test(called) &&
    (names.get(of) ?? []).some(
      name => name.length > 3 && (called.includes(name) || called.includes(` ${FIRST.exec(name)?.[0]}`)),
    )
  )
}

/** "The owner would of course meet the trust": somebody else answers for whoever was asked. */
function startsWith(chapter: Chapter, unit: Unit, of: string): boolean {
  return mentionsWithin(chapter, { from: unit.from, to: Math.min(unit.to, unit.from + 4) }).some(
    m =>
      m.who === of &&
      /^(?:['’](?:ll|d)|\s(?:would|will|shall|has|had|is|was)(?:n['’]t)?)\b/.test(chapter.text.slice(m.to, m.to + 10)),
  )
}

/** What an earlier article has told already: the same answer of an earlier day, or that it was done. */
function isRetold(
  found: readonly AnswerAt[],
  kind: AnswerKind,
  { day }: Unit,
  { article, day: printed }: Chapter,
): boolean {
  const before = found.filter(a => a.kind === kind && a.article !== article)
  return (
    before.length > 0 && (kind === 'complies' || (day !== null && printed !== null && daysBetween(day, printed) > 2))
  )
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000
}

/** "He would not take the advice of the leader, who has called on him to resign": the answer, and then the demand again. */
function besideAsk(matter: Matter, chapter: Chapter, unit: Unit, ask: Ask): { by: string; kind: AnswerKind } | null {
  const before = chapter.text.slice(unit.from, ask.at.from)
  if (
    ask === matter.asks[0] ||
    before.length < 30 ||
    !/\b(?:would|will|did|does|do) not\b|\b(?:refus|reject|declin|dismiss)\w+|wo?n['’]t\b/.test(before)
  )
    return null
  const [first] = mentionsWithin(chapter, unit)
  const by = unit.speaker ?? first?.who
  return by !== undefined && by !== null && isOneSide(chapter, by, matter.of) ? { by, kind: 'refuses' } : null
}

/** "Will you order it published?" — "No, madam": a plain answer to a question about the demand. */
function askedAndSaid(
  { words, by }: Matter,
  chapter: Chapter,
  unit: Unit,
  before: Unit | undefined,
): { by: string; kind: AnswerKind } | null {
  if (!before || unit.speaker === null || unit.speaker === before.speaker || !/\?\W*$/.test(before.words)) return null
  if (shared(words, before.matter) === 0 || isOneSide(chapter, unit.speaker, by)) return null
  const plain = /^\W*(no|never|yes|of course|absolutely|certainly)\b/i.exec(unit.words)?.[1].toLowerCase()
  return plain ? { by: unit.speaker, kind: plain === 'no' || plain === 'never' ? 'refuses' : 'promises' } : null
}

/** The first that the other side says after the demand, close to it. */
function isBeside({ asks }: Matter, c: number, chapter: Chapter, unit: Unit, spoke: Map<number, number>): boolean {
  return asks.some(({ chapter: where, at }, i) => {
    if (where !== c || unit.from < at.to || (spoke.get(i) ?? unit.paragraph) !== unit.paragraph) return false
    spoke.set(i, unit.paragraph)
    return unit.paragraph - paragraphAt(chapter, at.to - 1) <= BESIDE
  })
}

/** What the article tells that the other side did about it. */
function toldIn(
  matter: Matter,
  c: number,
  chapter: Chapter,
  unit: Unit,
  near: boolean,
): { by: string; kind: AnswerKind } | null {
  const silent =
    !near &&
    isNext(matter, c, chapter, unit) &&
    /\b(?:said nothing|did not (?:answer|reply|respond)|walked (?:off|away|out)|did(?:n['’]t| not) say|ignored)\b/.test(
      unit.words,
    )
  const replied = !near && isNext(matter, c, chapter, unit) && REPLIES.test(unit.words)
  if (!near && !silent && !replied) return null
  // Whoever did what "the mayor demanded", it was asked of the other side.
  if (near && calledBy(matter, chapter, unit)) {
    const done = deedKind(clauseWith(BY, unit.words))
    return done ? { by: matter.of, kind: done } : null
  }
  const doer = mentionsWithin(chapter, unit).find(m => isOneSide(chapter, m.who, matter.of))
  // "The report was put online on Friday": what was asked for is done, and nobody is said to have done it.
  if (!doer && shared(matter.words, unit.matter) > 0 && PASSIVE.test(unit.words)) {
    const done = deedKind(unit.words)
    return done && done !== 'refuses' ? { by: matter.of, kind: done } : null
  }
  if (!doer || doer.from - unit.from > (unit.to - unit.from) / 2) return null
  if (/\b(?:of|for|from|by|with|told|to)\s(?:the\s)?$/.test(chapter.text.slice(unit.from, doer.from))) return null
  const words = chapter.text.slice(doer.to, unit.to)
  const kind = deedKind(words)
  // What was not done is no answer, unless it was refused.
  if (
    kind === 'refuses' &&
    !/\b(?:refus|reject|declin|turned|rul(?:ed|ing) out|dismiss|def(?:y|ied)|ignor|rebuff|spurn|brush|sued|suit|court|did not turn|did not appear|stayed away)/.test(
      words,
    )
  )
    return null
  return kind ? { by: doer.who, kind } : null
}

const PASSIVE =
  /\b(?:opened|reopened|resumed|returned|restarted|went (?:online|live))\b|\b(?:was|were|has been|have been|had been)\s(?:\w+ly\s|also\s|finally\s|now\s|then\s)?(?:published|released|made|put|paid|handed|reopened|restored|replaced|reinstated|scrapped|withdrawn|dropped|closed|shut|opened|removed|suspended|sacked|fired|dismissed|repaid|posted|delivered|turned over|granted|issued|set up|held|appointed|given|sent|shown|moved|fixed|repaired|installed)\b/

/** In the paragraph of a demand or one of the next two, after it. */
function isSoon({ asks }: Matter, c: number, chapter: Chapter, unit: Unit): boolean {
  return asks.some(
    a => a.chapter === c && unit.from >= a.at.to && unit.paragraph - paragraphAt(chapter, a.at.to - 1) <= 2,
  )
}

// What is told right after a demand and needs none of its words: "the trust refused", "she defied the call".
const REPLIES =
  /\b(?:refused(?=[.,;]| to\b| the\b| it\b)|declined|agreed|obliged|complied|relented|gave way|backed down|bowed|rejected|dismissed|defied|ignored|rebuffed|spurned|brushed (?:off|aside)|turned (?:it|her|him|them|the \w+) down|did not (?:answer|reply|respond|turn up|appear)|did so|said (?:no|yes)|in (?:his|her|its|their) place|instead|offered)\b/

function isNext({ asks }: Matter, c: number, chapter: Chapter, unit: Unit): boolean {
  return asks.some(
    a => a.chapter === c && unit.from >= a.at.to && unit.paragraph - paragraphAt(chapter, a.at.to - 1) <= 1,
  )
}

const ASKED = /\b(?:demanded|asked|sought|wanted|ordered|requested|set by|called for|deadline)\b/i

/** "The bulletins demanded by the mayor", "the paper he asked for": the demand is called to mind, and who made it. */
function callsToMind({ by }: Matter, chapter: Chapter, unit: Unit): boolean {
  return (
    ASKED.test(unit.words) && mentionsWithin(chapter, unit).some(m => m.who === by && isBesideAsked(chapter, m, unit))
  )
}

/** "The bulletins demanded by the mayor". */
function calledBy({ by }: Matter, chapter: Chapter, unit: Unit): boolean {
  return (
    unit.told &&
    BY.test(unit.words) &&
    mentionsWithin(chapter, unit).some(
      m => m.who === by && /\bby\s(?:the\s)?(?:\p{L}+\s)?$/u.test(chapter.text.slice(unit.from, m.from)),
    )
  )
}

const BY = /\b(?:demanded|sought|requested|called for)\sby\b/

/** "The force has issued the bulletins demanded by the mayor, and the board …": the first half answers, the second does not. */
function clauseWith(sign: RegExp, words: string): string {
  return words.split(/,\s(?=(?:and|but|while)\s)/).find(clause => sign.test(clause)) ?? words
}

function isBesideAsked({ text }: Chapter, mention: Span, unit: Span): boolean {
  return (
    /\b(?:demanded|sought|requested|ordered|wanted|set|called for)\sby\s(?:the\s)?(?:\p{L}+\s)?$/u.test(
      text.slice(unit.from, mention.from),
    ) ||
    /^(?:['’]s? deadline|(?:['’]d|\s(?:has|had|have))?\s(?:asked|wanted|demanded|called) (?:for|it)?)/.test(
      text.slice(mention.to, mention.to + 30),
    )
  )
}

// "Begged him not to go", "asked her to stay".
const STAY = /\bnot to (?:go|leave|quit|resign|step down|stand down)\b|\bto (?:stay|remain)\b/

/** Is what is wanted that somebody keeps their office? */
export function isForStaying({ asks }: Matter, chapter: Chapter): boolean {
  const { from, to } = asks[0].at
  return STAY.test(chapter.text.slice(Math.max(0, from - 4), to))
}

/** "The chairman is staying on. She had begged him not to go": the answer may be told before the demand. */
function staying(matter: Matter, chapter: Chapter): AnswerAt[] {
  const [{ at, chapter: c }] = matter.asks
  if (!isForStaying(matter, chapter)) return []
  const here = sentenceAt(chapter, at.from)
  const before = chapter.sentences.slice(Math.max(0, here - 2), here).find(s => {
    if (
      s.display ||
      !/\b(?:is|are) staying\b|\b(?:will|would) (?:stay|remain)\b|\bstays\b/.test(chapter.text.slice(s.from, s.to))
    )
      return false
    return mentionsWithin(chapter, s).some(m => m.who === matter.of)
  })
  return before
    ? [{ article: chapter.article, from: before.from, to: before.to, by: matter.of, kind: 'complies', chapter: c }]
    : []
}

/** "She asked him to stay and he declined": the answer stands in the same sentence. */
function atOnce(matter: Matter, chapter: Chapter): AnswerAt[] {
  const { asks, of } = matter
  const [{ at, chapter: c }] = asks
  const sentence = chapter.sentences[sentenceAt(chapter, at.to - 1)]
  const rest = chapter.text.slice(at.to, sentence.to)
  const match =
    /^[,;]?\s(?:and|but|which|who)\s(?:\p{L}+\s){0,3}?(?:(declin|refus|said no|reject|ignor)\p{L}*|(agreed|accepted|complied|did so)|(promised|said (?:he|she|it|they) would))\b/u.exec(
      rest,
    )
  const reply = /\b(?:reply|answer|response)\s(?:was|came)\b/.exec(rest)
  const kind_ = reply && answerKind(rest.slice(reply.index), undefined)
  if (kind_)
    return [{ article: chapter.article, from: at.to + reply.index, to: sentence.to, by: of, kind: kind_, chapter: c }]
  if (!match) return staying(matter, chapter)
  const kind = match[1] ? 'refuses' : match[2] ? 'complies' : 'promises'
  return [{ article: chapter.article, from: at.to + 1, to: at.to + match[0].length, by: of, kind, chapter: c }]
}
