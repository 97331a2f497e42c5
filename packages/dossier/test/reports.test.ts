import type { Record } from '@onrecord/record'
import { expect, test } from 'vitest'
import { dossierOf } from '../src/index.ts'
import { body, person, recordOf, statementOf } from './making.ts'

const wire = `The north pier of Tarnwick will stay closed until the autumn, Mina Osei of the Port of Tarnwick told reporters on Monday.

“The beams are rotten and I will not send one ship past them,” Mina Osei said.

Forty ships a week used the pier last year, most of them with timber from the north and a few with fish for the market hall.

Repairs are to begin once the storms are over and are to cost about four million, a third of it from the county.`

function printed(id: string, day: string, text: string): Record {
  const quotation = '“The beams are rotten and I will not send one ship past them,”'
  const statements = [statementOf(text, 'e1', [quotation], { act: 'refuse' })]
  return recordOf(id, text, [person('Mina Osei'), body('Port of Tarnwick')], { statements }, `2026-03-${day}`)
}

const first = printed('agency', '02', wire)
const copy = printed(
  'courier',
  '03',
  `${wire.replace('about four million', 'some four million')}\n\nReporting by the agency.`,
)

test('the same report in two papers is recognised as one', () => {
  expect(dossierOf([copy, first]).reports).toMatchObject([{ first: 'agency', articles: ['agency', 'courier'] }])
  expect(dossierOf([copy, first]).reports[0]?.share).toBeGreaterThan(0.8)
})

test('what it quotes was quoted once', () => {
  expect(dossierOf([first, copy]).variants).toEqual([])
})

test('what a paper adds to it still counts', () => {
  const more = '“We could have seen this coming for years,” Mina Osei said.'
  const added = printed('courier', '03', `${wire}\n\n${more}`)
  const text = `Nobody was surprised. ${more}`
  const later = recordOf(
    'post',
    text,
    [person('Mina Osei'), body('Port of Tarnwick')],
    { statements: [statementOf(text, 'e1', ['“We could have seen this coming for years,”'])] },
    '2026-03-09',
  )
  const statements = [
    ...added.statements,
    statementOf(added.article.text, 'e1', ['“We could have seen this coming for years,”']),
  ]
  const { variants } = dossierOf([first, { ...added, statements }, later])
  expect(variants).toMatchObject([{ a: { article: 'courier' }, b: { article: 'post' }, kind: 'verbatim' }])
})

test('two reports of one event are two', () => {
  const other = printed(
    'post',
    '03',
    'The pier is shut. “The beams are rotten and I will not send one ship past them,” Mina Osei said, and the fishermen of Tarnwick, who land their catch there, were anything but pleased to hear it.',
  )
  expect(dossierOf([first, other]).reports).toEqual([])
})
