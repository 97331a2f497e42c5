/** A small archive to follow people in. */
import { keep, openArchive, type Store } from '../../src/index.ts'
import { insertRows } from '../../src/rows/insert.ts'
import { body, recordOf, spanOf } from '../making.ts'

const FIRST = `Ada Brook said: “We will never close the harbour.” Tom Brook called it a lie. The Harbour Board wants her to publish the plan.`
const SECOND = `Ada Brook said: “We must close the north harbour in May.” Mina Osei asked: “Who pays?”`
const THIRD = `Mina Osei said: “The harbour, the harbour, always the harbour!” Ada Brook refused to comment.`
const FOURTH = `A spokesman said: “Éclairs are served, don’t worry.” It is =1+1 today.`

const article = (id: string, outlet: string, published: string) => ({
  url: `https://${id}.example/story`,
  outlet,
  published,
  headline: `Story ${id}`,
})

/** Its records: 8 statements, of which one stands only in an earlier version. */
export const records = [
  recordOf('one', FIRST, {
    ...article('one', 'The Courier', '2026-03-01'),
    people: [{ name: 'Ada Brook', roles: ['mayor, Tarnwick'] }, 'Tom Brook', body('Harbour Board')],
    says: [
      [0, 'We will never close the harbour', { act: 'commit' }],
      [1, 'a lie', { act: 'accuse', form: 'mixed', about: ['e1'] }],
      [2, 'publish the plan', { act: 'demand', form: 'indirect', about: ['e1'] }],
    ],
  }),
  recordOf('two', SECOND, {
    ...article('two', 'Pierwatch', '2026-03-09'),
    people: ['Ada Brook', 'Mina Osei'],
    says: [
      [0, 'We must close the north harbour in May', { act: 'demand', about: ['e2'] }],
      [1, 'Who pays', { act: 'ask', about: ['e1'] }],
    ],
  }),
  recordOf('three', THIRD, {
    ...article('three', 'The Courier', '2026-03-12'),
    people: [{ name: 'Mina Osei', aliases: ['Osei'] }, 'Ada Brook'],
    says: [
      [0, 'The harbour, the harbour, always the harbour', { act: 'assess' }],
      [1, 'to comment', { act: 'refuse', form: 'indirect' }],
    ],
  }),
  recordOf('four', FOURTH, {
    ...article('four', 'The Courier', '2026-02-01'),
    people: [{ name: 'a spokesman', type: 'unnamed' }],
    says: [[0, 'Éclairs are served, don’t worry']],
  }),
]

/** The second article as it stood later: one statement reworded, one gone, one new. */
export const later = recordOf(
  'two',
  `${SECOND.replace('in May', 'in June').replace('Who pays', 'Who will pay now')} “No”, said Tom Brook.`,
  {
    ...article('two', 'Pierwatch', '2026-03-09'),
    people: ['Ada Brook', 'Mina Osei', 'Tom Brook'],
    says: [
      [0, 'We must close the north harbour in June', { act: 'demand', about: ['e2'] }],
      [2, 'No', { act: 'refuse' }],
    ],
  },
)

/** Opens a new archive that holds them, with a reversal and two demands. */
export async function harbourArchive(where: string): Promise<Store> {
  const store = await openArchive(where, { mode: 'create' })
  const outcomes = await keep(
    store,
    records.map(record => ({ record })),
    '2026-03-20T10:00:00Z',
  )
  await keep(store, [{ record: later }], '2026-03-21T10:00:00Z')
  const [first = 0, , third = 0] = outcomes.map(({ version }) => version)
  const idOf = async (name: string) =>
    (await store.db.selectFrom('person').select('id').where('name', '=', name).executeTakeFirstOrThrow()).id
  const [ada, board] = [await idOf('Ada Brook'), await idOf('Harbour Board')]
  await store.write(async db => {
    const { id: story } = await db.selectFrom('story').select('id').orderBy('id').limit(1).executeTakeFirstOrThrow()
    const place = (kind: 'demand' | 'reversal', item: number, part: 'evidence' | 'answer' | 'before' | 'after') => ({
      kind,
      item,
      part,
      number: 0,
      person: null,
      person_name: null,
      value: null,
    })
    const at = (version: number, text: string, words: string, date: string | null) => {
      const { from, to } = spanOf(text, words)
      return { version, starts: from, ends: to, words, date }
    }
    await insertRows(db, 'reversal', [
      { id: 1, story, person: ada, person_name: 'Ada Brook', reported: 1, confidence: 0.9, state: 'confirmed' },
      { id: 2, story, person: ada, person_name: 'Ada Brook', reported: 0, confidence: 0.4, state: 'rejected' },
      { id: 3, story, person: null, person_name: 'the council', reported: 0, confidence: 0.5, state: 'as read' },
    ])
    await insertRows(db, 'demand', [
      {
        id: 1,
        story,
        asker: board,
        asker_name: 'Harbour Board',
        asked: ada,
        asked_name: 'Ada Brook',
        date: '2026-03-01',
        status: 'refused',
      },
      {
        id: 2,
        story,
        asker: null,
        asker_name: 'villagers',
        asked: board,
        asked_name: 'Harbour Board',
        date: null,
        status: 'open',
      },
    ])
    await insertRows(db, 'place', [
      { ...place('reversal', 1, 'before'), ...at(first, FIRST, 'never close the harbour', '2026-03-01') },
      { ...place('reversal', 1, 'after'), ...at(third, THIRD, 'refused to comment', '2026-03-12') },
      { ...place('reversal', 2, 'after'), ...at(third, THIRD, 'refused', '2026-03-12') },
      { ...place('reversal', 3, 'after'), ...at(third, THIRD, 'always', null) },
      { ...place('demand', 1, 'evidence'), ...at(first, FIRST, 'publish the plan', null) },
      {
        ...place('demand', 1, 'answer'),
        ...at(third, THIRD, 'refused to comment', null),
        person: ada,
        person_name: 'Ada Brook',
        value: 'refuses' as const,
      },
      { ...place('demand', 2, 'evidence'), ...at(third, THIRD, 'always', null) },
    ])
  })
  return store
}
