import type { Block, Record, Span, Statement } from '@onrecord/record'
import fc from 'fast-check'

const words = [
  ...['said', 'the mayor', ' ', ' ', '\n\n', '\r\n', '\t', ', ', '. ', '“', '”', '"', "'", '‘', '’'],
  ...['=1+1', '@cmd', '-', '+', ';', '<b>', '</mark>', '<script>', '&amp;', '&', 'javascript:', '#a1-s1'],
  ...['🚢', 'é', 'e\u0301', '\u001b[31m', '\u009b2J', '\u0007', '\u202e', 'שלום', '漢字', '\u2028', '\ufeff'],
]

const text = fc
  .array(fc.constantFrom(...words), { minLength: 1, maxLength: 80, size: 'max' })
  .map(parts => `x${parts.join('')}`)

/** Any record, valid in its shape and as hostile as can be in its words: overlapping spans, markup, escapes, emoji. */
export const anyRecord: fc.Arbitrary<Record> = text.chain(text => {
  const span = fc.uniqueArray(fc.constantFrom(...boundaries(text)), { minLength: 2, maxLength: 2 }).map(ordered)
  const spans = (minLength: number) => fc.array(span, { minLength, maxLength: 3 })
  const form = fc.constantFrom('direct', 'mixed', 'indirect')
  const speaker = fc.constantFrom('e1', 'e2', null)
  const ids = fc.uniqueArray(fc.constantFrom('e1', 'e2'))
  const said = fc.option(fc.record({ from: fc.constant('2026-03-09'), to: fc.constant('2026-03-12'), evidence: span }))
  const statement = fc.record(
    {
      ...{ form, speaker, content: spans(1), source: spans(0), cue: spans(0), addressees: ids, about: ids, said },
      act: fc.constantFrom('assess', 'apologise'),
      polarity: fc.constantFrom(-1, 0, 1),
    },
    { requiredKeys: ['form', 'speaker', 'content', 'source', 'cue', 'addressees', 'about', 'said'] },
  )
  return fc
    .record({
      statements: fc.array(statement, { maxLength: 6 }),
      name: fc.constantFrom(...words),
      blocked: fc.boolean(),
    })
    .map(({ statements, name, blocked }) => ({
      schema: 'onrecord/1',
      article: {
        id: 'any',
        headline: name,
        byline: [name],
        url: `javascript:${name}`,
        text,
        blocks: blocked ? paragraphs(text) : [],
      },
      entities: [
        {
          id: 'e1',
          type: 'person',
          name,
          aliases: [],
          roles: [{ title: name, span: { from: 0, to: 1 } }],
          mentions: [],
        },
        { id: 'e2', type: 'group', name: 'x', aliases: [], roles: [], mentions: [] },
      ],
      statements: statements.map(
        (rest, i): Statement => ({
          ...rest,
          id: `s${i + 1}`,
          confidence: 0.5,
          ...(i > 0 && { within: 's1' }),
        }),
      ),
      events: [],
      demands: [],
      reversals: [],
      engine: { version: '0', model: 'none' },
    }))
})

/** The positions between the code points of a text. */
function boundaries(text: string): number[] {
  const ends = [0]
  for (const character of text) ends.push((ends.at(-1) ?? 0) + character.length)
  return ends
}

function ordered([a = 0, b = 0]: readonly number[]): Span {
  return { from: Math.min(a, b), to: Math.max(a, b) }
}

function paragraphs(text: string): Block[] {
  return [...text.matchAll(/\S(?:(?!\n\n).)*/gs)].map(({ index, 0: words }, i) => ({
    kind: i === 0 ? 'headline' : 'paragraph',
    from: index,
    to: index + words.length,
  }))
}
