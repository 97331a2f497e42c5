/** Whoever is asked to do something is who refuses or agrees right after, and that answers the demand. */
import { describe, expect, test } from 'vitest'
import { article, fastEngine, whoSaid } from './reading.ts'

const engine = fastEngine()

describe('who refuses or agrees right after', () => {
  test.each([
    [
      'Tom Reid had called on Ms Duarte to publish the bill. She refused, saying the figures were “nobody’s business”.',
      'nobody’s business',
      'Duarte',
    ],
    [
      'Mary Holt, the senator, urged Jane Webb to quit. She declined, saying she had “done nothing wrong”.',
      'done nothing wrong',
      'Jane Webb',
    ],
    [
      'Derwent Council told Orrin Ltd to clean the river. It agreed, saying the work “would start in May”.',
      'would start in May',
      'Orrin Ltd',
    ],
  ])('%s', (text, words, who) => {
    expect(whoSaid(text, words)).toBe(who)
  })

  test('but who goes on to ask is who asked', () => {
    const text = 'Mary Holt urged Jane Webb to quit. She said it was “a matter of trust”.'
    expect(whoSaid(text, 'a matter of trust')).toBe('Mary Holt')
  })
})

test('what a sentence tells before “saying” answers, too', () => {
  const text =
    'Mary Holt, the senator, urged Jane Webb to publish the bill. She refused, saying the figures were “nobody’s business”.'
  const { demands } = engine.read({ ...article(text), published: '2026-03-12' })
  expect(demands.map(({ status, answers }) => [status, answers.map(({ kind }) => kind)])).toEqual([
    ['refused', ['refuses']],
  ])
})
