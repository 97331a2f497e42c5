import type { Tokens } from '../document.ts'
import type { Mentioned } from '../mentions/mention.ts'

/** The indices of the mentions that begin within a range of tokens, in order; logarithmic in all others. */
export function mentionsIn({ mentions }: Mentioned, { from, to }: Tokens): number[] {
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (mentions[middle].tokens.from < from) low = middle + 1
    else high = middle
  }
  const found: number[] = []
  for (let i = low; i < mentions.length && mentions[i].tokens.from < to; i++) found.push(i)
  return found
}
