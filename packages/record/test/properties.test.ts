import { type Record, type Span, validate } from '@onrecord/record'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { records } from './arbitrary.ts'
import { changed, found } from './change.ts'

it('accepts whatever is built by the rules', () => {
  fc.assert(
    fc.property(records, record => {
      expect(validate(record)).toEqual([])
    }),
  )
})

it('finds one bad span among good ones, wherever it stands', () => {
  const places = records.chain(record =>
    fc.record({ record: fc.constant(record), path: fc.constantFrom(...spansOf(record)) }),
  )
  fc.assert(
    fc.property(places, fc.boolean(), ({ record, path }, beyond) => {
      const span = found(record, path) as Span
      const to = beyond ? record.article.text.length + 1 : span.from
      expect(validate(changed(record, path, { ...span, to })).map(fault => fault.path)).toContain(at(path, to))
    }),
  )
})

/** Zero is no end at all, so there the shape is at fault, in the end itself. */
const at = (path: string, to: number) => (to === 0 ? `${path}.to` : path)

function spansOf(record: Record): string[] {
  const { article, entities, statements, reversals } = record
  const each = (path: string, list: readonly unknown[]) => list.map((_, i) => `${path}[${i}]`)
  return [
    ...each('article.blocks', article.blocks),
    ...entities.flatMap((e, i) => each(`entities[${i}].mentions`, e.mentions)),
    ...entities.flatMap((e, i) => each(`entities[${i}].roles`, e.roles).map(path => `${path}.span`)),
    ...statements.flatMap((s, i) => each(`statements[${i}].content`, s.content)),
    ...statements.flatMap((s, i) => [
      ...each(`statements[${i}].source`, s.source),
      ...each(`statements[${i}].cue`, s.cue),
    ]),
    ...reversals.map((_, i) => `reversals[${i}].signal`),
  ]
}
