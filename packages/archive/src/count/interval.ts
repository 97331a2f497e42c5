/** A share, from 0 to 1: as read, corrected for what the engine misses and makes up, and where it lies in 95 cases of 100. */
export interface Share {
  readonly read: number
  readonly corrected: number
  readonly from: number
  readonly to: number
}

/** What an interval is made from; counts are corrected ones. */
export interface Evidence {
  /** What the share is of, and what there is in all. */
  readonly part: number
  readonly whole: number
  /** Over articles: the sums of the squared parts, of parts times wholes, of squared wholes. */
  readonly partSquared: number
  readonly partWhole: number
  readonly wholeSquared: number
  readonly articles: number
  /** How many statements all that is: clustering may make them count for less, never for more. */
  readonly statements: number
  /** What each measured article adds to the error of the logarithm of the odds, by the corrections. */
  readonly influence: Float64Array
}

const Z = 1.959963985

/**
 * The 95 % interval of a share, on the scale of log odds, where two independent errors add up.
 *
 * - Which articles there are: they are taken for a sample of such coverage, each article one draw, since what one says
 *   hangs together. The linearised variance of the ratio over articles gives the number of independent statements that
 *   would be as sure (Korn and Graubard 1998), and that the interval for so many: Anscombe's logit, which holds for small
 *   numbers and for none (Brown, Cai and DasGupta 2001). Few articles widen it by Student's t.
 * - What the engine misses and makes up: the error of the corrections (Rogan and Gladen 1978), linearised over the articles
 *   they were measured on, those of both sides of the odds together, for what is hard in an article is hard for all.
 */
export function intervalOf(evidence: Evidence): { readonly from: number; readonly to: number } {
  const { part, whole, articles } = evidence
  if (whole <= 0) return { from: 0, to: 1 }
  const n = independent(evidence)
  const x = (n * part) / whole
  const centre = Math.log((x + 0.5) / (n - x + 0.5))
  const sampling = ((n + 1) * (n + 2)) / (n * (x + 1) * (n - x + 1))
  const t = articles > 1 ? student(articles - 1) : Z
  const half = Math.sqrt(t ** 2 * sampling + Z ** 2 * varianceOf(evidence.influence))
  return { from: logistic(centre - half), to: logistic(centre + half) }
}

/** How many independent statements would tell as much as these do. */
function independent({ part, whole, partSquared, partWhole, wholeSquared, articles, statements }: Evidence): number {
  const kish = whole ** 2 / wholeSquared
  const q = part / whole
  if (articles < 2) return 1
  const residual = (partSquared - 2 * q * partWhole + q ** 2 * wholeSquared) / whole ** 2
  const variance = (articles / (articles - 1)) * residual
  const n = variance > 1e-12 ? (q * (1 - q)) / variance : kish
  return Math.max(1, Math.min(n, statements))
}

/** The variance of a sum over clusters, by what each adds to it. */
function varianceOf(influence: Float64Array): number {
  const count = influence.length
  return count < 2 ? 0 : (count / (count - 1)) * influence.reduce((sum, each) => sum + each ** 2, 0)
}

/** The 97.5th percentile of Student's t (Abramowitz and Stegun 26.7.5; the first two, for which that is too coarse, exactly). */
function student(freedom: number): number {
  const exact = [Number.POSITIVE_INFINITY, 12.7062, 4.30265][freedom]
  if (exact !== undefined) return exact
  const z = Z
  return (
    z +
    (z ** 3 + z) / (4 * freedom) +
    (5 * z ** 5 + 16 * z ** 3 + 3 * z) / (96 * freedom ** 2) +
    (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / (384 * freedom ** 3)
  )
}

function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x))
}
