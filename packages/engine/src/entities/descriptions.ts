import type { Description, Mention } from '../mentions/mention.ts'
import type { Text } from '../mentions/sight.ts'
import { DescribedBodies } from './described-bodies.ts'
import { DescribedPeople, joinedTo } from './described-people.ts'
import { addressedAs, Holders } from './holders.ts'
import { isOwnedByPronoun } from './owned-bodies.ts'
import type { Party } from './party.ts'
import type { Told } from './roles.ts'
import type { Seat } from './seats.ts'

/**
 * Writes into `whose` whom the descriptions mean that no name stands beside: "the mayor", "the board". `campaigners`
 * are the people who have a campaign.
 */
export function resolveDescriptions(
  text: Text,
  mentions: readonly Mention[],
  whose: Int32Array,
  parties: readonly Party[],
  told: readonly Told[],
  seats: readonly Seat[],
  campaigners: ReadonlySet<number>,
): void {
  const people = new DescribedPeople(
    text,
    new Holders(text, told, seats, addressedAs(text, mentions, whose)),
    campaigners,
    namesOf(mentions, whose, parties.length),
  )
  const bodies = new DescribedBodies(text, parties)
  mentions.forEach((m, i) => {
    people.enter(m)
    if (m.kind === 'description' && whose[i] < 0) {
      if (m.of === 'person') whose[i] = people.find(m)
      else if (!isOwnedByPronoun(text, m)) whose[i] = bodies.find(m)
      const second = joinedTo(text, mentions, i)
      if (second > i) {
        if (whose[i] < 0) whose[i] = people.findJoined(m, mentions[second] as Description)
        if (whose[second] < 0) whose[second] = whose[i]
      }
    }
    if (whose[i] < 0) return
    if (parties[whose[i]].type === 'person') people.note(m, whose[i])
    else bodies.note(m, whose[i])
  })
}

/** How many names each party has. */
export function namesOf(mentions: readonly Mention[], whose: Int32Array, parties: number): Int32Array {
  const names = new Int32Array(parties)
  mentions.forEach((m, i) => {
    if (m.kind === 'name' && whose[i] >= 0) names[whose[i]]++
  })
  return names
}
