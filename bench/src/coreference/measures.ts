import { bestAssignment } from './assignment.ts'

/** The mentions of one person or thing, each by a number that is the same on both sides where they mark the same words. */
export type Chain = readonly number[]

/** A share, kept as its two parts so that the articles of a corpus can be summed. */
export interface Share {
  readonly part: number
  readonly whole: number
}

/** What one measure finds of an article, or of several. */
export interface Found {
  readonly recall: Share
  readonly precision: Share
}

/** A measure: how well the chains of `response` are those of `key`. */
export type Measure = (key: readonly Chain[], response: readonly Chain[]) => Found

/** A measure whose precision is its recall with the sides changed, as all of these have it. */
function measure(recall: (key: readonly Chain[], response: readonly Chain[]) => Share): Measure {
  return (key, response) => ({ recall: recall(key, response), precision: recall(response, key) })
}

/** Mention detection: the share of mentions that the other side has in any chain. */
export const mentionsFound = measure((key, response) => {
  const chain = chainOf(response)
  return { part: key.flat().filter(m => chain.has(m)).length, whole: key.flat().length }
})

/**
 * MUC (Vilain, Burger, Aberdeen, Connolly and Hirschman 1995): the share of a chain's links that are left when the
 * other side's chains cut it into parts; a mention that the other side lacks is a part of its own.
 */
export const muc = measure((key, response) => {
  const chain = chainOf(response)
  const parts = (c: Chain) => {
    const missing = c.filter(m => !chain.has(m)).length
    return missing + new Set(c.filter(m => chain.has(m)).map(m => chain.get(m))).size
  }
  return {
    part: sum(key.map(c => c.length - parts(c))),
    whole: sum(key.map(c => c.length - 1)),
  }
})

/**
 * B³ (Bagga and Baldwin 1998), each mention counting alike: the share of its chain that the other side's chain of this
 * mention holds too. A mention that the other side lacks has none of it.
 */
export const bCubed = measure((key, response) => {
  const chain = chainOf(response)
  const shared = (c: Chain, m: number) => {
    const other = chain.get(m)
    return other === undefined ? 0 : c.filter(n => chain.get(n) === other).length / c.length
  }
  return { part: sum(key.flatMap(c => c.map(m => shared(c, m)))), whole: key.flat().length }
})

/** CEAF-e (Luo 2005, φ₄): chains paired one to one so that 2·common / (size + size) is greatest in sum, over the number of chains. */
export const ceafE = measure((key, response) => {
  const likeness = key.map(a => response.map(b => (2 * common(a, b)) / (a.length + b.length)))
  return { part: bestAssignment(likeness), whole: key.length }
})

/** Chains of two mentions or more. */
export function withoutSingletons(chains: readonly Chain[]): Chain[] {
  return chains.filter(c => c.length > 1)
}

/** What several articles come to: their parts and wholes summed, as the CoNLL scorer does. */
export function together(found: readonly Found[]): Found {
  const of = (shares: readonly Share[]): Share => ({
    part: sum(shares.map(s => s.part)),
    whole: sum(shares.map(s => s.whole)),
  })
  return { recall: of(found.map(f => f.recall)), precision: of(found.map(f => f.precision)) }
}

/** The harmonic mean of recall and precision, from 0 to 100. */
export function f1({ recall, precision }: Found): number {
  const [r, p] = [percent(recall), percent(precision)]
  return r + p > 0 ? (2 * r * p) / (r + p) : 0
}

/** A share from 0 to 100; 0 of nothing. */
export function percent({ part, whole }: Share): number {
  return whole > 0 ? (100 * part) / whole : 0
}

function chainOf(chains: readonly Chain[]): Map<number, number> {
  return new Map(chains.flatMap((c, i) => c.map(m => [m, i] as const)))
}

function common(a: Chain, b: Chain): number {
  const other = new Set(b)
  return a.filter(m => other.has(m)).length
}

function sum(values: readonly number[]): number {
  return values.reduce((all, n) => all + n, 0)
}
