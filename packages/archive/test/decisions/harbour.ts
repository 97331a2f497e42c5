/** A small archive to decide about: two who may be one, one who may be two, a reversal, a demand and its answer. */
import { exportArchive, keep, openArchive, type Store, weave } from '../../src/index.ts'
import { body, recordOf, spanOf } from '../making.ts'

export const FIRST = `Ada Brook, mayor of Tarnwick, said: “We will never close the harbour.” Tom Brook called it a lie, and said: “Open the books. I will never resign.”`
export const SECOND = `Tom Brook resigned as treasurer on Monday. Ada Brook said: “We must close the harbour in May.” Tom Brook said: “At last.” The port’s chair said the plan was sound.`
export const THIRD = `Ada Brook, a poet, said: “The harbour sings at night.” Adah Brooke said: “I was misread.”`
export const FOURTH = `Adah Brooke said: “We keep our word.” Brooke then left with Tom Brook.`

const article = (id: string, outlet: string, published: string) => ({
  url: `https://${id}.example/story`,
  outlet,
  published,
  headline: `Story ${id}`,
})

/** As an engine reads them. */
export const records = [
  recordOf('one', FIRST, {
    ...article('one', 'The Courier', '2026-03-01'),
    people: [{ name: 'Ada Brook', roles: ['mayor, Tarnwick'] }, 'Tom Brook', body('Port of Tarnwick')],
    says: [
      [0, 'We will never close the harbour', { act: 'commit' }],
      [1, 'a lie', { act: 'accuse', form: 'mixed', about: ['e1'] }],
      [1, 'Open the books', { act: 'demand', addressees: ['e1'] }],
      [1, 'I will never resign', { act: 'refuse' }],
    ],
    more: {
      demands: [
        {
          id: 'd1',
          by: 'e2',
          of: 'e1',
          statement: 's3',
          evidence: spanOf(FIRST, 'Open the books'),
          answers: [],
          status: 'open',
        },
      ],
    },
  }),
  recordOf('two', SECOND, {
    ...article('two', 'Pierwatch', '2026-03-09'),
    people: ['Ada Brook', 'Tom Brook', body('Port of Tarnwick'), { name: 'the port’s chair', type: 'unnamed' }],
    says: [
      [0, 'We must close the harbour in May', { act: 'demand', about: ['e3'] }],
      [1, 'At last', { act: 'express' }],
      [3, 'the plan was sound', { act: 'assess', form: 'indirect' }],
    ],
    more: {
      events: [
        {
          id: 'v1',
          kind: 'office-change',
          person: 'e2',
          office: 'treasurer',
          body: null,
          change: 'leaves',
          manner: 'resigned',
          status: 'effective',
          date: '2026-03-08',
          evidence: spanOf(SECOND, 'Tom Brook resigned'),
        },
      ],
    },
  }),
  recordOf('three', THIRD, {
    ...article('three', 'The Courier', '2026-03-12'),
    people: [{ name: 'Ada Brook', roles: ['poet laureate, Velanur'] }, 'Adah Brooke', 'Tom Brook'],
    says: [
      [0, 'The harbour sings at night', { act: 'express' }],
      [1, 'I was misread', { act: 'deny', about: ['e1'] }],
    ],
  }),
  recordOf('four', FOURTH, {
    ...article('four', 'The Courier', '2026-03-14'),
    people: [{ name: 'Adah Brooke', aliases: ['Brooke'] }, 'Tom Brook'],
    says: [[0, 'We keep our word', { act: 'commit', about: ['e2'] }]],
  }),
]

/** Opens a new archive that holds them. */
export async function harbourArchive(where: string): Promise<Store> {
  const store = await openArchive(where, { mode: 'create' })
  await keep(
    store,
    records.map(record => ({ record })),
    '2026-03-20T10:00:00Z',
  )
  await weave(store)
  return store
}

/** The number of the statement whose words begin so, in the current version. */
export async function statementThat(store: Store, begins: string): Promise<number> {
  const { id } = await store.db
    .selectFrom('statement')
    .select('id')
    .where('words', 'like', `${begins}%`)
    .where('current', '=', 1)
    .executeTakeFirstOrThrow()
  return id
}

/** What counts in the index, a line each: who says what. */
export async function said(store: Store): Promise<string[]> {
  const rows = await store.db
    .selectFrom('statement')
    .leftJoin('person', 'person.id', 'statement.speaker')
    .select(['public', 'words'])
    .where('state', '<>', 'rejected')
    .where('current', '=', 1)
    .orderBy('statement.id')
    .execute()
  return rows.map(({ public: who, words }) => `${who ?? '?'}: ${words}`)
}

/**
 * Everything that an archive holds but the decisions themselves and who was born of them, a row a line: an export without
 * the numbers of what stories tell, which are others each time that they are told.
 */
export async function held(store: Store): Promise<string[]> {
  const lines: string[] = []
  await exportArchive(store, async text => void lines.push(...text.trimEnd().split('\n')))
  const rows = lines
    .slice(1)
    .flatMap(line => Object.entries(JSON.parse(line)) as [string, { [column: string]: unknown }][])
  const born = new Set(await bornOfDecisions(store))
  return rows
    .filter(([table, { id, person }]) => !/^decision/.test(table) && !born.has(table === 'person' ? id : person))
    .map(([table, row]) => (TOLD.has(table) ? { [table]: { ...row, id: 0, item: 0 } } : { [table]: row }))
    .map(row => JSON.stringify(row))
    .sort()
}

const TOLD = new Set(['office_change', 'investigation', 'demand', 'reversal', 'place'])

/**
 * The people whom decisions that were undone left behind: the ids of those who were split lead back to whom they were split
 * from; of newcomers the name stays, with nothing that they said.
 */
async function bornOfDecisions(store: Store): Promise<unknown[]> {
  const undone = await store.db
    .selectFrom('decision')
    .select('value')
    .where('kind', 'in', ['split', 'assign'])
    .where('undone_at', 'is not', null)
    .execute()
  const names = undone.flatMap(({ value }) => {
    const { into, newcomer, speaker } = JSON.parse(value)
    return into ?? (newcomer === undefined ? [] : speaker)
  })
  const rows = await store.db
    .selectFrom('person')
    .select('id')
    .where('public', 'in', ['', ...names])
    .execute()
  return rows.map(({ id }) => id)
}
