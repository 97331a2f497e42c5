import type { Span } from '@onrecord/record'
import { z } from 'zod'
import { type Token, tokensIn } from '../fold.ts'

/**
 * Words of an article and where they stood, so that they are found again in another version or reading of it: a text quote
 * selector with a text position selector for each part (W3C Web Annotation, 2017). `hash` is the `text_hash` of the
 * version; `start` and `end` are UTF-16 code units of its text.
 */
export const Quote = z.object({
  article: z.string(),
  hash: z.string(),
  parts: z
    .array(
      z.object({
        exact: z.string().min(1),
        prefix: z.string(),
        suffix: z.string(),
        start: z.int().nonnegative(),
        end: z.int().positive(),
      }),
    )
    .min(1)
    .readonly(),
})
export type Quote = Readonly<z.infer<typeof Quote>>

type Part = Quote['parts'][number]

/** A version of an article as far as quoting it goes. */
export interface Quoted {
  readonly address: string
  readonly text: string
  readonly hash: string
}

/** In UTF-16 code units: enough to tell two places with the same words apart. */
const CONTEXT = 32

/** Spans of a version's text as a quote. */
export function quoteOf({ address, text, hash }: Quoted, spans: readonly Span[]): Quote {
  const parts = spans.map(({ from, to }) => ({
    exact: text.slice(from, to),
    prefix: text.slice(Math.max(0, from - CONTEXT), from).toWellFormed(),
    suffix: text.slice(to, to + CONTEXT).toWellFormed(),
    start: from,
    end: to,
  }))
  return { article: address, hash, parts }
}

/**
 * Where the words of a quote stand in a version, part by part; parts that do not stand there any more are left out. Of several
 * places with the same words it is the one with the words around it, then the one nearest to where they stood. Where
 * capitals or punctuation have changed, the folded words are looked for.
 */
export function located({ hash, parts }: Quote, version: Pick<Quoted, 'text' | 'hash'>): Span[] {
  let tokens: Token[] | undefined
  return parts.flatMap(part => {
    const { exact, start, end } = part
    if (hash === version.hash && version.text.slice(start, end) === exact) return { from: start, to: end }
    const places = placesOf(exact, version.text)
    if (places.length > 0) return best(places, part, version.text)
    tokens ??= tokensIn(version.text)
    const alike = foldedPlaces(exact, tokens)
    return alike.length > 0 ? best(alike, part, version.text) : []
  })
}

function placesOf(words: string, text: string): Span[] {
  const places: Span[] = []
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    places.push({ from: at, to: at + words.length })
  }
  return places
}

function foldedPlaces(words: string, tokens: readonly Token[]): Span[] {
  const sought = tokensIn(words).map(({ token }) => token)
  if (sought.length === 0) return []
  return tokens.flatMap((first, at) => {
    const last = tokens[at + sought.length - 1]
    return last && sought.every((token, i) => tokens[at + i]?.token === token) ? { from: first.from, to: last.to } : []
  })
}

function best(places: readonly Span[], part: Part, text: string): Span {
  const measured = places.map(place => ({
    place,
    around: around(place, part, text),
    far: Math.abs(place.from - part.start),
  }))
  return measured.reduce((a, b) => (b.around > a.around || (b.around === a.around && b.far < a.far) ? b : a)).place
}

/** How many characters before and after a place are those of the quote. */
function around({ from, to }: Span, { prefix, suffix }: Part, text: string): number {
  let before = 0
  while (before < prefix.length && prefix.at(-1 - before) === text[from - 1 - before]) before++
  let after = 0
  while (after < suffix.length && suffix[after] === text[to + after]) after++
  return before + after
}

/** How much two lists of spans have in common, from 0 to 1 (Jaccard); 0 where it is less than half of the shorter. */
export function likeness(a: readonly Span[], b: readonly Span[]): number {
  const shared = a.reduce((sum, x) => sum + b.reduce((own, y) => own + overlap(x, y), 0), 0)
  const [own, other] = [lengthOf(a), lengthOf(b)]
  if (shared === 0 || 2 * shared < Math.min(own, other)) return 0
  return shared / (own + other - shared)
}

function overlap(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.to, b.to) - Math.max(a.from, b.from))
}

function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, { from, to }) => sum + to - from, 0)
}
