import { type Chapter, contentOf, type Place, type Utterance, utteranceAt, wordsOf } from '../chains/chapter.ts'
import { departuresIn } from '../chains/departures.ts'
import { saysNotStanding, saysStays } from '../chains/office-stance.ts'
import { matterOf, overlap, shared } from '../chains/words.ts'
import { wentAgainst } from './went-against.ts'

/** An earlier word and a later word or deed of one person that goes against it, by no more than what they are. */
export interface Inference {
  readonly who: string
  readonly before: { readonly chapter: number; readonly statement: Utterance }
  readonly after: Place & { readonly chapter: number; readonly day: string | null }
  readonly confidence: number
}

/** What one person's later words and deeds say against their earlier words; precision comes before recall. */
export function inferences(chapters: readonly Chapter[]): Inference[] {
  const said = chapters.flatMap((chapter, c) =>
    chapter.statements.map(statement => ({
      chapter: c,
      statement,
      get content() {
        return contentOf(chapter, statement)
      },
    })),
  )
  return [
    ...leftAfterAll(chapters, said),
    ...tookAfterAll(chapters, said),
    ...admittedAfterAll(said, chapters),
    ...wentAgainst(chapters),
  ]
}

interface Said {
  readonly chapter: number
  readonly statement: Utterance
  readonly content: string
}

// "Is no longer minister", "was replaced": by somebody else's will, as far as the words tell.
const MOVED = /\b(?:no longer|replaced|moved|demoted|reshuffl\w+|succeeded by)\b/

// "I did not resign" tells what was, not what will be.
const HAS_NOT = /\b(?:did|has|have|had|was|were)(?: not|n['’]t) (?:yet )?(?:resign|quit|step|left|leav|gone|been)/i

/** Would not go, and went. */
function leftAfterAll(chapters: readonly Chapter[], said: readonly Said[]): Inference[] {
  const gone = new Set<string>()
  return chapters.flatMap((chapter, c) =>
    departuresIn(chapter).flatMap(({ who, at, elsewhere, day, isDismissal }) => {
      // Who would not go and was sacked has gone back on nothing.
      if (gone.has(who) || isDismissal || MOVED.test(wordsOf(chapter, at))) return []
      const before = said.findLast(
        s =>
          s.statement.speaker === who &&
          (s.chapter < c || (s.chapter === c && isBefore(s.statement, at.from, day, chapter.day))) &&
          saysStays(s.content) &&
          !HAS_NOT.test(s.content),
      )
      if (!before) return []
      gone.add(who)
      // What they say of it themselves stands better against what they said before.
      const own = [at, ...elsewhere].find(span => utteranceAt(chapter, span.from, 'content')?.speaker === who)
      const first = [at, ...elsewhere].reduce((a, b) => (b.from < a.from ? b : a))
      return [
        { who, before, after: { article: chapter.article, ...(own ?? first), chapter: c, day }, confidence: 0.75 },
      ]
    }),
  )
}

/** Earlier on the page, or told to be earlier than what has happened; who is to go next month is told today. */
function isBefore(statement: Utterance, at: number, day: string | null, today: string | null): boolean {
  const isPast = day !== null && (today === null || day <= today)
  return isPast && statement.day !== null && statement.day !== day ? statement.day < day : statement.to <= at
}

/** Did not want the office, and took it. */
function tookAfterAll(chapters: readonly Chapter[], said: readonly Said[]): Inference[] {
  return chapters.flatMap((chapter, c) =>
    chapter.changes.flatMap(({ person, change, status, evidence, date }) => {
      if (change !== 'takes-up' || (status !== 'announced' && status !== 'effective')) return []
      const before = said.findLast(s => s.statement.speaker === person && s.chapter < c && saysNotStanding(s.content))
      return before
        ? [
            {
              who: person,
              before,
              after: { article: chapter.article, ...evidence, chapter: c, day: date },
              confidence: 0.65,
            },
          ]
        : []
    }),
  )
}

/** Denied it, and admitted it: the same matter, or the denial itself called wrong. */
function admittedAfterAll(said: readonly Said[], chapters: readonly Chapter[]): Inference[] {
  return said.flatMap((later, i) => {
    const { act, speaker } = later.statement
    if (speaker === null || act !== 'admit') return []
    const matter = matterOf(later.content)
    const before = said.slice(0, i).findLast(s => {
      if (s.statement.speaker !== speaker || s.statement.act !== 'deny') return false
      // "I never said it was wrong": what is denied is not admitted in the same breath.
      if (s.chapter === later.chapter && s.statement.to > later.statement.from) return false
      const its = matterOf(s.content)
      return shared(matter, its) >= (s.chapter === later.chapter ? 3 : 2) && overlap(matter, its) >= 0.5
    })
    if (!before) return []
    const { from, to } = later.statement.content[0]
    return [
      {
        who: speaker,
        before,
        after: { article: chapters[later.chapter].article, from, to, chapter: later.chapter, day: later.statement.day },
        confidence: 0.5,
      },
    ]
  })
}
