import { type Span, validate } from '@onrecord/record'
import { describe, expect, it } from 'vitest'
import { changed, found } from './change.ts'
import { example } from './example.ts'

const faultPaths = (value: unknown) => validate(value).map(fault => fault.path)

describe('a valid record', () => {
  it('has no faults', () => {
    expect(validate(example)).toEqual([])
  })

  it('may carry fields that the types do not name', () => {
    expect(validate(changed(example, 'statements[0].note', 'seen by a reviewer'))).toEqual([])
  })
})

describe.each([
  'article.blocks[4]',
  'entities[0].roles[0].span',
  'entities[0].mentions[0]',
  'statements[0].content[0]',
  'statements[0].source[0]',
  'statements[0].cue[0]',
  'statements[0].said.evidence',
  'events[0].evidence',
  'events[1].evidence',
  'demands[0].evidence',
  'reversals[0].signal',
])('the span at %s', path => {
  const span = found(example, path) as Span
  const { length } = example.article.text

  it('may end with the text, and no later', () => {
    expect(faultPaths(changed(example, path, { ...span, to: length }))).toEqual([])
    expect(faultPaths(changed(example, path, { ...span, to: length + 1 }))).toEqual([path])
  })

  it('is not empty and does not run backwards', () => {
    expect(faultPaths(changed(example, path, { ...span, to: span.from }))).toEqual([path])
    expect(faultPaths(changed(example, path, { ...span, to: span.from - 1 }))).toEqual([path])
  })
})

describe('when something was said', () => {
  const faults = (from: unknown, to: unknown) =>
    faultPaths(changed(changed(example, 'statements[0].said.from', from), 'statements[0].said.to', to))

  it.each([
    ['2024-02-28', '2024-02-29'],
    ['2024-02', '2024-03'],
    ['2024', '2024'],
  ])('may be %s to %s', (from, to) => {
    expect(faults(from, to)).toEqual([])
  })

  it.each([
    ['2024-02', '2024-03-05'],
    ['2023', '2024-01'],
    ['2024-13', '2024-13'],
    ['2023-02-29', '2023-03-01'],
    ['March 2024', 'March 2024'],
  ])('may not be %s to %s', (from, to) => {
    expect(faults(from, to)).toEqual(['statements[0].said'])
  })
})

describe('blocks', () => {
  const [, first, second] = example.article.blocks

  it('do not overlap', () => {
    const path = 'article.blocks[2]'
    expect(faultPaths(changed(example, path, { ...second, from: first?.to }))).toEqual([])
    expect(faultPaths(changed(example, path, { ...second, from: Number(first?.to) - 1 }))).toEqual([path])
  })

  it('stand in the order of the text', () => {
    expect(faultPaths(changed(changed(example, 'article.blocks[1]', second), 'article.blocks[2]', first))).toEqual([
      'article.blocks[2]',
    ])
  })
})

describe('ids', () => {
  it.each([
    ['within one list', 'entities[1].id', 'e1'],
    ['in two lists', 'reversals[0].id', 's1'],
  ])('are given once: %s', (_, path, id) => {
    expect(validate(changed(example, path, id))).toContainEqual({ path, message: `the id "${id}" is given twice` })
  })
})

describe.each([
  ['statements[0].speaker', 'an entity', 's1'],
  ['statements[0].addressees[0]', 'an entity', 's1'],
  ['statements[0].about[0]', 'an entity', 'v1'],
  ['statements[1].within', 'a statement', 'e1'],
  ['demands[0].statement', 'a statement', 'v1'],
  ['demands[0].answers[0].in', 'a statement or an event', 'e1'],
  ['demands[0].verdict.in', 'a statement or an event', 'e1'],
  ['demands[0].outcome', 'a statement or an event', 'd1'],
  ['reversals[0].before', 'a statement or an event', 'e1'],
  ['reversals[0].after', 'a statement or an event', 'r1'],
])('%s', (path, kind, other) => {
  found(example, path)

  it(`names ${kind} of the record`, () => {
    expect(validate(changed(example, path, 'nobody'))).toEqual([{ path, message: 'the record has no "nobody"' }])
    expect(faultPaths(changed(example, path, other))).toEqual([path])
  })
})
