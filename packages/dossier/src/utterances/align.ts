import type { Word } from './words.ts'

/** A stretch of words of one text against one of another. */
export interface Alignment {
  readonly a: Stretch
  readonly b: Stretch
  /** How many words of the two are the same. */
  readonly same: number
  /** How many different ones these are: fewer where a speaker repeats words. */
  readonly different: number
  /** Where the two part, in order: the words of each, none on one side where the other has more. */
  readonly changes: readonly Change[]
}

/** Words by their indices, `to` exclusive. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** Words of one text in the place of words of the other. */
export interface Change {
  readonly a: Stretch
  readonly b: Stretch
}

const SAME = 2
const OTHER = -1

/**
 * The stretches of two texts that are most alike, by local alignment (Smith and Waterman 1981) over words: two points
 * for a word they share, one off for one that differs or that only either has. Time and memory are the product of the lengths. Null
 * where they share no word.
 */
export function align(a: readonly Word[], b: readonly Word[]): Alignment | null {
  const width = b.length + 1
  const scores = new Int32Array((a.length + 1) * width)
  let best = 0
  let end = 0
  for (let i = 1; i <= a.length; i++) {
    const key = a[i - 1]?.key
    for (let j = 1; j <= b.length; j++) {
      const at = i * width + j
      const diagonal = (scores[at - width - 1] ?? 0) + (key === b[j - 1]?.key ? SAME : OTHER)
      const score = Math.max(0, diagonal, (scores[at - width] ?? 0) + OTHER, (scores[at - 1] ?? 0) + OTHER)
      scores[at] = score
      if (score > best) {
        best = score
        end = at
      }
    }
  }
  return best === 0 ? null : traced(a, b, scores, end)
}

function traced(a: readonly Word[], b: readonly Word[], scores: Int32Array, end: number): Alignment {
  const width = b.length + 1
  const pairs: [number, number][] = []
  let at = end
  while ((scores[at] ?? 0) > 0) {
    const [i, j] = [Math.floor(at / width), at % width]
    const score = scores[at] ?? 0
    if (a[i - 1]?.key === b[j - 1]?.key && score === (scores[at - width - 1] ?? 0) + SAME) {
      pairs.push([i - 1, j - 1])
      at -= width + 1
    } else if (score === (scores[at - width - 1] ?? 0) + OTHER) at -= width + 1
    else at -= score === (scores[at - width] ?? 0) + OTHER ? width : 1
  }
  pairs.reverse()
  const [[firstA, firstB] = [0, 0]] = pairs
  const [lastA, lastB] = pairs.at(-1) ?? [0, 0]
  return {
    a: { from: firstA, to: lastA + 1 },
    b: { from: firstB, to: lastB + 1 },
    same: pairs.length,
    different: new Set(pairs.map(([i]) => a[i]?.key)).size,
    changes: changesBetween(pairs),
  }
}

/** The words of either text between those that are the same, given by their indices in order. */
export function changesBetween(pairs: readonly [number, number][]): Change[] {
  return pairs.slice(1).flatMap(([i, j], n) => {
    const [i0, j0] = pairs[n] as [number, number]
    const change = { a: { from: i0 + 1, to: i }, b: { from: j0 + 1, to: j } }
    return i > i0 + 1 || j > j0 + 1 ? [change] : []
  })
}

/** The same alignment with the two texts in the other order. */
export function turned({ a, b, changes, ...rest }: Alignment): Alignment {
  return { ...rest, a: b, b: a, changes: changes.map(change => ({ a: change.b, b: change.a })) }
}
