import type { Mention, Pronoun } from '../mentions/mention.ts'
import { isOneOf, type Text } from '../mentions/sight.ts'
import { HE_NOUNS, honorific, SHE_NOUNS } from '../mentions/titles.ts'
import type { Told } from './roles.ts'

/** Which pronoun the text itself uses of somebody, or null where it does not say. */
export type Gender = 'he' | 'she' | null

/**
 * What the text says of each party's gender: by honorifics ("Mrs", "Sir") and by what it calls them ("chairwoman",
 * "his mother"). Never by a first name. Contradictions say nothing.
 */
export function genders(
  text: Text,
  mentions: readonly Mention[],
  whose: Int32Array,
  told: readonly Told[],
  count: number,
): Gender[] {
  const votes = Array.from({ length: count }, () => ({ he: 0, she: 0 }))
  const vote = (party: number, gender: Gender) => {
    if (gender && party >= 0) votes[party][gender]++
  }
  mentions.forEach((m, i) => {
    if (m.kind === 'name')
      for (const word of m.honorific?.split(' ') ?? []) vote(whose[i], honorific(word)?.gender ?? null)
    if (m.kind === 'description') vote(whose[i], ofNoun(text, m.head))
  })
  for (const { party, title, description } of told) if (description < 0) vote(party, ofNoun(text, title.to - 1))
  return votes.map(({ he, she }) => (he && !she ? 'he' : she && !he ? 'she' : null))
}

function ofNoun(text: Text, i: number): Gender {
  return isOneOf(text, i, HE_NOUNS) ? 'he' : isOneOf(text, i, SHE_NOUNS) ? 'she' : null
}

/** Votes of pronouns on the gender of the parties they were first taken to stand for. */
export class Votes {
  private readonly he: Float64Array
  private readonly she: Float64Array

  constructor(parties: number) {
    this.he = new Float64Array(parties)
    this.she = new Float64Array(parties)
  }

  add(form: Pronoun['form'], party: number, weight: number): void {
    if (form === 'he') this.he[party] += weight
    if (form === 'she') this.she[party] += weight
  }

  /** The genders, where they were open and many pronouns agree on one. */
  settle(genders: readonly Gender[]): Gender[] {
    return genders.map((gender, i) => gender ?? leading(this.he[i], this.she[i], MANY, 2.5))
  }

  /** Which gender the pronouns lean to: a hint, since one or two of them may have been taken for the wrong party's. */
  leanings(): Gender[] {
    return Array.from(this.he, (he, i) => leading(he, this.she[i], ENOUGH, 2))
  }
}

const ENOUGH = 0.5
const MANY = 2

function leading(he: number, she: number, enough: number, times: number): Gender {
  if (Math.max(he, she) < enough) return null
  return he > times * she ? 'he' : she > times * he ? 'she' : null
}
