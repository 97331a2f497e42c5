/**
 * What comes, in lists of at most `most`, each given at the latest `wait` milliseconds after its first item came. Goes on
 * drawing while a list is dealt with, to one list ahead. Rejects where the items do, after what came before.
 */
export async function* batches<Item>(
  items: AsyncIterable<Item> | Iterable<Item>,
  most: number,
  wait: number,
): AsyncGenerator<Item[]> {
  const change = signal()
  const filling = { list: [] as Item[], since: 0 }
  let state: 'drawing' | 'ended' | 'left' | { readonly failed: unknown } = 'drawing'
  const draw = async () => {
    for await (const item of items) {
      if (state === 'left') return
      if (filling.list.push(item) === 1) filling.since = performance.now()
      change.tell()
      while (filling.list.length >= most && state === 'drawing') await change.next()
    }
  }
  const drawn = draw().then(
    () => 'ended' as const,
    failed => ({ failed }),
  )
  void drawn.then(end => {
    state = end
    change.tell()
  })
  try {
    for (;;) {
      while (state === 'drawing' && !isDue(filling, most, wait)) await change.next(left(filling, wait))
      const list = filling.list.splice(0)
      change.tell()
      if (list.length > 0) yield list
      else if (state !== 'drawing') break
    }
  } finally {
    if (state === 'drawing') state = 'left'
    change.tell()
  }
  const end = await drawn
  if (end !== 'ended') throw end.failed
}

interface Filling {
  readonly list: readonly unknown[]
  readonly since: number
}

function isDue({ list, since }: Filling, most: number, wait: number): boolean {
  return list.length >= most || (list.length > 0 && performance.now() >= since + wait)
}

/** How long a list that has something in it may still wait; for ever where there is nothing. */
function left({ list, since }: Filling, wait: number): number | undefined {
  return list.length === 0 ? undefined : Math.max(0, since + wait - performance.now())
}

/** Lets several wait for the next time that something is told, or for some milliseconds at most. */
function signal() {
  let told = Promise.withResolvers<void>()
  return {
    tell() {
      told.resolve()
      told = Promise.withResolvers()
    },
    async next(ms?: number): Promise<void> {
      if (ms === undefined) return told.promise
      const timer = Promise.withResolvers<void>()
      const handle = setTimeout(timer.resolve, ms)
      await Promise.race([told.promise, timer.promise])
      clearTimeout(handle)
    },
  }
}
