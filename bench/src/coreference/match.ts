import type { Span } from '@onrecord/record'
import type { Chain } from './measures.ts'

/** A mention and the token that is its head, by that token's number in the article. */
export interface HeadedSpan extends Span {
  readonly head: number
}

/** Chains of two sides whose mentions are numbered alike where they are the same. */
export interface Aligned {
  readonly key: readonly Chain[]
  readonly response: readonly Chain[]
}

/**
 * Numbers the mentions of two sides. Two are the same where their heads are (the head match of the CRAC shared tasks,
 * Žabokrtský et al. 2023), one to one: of several with one head those that differ by the fewest characters.
 */
export function align(key: readonly (readonly HeadedSpan[])[], response: readonly (readonly HeadedSpan[])[]): Aligned {
  const keys = key.flat()
  const numbers = new Map<HeadedSpan, number>(keys.map((m, i) => [m, i]))
  const byHead = Map.groupBy(keys, m => m.head)
  const pairs = response
    .flat()
    .flatMap(own => (byHead.get(own.head) ?? []).map(gold => ({ own, gold, apart: apart(own, gold) })))
    .sort((a, b) => a.apart - b.apart)
  const taken = new Set<HeadedSpan>()
  for (const { own, gold } of pairs) {
    if (taken.has(gold) || numbers.has(own)) continue
    taken.add(gold)
    numbers.set(own, numbers.get(gold) ?? -1)
  }
  const numbered = (m: HeadedSpan) => {
    const number = numbers.get(m) ?? numbers.size
    numbers.set(m, number)
    return number
  }
  return { key: key.map(c => c.map(numbered)), response: response.map(c => c.map(numbered)) }
}

/** The same with only those mentions of the response that the key has too: for a key that is silent on all others. */
export function asFarAsMarked({ key, response }: Aligned): Aligned {
  const marked = new Set(key.flat())
  return { key, response: response.map(c => c.filter(m => marked.has(m))).filter(c => c.length > 0) }
}

/** How many characters only one of two spans has. */
function apart(a: Span, b: Span): number {
  return Math.abs(a.from - b.from) + Math.abs(a.to - b.to)
}
