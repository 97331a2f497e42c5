import { adding, Expected, type Found, type Outcome, readingPool, remembering, until, weaving } from '@onrecord/adding'
import { fetchedBefore, type Store } from '@onrecord/archive'
import { politeness, sharedTurns } from '@onrecord/reader/fetch'
import { itemsIn } from '../../adding/inputs/inputs.ts'
import { queueAt, queueing } from '../../adding/queueing.ts'
import { told } from '../../adding/told.ts'
import { archiveAt } from '../../archive-at.ts'
import { metaFrom } from '../../meta.ts'
import { type AddOptions, addOptions } from './options.ts'

export { help } from './help.ts'

/**
 * Adds articles to an archive, or to its queue, and gives the exit status. Throws UsageError where the arguments make no sense,
 * or the archive cannot be opened.
 */
export async function run(args: readonly string[]): Promise<number> {
  const options = addOptions(args)
  const about = await aboutIn(options)
  const expected = new Expected()
  const store = await archiveAt(options.archive, 'create')
  const telling = { expected, archive: store.where, json: options.json }
  const web = politeness({ allowPrivate: options.allowPrivate, turns: sharedTurns() })
  const before = (urls: readonly string[]) => fetchedBefore(store, urls)
  const items = (stop: AbortSignal) =>
    until(itemsIn(options.inputs, { fetch: web.fetch, before, passFailed: false, about, expected, stop }), stop)
  const { add, close } = options.queue ? await throughQueue(store, options) : onThreads(store, options)
  try {
    return await told(stop => remembering(store, add(items(stop), stop)), telling)
  } finally {
    await close()
    await store.close()
  }
}

/** A way to add items. */
interface Way {
  add(items: AsyncIterable<Found>, stop: AbortSignal): AsyncIterable<Outcome[]>
  close(): Promise<void>
}

function onThreads(store: Store, { model }: AddOptions): Way {
  const pool = readingPool(model)
  return { add: (items, stop) => weaving(store, adding(store, items, pool), pool, stop), close: pool.close }
}

async function throughQueue(store: Store, { archive }: AddOptions): Promise<Way> {
  const queue = await queueAt(archive)
  return { add: items => queueing(store, items, queue), close: queue.close }
}

/** What the user says of a file: the `--meta` file of this one, the options of all. */
async function aboutIn({ about, meta }: AddOptions) {
  const own = meta === undefined ? () => ({}) : await metaFrom(meta)
  return (name: string) => ({ ...about, ...own(name) })
}
