import { describe, expect, test } from 'vitest'
import type { Cell } from '../../src/count/kind.ts'
import { correctionsFrom, type Measured } from '../../src/count/measured.ts'
import { tallyWith, type Voiced } from '../../src/count/tally.ts'

/*
 * A world in which the truth is known: articles of several statements by women and men, an engine that misses more of the
 * women's, readers who measured it on some articles, an archive of others. Does the interval hold the true share as
 * often as it says?
 */

const RECALL = { 'she/her': 0.65, 'he/him': 0.77 } as const
const MADE_UP = { 'she/her': 0.05, 'he/him': 0.12 } as const
type Who = keyof typeof RECALL
const WHO = ['she/her', 'he/him'] as const

interface World {
  /** The share of women's statements in the coverage of the archive, and how much articles differ (of a beta law). */
  readonly women: number
  readonly alike: number
  readonly articles: number
}

/** A chance number generator of 32 bits (mulberry32), the same in every run. */
function chance(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

function poisson(mean: number, next: () => number): number {
  let n = 0
  for (let left = Math.exp(mean) * next(); left > 1; left *= next()) n++
  return n
}

/** A gamma number of a whole or half shape; a beta number is made of two. */
function gamma(shape: number, next: () => number): number {
  let sum = 0
  for (let i = 0; i < Math.floor(shape); i++) sum -= Math.log(next())
  if (shape % 1 !== 0) sum += -Math.log(next()) * Math.cos((Math.PI / 2) * next()) ** 2
  return sum
}

function share({ women, alike }: World, next: () => number): number {
  const half = (x: number) => Math.max(0.5, Math.round(2 * x) / 2)
  const [a, b] = [gamma(half(women * alike), next), gamma(half((1 - women) * alike), next)]
  return a / (a + b)
}

/** One article: what is said in it and what an engine reads of that; some articles are harder than others. */
function article(world: World, next: () => number) {
  const p = share(world, next)
  const ease = 0.85 + 0.3 * next()
  const said = { 'she/her': 0, 'he/him': 0 }
  const read = { 'she/her': 0, 'he/him': 0 }
  for (let left = 1 + poisson(7, next); left > 0; left--) {
    const who: Who = next() < p ? 'she/her' : 'he/him'
    said[who]++
    if (next() < Math.min(1, RECALL[who] * ease)) read[who]++
    if (next() < MADE_UP[who]) read[who]++
  }
  return { said, read }
}

function measuredOn(count: number, next: () => number): Measured {
  const world = { women: 0.25, alike: 4, articles: count }
  const articles = Array.from({ length: count }, () => {
    const { said, read } = article(world, next)
    return Object.fromEntries(WHO.map(who => [`${who} direct`, [said[who], read[who], 0, said[who], read[who]]]))
  })
  return { fast: { engine: '0', articles } }
}

function voicesIn(world: World, measured: Measured, next: () => number) {
  const tally = tallyWith(correctionsFrom(measured))
  for (let i = 0; i < world.articles; i++) {
    const { read } = article(world, next)
    const voiced = WHO.map(
      (who): Voiced => ({ key: who, cell: `${who} direct` as Cell, model: 'fast', statements: read[who], words: read[who] }),
    )
    tally.add(voiced.filter(({ statements }) => statements > 0))
  }
  return tally.voices(2)
}

/** Beta laws of half shapes have means of their own. */
function truth({ women, alike }: World): number {
  const half = (x: number) => Math.max(0.5, Math.round(2 * x) / 2)
  return half(women * alike) / (half(women * alike) + half((1 - women) * alike))
}

describe.each([
  { women: 0.375, alike: 4, articles: 200 },
  { women: 0.375, alike: 4, articles: 25 },
  { women: 0.1, alike: 5, articles: 60 },
  { women: 0.5, alike: 2, articles: 8 },
  { women: 0.5, alike: 8, articles: 2000 },
])('women $women of the voices in $articles articles', world => {
  test('the interval holds the true share in 95 cases of 100', () => {
    const next = chance(7)
    const rounds = world.articles > 1000 ? 100 : 400
    let [held, heldRead] = [0, 0]
    const means = [0, 0, 0, 0]
    for (let i = 0; i < rounds; i++) {
      const voice = voicesIn(world, measuredOn(100, next), next).find(({ key }) => key === 'she/her')
      if (!voice) continue
      const { from, to, read } = voice.share
      ;[from, voice.share.corrected, to, read].forEach((v, j) => { means[j] += v })
      const [low, high] = [from - voice.share.corrected, to - voice.share.corrected]
      if (from <= truth(world) && truth(world) <= to) held++
      if (read + low <= truth(world) && truth(world) <= read + high) heldRead++
    }
    console.log(world, held / rounds, heldRead / rounds, means.map(m => m / rounds), truth(world))
    expect(held / rounds).toBeGreaterThan(0.92)
  })
})
