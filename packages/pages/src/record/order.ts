/** What a list of statements can be ordered by: where they stand in the article, or who speaks. */
export const orders = ['order', 'speaker'] as const
export type Order = (typeof orders)[number]
