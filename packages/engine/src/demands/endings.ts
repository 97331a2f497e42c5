import { type Chapter, isOneSide, mentionsWithin, type Place } from '../chains/chapter.ts'
import { type Departure, departuresIn } from '../chains/departures.ts'
import { fromItsStart } from '../chains/from-its-start.ts'
import type { AnswerAt } from './answer.ts'
import { isForLeaving, isForStaying } from './leaving.ts'
import type { Matter, Story } from './matter.ts'
import type { Verdict } from './verdicts.ts'

/** How a demand stands at the end of the story. */
export type DemandStatus = 'open' | 'met' | 'refused' | 'promised' | 'overtaken'

/** How a demand ends: its state, where that is told, and the leaving that meets it, if it was for one. */
export interface Ending {
  readonly status: DemandStatus
  readonly outcome: Place | null
  readonly left: AnswerAt | null
}

/** How a demand ends, by its answers, by what whoever asked says of them, and by who leaves office meanwhile. */
export function endingOf(matter: Matter, answers: readonly AnswerAt[], verdict: Verdict | null, story: Story): Ending {
  const { chapters } = story
  const gone = leavingOf(matter, chapters)
  const left =
    gone && isForLeaving(matter.words)
      ? {
          article: gone.article,
          from: gone.from,
          to: gone.to,
          chapter: gone.chapter,
          by: matter.of,
          kind: 'complies' as const,
        }
      : null
  const kept = keptIn(matter, story)
  const met = answers.findLast(a => a.kind === 'complies' || a.kind === 'partly')
  const removed = left ? null : removalOf(matter, chapters)
  const last = met ?? left ?? removed ?? gone
  const outcome = kept ?? (last ? placeOf(last, chapters) : null)
  if (kept || left) return { status: 'met', outcome, left }
  if (removed) return { status: removed.isDismissal ? 'met' : 'overtaken', outcome, left }
  // Who leaves when the answer did not content whoever asked leaves over it.
  const isOver = isPersonal(matter, chapters) || verdict?.satisfied === false
  const pointless = gone !== null && isOver && !answers.some(a => isAfter(a, gone))
  return { status: statusOf(answers, verdict, pointless), outcome, left }
}

/** Where an ending is read: nobody reads on from the middle of a sentence. */
function placeOf({ article, from, to }: Place, chapters: readonly Chapter[]): Place {
  const chapter = chapters.find(c => c.article === article)
  return { article, ...(chapter ? fromItsStart(chapter, { from, to }) : { from, to }) }
}

function statusOf(answers: readonly AnswerAt[], verdict: Verdict | null, pointless: boolean): DemandStatus {
  const last = answers.findLast(a => a.kind !== 'deflects')
  if (last?.kind === 'complies' && !(verdict && !verdict.satisfied && isAfter(verdict, last))) return 'met'
  // Content with a promise, they wait for it.
  if (verdict?.satisfied) return last?.kind === 'promises' && last.chapter === verdict.chapter ? 'promised' : 'met'
  if (last?.kind === 'refuses') return 'refused'
  if (pointless) return 'overtaken'
  if (verdict) return 'open'
  return last?.kind === 'promises' ? 'promised' : 'open'
}

interface Numbered extends Place {
  readonly chapter: number
}

function isAfter(a: Numbered, b: Numbered): boolean {
  return a.chapter > b.chapter || (a.chapter === b.chapter && a.from > b.from)
}

// What only the holder of an office can do: a body's papers and money outlast its chief.
const PERSONAL =
  /\b(?:meet|face|faces|attend|appear|come|go|stay|remain|step|stand|sit|visit|testify|give evidence|answer|explain|look in|correct|apologi[sz]e|say sorry|serve|lead|run)\b/i

function isPersonal({ asks: [{ at, chapter }] }: Matter, chapters: readonly Chapter[]): boolean {
  return PERSONAL.test(chapters[chapter].text.slice(at.from, at.to))
}

const REMOVAL = /\b(?:sack|fire|dismiss|suspend|remov|oust|expel|disciplin|recall|leave\b)/i

/** Where somebody leaves whom others were asked to remove. */
function removalOf({ by, of, asks: [{ at, chapter }] }: Matter, chapters: readonly Chapter[]) {
  const here = chapters[chapter]
  if (!REMOVAL.test(here.text.slice(at.from, at.to))) return null
  const whom = mentionsWithin(here, at).find(
    m => m.who !== by && m.who !== of && here.types.get(m.who) === 'person',
  )?.who
  return whom === undefined ? null : departureOf(whom, chapter, at.to, chapters)
}

/** Where whoever was asked is told to leave office, after the demand. */
function leavingOf(matter: Matter, chapters: readonly Chapter[]) {
  const [{ at, chapter }] = matter.asks
  // Whoever is asked to stay a while is leaving: only what is told later undoes it.
  return isForStaying(matter, chapters[chapter])
    ? departureOf(matter.of, chapter + 1, 0, chapters)
    : departureOf(matter.of, chapter, at.to, chapters)
}

/** The first departure of somebody that is told after a place. */
function departureOf(
  whom: string,
  chapter: number,
  from: number,
  chapters: readonly Chapter[],
): (Numbered & Pick<Departure, 'isDismissal'>) | null {
  for (let c = chapter; c < chapters.length; c++) {
    for (const { who, at, elsewhere, isDismissal } of departuresIn(chapters[c])) {
      // A report begins with the end: what the lead tells may come of a demand that is told further down.
      const told = [at, ...elsewhere].find(span => span.from >= (c === chapter ? from : 0))
      if (who === whom && told)
        return { article: chapters[c].article, from: told.from, to: told.to, chapter: c, isDismissal }
    }
  }
  return null
}

const IN_TIME = /\b(?:before|ahead of|inside|within|early)\b[^.]*\b(?:deadline|days|weeks|months)\b/

/** Where the text says that it was done in the time that whoever asked had given. */
function keptIn(matter: Matter, { chapters, units, shares }: Story): Place | null {
  for (let c = matter.asks[0].chapter + 1; c < chapters.length; c++) {
    for (const [i, unit] of units[c].entries()) {
      const isOn = shares(unit).has(matter) || (i > 0 && shares(units[c][i - 1]).has(matter))
      if (!unit.told || !isOn || !IN_TIME.test(unit.words)) continue
      if (mentionsWithin(chapters[c], unit).some(m => isOneSide(chapters[c], m.who, matter.by)))
        return { article: chapters[c].article, from: unit.from, to: unit.to }
    }
  }
  return null
}
