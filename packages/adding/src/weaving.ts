import { type Store, weave } from '@onrecord/archive'
import type { Outcome } from './outcome.ts'
import type { ReadingPool } from './reading-pool.ts'

/**
 * Has the stories that changed read together, which finds demands, answers and reversals across articles: when all is in, and before
 * whenever `isTime` says so after something came in. The threads of the pool, which have nothing to read then, take part. Where the
 * user wants to end, what is left is for the next time.
 */
export async function* weaving(
  store: Store,
  outcomes: AsyncIterable<Outcome[]>,
  { findings }: Pick<ReadingPool, 'findings'>,
  stop: AbortSignal,
  isTime: () => boolean | Promise<boolean> = () => false,
): AsyncGenerator<Outcome[]> {
  for await (const list of outcomes) {
    yield list
    const isNews = list.some(({ state }) => state === 'added' || state === 'version')
    if (isNews && !stop.aborted && (await isTime())) await weave(store, { findings, stop })
  }
  if (!stop.aborted) await weave(store, { findings, stop })
}
