import type { Entity, Record, Reversal, Span, Statement } from '@onrecord/record'
import fc from 'fast-check'

/** Any valid record: its text is any UTF-16, lone surrogates included, its spans and references whatever may be. */
export const records: fc.Arbitrary<Record> = fc
  .array(fc.nat(0xffff), { minLength: 1, maxLength: 80 })
  .map(codes => String.fromCharCode(...codes))
  .chain(text =>
    fc.tuple(blocksOf(text), fc.array(entityOf(text), { minLength: 1, maxLength: 4 })).chain(([blocks, entities]) =>
      fc.array(statementOf(text, entities), { minLength: 1, maxLength: 5 }).chain(statements =>
        fc.array(reversalOf(text, statements), { maxLength: 2 }).map(reversals => ({
          schema: 'onrecord/1' as const,
          article: { id: 'a', byline: [], text, blocks },
          entities: numbered('e', entities),
          statements: numbered('s', statements),
          events: [],
          demands: [],
          reversals: numbered('r', reversals),
          engine: { version: '0', model: 'none' },
        })),
      ),
    ),
  )

function spanOf(text: string): fc.Arbitrary<Span> {
  const offset = fc.nat(text.length - 1)
  return fc.tuple(offset, offset).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) + 1 }))
}

function blocksOf(text: string): fc.Arbitrary<Record['article']['blocks']> {
  return fc
    .uniqueArray(fc.nat(text.length), { maxLength: 6 })
    .map(cuts => cuts.sort((a, b) => a - b))
    .map(cuts => cuts.slice(1).map((to, i) => ({ kind: 'paragraph' as const, from: cuts[i] ?? 0, to })))
}

function entityOf(text: string): fc.Arbitrary<Omit<Entity, 'id'>> {
  return fc.record({
    type: fc.constantFrom('person', 'organisation', 'unnamed'),
    name: fc.string({ minLength: 1 }),
    aliases: fc.array(fc.string(), { maxLength: 2 }),
    roles: fc.array(fc.record({ title: fc.constant('chair'), span: spanOf(text) }), { maxLength: 2 }),
    mentions: fc.array(spanOf(text), { maxLength: 3 }),
  })
}

function statementOf(text: string, entities: readonly unknown[]): fc.Arbitrary<Omit<Statement, 'id'>> {
  const spans = fc.array(spanOf(text), { maxLength: 2 })
  const entity = fc.constantFrom(...entities.map((_, i) => `e${i}`))
  const some = fc.array(entity, { maxLength: 2 })
  return fc.record({
    form: fc.constantFrom('direct', 'mixed', 'indirect'),
    content: fc.array(spanOf(text), { minLength: 1, maxLength: 3 }),
    source: spans,
    cue: spans,
    speaker: fc.option(entity),
    addressees: some,
    about: some,
    said: fc.constant(null),
    confidence: fc.double({ min: 0, max: 1, noNaN: true }),
  })
}

function reversalOf(text: string, statements: readonly unknown[]): fc.Arbitrary<Omit<Reversal, 'id'>> {
  const statement = fc.constantFrom(...statements.map((_, i) => `s${i}`))
  return fc.record({
    who: fc.string(),
    before: statement,
    after: statement,
    reported: fc.boolean(),
    signal: spanOf(text),
    confidence: fc.double({ min: 0, max: 1, noNaN: true }),
  })
}

function numbered<T>(letter: string, items: readonly T[]): (T & { id: string })[] {
  return items.map((item, i) => ({ ...item, id: `${letter}${i}` }))
}
