import type { Span } from '@onrecord/record'
import { namedNext } from '../chains/actors.ts'
import {
  type Chapter,
  contentOf,
  isOneSide,
  mentionsWithin,
  type Place,
  paragraphAt,
  sentenceAt,
  type Utterance,
  utteranceAt,
  wordsOf,
} from '../chains/chapter.ts'
import { saysNotStanding, saysStays } from '../chains/office-stance.ts'
import { withSharedSides } from '../chains/sides.ts'
import { matterOf, shared } from '../chains/words.ts'
import { charges } from './charges.ts'
import { contrasts } from './contrasts.ts'
import { type Ends, type Grade, gradeOf } from './grade.ts'
import { type Inference, inferences } from './inferred.ts'
import { denials, namedTurns } from './named.ts'
import { ownTurns } from './own-words.ts'
import { isStance } from './stance.ts'
import type { Turn } from './turn.ts'

/** One end of a reversal: where it stands, when it was said or done, and the statement it is, if it is one. */
export interface End extends Place {
  readonly date: string | null
  readonly statement: string | null
}

/** Somebody's later word or deed goes against their earlier one. `who` is a key of the chapters. */
export interface ReversalChain {
  readonly who: string
  /** The earlier word, or null where the text tells of a change and not from what. */
  readonly before: End | null
  readonly after: End
  /** Does the text itself, or somebody in it, call it a change of mind? */
  readonly reported: boolean
  readonly signal: Place | null
  readonly grade: Grade
  readonly confidence: number
}

// Two signals so many paragraphs apart, of one person in one article, tell of one reversal.
const ONE = 6

/** The reversals of a story. `told` are its articles, oldest first, with keys shared by all. */
export function reversalsAcross(told: readonly Chapter[]): ReversalChain[] {
  const chapters = withSharedSides(told)
  const found = inferences(chapters)
  const chains: (Omit<ReversalChain, 'grade'> & { chapter: number })[] = []
  chapters.forEach((chapter, c) => {
    const turns = merged(chapter, [
      ...namedTurns(chapter),
      ...contrasts(chapter),
      ...ownTurns(chapter),
      ...charges(chapter),
    ])
    const used = new Set<Inference>()
    for (const turn of turns) {
      const inferred = found.find(f => f.after.chapter === c && isOf(turn, f, chapters))
      if (inferred) used.add(inferred)
      chains.push({ ...chainOf(turn, chapters, c, inferred), chapter: c })
    }
    for (const inference of found) {
      if (inference.after.chapter !== c || used.has(inference)) continue
      const isTold = chains.some(
        r =>
          r.chapter === c &&
          isOneSide(chapter, r.who, inference.who) &&
          (near(chapter, r.after, inference.after, 0) || isSame(r.before, inference)),
      )
      if (!isTold) chains.push({ ...inferredChain(inference, chapters), chapter: c })
    }
  })
  const byArticle = new Map(chapters.map(chapter => [chapter.article, chapter]))
  const grade = (ends: Ends) => gradeOf(ends, article => byArticle.get(article) ?? chapters[0])
  return chains.map(({ chapter, ...chain }) => ({ ...chain, grade: grade(chain) }))
}

/** Is it told in somebody's own words? */
function isOwn(chapter: Chapter, { signal }: Turn): boolean {
  return signal !== null && /\b(?:I|[Ww]e|my|our)\b/.test(wordsOf(chapter, signal))
}

/** Is the word that is gone back on already told to be so? */
function isSame(before: End | null, { before: { statement } }: Inference): boolean {
  return (
    before !== null && before.statement === statement.id && before.from >= statement.from && before.from < statement.to
  )
}

/** Is what was inferred the turn that an article tells: of the same person, close to it, and not plainly on another matter? */
function isOf(turn: Turn, { who, before, after }: Inference, chapters: readonly Chapter[]): boolean {
  const chapter = chapters[after.chapter]
  if (who !== turn.who || !near(chapter, after, turn.after, ONE)) return false
  if (after.from < turn.after.to && turn.after.from < after.to) return true
  const said = contentOf(chapters[before.chapter], before.statement)
  const matter = matterOf(turn.matter)
  // "I was wrong", "that there would be none" tell on no matter; nor need it be the same words where both stand side by side.
  const isFar = !near(chapter, after, turn.after, 1)
  const tellsMatter = turn.before !== null ? matter.size > 0 : isOwn(chapter, turn) && matter.size > 1 && isFar
  return !tellsMatter || shared(matter, matterOf(said)) > 0
}

// Whoever holds an office is no body that the next paragraph names.
const HOLDER =
  /\b(?:general|minister|mayor|secretary|chief|president|governor|leader|chair\w*|director|judge|boss|manager|coach|spokes\w+|man|woman)$/i

/** One turn for each reversal: signals of one person that stand close are one, the surest first. */
function merged(chapter: Chapter, turns: readonly Turn[]): Turn[] {
  if (turns.length === 0) return []
  const denied = denials(chapter)
  const kept: Turn[] = []
  for (const turn of [...turns].sort((a, b) => b.confidence - a.confidence || a.after.from - b.after.from)) {
    const isNamed = chapter.types.get(turn.who) === 'person' || chapter.types.get(turn.who) === 'organisation'
    const who = isNamed
      ? turn.who
      : (denied.find(d => near(chapter, d.at, turn.after, 3))?.who ??
        (HOLDER.test(turn.who) ? null : namedNext(chapter, turn.after)) ??
        turn.who)
    const same = kept.findIndex(
      k =>
        (k.who === who && near(chapter, k.after, turn.after, ONE) && !areApart(k, turn)) ||
        k.after.from === turn.after.from,
    )
    if (same < 0) kept.push({ ...turn, who })
    else if (!kept[same].before && turn.before) kept[same] = together(chapter, { ...kept[same], who }, turn)
  }
  return kept.sort((a, b) => a.after.from - b.after.from)
}

/** A turn that is named and the words set beside it. Where these say what was done instead, they show more than the name. */
function together(chapter: Chapter, named: Turn, contrast: Turn): Turn {
  if (named.signal && contrast.after.from <= named.signal.from && named.signal.to <= contrast.after.to)
    return { ...named, before: contrast.before }
  const showsDeed = mentionsWithin(chapter, contrast.after).some(m => m.who === named.who)
  return showsDeed
    ? {
        ...contrast,
        who: named.who,
        signal: isOwn(chapter, named) ? contrast.signal : named.signal,
        confidence: named.confidence,
      }
    : { ...named, before: contrast.before }
}

/** Do two turns tell, each with the word that is gone back on, of two matters? */
function areApart(a: Turn, b: Turn): boolean {
  return a.before !== null && b.before !== null && shared(matterOf(a.matter), matterOf(b.matter)) === 0
}

function near(chapter: Chapter, a: Span, b: Span, paragraphs: number): boolean {
  return Math.abs(paragraphAt(chapter, a.from) - paragraphAt(chapter, b.from)) <= paragraphs
}

function chainOf(
  turn: Turn,
  chapters: readonly Chapter[],
  c: number,
  inferred: Inference | undefined,
): Omit<ReversalChain, 'grade'> {
  const chapter = chapters[c]
  const after = inferred && inferred.after.chapter === c ? inferred.after : null
  return {
    who: turn.who,
    before: inferred
      ? endOf(chapters, inferred.before.chapter, inferred.before.statement)
      : beforeOf(turn, chapters, c),
    after: after
      ? { article: after.article, from: after.from, to: after.to, date: after.day, statement: null }
      : (saidIn(turn, chapters, c) ?? placed(chapter, turn.after)),
    reported: true,
    signal: turn.signal ? { article: chapter.article, ...turn.signal } : null,
    confidence: turn.confidence,
  }
}

function inferredChain(
  { who, before, after, confidence }: Inference,
  chapters: readonly Chapter[],
): Omit<ReversalChain, 'grade'> {
  return {
    who,
    before: endOf(chapters, before.chapter, before.statement),
    after: { article: after.article, from: after.from, to: after.to, date: after.day, statement: null },
    reported: false,
    signal: null,
    confidence,
  }
}

function endOf(chapters: readonly Chapter[], c: number, s: Utterance, { from, to }: Span = s.content[0]): End {
  return { article: chapters[c].article, from, to, date: s.day, statement: s.id }
}

/** "In a U-turn, she said …": what is said there is the later word. */
function saidIn({ who, signal }: Turn, chapters: readonly Chapter[], c: number): End | null {
  if (!signal) return null
  const chapter = chapters[c]
  const { to } = chapter.sentences[sentenceAt(chapter, signal.from)]
  const said = chapter.statements.find(
    s =>
      s.speaker === who && s.content[0].from >= signal.to && s.cue.some(cue => cue.from >= signal.to && cue.to <= to),
  )
  // "The U-turn came a week after she said …": that was the earlier word.
  const isEarlier = said && /\bafter\b/.test(chapter.text.slice(signal.to, said.content[0].from))
  return said && !isEarlier ? endOf(chapters, c, said) : null
}

function placed(chapter: Chapter, span: Span): End {
  const said = utteranceAt(chapter, span.from, 'content')
  return {
    article: chapter.article,
    from: span.from,
    to: span.to,
    date: said?.day ?? chapter.day,
    statement: said?.id ?? null,
  }
}

/** The piece of what was said that speaks most of a matter. */
function pieceOn(matter: ReadonlySet<string>, chapter: Chapter, { content }: Utterance): Span {
  const points = content.map(piece => shared(matter, matterOf(wordsOf(chapter, piece))))
  return content[points.indexOf(Math.max(...points))]
}

/** What was said before: their earlier statement on the matter, else the words beside the signal. */
function beforeOf(turn: Turn, chapters: readonly Chapter[], c: number): End | null {
  const chapter = chapters[c]
  const words = turn.matter
  const matter = matterOf(words)
  const signal = turn.signal ?? turn.after
  let best: End | null = null
  let most = 0
  chapters.slice(0, c + 1).forEach((earlier, e) => {
    for (const s of earlier.statements) {
      if (s.speaker === null || !isOneSide(earlier, s.speaker, turn.who)) continue
      if (e === c && ((s.from < signal.to && signal.from < s.to) || s.from > signal.from)) continue
      const content = contentOf(earlier, s)
      const binds = isStance('', content) || s.act === 'refuse' || s.act === 'deny' || s.act === 'commit' ? 0.5 : 0
      const alike =
        (saysStays(words) && saysStays(content)) || (saysNotStanding(words) && saysNotStanding(content)) ? 2 : 0
      const points =
        shared(matter, matterOf(content)) + binds + alike + (s.speaker === turn.who ? 0.2 : 0) + (e < c ? 0.1 : 0)
      if (points >= 1 && points > most) [most, best] = [points, endOf(chapters, e, s, pieceOn(matter, earlier, s))]
    }
  })
  return best ?? (turn.before ? { ...placed(chapter, turn.before), date: null } : null)
}
