import { type Chapter, paragraphAt } from '../chains/chapter.ts'
import { overlaps } from '../chains/overlaps.ts'
import type { Unit } from '../chains/units.ts'
import type { AnswerAt, Reply } from './answer.ts'
import { atOnce, besideAsk } from './at-once.ts'
import { calledBy, callsToMind } from './called.ts'
import { isFewer } from './counts.ts'
import { fulfilledIn } from './fulfilled.ts'
import { type AnswerKind, isOtherSum } from './kinds.ts'
import { isForLeaving } from './leaving.ts'
import type { Matter, Story } from './matter.ts'
import { isBeside, isSoon } from './nearness.ts'
import { nextReply } from './next-reply.ts'
import { askedAndSaid, saidIn } from './said-answers.ts'
import { toldIn } from './told-answers.ts'

// A demand of few words is answered where one of them is said again.
const FEW = 3

/**
 * The answers to a demand, in the order of the articles: at most one a paragraph. What speaks more of another of the
 * demands (`matters`) on the same side answers that one.
 */
export function answersTo(matter: Matter, matters: readonly Matter[], { chapters, units, shares }: Story): AnswerAt[] {
  // Of several demands of one party, what only names who made them is of the newest.
  const isNewest = !matters.slice(matters.indexOf(matter) + 1).some(m => m.by === matter.by && m.of === matter.of)
  const rivals = matters.filter(m => m !== matter && m.of === matter.of)
  const first = matter.asks[0]
  const found: AnswerAt[] = atOnce(matter, chapters[first.chapter])
  for (let c = first.chapter; c < chapters.length; c++) {
    // What is answered at once is answered in its paragraph.
    const taken = new Set(found.flatMap(a => (a.chapter === c ? [paragraphAt(chapters[c], a.from)] : [])))
    const spoke = new Map<number, number>()
    for (const [i, unit] of units[c].entries()) {
      if (c === first.chapter && unit.from < first.at.to) continue
      if (taken.has(unit.paragraph) || isAsking(matters, matter, c, unit)) continue
      const share = shares(unit)
      const own = share.get(matter) ?? 0
      if (rivals.some(r => (share.get(r) ?? 0) > own) && !isRightAfter(matter, rivals, c, chapters[c], unit)) continue
      const ask = matter.asks.find(a => a.chapter === c && overlaps(a.at, unit))
      const answer = ask
        ? besideAsk(matter, chapters[c], unit, ask)
        : (askedAndSaid(matter, chapters[c], unit, units[c][i - 1]) ??
          answerIn(matter, isNewest, own, chapters[c], c, unit, spoke) ??
          nextReply(matter, matters, c, chapters[c], unit) ??
          (c > first.chapter ? fulfilledIn(matter, chapters[c], unit, units[c][i - 1]) : null))
      if (!answer || isRetold(found, answer.kind, unit, chapters[c])) continue
      taken.add(unit.paragraph)
      const kind = isLess(matter, answer.kind, chapters, unit.words) ? 'partly' : ifStaying(matter, answer.kind, unit)
      found.push({ article: chapters[c].article, from: unit.from, to: unit.to, chapter: c, ...answer, kind })
    }
  }
  return found
}

/** Of all that is asked of one party this was asked last, in the paragraph before or the same: what comes next answers it. */
function isRightAfter(matter: Matter, rivals: readonly Matter[], c: number, chapter: Chapter, unit: Unit): boolean {
  const lastOf = ({ asks }: Matter) => asks.findLast(a => a.chapter === c && a.at.to <= unit.from)?.at.to ?? -1
  const last = lastOf(matter)
  return (
    last >= 0 && unit.paragraph - paragraphAt(chapter, last - 1) <= 1 && rivals.every(rival => lastOf(rival) < last)
  )
}

/** Somebody who asks for something else there answers nothing. */
function isAsking(matters: readonly Matter[], matter: Matter, c: number, unit: Unit): boolean {
  return (
    unit.speaker !== null &&
    matters.some(
      m => m !== matter && m.by === unit.speaker && m.asks.some(a => a.chapter === c && overlaps(a.at, unit)),
    )
  )
}

// What somebody says who is leaving, or may.
const MAY_LEAVE =
  /\b(?:resign\w*|quit\w*|go|going|gone|step\w*|stand\w*|leav\w*|retir\w*|depart\w*|consider\w*|reflect\w*|think\w*|decid\w*|out)\b/i

/** "I was hired to do a job and I'll be doing it": whoever is asked to go and promises other things stays. */
function ifStaying({ words, of }: Matter, kind: AnswerKind, unit: Unit): AnswerKind {
  return kind === 'promises' && unit.speaker === of && isForLeaving(words) && !MAY_LEAVE.test(unit.words)
    ? 'refuses'
    : kind
}

/** "It would pay £2,000" where £5,000 was asked for, "eight sections" of eleven. */
function isLess({ asks }: Matter, kind: AnswerKind, chapters: readonly Chapter[], words: string): boolean {
  if (kind !== 'promises' && kind !== 'complies') return false
  const [{ chapter, at }] = asks
  const asked = chapters[chapter].text.slice(at.from, at.to)
  return isOtherSum(asked, words) || isFewer(asked, words)
}

/** What an earlier article has told already: the same answer of an earlier day, or that it was done. */
function isRetold(
  found: readonly AnswerAt[],
  kind: AnswerKind,
  { day }: Unit,
  { article, day: printed }: Chapter,
): boolean {
  if (kind === 'complies' && found.some(a => a.kind === kind && a.article === article)) return true
  const before = found.filter(a => a.kind === kind && a.article !== article)
  return (
    before.length > 0 && (kind === 'complies' || (day !== null && printed !== null && daysBetween(day, printed) > 2))
  )
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000
}

function answerIn(
  matter: Matter,
  isNewest: boolean,
  same: number,
  chapter: Chapter,
  c: number,
  unit: Unit,
  spoke: Map<number, number>,
): Reply | null {
  const called = callsToMind(matter, chapter, unit)
  const points = same + (called ? 1 : 0)
  const near =
    ((called || calledBy(matter, chapter, unit)) && isNewest) ||
    (same > 0 && isSoon(matter, c, chapter, unit)) ||
    (same > 0 && points >= (matter.words.size <= FEW ? 1 : 2))
  if (unit.told) return toldIn(matter, c, chapter, unit, near)
  return saidIn(matter, chapter, unit, {
    same,
    called,
    near,
    isBeside: () => isBeside(matter, c, chapter, unit, spoke),
  })
}
