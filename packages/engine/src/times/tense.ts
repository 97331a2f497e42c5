import type { Statement } from '@onrecord/record'
import { type Segmented, tokenAt } from '../document.ts'
import { isOneOf } from '../mentions/sight.ts'
import { wordSet } from '../mentions/word-set.ts'
import type { Tagged } from '../tags/tags.ts'
import { tagSet } from '../tags/tagset.ts'

/** The tense in which a statement is told. `vague` is any past of which the text only says that it is past. */
export type Tense = 'past' | 'pluperfect' | 'perfect' | 'present' | 'future' | 'vague'

const WILL = wordSet("will 'll ’ll shall wo")
const NOT = wordSet("not n't n’t")
export const HAD = wordSet("had 'd ’d")
const HAVE = wordSet("has have 's ’s 've ’ve")
const PARTICIPLE = tagSet('VBN VBD')
const ADVERB = tagSet('RB RBR')
const PRESENT = tagSet('VBZ VBP')
const VAGUE = wordSet(
  'previously once repeatedly often always frequently sometimes formerly consistently routinely long',
)

/** The tense of a statement's cue, the auxiliary before it included; past where there is no cue. */
export function tenseOf(doc: Segmented & Tagged, { cue: [cue] }: Statement): Tense {
  if (!cue) return 'past'
  const [from, to] = [tokenAt(doc.tokens, cue.from), tokenAt(doc.tokens, cue.to - 1) + 1]
  const { tags } = doc
  let isPresent = false
  for (let i = Math.max(0, from - 3); i < to; i++) {
    if (isOneOf(doc, i, VAGUE)) return 'vague'
    if (isOneOf(doc, i, WILL)) {
      // Who "won't say" has refused.
      if (isOneOf(doc, i + 1, NOT)) return 'present'
      return i >= from - 1 ? 'future' : 'past'
    }
    const verb = afterAdverbs(doc, i + 1)
    const isOwn = verb >= from && verb < to && PARTICIPLE.has(tags[verb])
    if (isOwn && isOneOf(doc, i, HAD)) return 'pluperfect'
    if (isOwn && isOneOf(doc, i, HAVE)) return 'perfect'
    if (i >= from && PRESENT.has(tags[i])) isPresent = true
  }
  return isPresent ? 'present' : 'past'
}

export function afterAdverbs({ tags }: Tagged, i: number): number {
  let k = i
  while (k < i + 2 && ADVERB.has(tags[k])) k++
  return k
}
