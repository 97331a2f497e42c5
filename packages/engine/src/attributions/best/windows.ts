import type { Segmented, Tokens } from '../../document.ts'
import { FEATURES, type NetworkInputs } from './network.ts'
import { CLS, SEP } from './pieces.ts'

/** The word pieces of every token, and how windows are cut. */
export interface Cut {
  readonly pieces: readonly (readonly number[])[]
  readonly window: number
  readonly context: number
}

/** Runs of tokens that are read at once: of all in `units`, those from `first` to `last` are decided on. */
export interface Window {
  readonly units: readonly Tokens[]
  readonly first: number
  readonly last: number
}

/**
 * The windows that cover an article: whole paragraphs, each window with what fits of its neighbours on both sides.
 * The cost is linear in the article's length, however long its paragraphs are.
 */
export function windowsOf(doc: Segmented, cut: Cut): Window[] {
  const units = unitsOf(doc, cut)
  const sizes = units.map(unit => 1 + sizeOf(unit, cut))
  const windows: Window[] = []
  for (let at = 0; at < units.length; ) {
    let left = at
    for (let room = cut.context; left > 0 && sizes[left - 1] <= room; left--) room -= sizes[left - 1]
    let room = cut.window - 1 - sum(sizes, left, at)
    let end = at
    for (; end < units.length && sizes[end] <= room; end++) room -= sizes[end]
    let decided = end
    if (end < units.length) {
      let context = sizes[decided - 1]
      for (; decided - 1 > at && context <= cut.context; context += sizes[decided - 1]) decided--
    }
    windows.push({ units: units.slice(left, end), first: units[at].from, last: units[decided - 1].to })
    at = decided
  }
  return windows
}

/** Runs of tokens that one window holds whole: paragraphs, or parts of one that is longer than a window's middle. */
function unitsOf({ paragraphs }: Segmented, { pieces, window, context }: Cut): Tokens[] {
  const most = window - 2 * context - 2
  return paragraphs.flatMap(({ from, to }) => {
    const units: Tokens[] = []
    let start = from
    let size = 0
    for (let t = from; t < to; t++) {
      if (size + pieces[t].length > most) {
        units.push({ from: start, to: t })
        start = t
        size = 0
      }
      size += pieces[t].length
    }
    return [...units, { from: start, to }]
  })
}

function sizeOf({ from, to }: Tokens, { pieces }: Cut): number {
  let size = 0
  for (let t = from; t < to; t++) size += pieces[t].length
  return size
}

function sum(sizes: readonly number[], from: number, to: number): number {
  let total = 0
  for (let i = from; i < to; i++) total += sizes[i]
  return total
}

/** What the network reads of a window: `[CLS]`, then unit after unit, each followed by `[SEP]`; what it is to decide on. */
export function inputsOf({ units, first: begin, last }: Window, { pieces }: Cut, features: Uint8Array): NetworkInputs {
  const row: number[] = [CLS]
  const marks: number[] = new Array(FEATURES).fill(0)
  const first: number[] = []
  for (const { from, to } of units) {
    for (let t = from; t < to; t++) {
      if (t >= begin && t < last) first.push(row.length)
      for (const piece of pieces[t]) {
        row.push(piece)
        for (let f = 0; f < FEATURES; f++) marks.push(features[t * FEATURES + f])
      }
    }
    row.push(SEP)
    for (let f = 0; f < FEATURES; f++) marks.push(0)
  }
  return { pieces: whole(row), features: whole(marks), first: whole(first) }
}

/** Small numbers of 0 or more as 64-bit ones: the lower half of each is written, without a BigInt for every one. */
function whole(numbers: readonly number[]): BigInt64Array {
  const halves = new Uint32Array(2 * numbers.length)
  const lower = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1 ? 0 : 1
  for (let i = 0; i < numbers.length; i++) halves[2 * i + lower] = numbers[i]
  return new BigInt64Array(halves.buffer)
}
