/**
 * A list for `in (…)`, filled up with its last item to a multiple of sixteen, so that lists of all lengths make few
 * different queries, which the database then knows.
 */
export function padded<Item>(items: readonly Item[]): Item[] {
  const last = items.at(-1)
  if (last === undefined) return []
  const missing = (16 - (items.length % 16)) % 16
  return [...items, ...Array.from({ length: missing }, () => last)]
}
