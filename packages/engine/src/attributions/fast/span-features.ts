import type { Paragraph } from '../../document.ts'
import { join } from '../../model/hash.ts'
import type { View } from './features.ts'
import { ROLES } from './labels.ts'
import type { LikelySpan } from './likely.ts'
import { CLOSING, OPENING } from './sight.ts'

/** The features of one span, as places in a table of weights; one slate serves span after span. */
export interface SpanSlate {
  count: number
  readonly places: Int32Array
}

/** A clean slate. */
export function spanSlate(): SpanSlate {
  return { count: 0, places: new Int32Array(64) }
}

// How many likely spans before and after one are looked at.
const REACH = 24
const EDGE = 7

/** Writes down the features of one likely span, for a table of `2 ** bits` weights. `spans` are in order of their begin. */
export function spanFeatures(view: View, spans: readonly LikelySpan[], i: number, bits: number, out: SpanSlate): void {
  const role = ROLES.indexOf(spans[i].role)
  out.count = 0
  ownFeatures(view, spans[i], role, out)
  neighbourFeatures(view, spans, i, role, out)
  for (let f = 0; f < out.count; f++) out.places[f] = Math.imul(out.places[f], 0x9e3779b1) >>> (32 - bits)
}

// A feature of a kind, a role and one to four values.
function put(out: SpanSlate, kind: number, role: number, a: number): void {
  out.places[out.count++] = join(join(kind, role), a)
}

function put2(out: SpanSlate, kind: number, role: number, a: number, b: number): void {
  out.places[out.count++] = join(join(join(kind, role), a), b)
}

function put3(out: SpanSlate, kind: number, role: number, a: number, b: number, c: number): void {
  out.places[out.count++] = join(join(join(join(kind, role), a), b), c)
}

function put4(out: SpanSlate, kind: number, role: number, a: number, b: number, c: number, d: number): void {
  out.places[out.count++] = join(join(join(join(join(kind, role), a), b), c), d)
}

function ownFeatures({ sight, paragraph }: View, span: LikelySpan, role: number, out: SpanSlate): void {
  const { words, tags, stems, quotes } = sight
  const first = paragraph.from + span.from
  const last = paragraph.from + span.to - 1
  const before = span.from > 0 ? first - 1 : -1
  const behind = span.from > 1 ? first - 2 : -1
  const after = last + 1 < paragraph.to ? last + 1 : -1
  const beyond = last + 2 < paragraph.to ? last + 2 : -1
  const second = first + 1 < paragraph.to ? first + 1 : -1
  const third = first + 2 < paragraph.to ? first + 2 : -1
  const tag = (t: number) => (t < 0 ? EDGE : tags[t])
  const word = (t: number) => (t < 0 ? EDGE : words[t])
  const mark = (t: number) => (t < 0 ? EDGE : quotes[t])
  const length = bucket(last + 1 - first)
  const likely = level(span.probability)
  const marks = ((mark(before) * 8 + mark(first)) * 8 + mark(last)) * 8 + mark(after)
  const { starts, ends, inside } = edges(paragraph, first, last)
  const balance = balanced(quotes, first, last)
  put(out, 1, role, likely)
  put(out, 2, role, length)
  put2(out, 3, role, length, likely)
  put2(out, 4, role, word(before), word(first))
  put2(out, 5, role, word(last), word(after))
  put2(out, 6, role, tag(before), tag(first))
  put2(out, 7, role, tag(last), tag(after))
  put3(out, 8, role, tag(first), tag(last), length)
  put2(out, 9, role, word(first), word(last))
  put(out, 10, role, marks)
  put3(out, 11, role, starts * 4 + ends, inside, balance)
  put3(out, 12, role, balance, mark(first), length)
  put(out, 13, role, stems[last])
  put2(out, 14, role, stems[first], length)
  put3(out, 15, role, word(after), ends, starts)
  put4(out, 16, role, tag(before), tag(first), tag(last), tag(after))
  put2(out, 17, role, word(before), word(after))
  put3(out, 18, role, inside, length, likely)
  put2(out, 31, role, word(beyond), tag(after))
  put3(out, 32, role, tag(after), tag(beyond), ends)
  put3(out, 33, role, tag(behind), tag(before), tag(first))
  put2(out, 34, role, word(behind), word(before))
  put3(out, 35, role, tag(first), tag(second), tag(third))
  put2(out, 36, role, holds(sight.verbs, first, last), length)
  put3(out, 37, role, holds(sight.cueness, first, last, 4), length, starts * 4 + ends)
  put2(out, 38, role, word(first), word(second))
  put3(out, 39, role, word(last > first ? last - 1 : -1), word(last), tag(after))
}

/** What stands around a span: the likeliest span of each role on each side, and its rivals for the same words. */
function neighbourFeatures(
  { sight, paragraph }: View,
  spans: readonly LikelySpan[],
  i: number,
  role: number,
  out: SpanSlate,
): void {
  const { words, tags, stems } = sight
  const { from, to, probability } = spans[i]
  const around = surroundings(spans, i)
  for (let at = 0; at < around.best.length; at++) {
    const other = around.best[at]
    if (other === null) {
      put(out, 20, role, at)
      continue
    }
    const gap = other.from >= to ? other.from - to : from - other.to
    put3(out, 21, role, at, level(other.probability), bucket(gap))
    const between = paragraph.from + (other.from >= to ? to : other.to)
    if (gap === 1 || gap === 2) put3(out, 22, role, at, gap, words[between])
  }
  const [sourceLeft, sourceRight, left, right, contentLeft] = around.best
  const first = paragraph.from + from
  const last = paragraph.from + to - 1
  const cueLeft = left ? stems[paragraph.from + left.to - 1] : 0
  const cueRight = right ? stems[paragraph.from + right.to - 1] : 0
  put2(out, 23, role, level(probability), level(around.rival))
  put2(out, 24, role, level(around.longer), level(around.shorter))
  put2(out, 40, role, cueLeft, words[first])
  put3(out, 41, role, cueLeft, tags[first], left ? Math.min(4, from - left.to) : 5)
  put2(out, 42, role, cueRight, words[last])
  put2(out, 43, role, cueRight, right ? Math.min(4, right.from - to) : 5)
  put2(out, 44, role, cueLeft, bucket(to - from))
  put3(out, 25, role, presence(left), presence(right), presence(sourceLeft))
  put3(out, 26, role, presence(sourceLeft), presence(sourceRight), presence(contentLeft))
}

interface Surroundings {
  /** The likeliest source before and after, cue before and after, content before and after. */
  readonly best: readonly (LikelySpan | null)[]
  /** The highest probability of a span of the same role that shares words with it. */
  readonly rival: number
  /** The sums of the probabilities of those that begin where it does and go on longer, and end sooner. */
  readonly longer: number
  readonly shorter: number
}

function surroundings(spans: readonly LikelySpan[], i: number): Surroundings {
  const span = spans[i]
  const best: (LikelySpan | null)[] = [null, null, null, null, null, null]
  let rival = 0
  let longer = 0
  let shorter = 0
  const end = Math.min(spans.length, i + REACH + 1)
  for (let j = Math.max(0, i - REACH); j < end; j++) {
    const other = spans[j]
    if (j === i) continue
    if (other.from < span.to && span.from < other.to) {
      if (other.role !== span.role) continue
      rival = Math.max(rival, other.probability)
      if (other.from === span.from && other.to > span.to) longer += other.probability
      if (other.from === span.from && other.to < span.to) shorter += other.probability
      continue
    }
    const at = ROLES.indexOf(other.role) * 2 + (other.from >= span.to ? 1 : 0)
    const held = best[at]
    if (held === null || other.probability > held.probability) best[at] = other
  }
  return { best, rival, longer, shorter }
}

function presence(span: LikelySpan | null): number {
  return span === null ? 0 : 1 + level(span.probability)
}

/** Whether a span starts and ends with a sentence (0 no, 1 but for the last mark, 2 wholly), and how many end inside it. */
function edges({ sentences }: Paragraph, first: number, last: number) {
  let starts = 0
  let ends = 0
  let inside = 0
  for (const { from, to } of sentences) {
    if (from === first) starts = 1
    if (last === to - 1) ends = 2
    if (last === to - 2) ends = 1
    if (from > first && from <= last) inside++
  }
  return { starts, ends, inside: Math.min(3, inside) }
}

/** How many tokens of a span are marked in a column with `least` or more, up to 3. */
function holds(column: Uint8Array, first: number, last: number, least = 1): number {
  let n = 0
  for (let t = first; t <= last && n < 3; t++) if (column[t] >= least) n++
  return n
}

/** Whether the quotation marks in a span are whole: 0 none, 1 whole, 2 one opens and does not close, 3 the reverse, 4 both. */
function balanced(quotes: Uint8Array, first: number, last: number): number {
  let open = 0
  let stray = 0
  let any = 0
  for (let t = first; t <= last; t++) {
    if (quotes[t] === OPENING) {
      open++
      any = 1
    }
    if (quotes[t] !== CLOSING) continue
    any = 1
    if (open > 0) open--
    else stray++
  }
  if (open > 0) return stray > 0 ? 4 : 2
  return stray > 0 ? 3 : any
}

function bucket(n: number): number {
  if (n < 6) return n
  return n < 9 ? 6 : n < 14 ? 7 : n < 22 ? 8 : n < 35 ? 9 : 10
}

function level(p: number): number {
  if (p < 0.05) return p > 0 ? 1 : 0
  if (p < 0.1) return 2
  if (p < 0.2) return 3
  return p < 0.35 ? 4 : p < 0.5 ? 5 : p < 0.7 ? 6 : p < 0.85 ? 7 : p < 0.95 ? 8 : 9
}
