/**
 * What `work` makes of each item, in the items' order, with up to `most` at work at once. Ends early, and leaves what
 * is at work to itself, where the caller stops or something rejects.
 */
export async function* ahead<Item, Made>(
  items: AsyncIterable<Item> | Iterable<Item>,
  most: number,
  work: (item: Item) => Made | Promise<Made>,
): AsyncGenerator<Made> {
  const under: Promise<Made>[] = []
  for await (const item of items) {
    const made = Promise.resolve(item).then(work)
    // A rejection is the caller's once its turn comes; until then it is not unhandled.
    made.catch(() => {})
    under.push(made)
    if (under.length >= most) yield under.shift() as Promise<Made>
  }
  while (under.length > 0) yield under.shift() as Promise<Made>
}
