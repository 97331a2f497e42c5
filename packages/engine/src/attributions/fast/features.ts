import type { Paragraph } from '../../document.ts'
import { hashText, join } from '../../model/hash.ts'
import { tagIndex } from '../../tags/tagset.ts'
import { ROW } from './labels.ts'
import { type Landmarks, survey } from './landmarks.ts'
import { OPENING, OUTSIDE, type Sight } from './sight.ts'

/** How many features a token has. */
export const FEATURE_COUNT = 51

const COMMA = hashText(',')
const THAT = hashText('that')
const EDGE = 7
const POSSESSIVE = tagIndex('POS')

/**
 * The features of every token of a paragraph, `FEATURE_COUNT` a token, each as the place of its row in a weight
 * table of `2 ** bits` rows. What a token is depends on the words and tags around it, on its place among quotation
 * marks, verbs and likely cues, and on the paragraph.
 */
export function features(sight: Sight, paragraph: Paragraph, bits: number): Int32Array {
  const n = paragraph.to - paragraph.from
  const out = new Int32Array(n * FEATURE_COUNT)
  const marks = survey(sight, paragraph, paragraph.sentences, COMMA)
  const whole = paragraphClass(sight, paragraph)
  const shift = 32 - bits
  for (let i = 0; i < n; i++) {
    const hashes = tokenFeatures(sight, paragraph, marks, whole, i)
    const at = i * FEATURE_COUNT
    for (let f = 0; f < FEATURE_COUNT; f++) out[at + f] = (Math.imul(hashes[f], 0x9e3779b1) >>> shift) * ROW
  }
  return out
}

const scratch = new Int32Array(FEATURE_COUNT)

function tokenFeatures(s: Sight, range: Paragraph, m: Landmarks, whole: number, i: number): Int32Array {
  const t = range.from + i
  const at = (column: ArrayLike<number>, offset: number) => {
    const k = t + offset
    return k < range.from || k >= range.to ? EDGE : column[k]
  }
  const w = s.words[t]
  const w1 = at(s.words, -1)
  const w2 = at(s.words, 1)
  const tag = s.tags[t]
  const t1 = at(s.tags, -1)
  const t2 = at(s.tags, 1)
  const q = s.quotes[t] * 25 + at(s.quotes, -1) * 5 + at(s.quotes, 1)
  let k = 0
  const put = (a: number) => {
    scratch[k] = join(k + 1, a)
    k++
  }
  const put2 = (a: number, b: number) => {
    scratch[k] = join(join(k + 1, a), b)
    k++
  }
  put(w)
  put(w1)
  put(w2)
  put(tag)
  put(t1)
  put(t2)
  put(at(s.tags, -2))
  put(at(s.tags, 2))
  put(s.stems[t])
  put(s.suffixes[t])
  put(s.prefixes[t])
  put2(w1, w)
  put2(w, w2)
  put2(t1, tag)
  put2(tag, t2)
  put2(t1 * 64 + tag, t2)
  put2(at(s.tags, -2) * 64 + t1, tag)
  put2(tag * 64 + t2, at(s.tags, 2))
  put2(w1, tag)
  put2(tag, w2)
  put2(at(s.stems, -1), s.stems[t])
  put(q)
  put2(q, tag)
  put2(q, w)
  put2(q, whole)
  const start = i === m.first[i] ? 1 : 0
  const last = m.end[i] - i < 3 ? m.end[i] - i : 3
  put(s.shapes[t] * 8 + start * 4 + last)
  put2(start * 4 + last, tag)
  put2(whole, start * 4 + last)
  put(whole * 4 + Math.min(3, i))
  leftCue(s, range, m, i, put, put2)
  rightCue(s, range, m, i, put, put2)
  put2(s.cueness[t], tag * 5 + s.quotes[t])
  const lv = m.leftVerb[i]
  const rv = m.rightVerb[i]
  put2(lv < 0 ? 0 : s.stems[range.from + lv], between(m, lv, i))
  put2(rv < 0 ? 0 : s.stems[range.from + rv], between(m, i, rv))
  const lc = m.lastClose[i]
  const no = m.nextOpen[i]
  put2(lc < 0 ? 99 : bucket(i - lc), tag)
  put2(no < 0 ? 99 : bucket(no - i), tag)
  put2(lc < 0 ? 99 : bucket(i - lc), no < 0 ? 99 : bucket(no - i))
  put2(s.words[range.from + m.first[i]], start)
  return scratch
}

type Put = (a: number) => void
type Put2 = (a: number, b: number) => void

function leftCue(s: Sight, range: Paragraph, m: Landmarks, i: number, put: Put, put2: Put2): void {
  const c = m.leftCue[i]
  const t = range.from + i
  if (c < 0) {
    for (let n = 0; n < 7; n++) put(n === 0 ? s.tags[t] : 0)
    return
  }
  const cue = range.from + c
  const after = cue + 1 < range.to ? s.words[cue + 1] : EDGE
  const afterTag = cue + 1 < range.to ? s.tags[cue + 1] : EDGE
  const far = bucket(i - c)
  const commas = between(m, c, i)
  put2(s.stems[cue], far)
  put2(s.stems[cue], s.tags[t])
  put2(s.cueness[cue] * 8 + far, commas * 8 + s.quotes[t])
  put2(s.stems[cue], after === THAT ? 1 : after === COMMA ? 2 : 3)
  put2(afterTag * 8 + far, s.tags[t])
  put2(s.stems[cue], s.words[t])
  put2(s.quotes[cue] * 5 + s.quotes[t], s.cueness[cue] * 4 + commas)
}

function rightCue(s: Sight, range: Paragraph, m: Landmarks, i: number, put: Put, put2: Put2): void {
  const c = m.rightCue[i]
  const t = range.from + i
  if (c < 0) {
    for (let n = 0; n < 8; n++) put(n === 0 ? s.tags[t] : 0)
    return
  }
  const cue = range.from + c
  // A cue that its sentence, a comma or a quotation ends has its content before it.
  const left = m.end[i] - c
  const next = cue + 1 < range.to ? s.words[cue + 1] : EDGE
  const nextTag = cue + 1 < range.to ? s.tags[cue + 1] : EDGE
  const final = left <= 2 ? 1 : next === COMMA ? 2 : s.quotes[cue + 1] === OPENING ? 3 : next === THAT ? 4 : 5
  const far = bucket(c - i)
  const commas = between(m, i, c)
  put2(s.stems[cue], far)
  put2(s.stems[cue], s.tags[t])
  put2(s.cueness[cue] * 8 + far, commas * 8 + s.quotes[t])
  put2(final * 8 + commas, s.tags[t] * 8 + s.cueness[cue])
  put2(final * 8 + commas, (i === m.first[i] ? 8 : 0) + far)
  put2(nextTag * 8 + far, s.tags[t])
  put2(s.stems[cue], final * 4 + commas)
  put2(s.tags[cue - 1] ?? POSSESSIVE, far * 8 + (s.quotes[cue] === OUTSIDE ? 1 : 0))
}

function between(m: Landmarks, a: number, b: number): number {
  return a < 0 || b < 0 ? 3 : Math.min(2, m.commas[b] - m.commas[a])
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
