import { rangeAt } from '../document.ts'
import { DEMONYMS } from '../mentions/demonyms.ts'
import type { Description, Mention } from '../mentions/mention.ts'
import type { Text } from '../mentions/sight.ts'
import type { Party } from './party.ts'
import { speaks } from './reporting.ts'

/**
 * People whom the article only describes ("a source", "the nurse"): parties without a name, one a description, so that
 * their pronouns are not given to somebody else. "The insider said", right after "a source said", is the same.
 */
export function nobodies(text: Text, mentions: readonly Mention[], whose: Int32Array, parties: Party[]): void {
  const known = new Map<number, number>()
  // Who has just spoken in this paragraph without a name.
  let voice = -1
  let paragraph = -1
  mentions.forEach((m, i) => {
    const here = rangeAt(text.paragraphs, m.tokens.from)
    if (here !== paragraph) voice = -1
    paragraph = here
    if (m.kind === 'name' && whose[i] >= 0 && parties[whose[i]].type === 'person' && speaks(text, m)) voice = -1
    if (!isSomebody(m) || whose[i] >= 0) return
    const head = text.forms[m.head].lower
    // "The Chinese said" is mostly of a nation.
    if (DEMONYMS.has(head)) return
    const talks = speaks(text, m)
    const again = m.determiner === 'the' ? (known.get(head) ?? (talks && voice >= 0 ? voice : undefined)) : undefined
    whose[i] = again ?? parties.push({ type: 'person', words: [], nicknames: [] }) - 1
    if (talks) voice = whose[i]
    known.set(head, whose[i])
  })
}

function isSomebody(m: Mention): m is Description {
  return m.kind === 'description' && m.of === 'person' && m.determiner !== 'none'
}
