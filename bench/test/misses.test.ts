import type { Entity, Record, Statement } from '@onrecord/record'
import { expect, test } from 'vitest'
import { type GoldArticle, type GoldStatement, wordStarts } from '../src/misses/gold.ts'
import { pronounsIn } from '../src/misses/pronouns.ts'
import { tallyOf } from '../src/misses/tally.ts'

const text = 'Quays to close\n\n“We go,” said Ada Brook. She denied the debts. Two clerks said the safe was empty.'
const at = (words: string) => ({ from: text.indexOf(words), to: text.indexOf(words) + words.length })

const article = {
  id: 'quays',
  byline: [],
  text,
  blocks: [
    { kind: 'headline', ...at('Quays to close') },
    { kind: 'paragraph', from: 16, to: text.length },
  ],
} as const

const entity = (id: string, type: Entity['type'], name: string): Entity => ({
  ...{ id, type, name, aliases: [], roles: [], mentions: [] },
})
const statement = (id: string, words: string, form: Statement['form'], speaker: string | null): Statement => ({
  ...{ id, form, content: [at(words)], source: [], cue: [], speaker, addressees: [], about: [], said: null },
  confidence: 1,
})
const gold = (words: string, form: GoldStatement['form'], rest: Partial<GoldStatement>): GoldStatement => ({
  ...{ type: 'person', name: 'Ada Brook', form, words: wordStarts(text, [at(words)]), whole: true, source: '' },
  ...rest,
})

const record: Record = {
  schema: 'onrecord/1',
  article,
  entities: [entity('e1', 'person', 'Ada Brook'), entity('e2', 'person', 'Safe'), entity('e3', 'unnamed', 'clerks')],
  statements: [
    statement('s1', '“We go,”', 'direct', 'e1'),
    statement('s2', 'the safe was empty', 'indirect', 'e2'),
    statement('s3', 'Quays to close', 'indirect', null),
  ],
  events: [],
  demands: [],
  reversals: [],
  engine: { version: '0', model: 'none' },
}
const marked: GoldArticle = {
  corpus: 'own',
  article,
  statements: [
    gold('“We go,”', 'direct', {}),
    gold('the debts', 'indirect', { source: 'She' }),
    gold('the safe was empty', 'indirect', { type: 'unnamed', name: 'clerks' }),
  ],
}

test('what readers marked and what was read are counted by kind and form, headlines on neither side', () => {
  const tally = tallyOf(marked, record, pronounsIn([marked], [record]))
  expect(Object.fromEntries(tally)).toEqual({
    // Of the reader's own, by the pronoun of another statement; the record has none for her.
    'she/her direct': [1, 0, 1, 2, 0],
    'she/her indirect': [1, 0, 0, 2, 0],
    'unnamed indirect': [1, 0, 0, 4, 0],
    'person direct': [0, 1, 0, 0, 2],
    'person indirect': [0, 1, 0, 0, 4],
  })
})

test('a snippet of a content is matched with the statement that holds it, and says nothing of words', () => {
  const told = {
    ...marked,
    statements: [gold('safe was', 'indirect', { type: 'unnamed', name: 'clerks', whole: false })],
  }
  const read = { ...record, statements: [statement('s1', 'the safe was empty', 'indirect', 'e3')] }
  expect(Object.fromEntries(tallyOf(told, read, pronounsIn([told], [read])))).toEqual({ 'unnamed indirect': [1, 1, 1] })
})
