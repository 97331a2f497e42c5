import { expect, test } from 'vitest'
import { dossierOf, timelineOf } from '../src/index.ts'
import { body, person, recordOf, reporting, spanOf, statementOf } from './making.ts'

const text =
  'Mina Osei of Tarnwick promised on Tuesday: “I will mend the pier.” She likes the pier, she said: “It is lovely.”'
const said = { from: '2026-03-10', to: '2026-03-10', evidence: spanOf(text, 'on Tuesday') }
const promising = recordOf(
  'b',
  text,
  [person('Mina Osei'), body('Tarnwick')],
  {
    statements: [
      statementOf(text, 'e1', ['“I will mend the pier.”'], { act: 'commit', said }),
      statementOf(text, 'e1', ['“It is lovely.”'], { act: 'assess' }),
    ],
  },
  '2026-03-12',
)

test('it has events and telling statements in the order of their days', () => {
  const gone = reporting('a', '2026-03-01', { date: '2026-03-31' })
  const entries = timelineOf(dossierOf([gone, promising]))
  expect(entries.map(({ kind, date }) => [kind, date])).toEqual([
    ['statement', '2026-03-10'],
    ['office-change', '2026-03-31'],
  ])
})

test('what no article dates stands on the day it was reported, and is told to', () => {
  const [entry] = timelineOf(dossierOf([reporting('a', '2026-03-01', {})]))
  expect(entry).toMatchObject({ date: '2026-03-01', reported: true })
})

test('what is quoted again has one entry and both places', () => {
  const again = { ...promising, article: { ...promising.article, id: 'c', published: '2026-03-14' } }
  const entries = timelineOf(dossierOf([promising, again]))
  expect(entries.map(({ places }) => places.map(({ article }) => article))).toEqual([['b', 'c']])
})
