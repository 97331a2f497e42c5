import { expect, test } from 'vitest'
import { linesOf, spansOf } from '../src/review/spans.ts'

const TEXT = 'The quay is shut. The quay, she said, stays shut.\n\nThe quay opens.'
const words = (lines: string, starts: readonly number[] = []) =>
  spansOf(lines, TEXT, starts).map(({ from, to }) => [from, TEXT.slice(from, to)])

test('each line is a part, at the place nearest to where it is said to begin', () => {
  expect(words('The quay')).toEqual([[0, 'The quay']])
  expect(words('The quay', [20])).toEqual([[18, 'The quay']])
  expect(words('The quay', [999])).toEqual([[TEXT.lastIndexOf('The quay'), 'The quay']])
  expect(words(' The quay \r\n\r\nshut\n', [18, 40])).toEqual([
    [18, 'The quay'],
    [44, 'shut'],
  ])
  expect(words('')).toEqual([])
})

test('parts stand one behind the other, or are refused by their words', () => {
  expect(words('stays shut\nThe quay')).toEqual([
    [38, 'stays shut'],
    [TEXT.lastIndexOf('The quay'), 'The quay'],
  ])
  expect(() => words('opens\nshut')).toThrow('“shut” does not stand in the article behind what comes before it')
  expect(() => words('the ferry')).toThrow('“the ferry” does not stand in the article')
})

test('spans become such lines, and these the same spans again', () => {
  const { lines, starts } = linesOf(TEXT, [
    { from: 18, to: 26 },
    { from: 38, to: TEXT.length },
  ])
  expect(lines).toBe('The quay\nstays shut.\nThe quay opens.')
  expect(starts.split(' ').map(Number)).toEqual([18, 38, 51])
  expect(words(lines, starts.split(' ').map(Number)).map(([from]) => from)).toEqual([18, 38, 51])
})
