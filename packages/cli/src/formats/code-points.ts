/** Positions of a text in Unicode code points, asked for in UTF-16 code units. */
export interface CodePoints {
  /** How many code points stand before a position. */
  before(position: number): number
  /** The position `count` code points before another, or the text's beginning. */
  back(position: number, count: number): number
  /** The position `count` code points after another, or the text's end. */
  on(position: number, count: number): number
}

/** Counts a text's code points once; every later question costs the logarithm of its characters beyond U+FFFF. */
export function codePointsIn(text: string): CodePoints {
  const pairs = [...text.matchAll(/[\u{10000}-\u{10ffff}]/gu)].map(match => match.index)
  return {
    before: position => position - countBelow(pairs, position),
    back: (position, count) => walk(count, position, at => (isPair(text, at - 2) ? at - 2 : at - 1), 0),
    on: (position, count) => walk(count, position, at => (isPair(text, at) ? at + 2 : at + 1), text.length),
  }
}

function isPair(text: string, position: number): boolean {
  return (text.codePointAt(position) ?? 0) > 0xffff
}

function walk(count: number, from: number, step: (at: number) => number, end: number): number {
  let at = from
  for (let i = 0; i < count && at !== end; i++) at = step(at)
  return at
}

/** How many of some ascending numbers are less than `limit`. */
function countBelow(numbers: readonly number[], limit: number): number {
  let [low, high] = [0, numbers.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[middle] as number) < limit) low = middle + 1
    else high = middle
  }
  return low
}
