import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { DecisionError, decide, type Proposal, type Store, undo, weave } from '../../src/index.ts'
import { databases } from '../databases.ts'
import { harbourArchive, held } from '../decisions/harbour.ts'

const by = { by: 'R. Viewer', at: '2026-04-01T09:00:00Z' }
const PEOPLE = ['ada-brook', 'adah-brooke', 'tom-brook', 'ada-brook-x', 'ada-brook-2', 'port-of-tarnwick', 'nora-quill']
const ARTICLES = ['one', 'two', 'three', 'four'].map(name => `https://${name}.example/story`)
const NAMES = ['Ada Brook', 'Tom B. Brook', 'Brooke', '=1+1', '‘; drop table person']

const person = fc.constantFrom(...PEOPLE)
const statement = fc.integer({ min: 1, max: 12 })
const articles = fc.uniqueArray(fc.constantFrom(...ARTICLES), { minLength: 1, maxLength: 3 })
const proposal: fc.Arbitrary<Proposal> = fc.oneof(
  fc.record({ kind: fc.constant('merge' as const), person, into: person }),
  fc.record({ kind: fc.constant('split' as const), person, articles, name: fc.constantFrom('Ada Brook X', ...NAMES) }),
  fc.record({ kind: fc.constant('rename' as const), person, name: fc.constantFrom(...NAMES) }),
  fc.record({ kind: fc.constant('assign' as const), statement, speaker: fc.option(person) }),
  fc.record({ kind: fc.constant('assign' as const), statement, newcomer: fc.constantFrom('Nora Quill', ...NAMES) }),
  fc.record({ kind: fc.constantFrom('reject' as const, 'confirm' as const), statement }),
  fc.record({
    kind: fc.constant('edit' as const),
    statement,
    words: fc.constantFrom('Ada Brook', 'the harbour', 'Tom Brook'),
    form: fc.constantFrom('direct' as const, 'indirect' as const),
  }),
  fc.record({ kind: fc.constant('reply' as const), to: fc.record({ statement }), words: fc.constantFrom(...NAMES) }),
)
/** What a reviewer does: decides something, takes back one of the decisions that stand, or waits for the stories to be told. */
const deed = fc.oneof(
  { weight: 6, arbitrary: proposal },
  { weight: 2, arbitrary: fc.record({ undo: fc.nat(20) }) },
  { weight: 1, arbitrary: fc.constant('weave' as const) },
)

describe.each(databases)('undoing in $name', database => {
  let store: Store
  beforeAll(async () => {
    store = await harbourArchive(await database.place())
  })
  afterAll(() => store.close())

  test('whatever is decided, in any order: with all of it undone, in any order, the archive is what it was', async () => {
    const before = await held(store)
    const runs = Number(process.env.RUNS ?? (database.name === 'sqlite' ? 80 : 15))
    await fc.assert(
      fc.asyncProperty(
        fc.array(deed, { minLength: 1, maxLength: 10 }),
        fc.infiniteStream(fc.nat(1000)),
        async (deeds, pick) => {
          const standing: number[] = []
          const takeBack = async (at: number) => {
            const [id] = standing.splice(at % standing.length, 1)
            if (id !== undefined) await undo(store, id, by)
          }
          for (const each of deeds) {
            if (each === 'weave') await weave(store)
            else if ('undo' in each) await takeBack(each.undo)
            else {
              const id = await decided(store, each)
              if (id !== undefined) standing.push(id)
            }
            await expectWords(store)
          }
          while (standing.length > 0) await takeBack(pick.next().value)
          await weave(store)
          expect(await held(store)).toEqual(before)
          await expectWords(store)
        },
      ),
      { numRuns: runs },
    )
    // It is no promise where hardly anything could be decided.
    const { made } = await store.db
      .selectFrom('decision')
      .select(({ fn }) => fn.countAll<number>().as('made'))
      .executeTakeFirstOrThrow()
    expect(made).toBeGreaterThan(runs / 3)
  }, 300_000)
})

/** The number of a decision; undefined where it makes no sense, which changes nothing. */
async function decided(store: Store, what: Proposal): Promise<number | undefined> {
  try {
    return (await decide(store, what, by)).id
  } catch (error) {
    if (error instanceof DecisionError) return undefined
    throw error
  }
}

/** The index of words knows who speaks, and what does not count. */
async function expectWords(store: Store): Promise<void> {
  const rows = await store.db
    .selectFrom('statement')
    .select(['id', 'speaker', 'state', 'current'])
    .orderBy('id')
    .execute()
  const marked = async (mark: string) => {
    const matching = store.words.matching({ mark })
    const found = await store.db
      .selectFrom('statement')
      .select('id')
      .where('id', 'in', matching)
      .orderBy('id')
      .execute()
    return found.map(({ id }) => id)
  }
  const idsOf = (these: typeof rows) => these.map(({ id }) => id)
  expect(await marked('hidden')).toEqual(idsOf(rows.filter(row => row.state === 'rejected' || row.current === 0)))
  for (const [speaker, own] of Map.groupBy(rows, row => row.speaker)) {
    if (speaker !== null) expect(await marked(`by${speaker}`)).toEqual(idsOf(own))
  }
}
