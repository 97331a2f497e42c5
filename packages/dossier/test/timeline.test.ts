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

test('of one day, the word that somebody went back on stands before what they did instead', () => {
  const text = 'Mina Osei, who on Tuesday morning had “no intention of going”, resigned on Tuesday night: “I must go.”'
  const on = { from: '2026-03-10', to: '2026-03-10', evidence: spanOf(text, 'on Tuesday') }
  const turning = recordOf(
    'd',
    text,
    [person('Mina Osei')],
    {
      statements: [
        statementOf(text, 'e1', ['“I must go.”'], { act: 'declare', said: on }),
        statementOf(text, 'e1', ['“no intention of going”'], { act: 'refuse', said: on }),
      ],
    },
    '2026-03-11',
  )
  const dossier = dossierOf([turning])
  const place = (words: string) => ({ article: 'd', ...spanOf(text, words), date: on.from })
  const reversal = {
    who: dossier.people[0].id,
    before: place('“no intention of going”'),
    after: place('resigned'),
    reported: false,
    confidence: 0.8,
  }
  const entries = timelineOf({ ...dossier, reversals: [reversal] })
  const [{ places }] = entries
  expect(text.slice(places[0].from, places[0].to)).toBe('“no intention of going”')
  expect(entries.length).toBe(3)
})
