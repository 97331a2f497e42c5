import type { Paragraph } from '../../document.ts'
import { hashText } from '../../model/hash.ts'
import type { Sight } from './sight.ts'

const COMMA = hashText(',')

/** How many classes of places there are at which the step from one label to the next is taken. */
export const PLACES = 100

/** The step class of every token of a paragraph: quotation places here and before, sentence start, comma before. */
export function places(sight: Sight, { from, to, sentences }: Paragraph): Uint8Array {
  const out = new Uint8Array(to - from)
  for (const sentence of sentences) {
    for (let t = sentence.from; t < sentence.to; t++) {
      const quotes = sight.quotes[t] * 5 + (t > from ? sight.quotes[t - 1] : 0)
      out[t - from] = quotes * 4 + (t === sentence.from ? 2 : 0) + (t > from && sight.words[t - 1] === COMMA ? 1 : 0)
    }
  }
  return out
}
