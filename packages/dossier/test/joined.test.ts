import type { Event, Record } from '@onrecord/record'
import { describe, expect, test } from 'vitest'
import { dossierOf } from '../src/index.ts'
import { body, naming, person, recordOf, reporting, spanOf, statementOf } from './making.ts'

describe('office changes of several articles', () => {
  test('a rumour that is confirmed later is one change with two pieces of evidence, that of the news first', () => {
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
          { article: 'b', ...spanOf(news.article.text, 'is to go') },
          { article: 'a', ...spanOf(rumour.article.text, 'is to go') },
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

  test('"the chair" is whoever has that office by the articles', () => {
    const a = reporting('a', '2026-03-01', {})
    const b = reporting('b', '2026-03-02', { person: 'the chair' })
    expect(dossierOf([a, b]).officeChanges).toMatchObject([{ person: 'a/e1' }])
  })

  test('who leaves by an article that tells no office leaves the one that another article gives them', () => {
    const port = body('Port of Tarnwick')
    const a = naming('a', '2026-03-01', person('Mina Osei', { roles: ['chair, Port of Tarnwick'] }), port)
    const text = 'Mina Osei left on Friday. The Port of Tarnwick said nothing.'
    const leaving = {
      ...reporting('x', '2026-03-02', {}).events[0],
      id: 'w1',
      office: 'post',
      body: null,
      person: 'e1',
    }
    const perhaps = [{ ...leaving, evidence: spanOf(text, 'Mina Osei left') }] as Record['perhaps']
    const b = recordOf('b', text, [person('Mina Osei'), port], { perhaps }, '2026-03-09')
    expect(dossierOf([b]).officeChanges).toEqual([])
    expect(dossierOf([a, b]).officeChanges).toMatchObject([{ person: 'a/e1', office: 'chair', change: 'leaves' }])
  })

  test('who stood aside by one article and was suspended by another was out for a time', () => {
    const aside = reporting('a', '2026-03-01', { manner: 'resigned', status: 'effective' })
    const text = `${aside.article.text}\n\nMina Osei stood aside.`
    const events = aside.events.map(event => ({ ...event, evidence: spanOf(text, 'Mina Osei stood aside') }))
    const a = { ...aside, article: { ...aside.article, text }, events }
    const b = reporting('b', '2026-03-02', { change: 'suspended', manner: null })
    expect(dossierOf([a, b]).officeChanges).toMatchObject([{ change: 'suspended', manner: null }])
  })

  test('"the treasurer" is not whoever is chair', () => {
    const b = reporting('b', '2026-03-02', { person: 'the treasurer', office: 'treasurer' })
    expect(dossierOf([reporting('a', '2026-03-01', {}), b]).officeChanges).toHaveLength(2)
  })

  test('a rank goes with any office', () => {
    const a = reporting('a', '2026-03-01', { office: 'captain' })
    expect(dossierOf([a, reporting('b', '2026-03-02', {})]).officeChanges).toMatchObject([{ office: 'chair' }])
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
        evidence: [{ article: 'c' }, { article: 'a' }, { article: 'b' }],
      },
    ])
  })

  test('that names nobody is into the body of which the articles speak most', () => {
    const inquiry = about('a', '2026-03-01', { subject: null, matter: 'the leak' })
    const others = ['b', 'c'].map(id => naming(id, '2026-03-02', body('Port of Tarnwick'), body('Tarnwick Gazette')))
    expect(dossierOf([inquiry, ...others]).investigations).toMatchObject([{ investigator: 'a/e1', subject: 'a/e2' }])
  })

  test('that names a body only in short is into the one body of that name', () => {
    const inquiry = about('a', '2026-03-01', { subject: null, matter: 'Tarnwick Gazette' })
    const other = naming('b', '2026-03-02', body('Tarnwick Gazette Holdings'))
    const [found] = dossierOf([inquiry, other]).investigations
    expect(found).toMatchObject({ subject: 'b/e1' })
  })

  test('into another matter it is another', () => {
    const other = about('b', '2026-03-02', { subject: null, matter: 'the death of a diver' })
    expect(dossierOf([about('a', '2026-03-01', { subject: null }), other]).investigations).toHaveLength(2)
  })
})

describe('what one article begins and another one ends', () => {
  const council = body('Tarnwick Council')
  const words = {
    ask: 'that Mina Osei publish the repair bill',
    never: '“I will never resign,”',
    no: '“I will not publish the repair bill,”',
  }

  const first = `Idris Vale of Tarnwick Council demanded ${words.ask}.\n\n${words.never} Mina Osei said.`
  const a = recordOf(
    'a',
    first,
    [person('Mina Osei'), person('Idris Vale'), council],
    {
      statements: [
        statementOf(first, 'e2', [words.ask], {
          form: 'indirect',
          act: 'demand',
          about: ['e1'],
          source: [spanOf(first, 'Idris Vale')],
          cue: [spanOf(first, 'demanded')],
        }),
        statementOf(first, 'e1', [words.never], {
          act: 'refuse',
          source: [spanOf(first, 'Mina Osei', 2)],
          cue: [spanOf(first, 'said')],
        }),
      ],
    },
    '2026-03-01',
  )

  const second = `${words.no} Mina Osei told Tarnwick Council.\n\nMina Osei resigned on Monday as chair.`
  const b = recordOf(
    'b',
    second,
    [council, person('Mina Osei')],
    {
      statements: [
        statementOf(second, 'e2', [words.no], {
          act: 'refuse',
          source: [spanOf(second, 'Mina Osei')],
          cue: [spanOf(second, 'told')],
        }),
      ],
      events: [
        {
          id: 'v1',
          kind: 'office-change',
          person: 'e2',
          office: 'chair',
          body: null,
          change: 'leaves',
          manner: 'resigned',
          status: 'effective',
          date: '2026-03-09',
          evidence: spanOf(second, 'Mina Osei resigned'),
        },
      ],
    },
    '2026-03-10',
  )

  test('a demand has the answer that a later article tells, by the same person', () => {
    expect(dossierOf([b, a]).demands).toMatchObject([
      {
        by: 'a/e2',
        of: 'a/e1',
        evidence: [{ article: 'a' }],
        answers: [{ article: 'b', by: 'a/e1', kind: 'refuses' }],
      },
    ])
  })

  test('a reversal has its beginning in the earlier article', () => {
    expect(dossierOf([b, a]).reversals).toMatchObject([
      { who: 'a/e1', before: { article: 'a' }, after: { article: 'b' }, reported: false },
    ])
  })
})
