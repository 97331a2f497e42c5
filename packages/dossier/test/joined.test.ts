import type { Event, Record } from '@onrecord/record'
import { describe, expect, test } from 'vitest'
import { dossierOf } from '../src/index.ts'
import { body, person, recordOf, reporting, spanOf, statementOf } from './making.ts'

describe('office changes of several articles', () => {
  test('a rumour that is confirmed later is one change with two pieces of evidence', () => {
    const rumour = reporting('a', '2026-03-01', { status: 'rumoured' })
    const news = reporting('b', '2026-03-04', { status: 'announced', manner: 'resigned', date: '2026-03-04' })
    expect(dossierOf([news, rumour]).officeChanges).toEqual([
      {
        person: 'a/e1',
        office: 'chair',
        body: 'Port of Tarnwick',
        change: 'leaves',
        manner: 'resigned',
        status: 'announced',
        date: '2026-03-04',
        evidence: [
          { article: 'a', ...spanOf(rumour.article.text, 'is to go') },
          { article: 'b', ...spanOf(news.article.text, 'is to go') },
        ],
      },
    ])
  })

  test('a denial does not undo what happened, and without an event stands as the last word', () => {
    const rumour = reporting('a', '2026-03-01', { status: 'rumoured' })
    const denial = reporting('b', '2026-03-02', { status: 'denied' })
    const deed = reporting('c', '2026-03-09', { status: 'effective' })
    expect(dossierOf([rumour, denial]).officeChanges).toMatchObject([{ status: 'denied' }])
    expect(dossierOf([rumour, denial, deed]).officeChanges).toMatchObject([{ status: 'effective' }])
  })

  test('a rumour need not name the office', () => {
    const rumour = reporting('a', '2026-03-01', { status: 'rumoured', office: 'harbour master', body: null })
    expect(dossierOf([rumour, reporting('b', '2026-03-04', {})]).officeChanges).toMatchObject([{ office: 'chair' }])
  })

  test('the vaguer date gives way to the closer one, the word for any office to its name', () => {
    const a = reporting('a', '2026-03-01', { office: 'boss', date: '2026-03' })
    const b = reporting('b', '2026-03-02', { date: '2026-03-10' })
    expect(dossierOf([a, b]).officeChanges).toMatchObject([{ date: '2026-03-10', office: 'chair' }])
  })

  test('a body goes by its name, whether the article’s record names it or says which entity it is', () => {
    const a = reporting('a', '2026-03-01', { body: 'e2' })
    const b = reporting('b', '2026-03-02', { body: 'Harbour Post' })
    expect(dossierOf([a, b]).officeChanges).toMatchObject([{ body: 'Harbour Post' }])
  })

  test.each([
    ['another office', { office: 'treasurer', body: 'Tarnwick Rowing Club' }],
    ['another sort of change', { change: 'suspended' as const }],
    ['another year', { date: '2024-03-04' }],
  ])('%s is another change', (_, other) => {
    const a = reporting('a', '2026-03-01', { date: '2026-03-01' })
    expect(dossierOf([a, reporting('b', '2026-03-02', other)]).officeChanges).toHaveLength(2)
  })
})

describe('investigations of several articles', () => {
  const text = 'The Harbour Ombudsman is looking into the Port of Tarnwick over its dredging contracts.'
  const about = (id: string, day: string, change: Partial<Event & { kind: 'investigation' }>): Record => {
    const event: Event = {
      id: 'v1',
      kind: 'investigation',
      investigator: 'e1',
      subject: 'e2',
      matter: 'dredging contracts',
      status: 'opened',
      evidence: spanOf(text, 'is looking into'),
      ...change,
    }
    return recordOf(id, text, [body('Harbour Ombudsman'), body('Port of Tarnwick')], { events: [event] }, day)
  }

  test('one investigator’s into one subject is one, as it was last reported', () => {
    const called = about('a', '2026-03-01', { status: 'called-for' })
    const refused = about('b', '2026-03-02', { status: 'refused' })
    const opened = about('c', '2026-03-05', { subject: null })
    expect(dossierOf([opened, called, refused]).investigations).toMatchObject([
      {
        investigator: 'a/e1',
        subject: 'a/e2',
        status: 'opened',
        evidence: [{ article: 'a' }, { article: 'b' }, { article: 'c' }],
      },
    ])
  })

  test('into another matter it is another', () => {
    const other = about('b', '2026-03-02', { subject: null, matter: 'the death of a diver' })
    expect(dossierOf([about('a', '2026-03-01', { subject: null }), other]).investigations).toHaveLength(2)
  })
})

test('demands and reversals of single articles are taken over, with the places of all their ends', () => {
  const text =
    'The council demanded that Mina Osei go. “I will never walk away,” she said in May. On Tuesday she resigned.'
  const at = (words: string) => ({ article: 'a', ...spanOf(text, words) })
  const said = { from: '2026-03-09', to: '2026-03-09', evidence: spanOf(text, 'On Tuesday') }
  const record = recordOf('a', text, [person('Mina Osei'), body('council')], {
    statements: [
      statementOf(text, 'e2', ['that Mina Osei go'], { id: 's1', said }),
      statementOf(text, 'e1', ['“I will never walk away,”'], { id: 's2' }),
    ],
    events: [
      {
        id: 'v1',
        kind: 'office-change',
        person: 'e1',
        office: 'chair',
        body: null,
        change: 'leaves',
        manner: 'resigned',
        status: 'announced',
        date: '2026-03-10',
        evidence: spanOf(text, 'resigned'),
      },
    ],
    demands: [
      {
        id: 'd1',
        by: 'e2',
        of: 'e1',
        statement: 's1',
        evidence: spanOf(text, 'demanded'),
        answers: [{ by: 'e1', in: 's2', kind: 'refuses' }],
        outcome: 'v1',
        status: 'met',
      },
    ],
    reversals: [{ id: 'r1', who: 'e1', before: 's2', after: 'v1', reported: false, confidence: 0.7 }],
  })
  const { demands, reversals } = dossierOf([record])
  expect(demands).toEqual([
    {
      by: 'a/e2',
      of: 'a/e1',
      date: '2026-03-09',
      evidence: [at('demanded')],
      answers: [{ ...at('“I will never walk away,”'), by: 'a/e1', kind: 'refuses' }],
      outcome: at('resigned'),
      status: 'met',
    },
  ])
  expect(reversals).toEqual([
    {
      who: 'a/e1',
      before: { ...at('“I will never walk away,”'), date: null },
      after: { ...at('resigned'), date: '2026-03-10' },
      reported: false,
      confidence: 0.7,
    },
  ])
})
