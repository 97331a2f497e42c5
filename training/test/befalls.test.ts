/** The marks that a network for befallings is to be trained on. */
import { describe, expect, test } from 'vitest'
import { itemOf, readBefalls } from '../src/data/befalls.ts'

describe('an item', () => {
  test('is its text without the marks, which lie on its words, two letters on one mention as two marks', () => {
    const { text, marks } = itemOf('one', 'Told so, [LR she] left [J the trust].')
    expect(text).toBe('Told so, she left the trust.')
    expect(marks.map(({ letter, from, to }) => [letter, text.slice(from, to)])).toEqual([
      ['L', 'she'],
      ['R', 'she'],
      ['J', 'the trust'],
    ])
  })

  test.each(['[Q Lee] left.', '[L Lee left.', 'Lee] left.', '[L] left.'])(
    'with a mark that is none says so: %s',
    line => {
      expect(() => itemOf('two', line)).toThrow(/two has a/)
    },
  )
})

test('every mark of the collection lies on whole words of its text', () => {
  const texts = readBefalls()
  const cut = texts.flatMap(({ id, text, marks }) =>
    marks
      .filter(({ from }) => /[\p{L}\d]{2}/u.test(text.slice(from - 1, from + 1)) && from > 0)
      .concat(marks.filter(({ to }) => /^[\p{L}\d]{2}$/u.test(text.slice(to - 1, to + 1))))
      .map(({ from, to }) => `${id}: ${text.slice(from - 1, to + 1)}`),
  )
  expect(cut).toEqual([])
  expect(new Set(texts.map(({ id }) => id)).size).toBe(texts.length)
})
