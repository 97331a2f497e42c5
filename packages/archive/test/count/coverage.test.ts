import { expect, test } from 'vitest'
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

/** The shapes of the beta law that women's shares of articles follow, in halves. */
function shapes({ women, alike }: World): readonly [number, number] {
  const half = (x: number) => Math.max(0.5, Math.round(2 * x) / 2)
  return [half(women * alike), half((1 - women) * alike)]
}

function meanOf(world: World): number {
  const [a, b] = shapes(world)
  return a / (a + b)
}

function shareIn(world: World, next: () => number): number {
  const [a, b] = shapes(world).map(shape => gamma(shape, next))
  return (a ?? 0) / ((a ?? 0) + (b ?? 0))
}

/** One article: what is said in it and what an engine reads of that; some articles are harder than others. */
function article(world: World, next: () => number) {
  const p = shareIn(world, next)
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
      (who): Voiced => ({
        key: who,
        cell: `${who} direct` as Cell,
        model: 'fast',
        statements: read[who],
        words: read[who],
      }),
    )
    tally.add(voiced.filter(({ statements }) => statements > 0))
  }
  return tally.voices(2)
}

/** How often, of some rounds, the interval of women's share holds the true one; and how often one round the read share. */
function heldIn(world: World, rounds: number) {
  const next = chance(7)
  const truth = meanOf(world)
  let [corrected, read] = [0, 0]
  for (let i = 0; i < rounds; i++) {
    const voice = voicesIn(world, measuredOn(100, next), next).find(({ key }) => key === 'she/her')
    if (!voice) continue
    const { share } = voice
    const shift = share.read - share.corrected
    if (share.from <= truth && truth <= share.to) corrected++
    if (share.from + shift <= truth && truth <= share.to + shift) read++
  }
  return { corrected: corrected / rounds, read: read / rounds }
}

test.each<World>([
  { women: 0.375, alike: 4, articles: 200 },
  { women: 0.375, alike: 4, articles: 25 },
  { women: 0.1, alike: 5, articles: 60 },
  { women: 0.5, alike: 2, articles: 8 },
  { women: 0.5, alike: 8, articles: 500 },
])(
  'of women with $women of the voices in $articles articles the interval holds the true share in 95 cases of 100',
  world => {
    const held = heldIn(world, 300)
    expect(held.corrected).toBeGreaterThan(0.925)
    expect(held.corrected).toBeLessThan(0.985)
  },
)

test('an interval of the same width round the share as read does not', () => {
  expect(heldIn({ women: 0.375, alike: 4, articles: 200 }, 100).read).toBeLessThan(0.6)
})

test('with one article nearly anything may be true, and somebody who says nothing there may say a lot elsewhere', () => {
  const tally = tallyWith(correctionsFrom(measuredOn(100, chance(1))))
  const line = { cell: 'she/her direct', model: 'fast', words: 10 } as const
  tally.add([{ ...line, key: 'a', statements: 3 }])
  const [voice] = tally.voices(1)
  expect(voice?.share.corrected).toBe(1)
  expect(voice?.share.from).toBeLessThan(0.3)
  tally.add([{ ...line, key: 'b', statements: 3 }])
  expect(tally.voices(2).every(({ share }) => share.from < 0.1 && share.to > 0.9)).toBe(true)
})
