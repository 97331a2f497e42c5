import { expect, test } from 'vitest'
import { days } from '../src/day.ts'

test.each([
  ['2026-03-12', '2026-03-12', '12 March 2026'],
  ['2026-03-09', '2026-03-15', '9 March 2026 – 15 March 2026'],
  ['2026-03', '2026-03', 'March 2026'],
  ['2025-12', '2026-02', 'December 2025 – February 2026'],
  ['2026', '2026', '2026'],
])('from %s to %s reads %s', (from, to, shown) => {
  expect(days(from, to)).toBe(shown)
})
