import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  bCubed,
  ceafE,
  f1,
  type Measure,
  mentionsFound,
  muc,
  percent,
  together,
  withoutSingletons,
} from '../../src/coreference/measures.ts'

type Chains = readonly (readonly number[])[]

function scores(measure: Measure, key: Chains, response: Chains): number[] {
  const { recall, precision } = measure(key, response)
  return [percent(recall), percent(precision)].map(n => Math.round(n * 10) / 10)
}

describe('the example of Bagga and Baldwin 1998 and of Luo 2005', () => {
  const key = [
    [1, 2, 3, 4, 5],
    [6, 7],
    [8, 9, 10, 11, 12],
  ]
  const small = [
    [1, 2, 3, 4, 5],
    [6, 7, 8, 9, 10, 11, 12],
  ]
  const large = [
    [1, 2, 3, 4, 5, 8, 9, 10, 11, 12],
    [6, 7],
  ]

  it('has one link too many for MUC, wherever the wrong link is', () => {
    expect(scores(muc, key, small)).toEqual([100, 90])
    expect(scores(muc, key, large)).toEqual([100, 90])
  })

  it('is worse for B³ where the wrong link joins two large chains', () => {
    expect(scores(bCubed, key, small)).toEqual([100, 76.2])
    expect(scores(bCubed, key, large)).toEqual([100, 58.3])
  })

  it('has a chain for CEAF-e that no chain of the response is left for', () => {
    expect(scores(ceafE, key, small)).toEqual([61.1, 91.7])
    expect(f1(ceafE(key, small))).toBeCloseTo(73.3, 1)
  })
})

describe('the example of Pradhan et al. 2014, where mentions are missed and made up', () => {
  const key = [
    [1, 2, 3],
    [4, 5, 6, 7],
  ]
  const response = [
    [1, 2],
    [3, 4],
    [6, 7, 8, 9],
  ]

  it('is scored as there', () => {
    expect(scores(mentionsFound, key, response)).toEqual([85.7, 75])
    expect(scores(muc, key, response)).toEqual([40, 40])
    expect(scores(bCubed, key, response)).toEqual([41.7, 50])
    expect(scores(ceafE, key, response)).toEqual([65, 43.3])
  })
})

describe('a measure', () => {
  const measures = [muc, bCubed, ceafE]
  const chains = fc
    .array(fc.integer({ min: 0, max: 5 }), { minLength: 2, maxLength: 20 })
    .map(owners => [...Map.groupBy(owners.keys(), m => owners[m]).values()])
    .filter(list => list.some(c => c.length > 1))

  it('is full where both sides are the same, and lies between none and full', () => {
    fc.assert(
      fc.property(chains, chains, (key, response) => {
        for (const measure of measures) {
          expect(f1(measure(key, key))).toBeCloseTo(100)
          expect(f1(measure(key, response))).toBeLessThanOrEqual(100 + 1e-9)
          expect(f1(measure(key, response))).toBeGreaterThanOrEqual(0)
        }
      }),
    )
  })

  it('is none where the response has no chain', () => {
    for (const measure of measures) expect(f1(measure([[1, 2]], []))).toBe(0)
  })

  it('is summed over articles by its parts, so that a long article counts for more', () => {
    const found = together([muc([[1, 2, 3, 4]], [[1, 2, 3, 4]]), muc([[1, 2]], [])])
    expect(percent(found.recall)).toBe(75)
  })

  it('can leave chains of one mention aside', () => {
    expect(withoutSingletons([[1], [2, 3]])).toEqual([[2, 3]])
  })
})
