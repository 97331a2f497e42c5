import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parsed } from '../../src/follow/parse.ts'
import { QueryError } from '../../src/follow/query.ts'

const words = (...words: string[]) => ({ kind: 'words', words, prefix: false })
const filter = (filter: object) => ({ kind: 'filter', filter })

describe('a query', () => {
  test('holds words, which all must stand, folded as the archive folds them', () => {
    expect(parsed('Harbour')).toEqual(words('harbour'))
    expect(parsed('harbour CLOSE')).toEqual({ kind: 'all', of: [words('harbour'), words('close')] })
    expect(parsed('harbour AND close')).toEqual(parsed('harbour close'))
    expect(parsed('don’t Éclair')).toEqual({ kind: 'all', of: [words('dont'), words('eclair')] })
    expect(parsed('north-pier')).toEqual(words('north', 'pier'))
    expect(parsed('bread & butter')).toEqual({ kind: 'all', of: [words('bread'), words('butter')] })
  })

  test('holds phrases, in any quotation marks, and beginnings of words', () => {
    expect(parsed('"close the harbour"')).toEqual(words('close', 'the', 'harbour'))
    expect(parsed('“close the harbour”')).toEqual(words('close', 'the', 'harbour'))
    expect(parsed('«close»')).toEqual(words('close'))
    expect(parsed('harb*')).toEqual({ kind: 'words', words: ['harb'], prefix: true })
    expect(parsed('"the harb*"')).toEqual({ kind: 'words', words: ['the', 'harb'], prefix: true })
  })

  test('says what must not stand, and what may stand instead', () => {
    expect(parsed('harbour -pier')).toEqual({
      kind: 'all',
      of: [words('harbour'), { kind: 'not', of: words('pier') }],
    })
    expect(parsed('harbour NOT pier')).toEqual(parsed('harbour -pier'))
    expect(parsed('close harbour OR pier')).toEqual({
      kind: 'all',
      of: [words('close'), { kind: 'any', of: [words('harbour'), words('pier')] }],
    })
    expect(parsed('(close harbour) OR -pier')).toEqual({
      kind: 'any',
      of: [
        { kind: 'all', of: [words('close'), words('harbour')] },
        { kind: 'not', of: words('pier') },
      ],
    })
    expect(parsed('this or that')).toEqual({ kind: 'all', of: [words('this'), words('or'), words('that')] })
  })

  test('holds filters', () => {
    expect(parsed('by:Brook')).toEqual(filter({ name: 'by', who: 'Brook' }))
    expect(parsed('by:"Ada Brook" act:refuse')).toEqual({
      kind: 'all',
      of: [filter({ name: 'by', who: 'Ada Brook' }), filter({ name: 'act', act: 'refuse' })],
    })
    expect(parsed('-form:DIRECT')).toEqual({ kind: 'not', of: filter({ name: 'form', form: 'direct' }) })
    expect(parsed('from:2026-02')).toEqual(filter({ name: 'from', day: '2026-02-01' }))
    expect(parsed('to:2024-02')).toEqual(filter({ name: 'to', day: '2024-02-29' }))
    expect(parsed('to:2026')).toEqual(filter({ name: 'to', day: '2026-12-31' }))
    expect(parsed('at 10:30 he said: no')).toMatchObject({ kind: 'all' })
  })

  test('without anything in it is none', () => {
    for (const nothing of ['', '  ', '&', '()', '\0']) expect(parsed(nothing)).toBeNull()
  })

  test.each([
    ['"close the', /quotation mark at character 1 \("close the\) is not closed; put/],
    ['harbour (close', /\( at character 9 .* is not closed/],
    ['harbour)', /\) at character 8 closes nothing/],
    ['harbour OR', /OR at character 9 needs a word on either side/],
    ['OR harbour', /OR at character 1/],
    ['- -', null],
    ['harbour --pier', /missing after character 9/],
    ['ha*', /\* at character 1 needs 3 letters/],
    ['har*bour', /can only end a word/],
    ['""', /no word between the quotation marks at character 1/],
    ['speaker:brook', /no filter "speaker:" \(character 1\); there are by: about: /],
    ['act:shout', /act:shout is none of .*refuse.* \(character 1\)/],
    ['from:spring', /from:spring is no day; write it as 2026-03-12/],
    ['from:2026-02-30', /is no day/],
    ['by:""', /by: needs a name/],
    ['x'.repeat(3000), /3000 characters; 2000 are the most/],
    ['x '.repeat(500), /500 words and signs; 100 are the most/],
    [`${'('.repeat(40)}x`, /is in 20 others/],
  ])('says what is wrong with %j', (query, message) => {
    if (message === null) expect(parsed(query)).toBeNull()
    else {
      expect(() => parsed(query)).toThrow(QueryError)
      expect(() => parsed(query)).toThrow(message)
    }
  })

  test('is read or refused, whatever it is', () => {
    const piece = fc.constantFrom(
      '"',
      '(',
      ')',
      'OR',
      '-',
      '*',
      ':',
      'by:',
      'from:',
      ' ',
      'harbour',
      '“',
      '\0',
      '\ud800',
    )
    const any = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece).map(pieces => pieces.join('')),
    )
    fc.assert(
      fc.property(any, query => {
        try {
          parsed(query)
        } catch (error) {
          expect(error).toBeInstanceOf(QueryError)
        }
      }),
      { numRuns: 2000 },
    )
  })
})
