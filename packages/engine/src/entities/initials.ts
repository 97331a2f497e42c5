import type { Mention } from '../mentions/mention.ts'
import { isAllCapitals, isOneOf, type Text } from '../mentions/sight.ts'
import { wordSet } from '../mentions/word-set.ts'
import type { Told } from './roles.ts'

const THE = wordSet('the')

/**
 * Gives "the CM" and "the CS" to whom the text calls Chief Minister or Cabinet Secretary: initials of one person's
 * title, with an article. Writes into `whose`.
 */
export function resolveInitials(
  text: Text,
  mentions: readonly Mention[],
  whose: Int32Array,
  told: readonly Told[],
): void {
  const holders = new Map<string, number>()
  for (const { party, title, span } of told) {
    // In "Transport Cabinet Secretary" the last two words make the title.
    for (const from of new Set([title.from, title.to - 2])) {
      if (title.to - from < 2 || from < span.from) continue
      const initials = initialsOf(text, from, title.to)
      holders.set(initials, (holders.get(initials) ?? party) === party ? party : -1)
    }
  }
  mentions.forEach((m, i) => {
    if (m.kind !== 'name' || m.tokens.to - m.tokens.from !== 1 || !isAllCapitals(text, m.tokens.from)) return
    if (!isOneOf(text, m.tokens.from - 1, THE)) return
    whose[i] = holders.get(m.words[0].toLowerCase()) ?? whose[i]
  })
}

function initialsOf({ tokens }: Text, from: number, to: number): string {
  let initials = ''
  for (let i = from; i < to; i++) initials += tokens[i].text[0].toLowerCase()
  return initials
}
