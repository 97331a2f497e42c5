import type { Segmented, Tokens } from '../document.ts'
import type { Tagged } from '../tags/tags.ts'
import { TAGS } from '../tags/tagset.ts'

// What ends the core of a noun phrase: what follows tells more of its head, or names somebody else.
const AFTER_HEAD =
  /^(?:of|for|from|with|at|in|on|by|to|about|against|near|who|whom|whose|which|that|,|\(|—|–|--|-|:|as|after|before|during|speaking|including|among)$/i

/** The noun or pronoun that a source's words are about, and the core that it ends: both in tokens. */
export interface SourceHead {
  readonly core: Tokens
  /** Index of the head, the last noun, pronoun or quantifier of the core. */
  readonly head: number
}

/** The head of a source: in "the force's chief of staff, Ann Lee" it is "chief". Null where no noun stands in it. */
export function sourceHead({ tokens, tags }: Segmented & Tagged, source: Tokens): SourceHead | null {
  let head = -1
  let end = source.to
  for (let t = source.from; t < source.to; t++) {
    const tag = TAGS[tags[t]]
    if (head >= 0 && AFTER_HEAD.test(tokens[t].text)) {
      end = t
      break
    }
    if (/^(?:NN|PRP$|CD|EX|WP$|DT)/.test(tag) && !(tag === 'DT' && head >= 0)) head = t
  }
  if (head < 0) return null
  return { core: { from: source.from, to: end }, head }
}
