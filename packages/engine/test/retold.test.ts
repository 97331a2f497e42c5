/** What somebody tells, within quotation marks, that they or others have said. */
import { describe, expect, test } from 'vitest'
import { article, fastEngine } from './reading.ts'

const engine = fastEngine()

/** The statements within others: whose, in what form, by what cue, what, and when; all in the order of the text. */
function retold(text: string) {
  const { statements, entities } = engine.read({ ...article(text), published: '2024-01-17' })
  const words = ([span]: readonly { from: number; to: number }[]) => span && text.slice(span.from, span.to)
  return statements
    .filter(({ within }) => within !== undefined)
    .map(({ speaker, form, cue, content, said }) => ({
      speaker: entities.find(({ id }) => id === speaker)?.name,
      form,
      cue: words(cue),
      content: words(content),
      said: said && `${said.from}/${said.to}`,
    }))
}

describe('what is retold within quotation marks', () => {
  test('is a statement of who says "I", with the time told there', () => {
    const text = 'Ada Penrose said on Monday: “Last week I told the board that the ferry would sink. Nobody listened.”'
    expect(retold(text)).toMatchObject([
      { speaker: 'Ada Penrose', form: 'indirect', content: 'that the ferry would sink', said: '2024-01-08/2024-01-14' },
    ])
  })

  test('is so where somebody "made clear" what they wanted', () => {
    const text =
      'Neil Carrow resigned.\n\nAda Penrose said: “Last week, I made clear to the harbour master the size of the repair that is needed.”'
    expect(retold(text)).toMatchObject([
      {
        speaker: 'Ada Penrose',
        cue: 'made clear',
        content: 'the size of the repair that is needed',
        said: '2024-01-08/2024-01-14',
      },
    ])
  })

  test('is a statement of whom the words name', () => {
    const text = 'Neil Carrow resigned.\n\nAda Penrose said: “Today Neil Carrow has said he will leave the board.”'
    expect(retold(text)).toMatchObject([{ speaker: 'Neil Carrow', form: 'indirect' }])
  })

  test.each([
    'Ada Penrose said: “I said sorry and I meant it.”',
    'Ada Penrose said: “He asked good questions. It is clear to me.”',
    'Ada Penrose said: “We have been told that the ferry is safe.”',
    '“I said no,” said Ada Penrose.',
  ])('is none where no clause is told: %s', text => {
    expect(retold(text)).toEqual([])
  })
})

describe('what a noun recalls as said within reported words', () => {
  test('is a statement of whose noun it is', () => {
    const text = 'Ada Penrose said she was dismayed by his answer to her demand that he publish the ledgers in full.'
    expect(retold(text)).toMatchObject([
      { speaker: 'Ada Penrose', cue: 'demand', content: 'that he publish the ledgers in full' },
    ])
  })

  test.each([
    'Ada Penrose said she was dismayed by his demands.',
    'Ada Penrose said that her promise to him was kept.',
    'Ada Penrose said “my demand that he go stands”.',
  ])('a topic, a hearer and one’s own words are none: %s', text => {
    expect(retold(text)).toEqual([])
  })
})
