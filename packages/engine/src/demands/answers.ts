import type { Span } from '@onrecord/record'
import { type Chapter, contentOf, isOneSide, mentionsWithin, type Place, sentenceAt, type Utterance, wordsOf } from '../chains/chapter.ts'
import { saysStays } from '../reversals/stance.ts'
import { matterOf, shared } from '../chains/words.ts'
import type { Ask } from './ask.ts'
import { type AnswerKind, answerKind, deedKind } from './kinds.ts'

/** How a demand was answered, by whom, and where. */
export interface AnswerAt extends Place {
  readonly by: string
  readonly kind: AnswerKind
  readonly chapter: number
}

// An answer beside the demand may use none of its words: so many paragraphs on.
const BESIDE = 2

/** A demand: all the places where it is made, oldest first, and the words that carry what is wanted. */
export interface Matter {
  readonly by: string
  readonly of: string
  readonly asks: readonly Ask[]
  readonly words: ReadonlySet<string>
}

const LEAVING = /^(?:resign|quit|go$|step|stand|position|head$|remov|sack|dismiss)/

/** Is what is wanted that somebody leaves their office? */
export function isForLeaving(words: ReadonlySet<string>): boolean {
  return [...words].some(w => LEAVING.test(w))
}

/** The answers to a demand, in the order of the articles: at most one a paragraph. */
export function answersTo(matter: Matter, chapters: readonly Chapter[]): AnswerAt[] {
  const first = matter.asks[0]
  const found: AnswerAt[] = []
  for (let c = first.chapter; c < chapters.length; c++) {
    const after = c === first.chapter ? first.at.to : 0
    const here = [...spoken(matter, chapters[c], c, after), ...told(matter, chapters[c], c, after)].sort((a, b) => a.from - b.from)
    const taken = new Set<number>()
    for (const answer of here) {
      const { paragraph } = chapters[c].sentences[sentenceAt(chapters[c], answer.from)]
      if (taken.has(paragraph)) continue
      taken.add(paragraph)
      found.push(answer)
    }
  }
  return found
}

/** What the other side says about it. */
function spoken(matter: Matter, chapter: Chapter, c: number, after: number): AnswerAt[] {
  return chapter.statements.flatMap(s => {
    if (s.from < after || s.speaker === null || !isOneSide(chapter, s.speaker, matter.of) || isOneSide(chapter, s.speaker, matter.by)) return []
    if (matter.asks.some(a => a.chapter === c && a.at.from < s.to && s.from < a.at.to)) return []
    const words = wordsOf(chapter, { from: Math.min(s.from, ...s.cue.map(x => x.from)), to: s.to })
    const content = contentOf(chapter, s)
    const beside = isBeside(matter, chapter, c, s)
    if (!beside && shared(matter.words, matterOf(content)) < Math.min(2, matter.words.size)) return []
    if (beside && saysStays(content) && !isForLeaving(matter.words)) return []
    const kind = answerKind(words, s.act)
    return kind ? [{ article: chapter.article, from: s.content[0].from, to: s.content[0].to, by: s.speaker, kind, chapter: c }] : []
  })
}

/** The first thing that the other side says after the demand, close to it. */
function isBeside({ asks, of }: Matter, chapter: Chapter, c: number, statement: Utterance): boolean {
  return asks.some(({ chapter: where, at }) => {
    if (where !== c || statement.from < at.to) return false
    const paragraphs = [at.to, statement.from].map(o => chapter.sentences[sentenceAt(chapter, o)].paragraph)
    if (paragraphs[1] - paragraphs[0] > BESIDE) return false
    return !chapter.statements.some(s => s.from >= at.to && s.from < statement.from && s.speaker !== null && isOneSide(chapter, s.speaker, of))
  })
}

/** What the article tells that the other side did about it. */
function told(matter: Matter, chapter: Chapter, c: number, after: number): AnswerAt[] {
  return chapter.sentences.flatMap(sentence => {
    if (sentence.display || sentence.from < after || isSaid(chapter, sentence)) return []
    if (matter.asks.some(a => a.chapter === c && a.at.from < sentence.to && sentence.from < a.at.to)) return []
    const words = wordsOf(chapter, sentence)
    const doer = mentionsWithin(chapter, sentence).find(m => isOneSide(chapter, m.who, matter.of))
    if (!doer || doer.from - sentence.from > words.length / 2) return []
    if (shared(matter.words, matterOf(words)) < Math.min(2, matter.words.size)) return []
    const kind = deedKind(words)
    return kind ? [{ article: chapter.article, from: sentence.from, to: sentence.to, by: doer.who, kind, chapter: c }] : []
  })
}

/** Is most of a sentence what somebody says? */
function isSaid({ statements }: Chapter, { from, to }: Span): boolean {
  let said = 0
  for (const s of statements)
    for (const c of s.content) if (c.from < to && from < c.to) said += Math.min(c.to, to) - Math.max(c.from, from)
  return said * 2 > to - from
}
