import type { Record, Said } from '@onrecord/record'
import { expect, test } from 'vitest'
import { saidRight } from '../src/said.ts'

const text = '“The ferry stays where it is,” Ada Penrose said in March.'

function record(from: string, to: string): Record {
  const said: Said = { from, to, evidence: { from: 50, to: 55 } }
  return { article: { text }, statements: [{ content: [{ from: 0, to: 30 }], said }] } as unknown as Record
}

const gold = (said: string | null) => [{ snippet: 'The ferry stays where it is', said }]

test('a month in the gold is met by any days in it', () => {
  expect(saidRight(record('2024-03-01', '2024-03-31'), gold('2024-03'))).toEqual([true])
  expect(saidRight(record('2024-03-05', '2024-03-05'), gold('2024-03'))).toEqual([true])
  expect(saidRight(record('2024-02-28', '2024-03-05'), gold('2024-03'))).toEqual([false])
})

test('a day in the gold is met by that day, or by days from it on', () => {
  expect(saidRight(record('2024-03-05', '2024-03-06'), gold('2024-03-05'))).toEqual([true])
  expect(saidRight(record('2024-03-04', '2024-03-05'), gold('2024-03-05'))).toEqual([false])
})

test('where the gold does not say, or nothing is found, nothing is measured', () => {
  expect(saidRight(record('2024-03-05', '2024-03-05'), gold(null))).toEqual([])
  expect(saidRight(record('2024-03-05', '2024-03-05'), [{ snippet: 'Nobody said this', said: '2024' }])).toEqual([])
})

test('one statement is matched to one of the gold', () => {
  expect(saidRight(record('2024-03-05', '2024-03-05'), [...gold('2024-03'), ...gold('2021')])).toEqual([true])
})
