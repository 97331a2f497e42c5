import type { Segmented, Tokens } from '../document.ts'
import type { Tagged } from '../tags/tags.ts'
import { TAGS } from '../tags/tagset.ts'
import type { SourceHead } from './source-head.ts'

// What speaks for whoever has it, and never by itself.
const OWN =
  /^(?:mind|eye|mouth|heart|lip|voice|ire|anger|fury|opinion|view|thinking|word|remark|comment|answer|reply|response|assertion|insistence|claim|rhetoric|tone|stance|position|argument|critique|criticism|testimony|bureaucracy|leadership|system)s?$/i

/** Whose mind, view or remarks a source names: the words before "'s", or "his"; null where its head is something else. */
export function ownerIn({ tokens, tags }: Segmented & Tagged, { core, head }: SourceHead): Tokens | null {
  if (!OWN.test(tokens[head].text)) return null
  for (let t = head - 1; t >= core.from; t--) {
    const tag = TAGS[tags[t]]
    if (tag === 'PRP$') return { from: t, to: t + 1 }
    if (tag === 'POS') return t > core.from ? { from: core.from, to: t } : null
  }
  return null
}
