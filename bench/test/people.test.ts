import type { Person } from '@onrecord/record'
import { expect, test } from 'vitest'
import { recognised } from '../src/people.ts'

const person = (name: string, ...aliases: string[]): Person => ({
  id: name,
  name,
  type: 'person',
  aliases,
  roles: [],
  in: [],
})
const gold = [
  { name: 'Mina Osei', aliases: ['Ms Osei', 'Dame Mina Osei', 'the chair'] },
  { name: 'Tom Osei', aliases: ['Osei'] },
]

test.each([
  ['each once', [person('Mina Osei', 'Osei'), person('Tom Osei')], [true, true]],
  ['under an alias with a title', [person('Dame Mina Osei'), person('Tom Osei')], [true, true]],
  ['one twice', [person('Mina Osei'), person('Mina Osei'), person('Tom Osei')], [false, true]],
  ['one not at all', [person('Mina Osei'), person('Osei')], [true, false]],
  ['two as one', [person('Mina Osei', 'Tom Osei')], [false, false]],
])('people are recognised where the dossier has them once and apart: %s', (_, people, expected) => {
  expect(recognised({ people }, gold)).toEqual(expected)
})
