/** What holds for every text whatever: faultless records, the same bytes, spans inside one block. */
import type { Record, Span } from '@onrecord/record'
import { validate } from '@onrecord/record'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { article, fastEngine, read, said } from './reading.ts'

/** Any UTF-16 code units: lone surrogates, control characters and all. */
const anyUnits = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 })
  .map(units => String.fromCharCode(...units))

const marks = fc.constantFrom('"', '“', '”', "'", '‘', '’', '«', '»', '„', '`', "''", '”“')

/** Pieces of newspaper in no order: what a broken page, a bad scan or a careless paste gives. */
const debris = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: marks },
      fc.constantFrom('said', 'told reporters', 'according to', 'that', 'wrote:', 'which', 'she', 'It', 'From'),
      fc.constantFrom('Nora Quill', 'Mr Varley', 'the council', 'O’Dell', 'a spokesman', 'McRae'),
      fc.constantFrom('.', ',', ':', ' – ', '(', ')', '…', '?', '\n', '\n\n', '\r\n\r\n', '\t', '\u00a0', '\u2028'),
      fc.constantFrom(
        'the bridge is shut',
        '£5m',
        '12"',
        "'til",
        'قال',
        'שלום',
        '\u202e',
        '水が高い',
        '👩‍🚒',
        '\ud83d',
        '\0',
      ),
    ),
    { maxLength: 60 },
  )
  .chain(pieces => fc.constantFrom('', ' ').map(between => pieces.join(between)))

const anyText = fc.oneof(anyUnits, debris, fc.string({ unit: 'grapheme', maxLength: 200 }))

/** One paragraph in which something is surely said, so that no property holds for want of statements. */
const surely = '“The tide came in an hour early,” Nora Quill told the inquiry.'

describe('any text', () => {
  test('gives a record without a fault', () => {
    fc.assert(
      fc.property(anyText, text => {
        expect(validate(read(text))).toEqual([])
      }),
    )
  })

  test('is given back as it came', () => {
    fc.assert(
      fc.property(anyText, text => {
        expect(read(text).article).toEqual(article(text))
      }),
    )
  })

  test('gives the same bytes each time, from any engine on the same model', () => {
    const other = fastEngine()
    fc.assert(
      fc.property(anyText, text => {
        const bytes = JSON.stringify(read(text))
        expect(JSON.stringify(read(text))).toBe(bytes)
        expect(JSON.stringify(other.read(article(text)))).toBe(bytes)
      }),
    )
  })

  test('names everybody who hears a statement and whom it is about once, and never its speaker', () => {
    fc.assert(
      fc.property(anyText, anyText, (before, after) => {
        const { entities, statements } = read([before, surely, after].join('\n\n'))
        const known = new Set(entities.map(({ id }) => id))
        for (const { addressees, about, speaker } of statements) {
          for (const ids of [addressees, about]) {
            expect(new Set(ids).size).toBe(ids.length)
            expect(ids.filter(id => !known.has(id) || id === speaker)).toEqual([])
          }
        }
      }),
    )
  })

  test('has every content, source and cue inside one block', () => {
    fc.assert(
      fc.property(anyText, anyText, (before, after) => {
        const record = read([before, surely, after].join('\n\n'))
        const spans = spansOf(record)
        expect(spans.length).toBeGreaterThan(0)
        expect(spans.filter(span => !insideOneBlock(span, record))).toEqual([])
      }),
    )
  })

  test('a quotation that is never closed does not reach into paragraphs that quote nobody', () => {
    const plain = fc.constantFrom(
      'The river is 40 metres wide at that point.',
      'The bridge carries 900 lorries a day.',
      'The orchard was planted in 1902.',
      'Colby has two mills and a lido.',
    )
    fc.assert(
      fc.property(
        fc.constantFrom('"', '“', "'", '‘'),
        fc.array(plain, { minLength: 1, maxLength: 5 }),
        (mark, rest) => {
          const text = [`Nora Quill said: ${mark}We were promised a bridge.`, ...rest].join('\n\n')
          expect(said(text)).toMatchObject([{ speaker: 'Nora Quill', words: ['We were promised a bridge'] }])
        },
      ),
    )
  })
})

// What grows with the square of a text takes longer than a test may at a quarter of a million already.
describe('a text of 250,000 characters', () => {
  const long = (piece: string) => piece.repeat(Math.ceil(250_000 / piece.length))

  test.each([
    ['straight marks', '"'],
    ['apostrophes', "'"],
    ['opening marks', '“'],
    ['closing marks', '’'],
    ['marks nested ever deeper', '“‘'],
    ['marks with a word between', '"no" '],
    ['paragraphs of one mark', '“\n\n'],
    ['letters without a space', 'quill'],
    ['capitals', 'Nora Quill '],
    ['blank lines', '\n'],
    ['right-to-left text', 'قال العمدة «لن أستقيل». '],
    ['control characters', '\0\u0007\u001b'],
    ['lone surrogates', '\ud83d'],
    ['open brackets', '(['],
    ['one sentence without an end', 'and said that he said that '],
    ['days without an end', 'and on Monday she said that last week he told her on March 3 '],
  ])('%s: gives a record without a fault', (_what, piece) => {
    expect(validate(read(long(piece)))).toEqual([])
  })
})

describe('words that a program has a meaning for', () => {
  test.each(['constructor', 'toString', '__proto__', 'hasOwnProperty'])('"%s" is a word as any other', word => {
    expect(validate(read(`The ${word} spoke to reporters on Monday. “No ${word},” said Ada ${word}.`))).toEqual([])
  })
})

function spansOf({ statements }: Record): readonly Span[] {
  return statements.flatMap(({ content, source, cue }) => [...content, ...source, ...cue])
}

function insideOneBlock(span: Span, { article: { blocks } }: Record): boolean {
  return blocks.some(block => block.from <= span.from && span.to <= block.to)
}
