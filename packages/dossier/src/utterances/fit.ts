import { type Alignment, changesBetween } from './align.ts'
import type { Word } from './words.ts'

/** Where a quotation says itself that it is not word for word. */
export interface Liberties {
  /** Indices of words before which words may be left out, since an ellipsis stands there. */
  readonly gaps: ReadonlySet<number>
  /** Indices of words that are put in, since brackets stand around them. */
  readonly inserted: ReadonlySet<number>
}

const SAME = 2
const OTHER = -1

/**
 * All words of `a` against the stretch of `b` that they are most like: approximate matching (Sellers 1980), scored as `align` is. What
 * `liberties` allow costs nothing. So the first and the last change may lie at the edge, where local alignment would leave words
 * out. Time and memory are the product of the lengths. Null where the two share no word.
 */
export function fit(a: readonly Word[], b: readonly Word[], liberties: Liberties): Alignment | null {
  const width = b.length + 1
  const scores = new Int32Array((a.length + 1) * width)
  const steps = stepsFor(a, b, liberties)
  for (let i = 1; i <= a.length; i++) {
    const key = a[i - 1]?.key
    const up = steps.up(i)
    const left = steps.left(i)
    scores[i * width] = (scores[(i - 1) * width] ?? 0) + up
    for (let j = 1; j <= b.length; j++) {
      const at = i * width + j
      const diagonal = (scores[at - width - 1] ?? 0) + (key === b[j - 1]?.key ? SAME : OTHER)
      scores[at] = Math.max(diagonal, (scores[at - width] ?? 0) + up, (scores[at - 1] ?? 0) + left)
    }
  }
  let end = a.length * width
  for (let at = end; at < scores.length; at++) if ((scores[at] ?? 0) > (scores[end] ?? 0)) end = at
  // A last word that differs stands for the next one of `b`, rather than for none.
  while (end + 1 < scores.length && scores[end + 1] === scores[end]) end++
  return traced(a, b, scores, end, steps)
}

/** What it costs to leave out a word of `a`, and one of `b`, after `i` words of `a`. */
interface Steps {
  up(i: number): number
  left(i: number): number
}

function stepsFor(a: readonly Word[], b: readonly Word[], { gaps, inserted }: Liberties): Steps {
  return {
    up: i => (inserted.has(i - 1) ? 0 : OTHER),
    left: i => (gaps.has(i) && i < a.length && b.length > 0 ? 0 : OTHER),
  }
}

function traced(
  a: readonly Word[],
  b: readonly Word[],
  scores: Int32Array,
  end: number,
  steps: Steps,
): Alignment | null {
  const width = b.length + 1
  const pairs: [number, number][] = []
  let at = end
  while (at >= width) {
    const [i, j] = [Math.floor(at / width), at % width]
    const score = scores[at] ?? 0
    const isSame = j > 0 && a[i - 1]?.key === b[j - 1]?.key
    if (isSame && score === (scores[at - width - 1] ?? 0) + SAME) {
      pairs.push([i - 1, j - 1])
      at -= width + 1
    } else if (j > 0 && !isSame && score === (scores[at - width - 1] ?? 0) + OTHER) at -= width + 1
    else at -= score === (scores[at - width] ?? 0) + steps.up(i) ? width : 1
  }
  if (pairs.length === 0) return null
  pairs.reverse()
  const to = end % width
  return {
    a: { from: 0, to: a.length },
    b: { from: at, to },
    same: pairs.length,
    different: new Set(pairs.map(([i]) => a[i]?.key)).size,
    changes: changesBetween([[-1, at - 1], ...pairs, [a.length, to]]),
  }
}
