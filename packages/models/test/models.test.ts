import { AT_ONCE, engineOn, MODELS } from '@onrecord/models'
import { validate } from '@onrecord/record'
import { describe, expect, test } from 'vitest'

const text = `Quarry plan dropped

The quarry will not be widened, the owners said on Monday.

“We were wrong about the springs,” said Ida Fenwick, who runs the firm. She had told the council in May that the water was safe.
`
const block = (from: number, to: number, kind: 'headline' | 'paragraph') => ({ kind, from, to })
const [first, second] = [text.indexOf('The quarry'), text.indexOf('“We')]
const article = {
  id: 'quarry',
  byline: [],
  text,
  blocks: [
    block(0, 19, 'headline'),
    block(first, second - 2, 'paragraph'),
    block(second, text.length - 1, 'paragraph'),
  ],
}

describe.each(MODELS)('the %s model', model => {
  test('reads, says that it did, and gives the same record again, alone or among others', async () => {
    const engine = await engineOn(model)
    try {
      const record = await engine.read(article)
      expect(validate(record)).toEqual([])
      expect(record.engine.model).toBe(model)
      const words = record.statements.map(s => s.content.map(c => text.slice(c.from, c.to)).join(' '))
      expect(words.join('\n')).toContain('We were wrong about the springs')
      const again = await Promise.all(Array.from({ length: AT_ONCE[model] + 1 }, () => engine.read(article)))
      for (const other of again) expect(other).toEqual(record)
    } finally {
      await engine.close()
    }
  })

  test('a statement over three paragraphs is its speaker’s, whatever the next paragraph says', async () => {
    const parts = [
      'In a statement, Marlow (above with Fenwick) said: "Last month I told the quarry’s owners what had to change.',
      '"I am not satisfied with their answer.',
      '"On hearing this, Ida Fenwick has said that she will step down. The firm needs somebody new at its head."',
      'Fenwick said running the firm had been the "great joy of my life".',
    ]
    const text = parts.join('\n\n')
    const blocks = parts.map(part => block(text.indexOf(part), text.indexOf(part) + part.length, 'paragraph'))
    const engine = await engineOn(model)
    try {
      const { entities, statements } = await engine.read({ id: 'statement', byline: [], text, blocks })
      const who = (words: string) => {
        const at = text.indexOf(words)
        const holds = statements.filter(
          s => !s.within && s.content.some(c => c.from <= at && at + words.length <= c.to),
        )
        return holds.map(s => entities.find(e => e.id === s.speaker)?.name)
      }
      expect(who('Last month I told')).toEqual(['Marlow'])
      expect(who('I am not satisfied')).toEqual(['Marlow'])
      expect(who('The firm needs somebody new')).toEqual(['Marlow'])
      expect(who('great joy of my life')).toEqual(['Ida Fenwick'])
    } finally {
      await engine.close()
    }
  })

  test('reads an article without a word', async () => {
    const engine = await engineOn(model)
    try {
      const empty = await engine.read({ id: 'empty', byline: [], text: ' ', blocks: [] })
      expect(empty.statements).toEqual([])
    } finally {
      await engine.close()
    }
  })
})
