import { adding, atAddress, Expected, type Found, type Outcome, remembering, until } from '@onrecord/adding'
import { articleAt, articlesFrom, fetchedBefore, type Store } from '@onrecord/archive'
import { UnreadableError } from '@onrecord/reader'
import type { Room } from '../room.ts'
import type { Told } from './told.ts'
import { fileSent, textSent, type Wanted } from './wanted.ts'

/**
 * Adds what somebody wants added, and tells in lists what became of it, each list when it is safe. What was sent is added to its end; what is fetched
 * until the signal is given. Rejects with ArchiveError where the archive may not be changed.
 */
export function added({ desk }: Pick<Room, 'desk'>, wanted: Wanted, stop: AbortSignal): AsyncGenerator<Told[]> {
  return desk.changes(async function* (store) {
    const items = itemsOf(wanted, { fetch: desk.web.fetch, store, stop })
    for await (const list of remembering(store, adding(store, items, desk.readers))) yield await toldOf(store, list)
    await desk.weaver.woven()
  })
}

interface Fetching {
  readonly fetch: Room['desk']['web']['fetch']
  readonly store: Store
  readonly stop: AbortSignal
}

async function* itemsOf({ files, text, url, about }: Wanted, fetching: Fetching): AsyncGenerator<Found> {
  for (const file of files) yield* fileSent(file, about)
  if (text !== undefined) yield textSent(text, about)
  if (url !== undefined) yield* fetched(url, about, fetching)
}

/** What is at an address. What is said of one article is not said of those that a feed names, but for their outlet. */
function fetched(url: string, about: Wanted['about'], { fetch, store, stop }: Fetching): AsyncGenerator<Found> {
  const { outlet } = about
  const web = {
    fetch,
    before: (urls: readonly string[]) => fetchedBefore(store, urls),
    passFailed: false,
    about: (name: string) => (name === url ? about : { ...(outlet !== undefined && { outlet }) }),
    expected: new Expected(),
    stop,
  }
  return until(guarded(url, atAddress(url, web)), stop)
}

/** The items; where they break off, why, and where there are none, that. */
async function* guarded(name: string, items: AsyncIterable<Found>): AsyncGenerator<Found> {
  let found = false
  try {
    for await (const item of items) {
      found = true
      yield item
    }
    if (!found) yield { name, error: `${name} names no articles` }
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error
    yield { name, error: error.message }
  }
}

async function toldOf(store: Store, list: readonly Outcome[]): Promise<Told[]> {
  const articles = await articlesFrom(
    store,
    list.flatMap(({ source }) => source ?? []),
  )
  return Promise.all(
    list.map(async (outcome): Promise<Told> => {
      const { name, state, source } = outcome
      if (state === 'failed') return { name, state, error: outcome.error }
      if (state === 'queued') throw new Error('nothing is queued here')
      const own = articles.get(source ?? '')
      const article = own?.article ?? (await articleAt(store, name))
      const { address = own?.address, note } = outcome
      return { name, state, address: address ?? null, article, headline: own?.headline ?? null, note: note ?? null }
    }),
  )
}
