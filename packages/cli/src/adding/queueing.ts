import { setTimeout } from 'node:timers/promises'
import { batches, type Found, failed, held, type Item, type Outcome } from '@onrecord/adding'
import { ArchiveError, knownSources, type Store } from '@onrecord/archive'
import type { Queue, QueueOptions } from '@onrecord/archive/queue'
import { UsageError } from '../usage-error.ts'

/** What waits in the queue: items without their source, which is its key. */
export type ItemQueue = Queue<Omit<Item, 'source'>>

/** Opens the queue of an archive. Throws UsageError, in one line, where it cannot be reached or made. */
export async function queueAt(where: string, options: QueueOptions = {}): Promise<ItemQueue> {
  const { openQueue } = await import('@onrecord/archive/queue')
  try {
    return await openQueue(where, options)
  } catch (error) {
    throw error instanceof ArchiveError ? new UsageError(error.message) : error
  }
}

const QUEUED_AT_ONCE = 50
const QUEUED_WITHIN = 300

/**
 * Puts items that are not in the archive already into its queue. Gives in lists what became of them, in their order, each list
 * when it is safe in the database.
 */
export async function* queueing(
  store: Store,
  items: AsyncIterable<Found>,
  queue: ItemQueue,
): AsyncGenerator<Outcome[]> {
  for await (const list of batches(items, QUEUED_AT_ONCE, QUEUED_WITHIN)) {
    const there = list.filter(item => 'source' in item)
    const known = await knownSources(
      store,
      there.map(({ source }) => source),
    )
    const news = there.filter(({ source }) => !known.has(source))
    await queue.put(news.map(({ source: key, ...task }) => ({ key, name: task.name, task })))
    yield list.map(item => {
      if ('error' in item) return failed(item, item.error)
      if ('known' in item || known.has(item.source)) return held(item)
      const { name, source, page } = item
      return { name, source, page, state: 'queued' }
    })
  }
}

// As many as a thread has in its hands: what one worker takes ahead, no other can do.
const TAKEN_AT_ONCE = 8
const REST = 1000

/** Items of the queue as they come to it; with `once`, until nothing waits there. What was given is to be told to be `done`. */
export async function* queuedItems(
  queue: ItemQueue,
  { once, stop }: { readonly once: boolean; readonly stop: AbortSignal },
): AsyncGenerator<Item> {
  while (!stop.aborted) {
    const work = await queue.take(TAKEN_AT_ONCE)
    for (const { key, task } of work) yield { ...task, source: key }
    if (work.length > 0) continue
    if (once) return
    await setTimeout(REST * (0.5 + Math.random()), undefined, { signal: stop }).catch(() => {})
  }
}

/** Takes what is safe, or never will be, out of the queue. */
export async function* doneWith(queue: ItemQueue, outcomes: AsyncIterable<Outcome[]>): AsyncGenerator<Outcome[]> {
  for await (const list of outcomes) {
    const again = list.filter(outcome => outcome.state === 'failed' && outcome.ours)
    await queue.done(list.flatMap(outcome => (again.includes(outcome) ? [] : (outcome.source ?? []))))
    for (const outcome of again) {
      if (outcome.state === 'failed' && outcome.source) await queue.failed([outcome.source], outcome.error)
    }
    yield list
  }
}
