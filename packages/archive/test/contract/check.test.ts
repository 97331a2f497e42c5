import { fastEngine } from '@onrecord/models'
import { articleFrom } from '@onrecord/reader'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Checked, check, keep, openArchive, type Store } from '../../src/index.ts'
import { databases } from '../databases.ts'

const COURANT = `The north pier stays

Ada Brook, chair of the Port of Tarnwick, spoke to reporters on Tuesday.

“We will not close the north pier this year, whatever the board says about the money,” Ada Brook said. “It is safe.”

“I have never asked anybody on this island for a penny of public money,” said Tom Sayle, the harbour master.

The council said that the ferry would run again before the end of the month.`

const HERALD = `Pier row

“We will not close the north pier this winter, whatever the board says about the money,” Ada Brook said.

Ada Brook, chair of the Port of Tarnwick, told the Herald that Tom Sayle would stay.`

async function read(text: string, about: { outlet?: string; published?: string; url?: string } = {}) {
  return (await fastEngine()).read(await articleFrom(Buffer.from(text), { name: 'article', ...about }))
}

describe.each(databases)('a draft is checked against an archive in $name', database => {
  let store: Store

  beforeAll(async () => {
    store = await openArchive(await database.place(), { mode: 'create' })
    await keep(store, [
      {
        record: await read(COURANT, {
          outlet: 'The Courant',
          published: '2026-03-10',
          url: 'https://courant.test/pier',
        }),
      },
      { record: await read(HERALD, { outlet: 'The Herald', published: '2026-03-11', url: 'https://herald.test/row' }) },
    ])
  })
  afterAll(() => store.close())

  async function checked(paragraph: string): Promise<Checked> {
    return check(store, await read(`A draft\n\n${paragraph}`))
  }

  /** The first finding in short. */
  async function verdict(paragraph: string) {
    const { findings, fine } = await checked(paragraph)
    const [finding] = findings
    if (!finding) return undefined
    const { sources, otherwise, doubts } = finding.verdict
    const outlets = (all: typeof sources) => all.map(({ article }) => article.outlet)
    return { class: finding.verdict.class, sources: outlets(sources), otherwise: outlets(otherwise), doubts, fine }
  }

  test('a quotation that stands there is verbatim, and where it is quoted otherwise is told', async () => {
    expect(
      await verdict(
        '“We will not close the north pier this year, whatever the board says about the money,” Brook said.',
      ),
    ).toEqual({ class: 'verbatim', sources: ['The Courant'], otherwise: ['The Herald'], doubts: [], fine: true })
  })

  test('one that both articles print in the same words has two sources', async () => {
    expect(
      await verdict('Ada Brook said the board could say what it liked: “We will not close the north pier.”'),
    ).toMatchObject({
      class: 'trimmed',
      sources: ['The Courant', 'The Herald'],
      fine: true,
    })
  })

  test('one that goes on across the cue is verbatim', async () => {
    const words = 'We will not close the north pier this year, whatever the board says about the money. It is safe.'
    expect(await verdict(`“${words}” said Ada Brook.`)).toMatchObject({ class: 'verbatim', sources: ['The Courant'] })
  })

  test('a word that differs makes it altered, and a negation is named', async () => {
    const { findings, fine } = await checked(
      '“We will close the north pier this year, whatever the board says about the money,” Ada Brook said.',
    )
    const [difference] = findings[0]?.verdict.sources[0]?.comparison.differences ?? []
    expect(findings[0]?.verdict.class).toBe('altered')
    expect(difference).toMatchObject({ kind: 'missing', negation: 'missing' })
    expect(fine).toBe(false)
  })

  test('one that cuts a negation off is trimmed and cannot stand, unless the draft denies it itself', async () => {
    expect(await verdict('Ada Brook said they would “close the north pier this year”.')).toMatchObject({
      class: 'trimmed',
      doubts: ['negation cut off'],
      fine: false,
    })
    expect(await verdict('Ada Brook said they would not “close the north pier this year”.')).toMatchObject({
      class: 'trimmed',
      doubts: [],
      fine: true,
    })
  })

  test('what somebody else said is misattributed', async () => {
    const words = 'I have never asked anybody on this island for a penny of public money'
    expect(await verdict(`“${words},” said Ada Brook.`)).toMatchObject({ class: 'misattributed', fine: false })
    expect(await verdict(`“${words},” said Mr Sayle.`)).toMatchObject({ class: 'verbatim', fine: true })
  })

  test('nor may what two people say be run together', async () => {
    const words = 'It is safe. I have never asked anybody on this island for a penny of public money'
    expect(await verdict(`“${words},” said Ada Brook.`)).toMatchObject({
      class: 'misattributed',
      doubts: ['two speakers'],
      fine: false,
    })
  })

  test('where the draft does not tell who speaks, that is said, and nothing is called wrong', async () => {
    const words = 'I have never asked anybody on this island for a penny of public money'
    expect(await verdict(`On the wall hung a sheet: “${words}”.`)).toMatchObject({
      class: 'verbatim',
      doubts: ['speaker not told'],
      fine: true,
    })
  })

  test('a reporter’s words are no quotation', async () => {
    expect(await verdict('The council said “the ferry would run again before the end of the month”.')).toMatchObject({
      doubts: expect.arrayContaining(['not a quotation']),
      fine: false,
    })
  })

  test('a look-alike is no source', async () => {
    expect(
      await verdict(
        '“We will not close the infant school next year, whatever the parents think of us,” said Nina Holt.',
      ),
    ).toMatchObject({ class: 'not found', sources: [] })
  })

  test.each([
    ['operators', 'NEAR( OR * ^ NOT) words:x and -more of {that} here', 'not found'],
    ['what looks like SQL', "x'); drop table statement; -- and the pier", 'not found'],
    ['nothing but little words', 'and it is what it is to us', 'not found'],
    ['other letters', 'мы не закроем северный пирс в этом году', 'not found'],
  ])('%s do no harm', async (_, words, expected) => {
    expect(await verdict(`“${words}”, said Ada Brook.`)).toMatchObject({ class: expected })
  })
})
