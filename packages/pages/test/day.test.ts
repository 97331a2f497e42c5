import { days } from '@onrecord/pages'
import { expect, test } from 'vitest'

test.each([
  ['2026-03-12', '2026-03-12', '12 March 2026'],
  ['2022-02-01', '2022-02-06', '1–6 February 2022'],
  ['2022-01-31', '2022-02-06', '31 January – 6 February 2022'],
  ['2021-12-27', '2022-01-02', '27 December 2021 – 2 January 2022'],
  ['2024-02-01', '2024-02-29', 'February 2024'],
  ['2023-01-01', '2023-12-31', '2023'],
  ['2026-03', '2026-03', 'March 2026'],
  ['2025-12', '2026-02', 'December 2025 – February 2026'],
  ['2026-02', '2026-04', 'February – April 2026'],
  ['2026', '2026', '2026'],
])('%s to %s in as few words as tell it', (from, to, words) => {
  expect(days(from, to)).toBe(words)
})
