import { readFileSync } from 'node:fs'
import { jsonSchema, validate } from '@onrecord/record'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { changed } from './change.ts'
import { example } from './example.ts'

const published = JSON.parse(readFileSync(new URL('../schema.json', import.meta.url), 'utf8'))
/** A date's pattern stands beside its format, so the format needs no check of its own. */
const accepts = new Ajv2020({ formats: { date: true } }).compile(published)

describe('schema.json', () => {
  it('is the schema of the types; where it is not, `npm run schema --workspace packages/record` writes it anew', () => {
    expect(published).toEqual(jsonSchema())
  })

  it('accepts a full record, and one that carries more', () => {
    expect(accepts(example), JSON.stringify(accepts.errors)).toBe(true)
    expect(accepts(changed(example, 'entities[0].note', 'seen by a reviewer'))).toBe(true)
  })
})

describe.each([
  ['another schema', 'schema', 'onrecord/2'],
  ['no article', 'article', undefined],
  ['a missing list', 'demands', undefined],
  ['an empty id', 'entities[0].id', ''],
  ['no speaker, which must be said with null', 'statements[0].speaker', undefined],
  ['a statement of nothing', 'statements[0].content', []],
  ['a form that is none', 'statements[0].form', 'shouted'],
  ['an act that is none', 'statements[0].act', 'sing'],
  ['an entity of no known type', 'entities[0].type', 'ship'],
  ['an event of no known kind', 'events[0].kind', 'wedding'],
  ['a block of no known kind', 'article.blocks[0].kind', 'advert'],
  ['a confidence above 1', 'statements[0].confidence', 1.1],
  ['a polarity between two', 'statements[0].polarity', 0.5],
  ['a negative offset', 'statements[0].content[0].from', -1],
  ['a fractional offset', 'statements[0].content[0].to', 10.5],
  ['an offset in words', 'statements[0].content[0].to', 'the end'],
  ['a day that no calendar has', 'statements[0].said', { ...example.statements[0]?.said, to: '2026-02-30' }],
  ['a day to a month', 'statements[0].said', { ...example.statements[0]?.said, to: '2026-03' }],
  ['a publication date in words', 'article.published', 'last week'],
])('a record with %s', (_, path, value) => {
  const record = JSON.parse(JSON.stringify(changed(example, path, value)))

  it('is refused by the schema and by `validate`, which says where', () => {
    expect(accepts(record)).toBe(false)
    expect(validate(record).map(fault => fault.path)).toEqual([path])
  })
})
