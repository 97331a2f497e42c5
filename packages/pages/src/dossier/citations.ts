import type { Entry } from '@onrecord/dossier'
import type { Dossier, Place } from '@onrecord/record'
import type { Addresses } from './sheet.ts'

/** A place that a line of the page was drawn from. */
export interface Citation extends Place {
  /** From 1, in the order in which the page cites them. */
  readonly number: number
  /** The anchor of the line that cites it first. */
  readonly line: string
}

/** The anchors that tie the lines of a dossier's page to the words in its articles, and back. */
export interface Citations extends Addresses {
  readonly all: readonly Citation[]
}

/** Numbers every place that the page shows; all links lead to anchors of the page. */
export function citationsIn(dossier: Dossier, entries: readonly Entry[]): Citations {
  const cited = [
    ...entries.flatMap(({ places }, i) => at(`t${i + 1}`, places)),
    ...dossier.people.flatMap(({ roles }, i) => at(`p${i + 1}`, placesIn(roles))),
    ...dossier.officeChanges.flatMap(change => at('people', placesIn(change))),
    ...dossier.demands.flatMap((demand, i) => at(`d${i + 1}`, placesIn(demand))),
    ...dossier.reversals.flatMap((reversal, i) => at(`r${i + 1}`, placesIn(reversal))),
    ...dossier.variants.flatMap((variant, i) => at(`v${i + 1}`, placesIn(variant))),
  ]
  const first = new Map(cited.toReversed().map(({ place, line }) => [keyOf(place), { place, line }]))
  const inOrder = [...new Set(cited.map(({ place }) => keyOf(place)))].flatMap(key => first.get(key) ?? [])
  const all = inOrder.map(({ place: { article, from, to }, line }, i) => ({ article, from, to, line, number: i + 1 }))
  const numbers = new Map(all.map(citation => [keyOf(citation), citation.number]))
  const people = new Map(dossier.people.map(({ id }, i) => [id, `#p${i + 1}`]))
  const articles = new Map(dossier.records.map(({ article }, i) => [article.id, `#a${i + 1}`]))
  return {
    all,
    words: place => `#w${numbers.get(keyOf(place)) ?? 0}`,
    article: id => articles.get(id) ?? '#',
    person: who => people.get(who),
  }
}

function at(line: string, places: readonly Place[]): { place: Place; line: string }[] {
  return places.map(place => ({ place, line }))
}

/** Every place in some part of a dossier, at any depth, in order. */
function placesIn(value: unknown): Place[] {
  if (typeof value !== 'object' || value === null) return []
  if ('article' in value && 'from' in value && 'to' in value) return [value as Place]
  return Object.values(value).flatMap(placesIn)
}

function keyOf({ article, from, to }: Place): string {
  return JSON.stringify([article, from, to])
}
