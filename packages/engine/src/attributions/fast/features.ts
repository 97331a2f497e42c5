import type { Paragraph } from '../../document.ts'
import { hashText, join } from '../../model/hash.ts'
import { ROW } from './labels.ts'
import { type Landmarks, survey } from './landmarks.ts'
import { DEEP, OPENING, OUTSIDE, type Sight } from './sight.ts'

/** The most features that a token can have. */
export const STRIDE = 51

const COMMA = hashText(',')
const THAT = hashText('that')
const EDGE = 7

/**
 * The features of one token: what kind each is and one or two values, and in the end the places of their rows in a
 * weight table. Written down first and hashed in one loop, because hashing at each of fifty places makes a function
 * that takes long to compile. One slate serves all tokens: nothing is made anew for each.
 */
export interface Slate {
  count: number
  readonly kinds: Uint8Array
  readonly lefts: Int32Array
  readonly rights: Int32Array
  /** The first of `ROW` weights of each feature. */
  readonly places: Int32Array
}

/** A clean slate. */
export function slate(): Slate {
  return {
    count: 0,
    kinds: new Uint8Array(STRIDE),
    lefts: new Int32Array(STRIDE),
    rights: new Int32Array(STRIDE),
    places: new Int32Array(STRIDE),
  }
}

/** A paragraph as the features of its tokens see it. */
export interface View {
  readonly sight: Sight
  readonly paragraph: Paragraph
  readonly marks: Landmarks
  readonly kind: number
}

/** Looks at a paragraph. `marks` is overwritten: it serves one paragraph after another. */
export function viewOf(sight: Sight, paragraph: Paragraph, marks: Landmarks): View {
  survey(marks, sight, paragraph, paragraph.sentences, COMMA)
  return { sight, paragraph, marks, kind: paragraphClass(sight, paragraph) }
}

/**
 * Writes down the features of token `i` of a paragraph, for a weight table of `2 ** bits` rows. What a token is depends
 * on the words and tags around it, on its place among quotation marks, verbs and likely cues, and on the paragraph.
 * Tokens deep inside a quotation have none.
 */
export function features(view: View, i: number, bits: number, out: Slate): void {
  out.count = 0
  if (view.sight.quotes[view.paragraph.from + i] === DEEP) return
  wordFeatures(view, i, out)
  placeFeatures(view, i, out)
  leftCueFeatures(view, i, out)
  rightCueFeatures(view, i, out)
  const { count, kinds, lefts, rights, places } = out
  const shift = 32 - bits
  for (let f = 0; f < count; f++) {
    const hash = join(join(kinds[f], lefts[f]), rights[f])
    places[f] = (Math.imul(hash, 0x9e3779b1) >>> shift) * ROW
  }
}

function put(slate: Slate, kind: number, left: number, right: number): void {
  const k = slate.count++
  slate.kinds[k] = kind
  slate.lefts[k] = left
  slate.rights[k] = right
}

/** Words, tags, stems and the parts of words, of the token and of its neighbours. */
function wordFeatures({ sight, paragraph }: View, i: number, out: Slate): void {
  const { words, tags, stems, suffixes, prefixes } = sight
  const t = paragraph.from + i
  const isFirst = i === 0
  const isLast = t + 1 === paragraph.to
  const word = words[t]
  const before = isFirst ? EDGE : words[t - 1]
  const after = isLast ? EDGE : words[t + 1]
  const tag = tags[t]
  const tag1 = isFirst ? EDGE : tags[t - 1]
  const tag2 = isLast ? EDGE : tags[t + 1]
  const tagBefore = i < 2 ? EDGE : tags[t - 2]
  const tagAfter = t + 2 >= paragraph.to ? EDGE : tags[t + 2]
  put(out, 1, word, 0)
  put(out, 2, before, 0)
  put(out, 3, after, 0)
  put(out, 4, tag, 0)
  put(out, 5, tag1, 0)
  put(out, 6, tag2, 0)
  put(out, 7, tagBefore, 0)
  put(out, 8, tagAfter, 0)
  put(out, 9, stems[t], 0)
  put(out, 10, suffixes[t], 0)
  put(out, 11, prefixes[t], 0)
  put(out, 12, before, word)
  put(out, 13, word, after)
  put(out, 14, tag1, tag)
  put(out, 15, tag, tag2)
  put(out, 16, tag1 * 64 + tag, tag2)
  put(out, 17, tagBefore * 64 + tag1, tag)
  put(out, 18, tag * 64 + tag2, tagAfter)
  put(out, 19, before, tag)
  put(out, 20, tag, after)
  put(out, 21, isFirst ? EDGE : stems[t - 1], stems[t])
}

/** Where the token stands: among quotation marks and verbs, in its sentence, in what kind of paragraph. */
function placeFeatures({ sight, paragraph, marks, kind }: View, i: number, out: Slate): void {
  const { quotes, tags, words, stems, shapes, cueness } = sight
  const t = paragraph.from + i
  const tag = tags[t]
  const left = i > 0 ? quotes[t - 1] : EDGE
  const right = t + 1 < paragraph.to ? quotes[t + 1] : EDGE
  const quote = (quotes[t] * 8 + left) * 8 + right
  const first = i === marks.first[i] ? 1 : 0
  const edge = first * 4 + Math.min(3, marks.end[i] - i)
  const verbLeft = marks.leftVerb[i]
  const verbRight = marks.rightVerb[i]
  const close = marks.lastClose[i] < 0 ? 99 : bucket(i - marks.lastClose[i])
  const open = marks.nextOpen[i] < 0 ? 99 : bucket(marks.nextOpen[i] - i)
  put(out, 31, quote, 0)
  put(out, 32, quote, tag)
  put(out, 33, quote, words[t])
  put(out, 34, quote, kind)
  put(out, 35, shapes[t] * 8 + edge, 0)
  put(out, 36, edge, tag)
  put(out, 37, kind, edge)
  put(out, 38, kind * 4 + Math.min(3, i), 0)
  put(out, 39, cueness[t], tag * 5 + quotes[t])
  put(out, 40, verbLeft < 0 ? 0 : stems[paragraph.from + verbLeft], commasBetween(marks, verbLeft, i))
  put(out, 41, verbRight < 0 ? 0 : stems[paragraph.from + verbRight], commasBetween(marks, i, verbRight))
  put(out, 42, close, tag)
  put(out, 43, open, tag)
  put(out, 44, close, open)
  put(out, 45, words[paragraph.from + marks.first[i]], first)
}

/** The nearest likely cue before the token in its sentence: what it is, how far, what follows it. */
function leftCueFeatures({ sight, paragraph, marks }: View, i: number, out: Slate): void {
  const { words, tags, stems, quotes, cueness } = sight
  const t = paragraph.from + i
  if (marks.leftCue[i] < 0) {
    put(out, 50, tags[t], 0)
    return
  }
  const cue = paragraph.from + marks.leftCue[i]
  const next = cue + 1 < paragraph.to ? words[cue + 1] : EDGE
  const nextTag = cue + 1 < paragraph.to ? tags[cue + 1] : EDGE
  const far = bucket(t - cue)
  const commas = commasBetween(marks, marks.leftCue[i], i)
  put(out, 51, stems[cue], far)
  put(out, 52, stems[cue], tags[t])
  put(out, 53, cueness[cue] * 8 + far, commas * 8 + quotes[t])
  put(out, 54, stems[cue], next === THAT ? 1 : next === COMMA ? 2 : 3)
  put(out, 55, nextTag * 8 + far, tags[t])
  put(out, 56, stems[cue], words[t])
  put(out, 57, quotes[cue] * 5 + quotes[t], cueness[cue] * 4 + commas)
}

/** The nearest likely cue after it: one that its sentence, a comma or a quotation ends has its content before it. */
function rightCueFeatures({ sight, paragraph, marks }: View, i: number, out: Slate): void {
  const { words, tags, stems, quotes, cueness } = sight
  const t = paragraph.from + i
  if (marks.rightCue[i] < 0) {
    put(out, 60, tags[t], 0)
    return
  }
  const cue = paragraph.from + marks.rightCue[i]
  const next = cue + 1 < paragraph.to ? words[cue + 1] : EDGE
  const nextTag = cue + 1 < paragraph.to ? tags[cue + 1] : EDGE
  const toEnd = marks.end[i] - marks.rightCue[i]
  const final = toEnd <= 2 ? 1 : next === COMMA ? 2 : quotes[cue + 1] === OPENING ? 3 : next === THAT ? 4 : 5
  const far = bucket(cue - t)
  const commas = commasBetween(marks, i, marks.rightCue[i])
  put(out, 61, stems[cue], far)
  put(out, 62, stems[cue], tags[t])
  put(out, 63, cueness[cue] * 8 + far, commas * 8 + quotes[t])
  put(out, 64, final * 8 + commas, tags[t] * 8 + cueness[cue])
  put(out, 65, final * 8 + commas, (i === marks.first[i] ? 8 : 0) + far)
  put(out, 66, nextTag * 8 + far, tags[t])
  put(out, 67, stems[cue], final * 4 + commas)
  put(out, 68, tags[cue - 1], far * 8 + (quotes[cue] === OUTSIDE ? 1 : 0))
}

function commasBetween({ commas }: Landmarks, a: number, b: number): number {
  return a < 0 || b < 0 ? 3 : Math.min(2, commas[b] - commas[a])
}

function bucket(distance: number): number {
  if (distance < 4) return distance
  if (distance < 6) return 4
  if (distance < 9) return 5
  return distance < 16 ? 6 : 7
}

/** What kind of paragraph this is: how it begins and ends among quotation marks, how long it is, what block. */
function paragraphClass({ quotes }: Sight, { from, to, kind, sentences }: Paragraph): number {
  const begins = quotes[from] === OPENING ? 1 : 0
  const ends = quotes[to - 1] !== OUTSIDE ? 1 : 0
  let outside = 0
  for (let i = from; i < to; i++) if (quotes[i] === OUTSIDE) outside++
  const share = outside === 0 ? 0 : outside === to - from ? 3 : outside < 8 ? 1 : 2
  const display = kind === 'paragraph' || kind === 'listitem' ? 0 : kind === 'headline' ? 1 : 2
  return ((begins * 2 + ends) * 4 + share) * 12 + Math.min(3, sentences.length) * 3 + display
}
