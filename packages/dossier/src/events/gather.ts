/**
 * Puts items in order into groups: each joins the first group all of whose items it can be one with, or begins one. So
 * three reports are one only where no two of them contradict each other.
 */
export function gathered<Item>(items: readonly Item[], isOne: (a: Item, b: Item) => boolean): Item[][] {
  const groups: Item[][] = []
  for (const item of items) {
    const home = groups.find(group => group.every(other => isOne(other, item)))
    if (home) home.push(item)
    else groups.push([item])
  }
  return groups
}
