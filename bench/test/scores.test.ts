import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compare, gains, losses, raised } from '../src/scores.ts'

const names = (rows: readonly { name: string }[]) => rows.map(row => row.name)

describe('a score against its record', () => {
  it('is lost where it fell by more than 0.3 points', () => {
    const rows = compare({ a: 69.6, b: 69.7, c: 70 }, { a: 70, b: 70, c: 70 })
    expect(names(losses(rows))).toEqual(['a'])
  })

  it('is lost where it is no longer measured, even at zero', () => {
    expect(names(losses(compare({}, { a: 0 })))).toEqual(['a'])
  })

  it('is gained where it rose by anything, or is new', () => {
    const rows = compare({ a: 70.1, b: 70, c: 69.9, d: 0 }, { a: 70, b: 70, c: 70 })
    expect(names(gains(rows))).toEqual(['a', 'd'])
    expect(losses(rows)).toEqual([])
  })

  it('counts a check that was met and is no longer as lost', () => {
    expect(names(losses(compare({ check: 0 }, { check: 100 })))).toEqual(['check'])
  })
})

describe('the record', () => {
  it('is raised by gains and not lowered by small losses, in the order of the names', () => {
    const record = raised(compare({ b: 69.8, a: 71, c: 5 }, { b: 70, a: 70 }))
    expect(Object.entries(record)).toEqual([
      ['a', 71],
      ['b', 70],
      ['c', 5],
    ])
  })

  it('cannot be worn down by any run of changes that pass', () => {
    const scores = fc.array(fc.integer({ min: 0, max: 1000 }).map(tenths => tenths / 10))
    fc.assert(
      fc.property(scores, measured => {
        let record = { a: 50 }
        for (const a of measured) {
          const rows = compare({ a }, record)
          if (losses(rows).length === 0) record = { ...record, ...raised(rows) }
          expect(record.a).toBe(Math.max(record.a, 50))
          expect(losses(rows).length > 0).toBe(a < Number((record.a - 0.3).toFixed(1)))
        }
      }),
    )
  })
})
