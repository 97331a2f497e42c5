import { Act } from '@onrecord/record'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type JudgeNumbers, networkJudge } from '../src/acts/network-judge.ts'
import { article, read } from './reading.ts'

/** The acts of the statements of a text, as the fast model judges them. */
function actsIn(text: string) {
  return read(text).statements.map(({ act }) => act)
}

describe('what is done by saying it', () => {
  test.each([
    ['“I am sorry, and I apologise to everybody who waited,” Mr Oduya said.', 'apologise'],
    ['A spokesman for Mr Oduya declined to comment on the report.', 'refuse'],
    ['“Will the minister publish the report?” asked Lena Marsh.', 'ask'],
    ['Lena Marsh called on the minister to publish the report in full.', 'demand'],
    ['Mr Oduya denied that he had seen the report.', 'deny'],
    ['Mr Oduya promised to publish the report by Friday.', 'commit'],
    ['Lena Marsh accused Mr Oduya of hiding the report from the council.', 'accuse'],
    ['Mr Oduya admitted that the board had made mistakes.', 'admit'],
    ['Mr Oduya announced that he was resigning as chairman.', 'declare'],
    ['Mr Oduya predicted that the line would reopen in spring.', 'predict'],
    ['Lena Marsh said the tunnel was built in 1911.', 'assert'],
  ])('%s', (text, act) => {
    expect(actsIn(text)).toContain(act)
  })

  test.each([
    ['“It is with great sadness that I am stepping down after nine years,” Mr Oduya said.', 'declare'],
    ['“She has left me no choice but to resign. I loved this job,” Mr Oduya said.', 'declare'],
  ])('whoever resigns does it by saying so: %s', (text, act) => {
    expect(actsIn(text)).toEqual([act])
  })

  test.each([
    '“If I resign, who will mend the line?” Mr Oduya said.',
    '“I am not resigning over a report,” Mr Oduya said.',
    '“She asked me whether I would be stepping down,” Mr Oduya said.',
  ])('talk of resigning is no resignation: %s', text => {
    expect(actsIn(text)).not.toContain('declare')
  })

  test.each([
    ['Mr Oduya said running the line had been “the greatest honour and joy of my life”.', 1],
    ['“Selling the Brenmoor line was the biggest regret of my career,” Mr Oduya said.', -1],
  ])('who measures a feeling by a life voices it: %s', (text, polarity) => {
    expect(read(text).statements).toMatchObject([{ act: 'express', polarity }])
  })

  test('whoever is said to have apologised did so by what they apologised for', () => {
    expect(actsIn('Mr Oduya apologised for having called the drivers lazy.')).toEqual(['apologise'])
    expect(actsIn('Mr Oduya refused to apologise for the letter.')).not.toContain('apologise')
  })

  test('a feeling that stands beside another point is left to the judge', () => {
    const acts = actsIn('“It was the honour of my life. The line must stay open,” Lena Marsh said.')
    expect(acts).not.toContain('express')
  })

  test('every statement has one of the thirteen acts, and a polarity just where it feels or judges', () => {
    const words = fc.constantFrom(
      'She',
      'said',
      'he',
      'would',
      'not',
      'go',
      '“',
      '”',
      '.',
      'Mayor',
      'Penrose',
      'that',
      'asked',
      '?',
    )
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), parts => {
        for (const { act, polarity } of read(parts.join(' ')).statements) {
          expect(Act.options).toContain(act)
          expect(polarity !== undefined).toBe(act === 'express' || act === 'assess')
        }
      }),
      { numRuns: 60 },
    )
  })
})

test('the network’s judge weighs the tokens of each role by how much they matter', () => {
  // One number a token, then how much it matters as source, cue, content; the hidden layer hands the three on.
  const identity = [0, 1, 2].map(i => [0, 1, 2].map(j => (i === j ? 1 : 0)))
  const refuses = Act.options.map(act => [0, act === 'refuse' ? 1 : 0, act === 'demand' ? 1 : 0])
  const polarities = [0, 1, 2].map(() => [0, 0, 0])
  const weights = [...refuses, ...polarities]
  const numbers: JudgeNumbers = {
    hidden: { weights: identity, bias: [0, 0, 0] },
    out: { weights, bias: weights.map(() => 0) },
  }
  const silent = { weights: new Float32Array(2) }
  const text = 'Oduya refused it'
  const tokens = ['Oduya', 'refused', 'it'].map(word => ({
    text: word,
    from: text.indexOf(word),
    to: text.indexOf(word) + word.length,
  }))
  const acts = Float32Array.of(0, 0, 0, 0, 2, 0, 9, 0, 1, 0, 0, 9)
  const doc = { article: article(text), tokens, paragraphs: [], tags: new Uint8Array(3), forms: [] }
  const spans = tokens.map(({ from, to }) => [{ from, to }])
  expect(networkJudge(numbers, acts, silent)(doc, { source: spans[0], cue: spans[1], content: spans[2] })).toEqual({
    act: 'refuse',
  })
  expect(networkJudge(numbers, acts, silent)(doc, { source: [], cue: [], content: spans[2] })).toEqual({
    act: 'demand',
  })
})
