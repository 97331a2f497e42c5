import { availableParallelism } from 'node:os'
import type { Article, Record } from '@onrecord/record'
import { AT_ONCE, type ModelName } from './engine-on.ts'
import { openPool, type Pool, type PoolOptions } from './pool.ts'

/** Engines on all processors. */
export interface Readers {
  /** How many articles keep all of them reading: see `ahead`. */
  readonly atOnce: number
  /** The record of one article. Rejects where reading it ends its thread twice; the other articles are read. */
  read(article: Article): Promise<Record>
  close(): Promise<void>
}

/** How many threads with an engine on a model keep `processors` busy, and how many articles each has in its hands. */
export function readingThreads(model: ModelName, processors = availableParallelism()): PoolOptions {
  // The best engine has up to four threads of its own for its network.
  if (model === 'best') return { threads: Math.ceil(processors / 4), each: AT_ONCE.best }
  // Writing fifty records keeps the giving thread busy for as long as reading two dozen articles takes.
  return { threads: processors, each: 32 }
}

/** Opens an engine on a model in a thread for every processor. Rejects where the model is not installed or broken. */
export async function openReaders(model: ModelName, options = readingThreads(model)): Promise<Readers> {
  const pool: Pool<Article, Record> = await openPool(new URL('./readers-thread.ts', import.meta.url), {
    ...options,
    data: model,
  })
  return { atOnce: pool.atOnce, read: pool.run, close: pool.close }
}
