import { adding, Expected, type Outcome, readingPool, remembering, until, weaving } from '@onrecord/adding'
import { fetchedBefore } from '@onrecord/archive'
import { clock, politeness, sharedTurns } from '@onrecord/reader/fetch'
import { followed } from '../../adding/inputs/feed.ts'
import { merged } from '../../adding/merged.ts'
import { told } from '../../adding/told.ts'
import { archiveAt } from '../../archive-at.ts'
import { watchOptions } from './options.ts'

export { help } from './help.ts'

/**
 * Follows feeds and adds what is new, and gives the exit status. Throws UsageError where the arguments make no sense or
 * the archive cannot be opened.
 */
export async function run(args: readonly string[]): Promise<number> {
  const { feeds, archive, model, about, interval, once, allowPrivate, json } = watchOptions(args)
  const store = await archiveAt(archive, 'create')
  const pool = readingPool(model)
  const expected = new Expected()
  expected.opened()
  const following = {
    fetch: politeness({ allowPrivate, turns: sharedTurns() }).fetch,
    before: (urls: readonly string[]) => fetchedBefore(store, urls),
    passFailed: true,
    about: () => about,
    expected,
    interval,
    once,
    clock,
  }
  try {
    return await told(
      stop => {
        const items = merged(feeds.map(url => followed(url, { ...following, stop })))
        const added = remembering(store, adding(store, until(items, stop), pool))
        return news(weaving(store, added, pool, stop, () => true))
      },
      { expected, archive: store.where, json, each: true },
    )
  } finally {
    await pool.close()
    await store.close()
  }
}

/** What was not held before; of the rest, at every look, there is nothing to tell. */
async function* news(outcomes: AsyncIterable<Outcome[]>): AsyncGenerator<Outcome[]> {
  for await (const list of outcomes) yield list.filter(({ state }) => state !== 'held')
}
