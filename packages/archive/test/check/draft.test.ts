import { fastEngine } from '@onrecord/models'
import { articleFrom } from '@onrecord/reader'
import { describe, expect, test } from 'vitest'
import { quotationsOf } from '../../src/check/draft.ts'

/** What stands between marks in a draft: [words of each part joined by a bar, speaker]. */
async function quotationsIn(text: string) {
  const engine = await fastEngine()
  const given = await articleFrom(Buffer.from(`A draft\n\n${text}`), { name: 'draft' })
  const { quotations, aside } = quotationsOf(await engine.read(given))
  return {
    quotations: quotations.map(({ text, parts, speaker }) => [
      parts.map(({ from, to }) => text.slice(from, to)).join(' | '),
      speaker?.name ?? null,
    ]),
    aside: aside.map(({ why }) => why),
    unread: aside.flatMap(({ why, place }) => (why === 'marks' ? [given.text.slice(place.from, place.to).trim()] : [])),
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

  const WORDS = 'We will go to the north pier today'
  test.each([
    [`“"${WORDS}"” Ada Brook said.`, `"${WORDS}"`],
    [`““"${WORDS}" and never come back,” Ada Brook said.`, `"${WORDS}" and never come back,`],
    [`““${WORDS},”” Ada Brook said.`, `${WORDS},`],
    [`""${WORDS},"" Ada Brook said.`, `${WORDS},`],
    [`"“${WORDS},”" Ada Brook said.`, `“${WORDS},”`],
    [`“"${WORDS},” Ada Brook said.`, `"${WORDS},`],
    [`“She said "${WORDS}" and left,” Ada Brook said.`, `She said "${WORDS}" and left,`],
  ])('marks within marks hold nothing back: %s', async (text, whole) => {
    const { quotations, unread } = await quotationsIn(text)
    expect(quotations.map(([words]) => words)).toEqual([whole])
    expect(unread).toEqual([])
  })

  test.each([
    [`${WORDS},” Ada Brook said.`, `${WORDS},`],
    [`‟${WORDS},” Ada Brook said.`, `${WORDS},`],
    [`❝${WORDS},❞ Ada Brook said.`, `${WORDS},`],
    [`‹${WORDS}›, Ada Brook said.`, WORDS],
    [`＂${WORDS}＂, Ada Brook said.`, WORDS],
    [`Ada Brook said ${WORDS}" in June.`, `Ada Brook said ${WORDS}`],
    [`“It was late,” she said. ${WORDS}.” So they went.`, `she said. ${WORDS}.`],
  ])('what stands at marks that do not pair is named as not read: %s', async (text, words) => {
    expect((await quotationsIn(text)).unread).toEqual([words])
  })

  test.each([
    'The 6" pipe and the 12" one lay there. It was 5\'10" long, and the \'90s were over. ‘Tis so.',
    '“We will go to the north pier today,” Ada Brook said. “We stay.”',
    'Ada Brook said: “We will not close the pier.\n\n“It has to be mended first.”',
  ])('nothing else is: %s', async text => {
    expect((await quotationsIn(text)).unread).toEqual([])
  })
})
