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
