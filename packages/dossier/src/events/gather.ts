import type { Place, Span } from '@onrecord/record'
import { placed } from '../coverage.ts'

/** Where some reports stand, first those that tell how things stand in the end, so that they are the ones to read. */
export function evidenceOf<Item extends { readonly evidence: Span }>(
  reports: readonly { readonly article: string; readonly item: Item }[],
  isTelling: (item: Item) => boolean,
): Place[] {
  const telling = reports.filter(({ item }) => isTelling(item))
  const others = reports.filter(({ item }) => !isTelling(item))
  return [...telling, ...others].map(({ article, item }) => placed(article, item.evidence))
}

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
