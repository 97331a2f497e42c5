import type { Tokens } from '../../document.ts'
import { mentionsIn } from '../../speakers/mentions-in.ts'
import { type Party, partyOf } from '../party.ts'
import type { Reading } from '../reading.ts'

/** The first of the article's people and bodies that a name calls among some words, other than somebody. */
export function firstNamed(reading: Reading, words: Tokens, other: Party | null): Party | null {
  return (
    mentionsIn(reading.doc, words)
      .filter(i => reading.doc.mentions[i].kind === 'name')
      .flatMap(i => partyOf(reading, i) ?? [])
      .find(({ entity, key }) => entity && key !== other?.key) ?? null
  )
}
