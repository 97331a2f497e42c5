/** What several sources give, each in its order, whichever is ready first. */
export async function* merged<Item>(sources: readonly AsyncGenerator<Item>[]): AsyncGenerator<Item> {
  const next = async (source: AsyncGenerator<Item>) => ({ source, result: await source.next() })
  const coming = new Map(sources.map(source => [source, next(source)]))
  try {
    while (coming.size > 0) {
      const { source, result } = await Promise.race(coming.values())
      if (result.done) {
        coming.delete(source)
        continue
      }
      coming.set(source, next(source))
      yield result.value
    }
  } finally {
    for (const [source, promise] of coming) {
      promise.catch(() => {}) // nobody is left to hear of it
      source.return(undefined).catch(() => {})
    }
  }
}
