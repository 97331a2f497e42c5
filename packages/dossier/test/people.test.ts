import type { Dossier, Record } from '@onrecord/record'
import { describe, expect, test } from 'vitest'
import { dossierOf } from '../src/index.ts'
import { body, described, naming, person } from './making.ts'

/** Who is in which articles: the people of a dossier that stand in more than one, as "Name: a, b". */
function shared(...records: readonly Record[]): string[] {
  return dossierOf(records)
    .people.filter(each => each.in.length > 1)
    .map(each => `${each.name}: ${each.in.map(({ article }) => article).join(', ')}`)
}

function doubtsOf({ people, uncertain }: Dossier): string[] {
  const name = (id: string) => people.find(each => each.id === id)?.name
  return uncertain.map(({ people: [a, b], why }) => `${name(a)} / ${name(b)}: ${why}`)
}

const council = body('Tarnwick Council')
const vale = person('Idris Vale', { roles: ['leader, Tarnwick Council'] })

describe('a person is recognised in another article', () => {
  test('by the full name and the company it keeps', () => {
    const [a, b] = [
      naming('a', '2026-03-01', person('Mina Osei'), council),
      naming('b', '2026-03-02', person('Mina Osei'), council),
    ]
    expect(shared(a, b)).toEqual(['Mina Osei: a, b', 'Tarnwick Council: a, b'])
  })

  test('by the full name and the office', () => {
    const chair = { roles: ['chair, Port of Tarnwick'] }
    const [a, b] = [
      naming('a', '2026-03-01', person('Mina Osei', chair)),
      naming('b', '2026-03-02', person('Mina Osei', chair)),
    ]
    expect(shared(a, b)).toEqual(['Mina Osei: a, b'])
  })

  test('under a short first name, an initial, accents or capitals', () => {
    const records = ['Katherine Osei', 'Kit Osei', 'K. Osei', 'KATHERINE OSEÍ'].map((name, i) =>
      naming(`${i}`, `2026-03-0${i + 1}`, person(name), council),
    )
    expect(shared(...records)[0]).toBe('Katherine Osei: 0, 1, 2, 3')
  })

  test('by a surname with the same office', () => {
    const a = naming('a', '2026-03-01', person('Mina Osei', { roles: ['mayor'] }), council)
    const b = naming('b', '2026-03-02', person('Osei', { roles: ['Mayor'] }), council)
    expect(shared(a, b)).toContain('Mina Osei: a, b')
  })

  test('by a surname with the same rare title', () => {
    const a = naming('a', '2026-03-01', person('Ninian Osei', { aliases: ['Lord Osei'] }), person('Mary Osei'), council)
    const b = naming('b', '2026-03-02', person('Osei', { aliases: ['Lord Osei'] }), council)
    expect(shared(a, b)).toContain('Ninian Osei: a, b')
  })

  test('by an office alone, where one person holds it and the company is the same', () => {
    const a = naming('a', '2026-03-01', person('Mina Osei', { roles: ['policing minister'] }), vale, council)
    const b = naming('b', '2026-03-02', described('minister'), vale, council)
    expect(dossierOf([a, b]).people[0]?.in).toEqual([
      { article: 'a', entity: 'e1' },
      { article: 'b', entity: 'e1' },
    ])
  })

  test('with the fullest name that the articles use, and every other form as an alias', () => {
    const a = naming('a', '2026-03-01', person('Mina Osei', { aliases: ['Ms Osei'] }), council)
    const b = naming('b', '2026-03-02', person('Mina J. Osei'), council)
    const c = naming('c', '2026-03-03', person('Mina Osei'), council)
    expect(dossierOf([a, b, c]).people[0]).toMatchObject({ name: 'Mina J. Osei', aliases: ['Mina Osei', 'Ms Osei'] })
  })
})

describe('two people stay apart', () => {
  test('who share a surname only', () => {
    const a = naming('a', '2026-03-01', person('Mina Osei'), council)
    const b = naming('b', '2026-03-02', person('Idris Osei'), council)
    expect(shared(a, b)).toEqual(['Tarnwick Council: a, b'])
    expect(dossierOf([a, b]).uncertain).toEqual([])
  })

  test('whom one article tells apart, whatever they are called', () => {
    const a = naming('a', '2026-03-01', person('Mina Osei'), person('Mina Osei'), council)
    expect(dossierOf([a]).people).toHaveLength(3)
  })

  test('and are listed as uncertain, where a full name is all that they share', () => {
    const a = naming('a', '2026-03-01', person('Mina Osei'), council)
    const b = naming('b', '2026-03-02', person('Mina Osei'), body('Lerwold United'))
    expect(shared(a, b)).toEqual([])
    expect(doubtsOf(dossierOf([a, b]))).toEqual(['Mina Osei / Mina Osei: same-name'])
  })

  test('and are listed, where a surname may be that of two', () => {
    const a = naming('a', '2026-03-01', person('Mina Osei'), person('Tom Osei'), vale, council)
    const b = naming('b', '2026-03-02', person('Osei'), vale, council)
    expect(doubtsOf(dossierOf([a, b]))).toEqual(['Mina Osei / Osei: short-name', 'Tom Osei / Osei: short-name'])
  })

  test('whom one article calls Mr and the other Mrs', () => {
    const a = naming('a', '2026-03-01', person('Mina Osei', { aliases: ['Mrs Osei'] }), vale, council)
    const b = naming('b', '2026-03-02', person('Osei', { aliases: ['Mr Osei'] }), vale, council)
    expect(shared(a, b)).toEqual(['Idris Vale: a, b', 'Tarnwick Council: a, b'])
    expect(dossierOf([a, b]).uncertain).toEqual([])
  })

  test('and an initial may be that of two as well', () => {
    const a = naming('a', '2026-03-01', person('Mina Osei'), person('Mary Osei'), council)
    const b = naming('b', '2026-03-02', person('M. Osei'), council)
    expect(doubtsOf(dossierOf([a, b]))).toEqual(['Mina Osei / M. Osei: short-name', 'Mary Osei / M. Osei: short-name'])
  })

  test('where an office has had two holders, a description is nobody’s', () => {
    const a = naming('a', '2026-03-01', person('Mina Osei', { roles: ['minister'] }), vale, council)
    const b = naming('b', '2026-03-02', person('Tom Pell', { roles: ['minister'] }), vale, council)
    const c = naming('c', '2026-03-03', described('minister'), vale, council)
    expect(shared(a, b, c)).toEqual(['Idris Vale: a, b, c', 'Tarnwick Council: a, b, c'])
  })
})

describe('a body is recognised', () => {
  test('by a name that only it can bear, in whatever company', () => {
    const a = naming('a', '2026-03-01', body('Tarnwick Harbour Board'))
    const b = naming('b', '2026-03-02', body('the Tarnwick Harbour Board Ltd'))
    expect(shared(a, b)).toHaveLength(1)
  })

  test('not by a name that every town has one of', () => {
    const a = naming('a', '2026-03-01', body('City Council'), vale)
    const b = naming('b', '2026-03-02', body('City Council'), person('Mina Osei'))
    expect(shared(a, b)).toEqual([])
  })

  test('by the end of its name or its initials, where it is the only one and keeps company', () => {
    const a = naming('a', '2026-03-01', body('State Transit Safety Board'), vale)
    const b = naming('b', '2026-03-02', body('Safety Board'), vale)
    expect(shared(a, b)[0]).toBe('State Transit Safety Board: a, b')
  })

  test('by its initials, with more company', () => {
    const a = naming('a', '2026-03-01', body('State Transit Safety Board'), vale, council)
    const b = naming('b', '2026-03-02', body('STSB'), vale, council)
    const c = naming('c', '2026-03-03', body('STSB'), vale)
    expect(shared(a, b)[0]).toBe('State Transit Safety Board: a, b')
    expect(shared(a, c)).toEqual(['Idris Vale: a, c'])
  })

  test('not by the beginning of a name that says more than where and what sort', () => {
    const a = naming('a', '2026-03-01', body('Tarnwick Council Pension Fund'), body('Lerwold Transit Company'), vale)
    const b = naming('b', '2026-03-02', body('Tarnwick Council'), body('Lerwold Transit'), vale)
    expect(shared(a, b)).toEqual(['Lerwold Transit Company: a, b', 'Idris Vale: a, b'])
  })

  test('not by a word that two of them begin with', () => {
    const a = naming('a', '2026-03-01', body('Tarnwick Council'), body('Tarnwick Harbour Board'), vale)
    const b = naming('b', '2026-03-02', body('Tarnwick'), vale)
    expect(shared(a, b)).toEqual(['Idris Vale: a, b'])
  })
})
