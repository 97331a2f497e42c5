/**
 * The items as they come until a signal is given; then none, even where the next one is still waited for. The source is told
 * that no more is wanted.
 */
export async function* until<Item>(items: AsyncIterable<Item>, signal: AbortSignal): AsyncGenerator<Item> {
  const source = items[Symbol.asyncIterator]()
  const stopped = new Promise<'stopped'>(resolve => {
    if (signal.aborted) resolve('stopped')
    else signal.addEventListener('abort', () => resolve('stopped'), { once: true })
  })
  try {
    while (!signal.aborted) {
      const coming = source.next()
      coming.catch(() => {}) // nobody may be left to hear of it
      const next = await Promise.race([coming, stopped])
      if (next === 'stopped' || next.done) return
      yield next.value
    }
  } finally {
    // Not awaited: a source that is still waiting for its next item would hold everything up.
    source.return?.().catch(() => {})
  }
}
