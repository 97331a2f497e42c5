import { type ModelName, openPool, type Pool, readingThreads } from '@onrecord/models'
import type { Item } from './item.ts'
import type { Reading } from './reading.ts'

/** Threads that read items, started when the first one comes. */
export type ReadingPool = Pool<Item, Reading>

/** A pool on all processors. `run` rejects with ModelError, saying what to do, where the model is not installed. */
export function readingPool(model: ModelName): ReadingPool {
  const options = readingThreads(model)
  let opened: Promise<ReadingPool> | undefined
  const open = () =>
    openPool<Item, Reading>(new URL('./reading-thread.ts', import.meta.url), { ...options, data: model })
  return {
    atOnce: options.threads * options.each,
    async run(item) {
      opened ??= open()
      return (await opened).run(item)
    },
    async close() {
      await opened?.then(
        pool => pool.close(),
        () => {},
      )
    },
  }
}
