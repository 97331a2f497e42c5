import { type Chapter, contentOf, isOneSide, paragraphAt } from '../chains/chapter.ts'
import { matterOf, overlap, shared } from '../chains/words.ts'
import type { Ask } from './ask.ts'
import { asksIn } from './asks.ts'
import { deedsAsked } from './deeds.ts'
import type { Matter } from './matter.ts'

/** Each demand once, with its repeats. */
export function mattersOf(chapters: readonly Chapter[]): Matter[] {
  const matters: Matter[] = []
  chapters.forEach((chapter, c) => {
    for (const ask of asksIn(chapter, c)) {
      const words = wordsOfAsk(chapter, ask)
      const i = matters.findIndex(m => isRepeat(m, ask, words, chapters))
      if (i < 0) matters.push({ by: ask.by, of: ask.of, asks: [ask], words, deeds: deedsAsked(wordsAt(chapter, ask)) })
      else matters[i] = { ...matters[i], asks: [...matters[i].asks, ask] }
    }
  })
  return matters
}

function wordsAt(chapter: Chapter, { at }: Ask): string {
  return chapter.text.slice(at.from, at.to)
}

// "Called for her to go": a small word for a great matter.
const GOES =
  /(?<!\bnot )\b(?:to|must|should|she|he|they) (?:go|leave|step (?:down|aside)|stand (?:down|aside)|(?:give up|vacate|relinquish|leave) (?:the|his|her|their) (?:\w+ )?(?:post|job|seat|chair|role|office|position))\b(?! (?:to|into|on|back|through|ahead|over|home|the))/

// "Go, and go now!", "wants him gone", "out by Christmas".
const CRIED =
  /\bout (?:of )?the (?:same )?door\b|^[\W]*(?:go|out|quit)\b(?=[,.!;]|$| now)|\b(?:him|her|them|\p{Lu}\p{L}+) (?:gone|out)\b(?! (?:of|to|into|with|for|on|a|the)\b)/iu

/** What is wanted, without who is named in it; of a bare "I'm asking for it", what was said before. */
function wordsOfAsk(chapter: Chapter, { at, by, of }: Ask): Set<string> {
  const names = matterOf([by, of].flatMap(who => chapter.names.get(who) ?? []).join(' '))
  const all = chapter.text.slice(at.from, at.to)
  // Until when, and why, is not what is wanted.
  const text = all.replace(/(?<=\S+\s\S+\s\S+)\s(?:until|unless|because|so that|while)\s.*$/s, '')
  const own = new Set([...matterOf(text)].filter(word => !names.has(word)))
  if (GOES.test(text) || CRIED.test(text)) own.add('resign')
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
  // "Wants a review, and said the club should name one".
  if (by === ask.by && of === ask.of && isSamePlace(last, ask) && BACK.test(chapter.text.slice(ask.at.from, ask.at.to)))
    return true
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

const BACK = /^(?:\S+\s){1,4}?(?:one|it|them|that|this|so)\b(?! \p{L})|^(?:\S+\s){1,4}?one\b/u

function isSamePlace(last: Ask, ask: Ask): boolean {
  return last.chapter === ask.chapter && last.at.to <= ask.at.from && ask.at.from - last.at.to < 60
}

function paragraphs(chapter: Chapter, from: number, to: number): number {
  return paragraphAt(chapter, to) - paragraphAt(chapter, from)
}
