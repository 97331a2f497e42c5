import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compare } from '../../src/check/compare.ts'
import { quotedWords } from '../../src/check/words.ts'

const quoted = (text: string) => quotedWords(text, [{ from: 0, to: text.length }])

/** What a draft's words are beside a source's, each difference as [kind, draft's words, source's words, negation]. */
function compared(draft: string, source: string) {
  const comparison = compare(quoted(draft), quoted(source))
  const words = (text: string, span: { from: number; to: number } | null) => span && text.slice(span.from, span.to)
  return (
    comparison && {
      kind: comparison.kind,
      differences: comparison.differences.map(({ kind, draft: own, source: other, negation }) =>
        [kind, words(draft, own), words(source, other), negation].filter(part => part !== null),
      ),
      cut: words(source, comparison.cut),
    }
  )
}

const PIER = 'We will not close the north pier this year, whatever the board says. It is safe.'

describe('a quotation is verbatim', () => {
  test.each([
    ['as it stands', PIER],
    ['one whole sentence of it', 'It is safe'],
    [
      'with other capitals and marks',
      'WE WILL NOT CLOSE THE NORTH-PIER THIS YEAR – whatever the Board says! It is safe',
    ],
  ])('%s', (_, draft) => {
    expect(compared(draft, PIER)).toMatchObject({ kind: 'verbatim', differences: [] })
  })

  test('whatever the house style for apostrophes, spelling, thousands and per cent', () => {
    expect(compared("I don't recognise 1,200 or 5 per cent", 'I don’t recognize 1200 or 5%')?.kind).toBe('verbatim')
  })
})

describe('a quotation is trimmed', () => {
  test('where its ends are cut', () => {
    expect(compared('close the north pier this year', PIER)).toMatchObject({
      kind: 'trimmed',
      differences: [],
      cut: 'not',
    })
  })

  test.each(['…', '...', '. . .', '[...]', '[…]'])('where words are left out at %s', dots => {
    expect(compared(`We will not close the north pier ${dots} whatever the board says.`, PIER)).toMatchObject({
      kind: 'trimmed',
      differences: [['elided', 'this year']],
    })
  })

  test('where brackets say what the writer put in, and for what', () => {
    expect(compared('We will not close [the pier] this year', 'We will not close it this year')).toMatchObject({
      kind: 'trimmed',
      differences: [['inserted', 'the pier', 'it']],
    })
    expect(compared('[W]hatever the board says', PIER)?.kind).toBe('trimmed')
  })
})

describe('a quotation is altered', () => {
  test.each([
    ['a word', 'We will not close the south pier this year', [['replaced', 'south', 'north']]],
    ['a little word', 'We will not close a north pier this year', [['replaced', 'a', 'the']]],
    ['its first word', 'They will not close the north pier', [['replaced', 'They', 'We']]],
    ['its last word', 'It is sound', [['replaced', 'sound', 'safe']]],
    ['a word behind its end', 'whatever the board says now', [['added', 'now']]],
    ['a word more', 'We will not close the old north pier', [['added', 'old']]],
    ['a word less', 'We will not close the pier', [['missing', 'north']]],
  ])('by %s', (_, draft, differences) => {
    expect(compared(draft, PIER)).toMatchObject({ kind: 'altered', differences })
  })

  test.each([
    ['£5m', '$5m'],
    ['3.5', '35'],
    ['5%', '5'],
    ['-5', '5'],
    ['1,200', '1,300'],
    ["we're", 'were'],
    ['prise', 'prize'],
  ])('%s is not %s', (one, other) => {
    expect(compared(`It was ${one} then`, `It was ${other} then`)?.kind).toBe('altered')
  })

  test.each([
    ['We will close the north pier', PIER, 'missing'],
    ['We will close the pier', 'We won’t close the pier', 'missing'],
    ['We knew that', 'We never knew that', 'missing'],
    ['It is not safe', PIER, 'added'],
    ['I am unhappy with it', 'I am happy with it', 'added'],
    ['It went with warning', 'It went without warning', 'missing'],
  ])('a negation is named: “%s” for “%s”', (draft, source, negation) => {
    const comparison = compared(draft, source)
    expect(comparison?.kind).toBe('altered')
    expect(comparison?.differences.flat()).toContain(negation)
  })

  test('a contraction is another wording, not another meaning', () => {
    expect(compared('We will not go', 'We won’t go')).toMatchObject({
      kind: 'altered',
      differences: [['replaced', 'will not', 'won’t']],
    })
  })

  test.each([
    ['We will … close the north pier', 'at an ellipsis'],
    ['We will [soon] close the north pier', 'at brackets'],
  ])('a negation does not hide %s', draft => {
    const comparison = compared(draft, PIER)
    expect(comparison?.kind).toBe('altered')
    expect(comparison?.differences.flat()).toContain('missing')
  })

  test('an ellipsis for a clause of its own may hold a negation, which is named', () => {
    const source = 'We will go, not because we must, but since it is right.'
    expect(compared('We will go … but since it is right.', source)).toMatchObject({
      kind: 'trimmed',
      differences: [['elided', 'not because we must', 'missing']],
    })
  })
})

const word = fc.stringMatching(/^[a-z]{1,9}$/)
const text = fc.oneof(
  fc.array(word, { minLength: 1, maxLength: 40 }).map(words => words.join(' ')),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 }),
)

describe('whatever the text', () => {
  test('it is verbatim beside itself', () => {
    fc.assert(
      fc.property(text, own => {
        const comparison = compared(own, own)
        if (comparison) expect(comparison).toMatchObject({ kind: 'verbatim', differences: [] })
        else expect(quoted(own).words).toEqual([])
      }),
    )
  })

  test('one word changed is never verbatim or trimmed', () => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 2, maxLength: 30 }), fc.nat(), word, (words, n, other) => {
        const at = n % words.length
        fc.pre(compared(other, words[at] ?? '')?.kind !== 'verbatim')
        const changed = words.with(at, other)
        fc.pre(!words.join(' ').includes(changed.join(' ')))
        expect(compared(changed.join(' '), words.join(' '))?.kind ?? 'altered').toBe('altered')
      }),
    )
  })

  test('a word less or more inside is never verbatim or trimmed', () => {
    fc.assert(
      fc.property(fc.uniqueArray(word, { minLength: 3, maxLength: 30 }), fc.nat(), (words, n) => {
        const at = 1 + (n % (words.length - 2))
        const less = words.toSpliced(at, 1).join(' ')
        expect(compared(less, words.join(' '))?.kind).toBe('altered')
        expect(compared(words.join(' '), less)?.kind).toBe('altered')
      }),
    )
  })
})
