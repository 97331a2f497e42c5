import type { Span } from '@onrecord/record'
import { type Chapter, sentenceAt } from './chapter.ts'

/** A span that begins in the middle of a sentence, in small letters, from the sentence's start; any other as it is. */
export function fromItsStart(chapter: Chapter, { from, to }: Span): Span {
  if (!/^\p{Ll}/u.test(chapter.text.slice(from, from + 2))) return { from, to }
  const sentence = chapter.sentences[sentenceAt(chapter, from)]
  if (!sentence) return { from, to }
  const marks = /^["“‘]*/.exec(chapter.text.slice(sentence.from, sentence.from + 2))?.[0].length ?? 0
  return { from: Math.min(from, sentence.from + marks), to }
}
