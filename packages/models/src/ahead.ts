/**
 * What `work` makes of each item, in the items' order, with up to `most` at work at once. Each is given as soon as it is
 * made, whether or not another item has come: who sends the next line only after the last answer is not kept waiting.
 * Rejects, in its turn, where the items or the work on one do.
 */
export async function* ahead<Item, Made>(
  items: AsyncIterable<Item> | Iterable<Item>,
  most: number,
  work: (item: Item) => Made | Promise<Made>,
): AsyncGenerator<Made> {
  const source = each(items)
  const under: Promise<Made>[] = []
  let coming = quiet(source.next())
  let ended = false
  try {
    while (!ended || under.length > 0) {
      const [first] = under
      const isTurn = ended || under.length >= most || (first !== undefined && (await isSooner(first, coming)))
      if (isTurn) {
        yield under.shift() as Promise<Made>
        continue
      }
      const { done, value } = await coming
      ended = done === true
      if (done) continue
      under.push(quiet(Promise.resolve(value).then(work)))
      coming = quiet(source.next())
    }
  } finally {
    // Not awaited: a source that is still waiting for its next item would hold everything up.
    if (!ended) void quiet(source.return(undefined))
  }
}

async function* each<Item>(items: AsyncIterable<Item> | Iterable<Item>): AsyncGenerator<Item> {
  yield* items
}

/** A promise whose rejection is told when its turn comes; until then it is not unhandled. */
function quiet<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => {})
  return promise
}

/** Whether a promise is settled before another. */
function isSooner(promise: Promise<unknown>, other: Promise<unknown>): Promise<boolean> {
  const settled = (of: Promise<unknown>, answer: boolean) =>
    of.then(
      () => answer,
      () => answer,
    )
  return Promise.race([settled(promise, true), settled(other, false)])
}
