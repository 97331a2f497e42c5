import { fastEngine } from '@onrecord/models'
import { articleFrom } from '@onrecord/reader'
import { describe, expect, test } from 'vitest'
import { quotationsOf } from '../../src/check/draft.ts'

/** What stands between marks in a draft: [words of each part joined by a bar, speaker]. */
async function quotationsIn(text: string) {
  const engine = await fastEngine()
  const { quotations, aside } = quotationsOf(
    await engine.read(await articleFrom(Buffer.from(`A draft\n\n${text}`), { name: 'draft' })),
  )
  return {
    quotations: quotations.map(({ text, parts, speaker }) => [
      parts.map(({ from, to }) => text.slice(from, to)).join(' | '),
      speaker?.name ?? null,
    ]),
    aside: aside.map(({ why }) => why),
  }
}

describe('the quotations of a draft', () => {
  test('are those of direct statements, whole, with who says them', async () => {
    const { quotations } = await quotationsIn(
      '“We will not close the north pier,” Ada Brook said, “until it has been mended.”',
    )
    expect(quotations).toEqual([['We will not close the north pier, | until it has been mended.', 'Ada Brook']])
  })

  test('and each piece of mixed ones', async () => {
    const { quotations } = await quotationsIn(
      'Ada Brook said it was “a disgrace to the town” and that she was “deeply ashamed of it”.',
    )
    expect(quotations.map(([words]) => words)).toEqual(['a disgrace to the town', 'deeply ashamed of it'])
  })

  test('one or two words are left aside', async () => {
    const text = 'The “absent friend” did not come. Ada Brook called it “a disgrace to the town”.'
    expect(await quotationsIn(text)).toMatchObject({ aside: ['few words'], quotations: [{ length: 2 }] })
  })

  test('a quotation that runs over paragraphs is one', async () => {
    const { quotations } = await quotationsIn(
      'Ada Brook said: “We will not close the pier.\n\n“It has to be mended first.”',
    )
    expect(quotations).toHaveLength(1)
  })
})
