/** Whoever is named right before what they are to do is asked, whatever the verb. */
import { expect, test } from 'vitest'
import { article, fastEngine } from './reading.ts'

const engine = fastEngine()

function partiesOf(text: string) {
  const { demands, entities } = engine.read({ ...article(text), published: '2026-03-12' })
  const name = (id: string) => entities.find(entity => entity.id === id)?.name ?? id
  return demands.map(({ by, of }) => `${name(by)} > ${name(of)}`)
}

test.each([
  ['Counsel Ravi Iyer pleaded with the High Court to refuse bail.', 'Ravi Iyer > High Court'],
  ['Chair Colette Arnaud cautioned the Park Service against cutting the trees.', 'Colette Arnaud > Park Service'],
  ['Ana Duarte, a councillor, was angry. She had asked the auditor to look at the contract.', 'Ana Duarte > auditor'],
  ['Senator Mary Holt called on Governor Ed Lang (R) to veto the bill.', 'Mary Holt > Ed Lang'],
  ['Tom Reid said the council needs to publish the contract.', 'Tom Reid > council'],
  ['Opposition MPs are demanding answers from Health Minister Joe Dalli.', 'Opposition MPs > Joe Dalli'],
])('%s', (text, parties) => {
  expect(partiesOf(text)).toContain(parties)
})

test.each([
  ['an offer', 'Two professors offered pollsters tips to improve their figures.'],
  ['a wish for things', 'Senator Todd Wills wants more opportunities for students to serve.'],
  ['advice to a candidate', '“Holt needs to win the north,” said Bruce Haines, a strategist.'],
  ['what nobody asks yet', 'Tom Reid said he might ask the auditor to look at the contract.'],
])('%s asks nobody', (_, text) => {
  expect(partiesOf(text)).toEqual([])
})
