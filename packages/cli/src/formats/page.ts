import type { Terminal } from '../terminal.ts'

/** What a list of statements can be ordered by: where they stand in the article, or who speaks. */
export const orders = ['order', 'speaker'] as const
export type Order = (typeof orders)[number]

/** What a format has to know of where its text goes. `several`: more than one article may come. */
export interface Page {
  readonly several: boolean
  readonly by: Order
  readonly terminal: Terminal
}
