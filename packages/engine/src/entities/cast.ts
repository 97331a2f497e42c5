import type { Mention } from '../mentions/mention.ts'
import type { Text } from '../mentions/sight.ts'
import type { Quoted } from '../quotations/quotations.ts'
import { genders } from './agreement.ts'
import { bodies } from './bodies.ts'
import { namesOf, resolveDescriptions } from './descriptions.ts'
import { resolveInitials } from './initials.ts'
import { resolveNamedLater } from './named-later.ts'
import { nobodies } from './nobodies.ts'
import { OwnedBodies } from './owned-bodies.ts'
import type { Party } from './party.ts'
import { people } from './people.ts'
import { placesOf } from './places.ts'
import type { Scene } from './pronoun-choice.ts'
import { type Told, toldRoles } from './roles.ts'
import { seatsOf } from './seats.ts'

/** An article's parties and whose its names and descriptions are, before any pronoun. */
export interface Cast {
  readonly scene: Scene
  /** For each mention the index of its party, or -1. */
  readonly whose: Int32Array
  readonly told: readonly Told[]
  readonly owned: OwnedBodies
}

/** Casts an article. `source` is its text. */
export function castOf(text: Text & Quoted, mentions: readonly Mention[], source: string): Cast {
  const humans = people(mentions, text)
  const others = bodies(text, mentions, source)
  const parties: Party[] = [...humans.parties, ...others.parties]
  const whose = humans.whose.map((person, i) => {
    if (person >= 0) return person
    return others.whose[i] < 0 ? -1 : others.whose[i] + humans.parties.length
  })
  const told = toldRoles(text, mentions, whose)
  resolveInitials(text, mentions, whose, told)
  const owned = new OwnedBodies(text, mentions, whose, parties)
  const seats = seatsOf(mentions, whose, source)
  resolveNamedLater(text, mentions, whose, parties, told, seats)
  resolveDescriptions(text, mentions, whose, parties, told, seats, owned.campaigners)
  nobodies(text, mentions, whose, parties)
  const known = genders(text, mentions, whose, told, parties.length)
  return {
    scene: {
      mentions,
      places: placesOf(text, mentions),
      parties,
      genders: known,
      leanings: parties.map(() => null),
      names: namesOf(mentions, whose, parties.length),
    },
    whose,
    told,
    owned,
  }
}
