import { expect, it } from 'vitest'
import { headOf, type Word } from '../../src/coreference/tree.ts'

/** A tree of words one letter long each: the governor of each word and its relation. */
function tree(...words: [governor: number, relation: string][]): Word[] {
  return words.map(([governor, relation], i) => ({ from: 2 * i, to: 2 * i + 1, governor, relation }))
}

it('is the word whose governor lies outside, whatever hangs on it', () => {
  // "the board of the port met"
  const words = tree([1, 'det'], [5, 'nsubj'], [4, 'case'], [4, 'det'], [1, 'nmod'], [-1, 'root'])
  expect(headOf(words, { from: 0, to: 9 })).toBe(1)
  expect(headOf(words, { from: 6, to: 9 })).toBe(4)
})

it('is one for all words of a flat name, so that a name with its title and without are the same', () => {
  // "Mayor Ada Kell met"
  const words = tree([3, 'nsubj'], [0, 'flat'], [1, 'flat'], [-1, 'root'])
  expect(headOf(words, { from: 0, to: 5 })).toBe(0)
  expect(headOf(words, { from: 2, to: 5 })).toBe(0)
  expect(headOf(words, { from: 4, to: 5 })).toBe(0)
})

it('is none where no word is', () => {
  expect(headOf(tree([-1, 'root']), { from: 5, to: 9 })).toBe(-1)
})
