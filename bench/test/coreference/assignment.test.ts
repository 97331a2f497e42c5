import fc from 'fast-check'
import { expect, it } from 'vitest'
import { bestAssignment } from '../../src/coreference/assignment.ts'

it('gives up the best pair where the others lose more by it', () => {
  expect(
    bestAssignment([
      [9, 8],
      [8, 1],
    ]),
  ).toBe(16)
})

it('leaves out what the shorter side has no partner for', () => {
  expect(bestAssignment([[2, 5, 3]])).toBe(5)
  expect(bestAssignment([[2], [5], [3]])).toBe(5)
  expect(bestAssignment([])).toBe(0)
})

it('finds what trying every pairing finds', () => {
  const size = fc.integer({ min: 1, max: 5 })
  const values = fc
    .tuple(size, size)
    .chain(([height, width]) =>
      fc.array(fc.array(fc.nat(20), { minLength: width, maxLength: width }), { minLength: height, maxLength: height }),
    )
  fc.assert(
    fc.property(values, v => {
      expect(bestAssignment(v)).toBe(byTrying(v))
    }),
  )
})

function byTrying([row, ...rest]: number[][]): number {
  if (!row) return 0
  const without = (column: number) => rest.map(r => r.map((n, j) => (j === column ? 0 : n)))
  return Math.max(byTrying(rest), ...row.map((n, column) => n + byTrying(without(column))))
}
