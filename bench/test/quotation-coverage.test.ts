import type { Record, Statement } from '@onrecord/record'
import { expect, test } from 'vitest'
import { isCovered } from '../src/quotation-coverage.ts'

const text = '“They asked for three months. I have offered them June,” said Ada Penrose.'

function record(...stretches: readonly (readonly [words: string, form: Statement['form']])[]): Record {
  const statements = stretches.map(([words, form]) => {
    const from = text.indexOf(words)
    return { form, content: [{ from, to: from + words.length }] }
  })
  return { article: { text }, statements } as unknown as Record
}

test('one statement covers its quotation, whatever the look of marks', () => {
  expect(isCovered(record(['They asked for three months. I have offered them June', 'direct']), '"They asked')).toBe(
    true,
  )
})

test('two statements cover a quotation together', () => {
  const both = record(['They asked for three months', 'direct'], ['I have offered them June', 'mixed'])
  expect(isCovered(both, 'They asked for three months. I have offered them June')).toBe(true)
})

test('half a quotation is not covered, nor one that is only reported', () => {
  const snippet = 'They asked for three months. I have offered them June'
  expect(isCovered(record(['They asked for three months', 'direct']), snippet)).toBe(false)
  expect(isCovered(record([snippet, 'indirect']), snippet)).toBe(false)
})
