import type { Article, Dossier, Person, Place } from '@onrecord/record'
import { day, days } from '../day.ts'
import { placesIn } from '../place.ts'
import { readingOf } from './reading.ts'

/** A dossier with what showing it needs: names for ids, and words and places in a reader's terms. */
export interface View {
  readonly dossier: Dossier
  readonly articles: readonly Listed[]
  /** Who somebody is, by an id of `people` or a description. */
  name(who: string): string
  person(who: string): Person | undefined
  /** The words of a place with the quotation marks that are theirs, a few of them with their sentence. */
  words(place: Place): string
  /** Just the words of a place, and whether they lie between quotation marks of the article. */
  bare(place: Place): string
  isQuoted(place: Place): boolean
  /** In how many articles somebody is. */
  presence(person: Person): number
  /** "The Courant, ¶ 3": who published the article, and where in it a place is. */
  where(place: Place): string
}

/** An article of a dossier: its number, from 1, in the order of publication, and what it is called. */
export interface Listed {
  readonly article: Article
  readonly number: number
  readonly title: string
  /** What a line names it by: its outlet, with the day where the outlet has several; else its number. */
  readonly short: string
  readonly statements: number
}

/** Prepares a dossier for showing. */
export function viewOf(dossier: Dossier): View {
  const people = new Map(dossier.people.map(person => [person.id, person]))
  const outlets = Map.groupBy(dossier.records, ({ article }) => article.outlet)
  const articles = dossier.records.map(({ article, statements }, i) => ({
    article,
    number: i + 1,
    title: article.headline ?? article.id,
    short: shortOf(article, outlets.get(article.outlet)?.length === 1),
    statements: statements.length,
  }))
  const places = new Map(
    articles.map(({ article, short }) => [
      article.id,
      { short, reading: readingOf(article), placeOf: placesIn(article) },
    ]),
  )
  return {
    dossier,
    articles,
    person: who => people.get(who),
    name: who => people.get(who)?.name ?? who,
    words: place => places.get(place.article)?.reading.shown(place) ?? '',
    bare: place => places.get(place.article)?.reading.bare(place) ?? '',
    isQuoted: place => places.get(place.article)?.reading.isQuoted(place) ?? false,
    presence: person => new Set(person.in.map(({ article }) => article)).size,
    where: place => {
      const found = places.get(place.article)
      return found ? [found.short, found.placeOf(place)].filter(Boolean).join(', ') : place.article
    },
  }
}

function shortOf({ outlet, published, id }: Article, isOnly: boolean): string {
  if (outlet === undefined) return `article ${id}`
  return isOnly || published === undefined ? (isOnly ? outlet : `${outlet} (${id})`) : `${outlet}, ${day(published)}`
}

/** A date of a dossier in words: a day, a month, a year, or the first and last of several days. */
export function when(date: string): string {
  const [first = '', last = first] = date.split('/')
  if (date.includes('/')) return days(first, last)
  if (/^\d{4}-\d{2}$/.test(date)) return days(`${date}-01`, lastOf(date))
  return /^\d{4}$/.test(date) ? date : day(date)
}

function lastOf(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10)
}
