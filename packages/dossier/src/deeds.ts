import type { DatedPlace, Record } from '@onrecord/record'
import { extent, placed } from './coverage.ts'

/** Where a statement or an event of a record stands, and when it was said or done; null where the record has none. */
export type Deeds = (id: string) => DatedPlace | null

/** Finds the statements and events of a record by their ids. */
export function deedsOf({ article, statements, events }: Record): Deeds {
  const said = statements.map(({ id, content, said }) => {
    const date = said && (said.from === said.to ? said.from : `${said.from}/${said.to}`)
    return [id, { ...placed(article.id, extent(content)), date }] as const
  })
  const done = events.map(event => {
    const date = event.kind === 'office-change' ? event.date : null
    return [event.id, { ...placed(article.id, event.evidence), date }] as const
  })
  const known = new Map<string, DatedPlace>([...said, ...done])
  return id => known.get(id) ?? null
}

/** A place without its date. */
export function undated({ article, from, to }: DatedPlace) {
  return { article, from, to }
}
