import { type Chapter, chapterOf } from '@onrecord/engine/chains'
import type { Coverage } from './coverage.ts'
import type { Identities } from './people/people.ts'

/** The articles as the chains between statements see them. */
export interface Chapters {
  readonly chapters: readonly Chapter[]
  /** Whom a key of the chapters means: the id of a person, or a description. */
  party(key: string): string
}

/**
 * Opens the articles to the chains between statements, oldest first. People have one key in all of them; whoever is only
 * described has one in each, since two articles' "spokesman" need not be one.
 */
export function chaptersOf({ records }: Coverage, { people, who }: Identities): Chapters {
  const known = new Set(people.map(({ id }) => id))
  const descriptions = new Map<string, string>()
  const keyIn = (article: string) => (entity: string) => {
    const party = who(article, entity)
    if (known.has(party)) return party
    const key = JSON.stringify([article, entity])
    descriptions.set(key, party)
    return key
  }
  const chapters = records.map(record => chapterOf(record, keyIn(record.article.id)))
  return { chapters, party: key => descriptions.get(key) ?? key }
}
