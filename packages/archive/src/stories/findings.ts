import { setImmediate } from 'node:timers/promises'
import { type Known, type Told, toldBy } from '@onrecord/dossier'
import type { Record } from '@onrecord/record'

/** What a story is told from; it can be sent to another thread. The ids of its articles are the numbers of their versions. */
export interface Tellable {
  readonly records: readonly Record[]
  /** Whom reviewers found entities to be, by `presenceKey`. */
  readonly known: ReadonlyMap<string, string>
}

/** What articles tell together: a dossier without variants, and without the records that it was drawn from. */
export type Findings = Omit<Told, 'records'>

/** Finds out what each of some stories tells, in their order: here (`findingsHere`), or on other threads. */
export type FindingsOf = (stories: readonly Tellable[]) => Promise<Findings[]>

/** An entity of a version. */
export function presenceKey(version: number | string, entity: string): string {
  return `${version} ${entity}`
}

/** Tells a dossier whom reviewers found entities to be. */
export function knownBy({ known }: Pick<Tellable, 'known'>): Known {
  return (article, entity) => known.get(presenceKey(article, entity))
}

/** What a story tells. */
export function findingsIn(story: Tellable): Findings {
  const { records: _, ...findings } = toldBy(story.records, knownBy(story))
  return findings
}

/** What stories tell, found out one after another: whoever else waits for this thread comes between two of them. */
export const findingsHere: FindingsOf = async stories => {
  const all: Findings[] = []
  for (const story of stories) {
    await setImmediate()
    all.push(findingsIn(story))
  }
  return all
}
