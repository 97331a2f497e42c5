import { noteFetched, type Store } from '@onrecord/archive'
import type { Outcome } from './outcome.ts'

/** Remembers, once they are safe, the pages that feeds and sitemaps named, so that they are not fetched again as they are. */
export async function* remembering(store: Store, outcomes: AsyncIterable<Outcome[]>): AsyncGenerator<Outcome[]> {
  for await (const list of outcomes) {
    const pages = list.flatMap(({ page, state }) =>
      page ? [{ ...page, state: state === 'failed' ? ('failed' as const) : ('kept' as const) }] : [],
    )
    await noteFetched(store, pages)
    yield list
  }
}
