import {
  type Chapter,
  contentOf,
  isOneSide,
  mentionsWithin,
  type Place,
  paragraphAt,
  type Utterance,
  wordsOf,
} from '../chains/chapter.ts'
import { departuresIn } from '../chains/departures.ts'
import { withSharedSides } from '../chains/sides.ts'
import { unitsOf } from '../chains/units.ts'
import { matterOf, overlap, shared } from '../chains/words.ts'
import type { AnswerAt } from './answer.ts'
import { answersTo } from './answers.ts'
import type { Ask } from './ask.ts'
import { asksIn } from './asks.ts'
import { type AnswerKind, verdictOf } from './kinds.ts'
import { isForLeaving, isForStaying } from './leaving.ts'
import type { Matter, Story } from './matter.ts'

/** How a demand stands at the end of the story. */
export type DemandStatus = 'open' | 'met' | 'refused' | 'promised' | 'overtaken'

/** A demand and what became of it, across the articles of a story. Parties are the chapters' keys, or a description. */
export interface DemandChain {
  readonly by: string
  readonly of: string
  readonly date: string | null
  /** Where it is made, oldest first; the first is the demand, the others its repeats. */
  readonly evidence: readonly Place[]
  /** The statement that makes it, by the id it has in its article, or null. */
  readonly statement: string | null
  readonly answers: readonly (Place & { readonly by: string; readonly kind: AnswerKind })[]
  readonly verdict: (Place & { readonly by: string; readonly satisfied: boolean }) | null
  readonly outcome: Place | null
  readonly status: DemandStatus
}

/** The demands of a story and what became of each. `chapters` are its articles, oldest first, with keys shared by all. */
export function demandsAcross(chapters: readonly Chapter[]): DemandChain[] {
  const sided = withSharedSides(chapters)
  const matters = mattersOf(sided)
  if (matters.length === 0) return []
  const story = { chapters: sided, units: sided.map(unitsOf) }
  return matters.map(matter => chainOf(matter, matters, story))
}

/** Each demand once, with its repeats. */
function mattersOf(chapters: readonly Chapter[]): Matter[] {
  const matters: Matter[] = []
  chapters.forEach((chapter, c) => {
    for (const ask of asksIn(chapter, c)) {
      const words = wordsOfAsk(chapter, ask)
      const i = matters.findIndex(m => isRepeat(m, ask, words, chapters))
      if (i < 0) matters.push({ by: ask.by, of: ask.of, asks: [ask], words })
      else matters[i] = { ...matters[i], asks: [...matters[i].asks, ask] }
    }
  })
  return matters
}

// "Called for her to go": a small word for a great matter.
const GOES =
  /(?<!\bnot )\b(?:to|must|should|she|he|they) (?:go|leave|step (?:down|aside)|stand (?:down|aside))\b(?! (?:to|into|on|back|through|ahead|over|home|the))/

/** What is wanted, without who is named in it; of a bare "I'm asking for it", what was said before. */
function wordsOfAsk(chapter: Chapter, { at, by, of }: Ask): Set<string> {
  const names = matterOf([by, of].flatMap(who => chapter.names.get(who) ?? []).join(' '))
  const all = chapter.text.slice(at.from, at.to)
  // Until when, and why, is not what is wanted.
  const text = all.replace(/(?<=\S+\s\S+\s\S+)\s(?:until|unless|because|so that|while)\s.*$/s, '')
  const own = new Set([...matterOf(text)].filter(word => !names.has(word)))
  if (GOES.test(text)) own.add('resign')
  if (own.size > 0) return own
  const before = chapter.statements.findLast(s => s.to <= at.from)
  return before ? matterOf(contentOf(chapter, before)) : own
}

function isRepeat(
  { by, of, asks, words }: Matter,
  ask: Ask,
  its: ReadonlySet<string>,
  chapters: readonly Chapter[],
): boolean {
  const chapter = chapters[ask.chapter]
  if (!isOneSide(chapter, by, ask.by)) return false
  const last = asks[asks.length - 1]
  const both = shared(words, its)
  if (by === ask.by && ask.chapter !== last.chapter && both >= 2 && overlap(words, its) >= 0.6) return true
  if (of !== ask.of) return false
  if (by === ask.by && ask.chapter !== last.chapter && both >= 2) return true
  if (
    its.size <= 2 &&
    last.chapter === ask.chapter &&
    paragraphs(chapter, last.at.to, ask.at.from) <= 1 &&
    paragraphs(chapter, last.at.to, ask.at.from) > 0 &&
    by !== ask.by
  )
    return true
  return both >= Math.min(2, words.size, its.size) && both > 0 && overlap(words, its) >= 0.3
}

function paragraphs(chapter: Chapter, from: number, to: number): number {
  return paragraphAt(chapter, to) - paragraphAt(chapter, from)
}

function chainOf(matter: Matter, matters: readonly Matter[], story: Story): DemandChain {
  const { chapters } = story
  const { by, of, asks } = matter
  const answers = answersTo(matter, matters, story)
  const left = leavingOf(matter, chapters)
  const verdict = verdictOn(matter, answers, chapters)
  const done = left && isForLeaving(matter.words) ? { ...left, by: of, kind: 'complies' as const } : null
  const all =
    done && !answers.some(a => a.article === done.article && a.kind === 'complies') ? [...answers, done] : answers
  const kept = keptIn(matter, story)
  const met = all.findLast(a => a.kind === 'complies' || a.kind === 'partly')
  return {
    by,
    of,
    date: asks[0].day,
    evidence: asks.map(a => a.at),
    statement: asks[0].statement,
    answers: all.map(({ article, from, to, by, kind }) => ({ article, from, to, by, kind })),
    verdict,
    outcome: kept ?? (met ? placeOf(met) : left ? placeOf(left) : null),
    status:
      kept || done
        ? 'met'
        : statusOf(
            all,
            verdict,
            left !== null && !isForLeaving(matter.words) && !all.some(a => isAfter(chapters, a, left)),
          ),
  }
}

function isAfter(chapters: readonly Chapter[], a: Place, b: Place): boolean {
  const [x, y] = [a, b].map(place => chapters.findIndex(c => c.article === place.article))
  return x > y || (x === y && a.from > b.from)
}

const IN_TIME = /\b(?:before|ahead of|inside|within|early)\b[^.]*\b(?:deadline|days|weeks|months)\b/

/** Where the text says that it was done in the time that whoever asked had given. */
function keptIn({ by, words, asks }: Matter, { chapters, units }: Story): Place | null {
  for (let c = asks[0].chapter + 1; c < chapters.length; c++) {
    for (const [i, unit] of units[c].entries()) {
      if (!unit.told || !IN_TIME.test(unit.words)) continue
      const here = shared(words, unit.matter) + (i > 0 ? shared(words, units[c][i - 1].matter) : 0)
      if (here > 0 && mentionsWithin(chapters[c], unit).some(m => isOneSide(chapters[c], m.who, by)))
        return { article: chapters[c].article, from: unit.from, to: unit.to }
    }
  }
  return null
}

function placeOf({ article, from, to }: Place): Place {
  return { article, from, to }
}

function statusOf(
  answers: readonly { kind: AnswerKind }[],
  verdict: { satisfied: boolean } | null,
  gone: boolean,
): DemandStatus {
  const last = answers.findLast(a => a.kind !== 'deflects')
  if (last?.kind === 'complies') return 'met'
  if (verdict?.satisfied) return 'met'
  if (last?.kind === 'refuses') return 'refused'
  if (gone) return 'overtaken'
  if (verdict && !verdict.satisfied) return 'open'
  return last?.kind === 'promises' ? 'promised' : 'open'
}

/** Where whoever was asked is told to leave office, after the demand. */
function leavingOf(matter: Matter, chapters: readonly Chapter[]): (Place & { chapter: number }) | null {
  const { of, asks } = matter
  // Whoever is asked to stay a while is leaving: only what is told later undoes it.
  const first = asks[0].chapter + (isForStaying(matter, chapters[asks[0].chapter]) ? 1 : 0)
  for (let c = first; c < chapters.length; c++) {
    const after = c === asks[0].chapter ? asks[0].at.to : 0
    for (const { who, at, elsewhere } of departuresIn(chapters[c])) {
      // A report begins with the end: what the lead tells may come of a demand that is told further down.
      const told = [at, ...elsewhere].find(({ from }) => from >= after)
      if (who === of && told) return { article: chapters[c].article, ...told, chapter: c }
    }
  }
  return null
}

// "Not satisfied with her response": an answer that the article does not tell is judged.
const ANSWER = /\b(?:response|answer|reply|offer|reaction)\b/i

/**
 * What whoever asked says of the answer: the first judgement after an answer, on its matter or beside it; or, in the
 * article that makes the demand, one of an answer that is only named.
 */
function verdictOn(matter: Matter, answers: readonly AnswerAt[], chapters: readonly Chapter[]): DemandChain['verdict'] {
  const [first] = answers
  const start = first?.chapter ?? matter.asks[0].chapter
  for (let c = start; c < chapters.length; c++) {
    const chapter = chapters[c]
    for (const s of chapter.statements) {
      if (!s.speaker || s.act === 'ask' || !isOneSide(chapter, s.speaker, matter.by)) continue
      const piece = s.content.find(p => verdictOf(wordsOf(chapter, p)) !== null)
      const satisfied = piece ? verdictOf(wordsOf(chapter, piece)) : null
      if (!piece || satisfied === null) continue
      const named =
        c === matter.asks[0].chapter && ANSWER.test(wordsOf(chapter, piece)) && isOn(matter, [], chapter, c, s)
      if (!named && (!first || (c === start && s.from < first.to) || !isOn(matter, answers, chapter, c, s))) continue
      return { article: chapter.article, from: piece.from, to: piece.to, by: s.speaker, satisfied }
    }
  }
  return null
}

function isOn({ words }: Matter, answers: readonly AnswerAt[], chapter: Chapter, c: number, said: Utterance): boolean {
  const beside = answers.some(a => a.chapter === c && Math.abs(paragraphs(chapter, a.from, said.from)) <= 2)
  return beside || shared(words, matterOf(contentOf(chapter, said))) > 0
}
