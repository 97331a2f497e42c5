import { ahead, engineOn, MODELS, openReaders } from '@onrecord/models'
import { expect, test } from 'vitest'

const texts = [
  '“We were wrong about the springs,” said Ida Fenwick, who runs the quarry.',
  'The council will vote on Monday, Tom Marsh said. He called the plan “a gift to nobody”.',
  'Nothing was said.',
]
const articles = texts.map((text, i) => ({
  id: `a${i}`,
  byline: [],
  text,
  blocks: [{ kind: 'paragraph' as const, from: 0, to: text.length }],
}))

test.each(MODELS)('with the %s model, threads give the records that one engine gives, in order', async model => {
  const [engine, readers] = await Promise.all([engineOn(model), openReaders(model, { threads: 2, each: 2 })])
  try {
    const records = []
    for await (const record of ahead(articles, readers.atOnce, readers.read)) records.push(record)
    expect(records).toEqual(await Promise.all(articles.map(article => engine.read(article))))
  } finally {
    await Promise.all([engine.close(), readers.close()])
  }
})
