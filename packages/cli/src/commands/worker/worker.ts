import { openArchive } from '@onrecord/archive'
import { openQueue } from '@onrecord/archive/queue'
import { adding } from '../../adding/adding.ts'
import { Expected } from '../../adding/expected.ts'
import { doneWith, type ItemQueue, queuedItems } from '../../adding/queueing.ts'
import { readingPool } from '../../adding/reading-pool.ts'
import { remembering } from '../../adding/remembering.ts'
import { told } from '../../adding/told.ts'
import { until } from '../../adding/until.ts'
import { workerOptions } from './options.ts'

export { help } from './help.ts'

/**
 * Reads what waits in the queue of an archive and keeps it there, and gives the exit status. Throws UsageError where the arguments
 * make no sense, ArchiveError where the archive cannot be opened.
 */
export async function run(args: readonly string[]): Promise<number> {
  const { archive, model, once, json, patience } = workerOptions(args)
  const store = await openArchive(archive, { mode: 'create' })
  const queue: ItemQueue = await openQueue(archive, { patience })
  const pool = readingPool(model)
  const expected = new Expected()
  if (!once) expected.opened()
  expected.add(await queue.size())
  try {
    return await told(
      stop => doneWith(queue, remembering(store, adding(store, until(queuedItems(queue, { once, stop }), stop), pool))),
      {
        expected,
        archive: store.where,
        json,
      },
    )
  } finally {
    await pool.close()
    await queue.close()
    await store.close()
  }
}
