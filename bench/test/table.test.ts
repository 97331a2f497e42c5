import { expect, it } from 'vitest'
import { table } from '../src/table.ts'

it('aligns names left and numbers right, with no space at the end of a line', () => {
  const rows = [
    ['', 'ms', 'note'],
    ['onrecord', '9', ''],
    ['a', '1234', 'slow'],
  ]
  expect(table(rows)).toBe('             ms   note\nonrecord      9\na          1234   slow')
})
