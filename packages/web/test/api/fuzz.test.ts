import { openArchive, type Store } from '@onrecord/archive'
import { UnreachableError } from '@onrecord/reader/fetch'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { databases } from '../../../archive/test/databases.ts'
import { appOf, deskAt } from '../../src/index.ts'
import { fillWithExamples } from '../example.ts'
import { anyRequest, type Known } from './any-request.ts'
import { operations, unpromised } from './description.ts'

// `FUZZ_RUNS=20000 FUZZ_SEED=7` asks longer, and something else.
const RUNS = Number(process.env.FUZZ_RUNS ?? 1500)
const SEED = Number(process.env.FUZZ_SEED ?? 20260312)

const unheard: unknown[] = []
const note = (reason: unknown) => unheard.push(reason)
beforeAll(() => void process.on('unhandledRejection', note))
afterAll(() => void process.off('unhandledRejection', note))

/** What the archive knows, by the name of what asks for it. */
async function known(app: ReturnType<typeof appOf>, store: Store): Promise<Known> {
  const texts = async (path: string, of: (item: never) => unknown) => {
    const { items } = await (await app.request(`/api/v1${path}`)).json()
    return items.map(of).map(String)
  }
  const people = await store.db.selectFrom('person').select('public').limit(60).execute()
  const ids = people.map(({ public: id }) => id)
  const numbers = Array.from({ length: 20 }, (_, i) => String(i + 1))
  const statements = await texts('/statements?limit=60', ({ statement }: { statement: number }) => statement)
  const addresses = await texts('/articles?limit=20', ({ address }: { address: string }) => address)
  const cursors = await Promise.all(
    ['/statements', '/articles', '/stories', '/reversals', '/demands'].map(
      async path => (await (await app.request(`/api/v1${path}?limit=1`)).json()).next,
    ),
  )
  return {
    id: ids,
    by: [...ids, 'R. Viewer'],
    of: ids,
    who: ids,
    about: ids,
    person: ids,
    into: ids,
    speaker: ids,
    name: [...ids, 'Achterberg'],
    statement: statements,
    reversal: numbers,
    article: numbers,
    story: numbers,
    number: ['1', '2'],
    decision: numbers,
    articles: addresses,
    outlet: ['Alba Sport Online'],
    after: cursors.filter(cursor => typeof cursor === 'string'),
    text: ['Ada Brook said: “We will never close the harbour.”\n\nTom Brook demanded that she resign.'],
    html: ['<article><h1>Harbour</h1><p>Ada Brook said: “We will never close the harbour.”</p></article>'],
  }
}

test.each(databases)(
  'whatever is asked of an archive in $name, the API answers as it promises, and never that it has a fault',
  async database => {
    const where = await database.place()
    await fillWithExamples(where)
    const store = await openArchive(where, { mode: 'read' })
    const desk = deskAt(where)
    // Nothing is fetched here.
    const web = { fetch: (url: string) => Promise.reject(new UnreachableError(url, 'gone', 'is not there')) }
    const app = appOf({ store, desk: { ...desk, web }, token: null })
    const logged = vi.spyOn(console, 'error')
    const statuses = new Map<string, number>()
    const atOnce = fc.array(anyRequest(await known(app, store)), { minLength: 1, maxLength: 3 })
    await fc.assert(
      fc.asyncProperty(atOnce, async requests => {
        await Promise.all(
          requests.map(async ({ name, path, init }) => {
            const answer = await app.request(path, init)
            const own = `${name} ${answer.status}`
            statuses.set(own, (statuses.get(own) ?? 0) + 1)
            expect([path, answer.status < 500]).toEqual([path, true])
            expect(await unpromised(init.method ?? 'GET', new URL(path, 'http://localhost').pathname, answer)).toEqual(
              [],
            )
          }),
        )
      }),
      { numRuns: RUNS, seed: SEED, endOnFailure: true },
    )
    expect(logged).not.toHaveBeenCalled()
    expect(unheard).toEqual([])
    const heard = operations.filter(({ operationId }) => statuses.has(`${operationId} 200`))
    expect(heard).toHaveLength(operations.length)
    await desk.close()
    await store.close()
    if (process.env.FUZZ_RUNS) console.log(Object.fromEntries([...statuses].sort()))
  },
  600_000,
)
