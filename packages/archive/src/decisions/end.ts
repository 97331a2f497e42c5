import { likeness, located, type Quote } from './quote.ts'

/** A place in an article that something in the index rests on, and the version in which it stands. */
export interface End {
  readonly address: string
  readonly text: string
  readonly hash: string
  readonly from: number
  readonly to: number
}

/** How much a quote of a decision has in common with a place, 0 where it is of another article. */
export function likenessTo(quote: Quote, end: End): number {
  return quote.article === end.address ? likeness(located(quote, end), [end]) : 0
}
