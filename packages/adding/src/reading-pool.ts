import type { Findings, FindingsOf, Tellable } from '@onrecord/archive'
import { type ModelName, openPool, type Pool, readingThreads } from '@onrecord/models'
import type { Item } from './item.ts'
import type { Reading } from './reading.ts'

/** Threads that read items and find out what stories tell, started when the first one comes. */
export interface ReadingPool extends Pool<Item, Reading> {
  /** What stories tell: for `weave`. The more of them, the better all threads are kept at work. */
  readonly findings: FindingsOf
}

/** What a thread is given to do. */
export type Job = { readonly item: Item } | { readonly story: Tellable }

/** A pool on all processors. `run` rejects with ModelError, saying what to do, where the model is not installed. */
export function readingPool(model: ModelName): ReadingPool {
  const options = readingThreads(model)
  let opened: Promise<Pool<Job, Reading | Findings>> | undefined
  const run = async (job: Job) => {
    opened ??= openPool(new URL('./reading-thread.ts', import.meta.url), { ...options, data: model })
    return (await opened).run(job)
  }
  return {
    atOnce: options.threads * options.each,
    run: item => run({ item }) as Promise<Reading>,
    async findings(stories) {
      const found: Findings[] = []
      const tell = async ([i, { records, known }]: readonly [number, Tellable]) => {
        found[i] = (await run({ story: { records, known } })) as Findings
      }
      // The longest first: or one thread tells it when all others are done.
      const order = [...stories.entries()].sort(([, a], [, b]) => b.records.length - a.records.length)
      await Promise.all(order.map(tell))
      return found
    },
    async close() {
      await opened?.then(
        pool => pool.close(),
        () => {},
      )
    },
  }
}
