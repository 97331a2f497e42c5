import type { Span } from '@onrecord/record'
import { type Token, tokensIn } from '../fold.ts'
import type { Sought } from './plan.ts'

/** Where sought words stand in a text, and how well it answers to them. */
export interface Hits {
  /** In order, without overlap. */
  readonly spans: readonly Span[]
  /** 0 where there are none, higher for a better answer. It depends on nothing but the text and what is sought. */
  readonly score: number
}

// As in BM25 (Robertson and Zaragoza 2009): the second time that a word stands counts less than the first, and a word in a
// long statement less than in a short one. There is no weight for rare words: it would change with every article that comes
// in, and with it the place of everything that somebody is paging through.
const SATURATION = 1.2
const LENGTH = 0.75
const USUAL_LENGTH = 25
// What it counts that all that is sought stands close together.
const CLOSE = 1.5

/** Looks for words in a text. */
export function hitsIn(text: string, sought: readonly Sought[]): Hits {
  const tokens = tokensIn(text)
  const length = 1 - LENGTH + (LENGTH * tokens.length) / USUAL_LENGTH
  const places = sought.map(each => placesOf(each, tokens))
  const score = places.reduce((sum, { length: times }) => sum + times / (times + SATURATION * length), 0)
  return { spans: spansOf(places, sought, tokens), score: score + closeness(places, sought) }
}

/** The indices of the tokens with which the sought words begin. */
function placesOf({ words, prefix }: Sought, tokens: readonly Token[]): number[] {
  const last = words.length - 1
  const isAt = (at: number) =>
    words.every((word, i) => {
      const token = tokens[at + i]?.token
      return i === last && prefix ? token?.startsWith(word) : token === word
    })
  return tokens.flatMap((_, at) => (isAt(at) ? [at] : []))
}

/** How close together the first of each sought words can be found: 0 where one is missing or there is only one. */
function closeness(places: readonly (readonly number[])[], sought: readonly Sought[]): number {
  if (places.length < 2 || places.some(({ length }) => length === 0)) return 0
  const own = sought.reduce((sum, { words }) => sum + words.length, 0)
  const widths = (places[0] ?? []).map(start => {
    const nearest = places.map(each => each.reduce((a, b) => (Math.abs(b - start) < Math.abs(a - start) ? b : a)))
    return Math.max(...nearest) - Math.min(...nearest) + 1
  })
  return (CLOSE * own) / Math.max(own, Math.min(...widths))
}

function spansOf(places: readonly (readonly number[])[], sought: readonly Sought[], tokens: readonly Token[]): Span[] {
  const found = places.flatMap((each, i) => each.map(at => spanOf(tokens, at, sought[i]?.words.length ?? 1)))
  const spans: Span[] = []
  for (const span of found.sort((a, b) => a.from - b.from || b.to - a.to)) {
    const last = spans.at(-1)
    if (last && span.from < last.to) spans[spans.length - 1] = { from: last.from, to: Math.max(last.to, span.to) }
    else spans.push(span)
  }
  return spans
}

function spanOf(tokens: readonly Token[], at: number, count: number): Span {
  return { from: tokens[at]?.from ?? 0, to: tokens[at + count - 1]?.to ?? 0 }
}
