import { adding, Expected, readingPool, remembering, until, weaving } from '@onrecord/adding'
import { doneWith, queueAt, queuedItems } from '../../adding/queueing.ts'
import { told } from '../../adding/told.ts'
import { archiveAt } from '../../archive-at.ts'
import { workerOptions } from './options.ts'

export { help } from './help.ts'

/**
 * Reads what waits in the queue of an archive and keeps it there, and gives the exit status. Throws UsageError where the arguments
 * make no sense or the archive cannot be opened.
 */
export async function run(args: readonly string[]): Promise<number> {
  const { archive, model, once, json, patience } = workerOptions(args)
  const store = await archiveAt(archive, 'create')
  const queue = await queueAt(archive, { patience })
  const pool = readingPool(model)
  const expected = new Expected()
  if (!once) expected.opened()
  expected.add(await queue.size())
  try {
    return await told(
      stop => {
        const items = until(queuedItems(queue, { once, stop }), stop)
        const added = doneWith(queue, remembering(store, adding(store, items, pool)))
        return weaving(store, added, pool, stop, async () => (await queue.size()) === 0)
      },
      { expected, archive: store.where, json, each: !once },
    )
  } finally {
    await pool.close()
    await queue.close()
    await store.close()
  }
}
