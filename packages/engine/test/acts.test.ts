import { Act, type Span } from '@onrecord/record'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type ActInputs, type ActNetwork, type States, WIDTH } from '../src/acts/act-network.ts'
import { networkJudge, opinionsOf } from '../src/acts/network-judge.ts'
import { viewOf } from '../src/acts/views.ts'
import { tokensOf } from '../src/document.ts'
import { segment } from '../src/segment/segment.ts'
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

describe('the network’s judge', () => {
  const text = 'It rained. Oduya refused it on Monday. Nobody else came to the meeting that day.'
  const doc = { article: article(text), ...segment({ article: article(text) }) }
  const at = (word: string): Span[] => [{ from: text.indexOf(word), to: text.indexOf(word) + word.length }]
  const words = { source: at('Oduya'), cue: at('refused'), content: at('it on Monday') }
  /** Two pieces a token, of which each number is the piece's own. */
  const states = (tokens: number): States => ({
    starts: Uint32Array.from({ length: tokens + 1 }, (_, t) => 2 * t),
    vectors: Float32Array.from({ length: 2 * tokens * WIDTH }, (_, i) => Math.floor(i / WIDTH)),
  })

  test('reads the sentences of a statement and a little around them, and knows what is whose', async () => {
    const asked: ActInputs[] = []
    const network: ActNetwork = async inputs => {
      asked.push(inputs)
      return Float32Array.from({ length: Act.options.length + 3 }, (_, i) => (Act.options[i] === 'refuse' ? 9 : 0))
    }
    const opinions = await opinionsOf(doc, [words], states(doc.tokens.length), network)
    const [{ states: vectors, roles }] = asked
    expect([...roles].map(Number).join('')).toBe('00000011223333330000')
    expect(roles.length * WIDTH).toBe(vectors.length)
    expect(Array.from(roles, (_, i) => vectors[i * WIDTH])).toEqual([...roles.keys()])
    const judge = networkJudge(opinions, { weights: new Float32Array(2) })
    expect(judge({ ...doc, tags: new Uint8Array(doc.tokens.length), forms: [] }, words)).toEqual({ act: 'refuse' })
  })

  test('what is read is never longer than the network can bear, nor without the statement’s first word', () => {
    const place = fc.nat({ max: text.length - 1 })
    fc.assert(
      fc.property(place, place, fc.integer({ min: 1, max: 60 }), (a, b, width) => {
        const content = [{ from: Math.min(a, b), to: Math.max(a, b) + 1 }]
        const starts = Uint32Array.from({ length: doc.tokens.length + 1 }, (_, t) => width * t)
        const view = viewOf(doc, { source: [], cue: [], content }, { starts, vectors: new Float32Array() })
        const own = view.filter(({ role }) => role === 3)
        expect(view.length * width).toBeLessThanOrEqual(128)
        expect(view.map(({ token }) => token)).toEqual(view.map((_, i) => view[0].token + i))
        expect(own[0]?.token).toBe(tokensOf(doc, content[0]).from)
      }),
    )
  })
})
