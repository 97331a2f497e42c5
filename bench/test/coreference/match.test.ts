import { expect, it } from 'vitest'
import { align, asFarAsMarked } from '../../src/coreference/match.ts'

const span = (from: number, to: number, head: number) => ({ from, to, head })

it('takes mentions with one head for the same, however much of the noun phrase each has', () => {
  const { key, response } = align([[span(0, 40, 2), span(50, 52, 9)]], [[span(8, 12, 2)], [span(60, 62, 11)]])
  expect(key).toEqual([[0, 1]])
  expect(response[0]).toEqual([0])
  expect(key.flat()).not.toContain(response[1][0])
})

it('pairs of several mentions with one head those that are most alike, each once', () => {
  const both = span(0, 30, 0)
  const one = span(0, 8, 0)
  const { key, response } = align([[both], [one]], [[span(0, 8, 0)], [span(0, 9, 0)], [span(0, 10, 0)]])
  expect(key).toEqual([[0], [1]])
  expect([response[0], response[2]]).toEqual([[1], [0]])
  expect(key.flat()).not.toContain(response[1][0])
})

it('can be held to what a partial key marks', () => {
  const aligned = asFarAsMarked(align([[span(0, 4, 0)]], [[span(0, 4, 0), span(9, 12, 3)], [span(20, 24, 7)]]))
  expect(aligned.response).toEqual([[0]])
})
