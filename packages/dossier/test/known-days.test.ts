/** What one article knows of the day of some words, and another only quotes. */
import type { Record, Said } from '@onrecord/record'
import { expect, test } from 'vitest'
import { dossierOf } from '../src/index.ts'
import { body, person, recordOf, spanOf, statementOf } from './making.ts'

const osei = person('Mina Osei', { roles: ['chair'] })
const port = body('Port of Tarnwick')
const words = '“I will stay until the north pier is mended and every one of the crew is paid”'
const on = (from: string, to = from): Said => ({ from, to, evidence: { from: 0, to: 4 } })

function quoting(id: string, day: string, said: Said | null): Record {
  const rest =
    id === 'a' ? 'The pier has been shut since a storm.' : 'Nobody on the quay believed it then, or does now.'
  const text = `Mina Osei, chair of the Port of Tarnwick, said: ${words}. ${rest}`
  const cue = { source: [spanOf(text, 'Mina Osei')], cue: [spanOf(text, 'said')], said }
  return recordOf(id, text, [osei, port], { statements: [statementOf(text, 'e1', [words], cue)] }, `2026-${day}`)
}

function saidIn(...records: readonly Record[]): (Said | null)[] {
  return dossierOf(records).records.map(({ statements: [statement] }) => statement?.said ?? null)
}

test('words that an article dates to a month were said on the day that another gives them', () => {
  const [, later] = saidIn(quoting('a', '03-01', on('2026-03-01')), quoting('b', '04-02', on('2026-03')))
  expect(later).toEqual(on('2026-03-01'))
})

test('words that an article does not date have the day of the other, with the verb of saying as evidence', () => {
  const [, later] = saidIn(quoting('a', '03-01', on('2026-03-01')), quoting('b', '04-02', null))
  expect(later).toEqual({ from: '2026-03-01', to: '2026-03-01', evidence: { from: 42, to: 46 } })
})

test('what goes against it stays as the article has it', () => {
  const [, april] = saidIn(quoting('a', '03-01', on('2026-03-01')), quoting('b', '04-02', on('2026-04')))
  expect(april).toEqual(on('2026-04'))
  const [, day] = saidIn(quoting('a', '03-01', on('2026-03-01')), quoting('b', '04-02', on('2026-03-02')))
  expect(day).toEqual(on('2026-03-02'))
})

/** Mina Osei tells the board that the pier is safe; weeks later a paper recalls it in its own words. */
function recalling(recalled: string, said: Said | null, known: Said | null = on('2026-03-01')): (Said | null)[] {
  const first = 'Mina Osei told the board that the north pier would never be sold to the navy.'
  const later = `The pier was sold. In March, Mina Osei said ${recalled}.`
  const cue = (text: string, verb: string) => ({ source: [spanOf(text, 'Mina Osei')], cue: [spanOf(text, verb)] })
  const one = statementOf(first, 'e1', ['the north pier would never be sold to the navy'], {
    ...cue(first, 'told'),
    said: known,
  })
  const other = statementOf(later, 'e1', [recalled], { ...cue(later, 'said'), said })
  return saidIn(
    recordOf('a', first, [osei], { statements: [one] }, '2026-03-01'),
    recordOf('b', later, [osei], { statements: [other] }, '2026-04-20'),
  )
}

const march: Said = { from: '2026-03', to: '2026-03', evidence: { from: 22, to: 27 } }

test('what is recalled in other words was said on the day on which it was reported', () => {
  expect(recalling('the pier was not for sale to any navy', march)[1]?.from).toBe('2026-03')
  expect(recalling('the navy would not be sold the pier', march)[1]).toEqual({
    ...march,
    from: '2026-03-01',
    to: '2026-03-01',
  })
  expect(recalling('the navy would not be sold the pier', null)[1]?.from).toBe('2026-03-01')
})

test('what is recalled of another month was said on another day', () => {
  const february = { ...march, from: '2026-02', to: '2026-02' }
  expect(recalling('the navy would not be sold the pier', february)[1]).toEqual(february)
})

test('a word that many things are said with recalls nothing', () => {
  expect(recalling('the crew would be paid on the pier', march)[1]).toEqual(march)
})
