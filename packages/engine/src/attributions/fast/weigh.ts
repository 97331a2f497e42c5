import type { Paragraph } from '../../document.ts'
import { type Chooser, type Features, feature, placed, score } from '../../model/choice.ts'
import { ROLES } from './labels.ts'
import type { LikelySpan } from './likely.ts'
import { CLOSING, OPENING, type Sight } from './sight.ts'

/**
 * Weighs the likely spans of a paragraph anew, each as a whole: by its two ends together, its length, the marks it
 * holds, and the likely spans around it. The chain before it sees a token and the label before; this sees that a
 * content would end in the middle of a quotation, or that no cue stands by a source.
 */
export function weigh(scale: Chooser, sight: Sight, paragraph: Paragraph, spans: readonly LikelySpan[]): LikelySpan[] {
  const bits = Math.log2(scale.weights.length)
  return spans.map((span, i) => {
    const points = logOdds(span) + score(scale, spanFeatures(sight, paragraph, spans, i, bits))
    return { ...span, probability: 1 / (1 + Math.exp(-points)) }
  })
}

/** The log odds of a span, as the chain has them. */
export function logOdds({ probability }: LikelySpan): number {
  return Math.log(probability / (1 - Math.min(0.9999, probability)))
}

// How many likely spans before and after one are looked at.
const REACH = 24
const EDGE = 7

/** The features of one likely span, as places in a table of `2 ** bits` weights. `spans` are in order of their begin. */
export function spanFeatures(
  sight: Sight,
  paragraph: Paragraph,
  spans: readonly LikelySpan[],
  i: number,
  bits: number,
): Features {
  const role = ROLES.indexOf(spans[i].role)
  const all = [...ownFeatures(sight, paragraph, spans[i], role), ...neighbourFeatures(sight, paragraph, spans, i, role)]
  return placed(all, bits)
}

function ownFeatures(sight: Sight, paragraph: Paragraph, span: LikelySpan, role: number): number[] {
  const { words, tags, stems, quotes } = sight
  const first = paragraph.from + span.from
  const last = paragraph.from + span.to - 1
  const before = span.from > 0 ? first - 1 : -1
  const after = last + 1 < paragraph.to ? last + 1 : -1
  const second = first + 1 < paragraph.to ? first + 1 : -1
  const beyond = last + 2 < paragraph.to ? last + 2 : -1
  const behind = span.from > 1 ? first - 2 : -1
  const tag = (t: number) => (t < 0 ? EDGE : tags[t])
  const word = (t: number) => (t < 0 ? EDGE : words[t])
  const mark = (t: number) => (t < 0 ? EDGE : quotes[t])
  const length = bucket(last + 1 - first)
  const likely = level(span.probability)
  const marks = ((mark(before) * 8 + mark(first)) * 8 + mark(last)) * 8 + mark(after)
  const { starts, ends, inside } = edges(paragraph, first, last)
  const balance = balanced(quotes, first, last)
  return [
    feature(1, role, likely),
    feature(2, role, length),
    feature(3, role, length, likely),
    feature(4, role, word(before), word(first)),
    feature(5, role, word(last), word(after)),
    feature(6, role, tag(before), tag(first)),
    feature(7, role, tag(last), tag(after)),
    feature(8, role, tag(first), tag(last), length),
    feature(9, role, word(first), word(last)),
    feature(10, role, marks),
    feature(11, role, starts * 4 + ends, inside, balance),
    feature(12, role, balance, mark(first), length),
    feature(13, role, stems[last]),
    feature(14, role, stems[first], length),
    feature(15, role, word(after), ends, starts),
    feature(16, role, tag(before), tag(first), tag(last), tag(after)),
    feature(17, role, word(before), word(after)),
    feature(18, role, inside, length, likely),
    feature(31, role, word(beyond), tag(after)),
    feature(32, role, tag(after), tag(beyond), ends),
    feature(33, role, tag(behind), tag(before), tag(first)),
    feature(34, role, word(behind), word(before)),
    feature(35, role, tag(first), tag(second), tag(first + 2 < paragraph.to ? first + 2 : -1)),
    feature(36, role, holds(sight.verbs, first, last), length),
    feature(37, role, holds(sight.cueness, first, last, 4), length, starts * 4 + ends),
    feature(38, role, word(first), word(second)),
    feature(39, role, word(last - 1 >= first ? last - 1 : -1), word(last), tag(after)),
  ]
}

/** What stands around a span: the likeliest span of each role on each side, and its rivals for the same words. */
function neighbourFeatures(
  sight: Sight,
  paragraph: Paragraph,
  spans: readonly LikelySpan[],
  i: number,
  role: number,
): number[] {
  const span = spans[i]
  const best: (LikelySpan | null)[] = [null, null, null, null, null, null]
  let rival = 0
  let longer = 0
  let shorter = 0
  for (let j = Math.max(0, i - REACH); j < Math.min(spans.length, i + REACH + 1); j++) {
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
    if (!held || other.probability > held.probability) best[at] = other
  }
  const found = best.flatMap((other, at) => {
    if (!other) return [feature(20, role, at)]
    const gap = other.from >= span.to ? other.from - span.to : span.from - other.to
    const between = paragraph.from + (other.from >= span.to ? span.to : other.to)
    const near = feature(21, role, at, level(other.probability), bucket(gap))
    return gap === 1 || gap === 2 ? [near, feature(22, role, at, gap, sight.words[between])] : [near]
  })
  const left = best[2]
  const right = best[3]
  const first = paragraph.from + span.from
  const last = paragraph.from + span.to - 1
  const cueLeft = left ? sight.stems[paragraph.from + left.to - 1] : 0
  const cueRight = right ? sight.stems[paragraph.from + right.to - 1] : 0
  const ahead = (at: number) => (best[at] ? 1 + level(best[at].probability) : 0)
  return [
    ...found,
    feature(23, role, level(span.probability), level(rival)),
    feature(24, role, level(longer), level(shorter)),
    feature(40, role, cueLeft, sight.words[first]),
    feature(41, role, cueLeft, sight.tags[first], left ? Math.min(4, span.from - left.to) : 5),
    feature(42, role, cueRight, sight.words[last]),
    feature(43, role, cueRight, right ? Math.min(4, right.from - span.to) : 5),
    feature(44, role, cueLeft, bucket(span.to - span.from)),
    feature(25, role, ahead(2), ahead(3), ahead(0)),
    feature(26, role, ahead(0), ahead(1), ahead(4)),
  ]
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
