import { describe, expect, it } from 'vitest'
import { shown, spread } from '../src/spread.ts'

describe('a spread', () => {
  it('has the middle one of an odd number of values, in whatever order', () => {
    expect(spread([30, 9, 100])).toEqual({ median: 30, min: 9, max: 100 })
  })

  it('has what lies between the middle two of an even number', () => {
    expect(spread([4, 1, 3, 2])).toEqual({ median: 2.5, min: 1, max: 4 })
  })

  it('is shown with its outermost values', () => {
    expect(shown({ median: 412.4, min: 398, max: 431 })).toBe('412 (398–431)')
  })
})
