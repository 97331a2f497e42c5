import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { keep, openArchive, type Store } from '../../src/index.ts'
import { databases } from '../databases.ts'
import { body, recordOf, type Somebody } from '../making.ts'

describe.each(databases)('who is who, in $name', database => {
  let store: Store
  let articles = 0
  beforeAll(async () => {
    store = await openArchive(await database.place(), { mode: 'create' })
  })
  afterAll(() => store.close())

  /** Keeps an article with some people, and gives the public ids of those whom it knows. */
  async function met(...people: readonly (string | Somebody)[]): Promise<string[]> {
    const record = recordOf(`a${++articles}`, `Article ${articles}.`, { published: '2026-03-01', people })
    const [outcome] = await keep(store, [{ record }])
    const rows = await store.db
      .selectFrom('presence')
      .innerJoin('person', 'person.id', 'presence.person')
      .select('public')
      .where('version', '=', outcome?.version ?? 0)
      .orderBy('entity')
      .execute()
    return rows.map(row => row.public)
  }

  test('a full name is one human, with or without title, accents and capitals', async () => {
    expect(await met('Zoë Brandt')).toEqual(['zoe-brandt'])
    expect(await met('Dr Zoe Brandt', 'MINA OSEI')).toEqual(['zoe-brandt', 'mina-osei'])
    expect(await met('Mina Osei')).toEqual(['mina-osei'])
  })

  test('a surname, a description and a body of any town are nobody’s until a story tells', async () => {
    expect(await met('Brandt', { name: 'a spokesman', type: 'unnamed' }, body('City Council'))).toEqual([])
  })

  test('a human and a body of one name are two, and so are two whom one article tells apart', async () => {
    expect(await met('Ada Lowe', body('Ada Lowe'))).toEqual(['ada-lowe', 'ada-lowe-2'])
    expect(await met('Jon Reed', 'Jon Reed')).toEqual(['jon-reed', 'jon-reed-2'])
  })

  test('two humans of one name stay apart where their offices and company say so', async () => {
    const mayor = { name: 'Sam Hale', roles: ['Mayor, Tarnwick'] }
    const surgeon = { name: 'Sam Hale', roles: ['surgeon, Velanur Hospital'] }
    expect(await met(mayor, body('Port of Tarnwick'))).toEqual(['sam-hale', 'port-of-tarnwick'])
    expect(await met(surgeon, body('Velanur Infirmary'))).toEqual(['sam-hale-2', 'velanur-infirmary'])
    expect(await met({ name: 'Sam Hale', roles: ['mayor, Tarnwick'] })).toEqual(['sam-hale'])
    expect(await met('Sam Hale', body('Velanur Infirmary'))).toEqual(['sam-hale-2', 'velanur-infirmary'])
    const doubts = await store.db.selectFrom('doubt').selectAll().execute()
    expect(doubts.length).toBeGreaterThan(0)
  })

  test('somebody in a new office is the same where they keep the company', async () => {
    const chair = { name: 'Ola Finch', roles: ['chair, Harbour Trust'] }
    const minister = { name: 'Ola Finch', roles: ['minister'] }
    expect(await met(chair, 'Kit Marsh')).toEqual(['ola-finch', 'kit-marsh'])
    expect(await met(minister, 'Kit Marsh')).toEqual(['ola-finch', 'kit-marsh'])
  })

  test('whatever a race or a paper calls somebody, they stay one', async () => {
    for (const role of ['front-runner', 'rival', 'favourite', 'Senator, Velanur', 'Secretary of State', 'leader']) {
      expect(await met({ name: 'Ines Calder', roles: [role] })).toEqual(['ines-calder'])
    }
  })

  test('two of one name draw no third out of whoever keeps the company of both', async () => {
    const at = (office: string) => ({ name: 'Abe Stone', roles: [office] })
    expect(await met(at('Governor, Ostrava'), 'Lin Moss', 'Ivo Park')).toEqual(['abe-stone', 'lin-moss', 'ivo-park'])
    expect(await met(at('dean, Tarnwick College'), 'Uma Fell')).toEqual(['abe-stone-2', 'uma-fell'])
    expect(await met(at('envoy, League of Ports'), 'Lin Moss', 'Ivo Park', 'Uma Fell')).toContain('abe-stone')
  })

  test('a middle name that is told or not makes no second human where company says so', async () => {
    expect(await met('Nell Arden', 'Gus Vane')).toEqual(['nell-arden', 'gus-vane'])
    expect(await met('Nell R. Arden', 'Gus Vane')).toEqual(['nell-arden', 'gus-vane'])
    expect(await met('Nell R. Arden')).toEqual(['nell-arden'])
    expect(await met('Nell Rosamund Arden', 'Gus Vane')).toEqual(['nell-arden', 'gus-vane'])
    expect(await met('Nell Tara Arden', 'Gus Vane')).toEqual(['nell-tara-arden', 'gus-vane'])
    expect(await met('Otto K. Brill', 'Gus Vane')).toEqual(['otto-k-brill', 'gus-vane'])
    expect(await met('Otto Brill', 'Gus Vane')).toEqual(['otto-k-brill', 'gus-vane'])
    expect(await met('Otto Brill', 'Somebody Else')).toContain('otto-k-brill')
    expect(await met('Pia Maud Ross')).toEqual(['pia-maud-ross'])
    expect(await met('Pia Ross')).toEqual(['pia-ross'])
  })

  test('an id that reads like a namesake’s number is not given to somebody else', async () => {
    expect(await met(body('Area 51'), body('Area'))).toEqual(['area-51-x', 'area'])
  })
})
