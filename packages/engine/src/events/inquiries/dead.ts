import type { Entity } from '@onrecord/record'
import { isOneOf, POS } from '../../mentions/sight.ts'
import { wordSet } from '../../mentions/word-set.ts'
import { mentionsIn } from '../../speakers/mentions-in.ts'
import { type Party, partyOf } from '../party.ts'
import type { Doc, Reading } from '../reading.ts'

const DEATH = wordSet('death killing murder disappearance drowning')
const OF = wordSet('of')
const DIED = wordSet('died dies drowned collapsed')
const KILLED = wordSet('killed dead crushed shot stabbed murdered drowned struck')
const BE = wordSet('was were been be')
const FOUND = wordSet('found')
// In tokens.
const REACH = 6

/** Into whose death an inquest or an inquiry into "the death" is: who is told to have died; the one of whom that is told most, or null. */
export function deadOf(reading: Reading): Party | null {
  const { doc } = reading
  const times = new Map<Entity, number>()
  for (let i = 0; i < doc.tokens.length; i++) {
    const who = deadAt(reading, i)?.entity
    if (who?.type === 'person') times.set(who, (times.get(who) ?? 0) + 1)
  }
  const [most] = [...times].toSorted((a, b) => b[1] - a[1])
  return most ? { key: most[0].id, entity: most[0], of: 'person', tokens: { from: 0, to: 0 }, mention: null } : null
}

function deadAt(reading: Reading, i: number): Party | null {
  const { doc } = reading
  if (isOneOf(doc, i, DEATH)) {
    // "Ann Lee's death", "her death", "the death of Ann Lee"
    const owner = partyIn(reading, i - REACH, i, at => at === i || (at === i - 1 && doc.tags[at] === POS))
    return owner ?? (isOneOf(doc, i + 1, OF) ? partyIn(reading, i + 2, i + 2 + REACH, () => true) : null)
  }
  if (isOneOf(doc, i, DIED)) return partyIn(reading, i - 12, i, at => i - at <= 4)
  const isKilled = isOneOf(doc, i, KILLED) && (isOneOf(doc, i - 1, BE) || isFound(doc, i - 1))
  return isKilled ? partyIn(reading, i - 12, i, at => i - at <= 4) : null
}

function isFound(doc: Doc, i: number): boolean {
  return isOneOf(doc, i, FOUND) && isOneOf(doc, i - 1, BE)
}

/** The person of the last mention between two tokens that ends where it should. */
function partyIn(reading: Reading, from: number, to: number, isEnd: (at: number) => boolean): Party | null {
  const { doc } = reading
  const among = mentionsIn(doc, { from: Math.max(0, from), to: Math.min(to, doc.tokens.length) })
  return (
    among
      .filter(i => isEnd(doc.mentions[i].tokens.to))
      .flatMap(i => partyOf(reading, i) ?? [])
      .findLast(({ of, entity }) => of === 'person' && entity) ?? null
  )
}
