import { type Demanded, demand, oneStatement, QueryError, type Said, type Store, type Which } from '@onrecord/archive'
import type { Asked } from '../asked.ts'
import { articlePath, placePath } from '../links.ts'

/** The one thing that somebody came to review, and from where; it is null where the archive has none such (any more). */
export type Only = (
  | { readonly kind: 'statement'; readonly said: Said | null }
  | { readonly kind: 'demand'; readonly demand: Demanded | null }
) & { readonly back: Back }

/** Where a reviewer came from: a path of this room, and what it is called. */
export interface Back {
  readonly path: string
  readonly name: string
}

/** What alone is to be reviewed by an address; null where that is all that waits. Throws QueryError where it makes no sense. */
export async function onlyIn(store: Store, asked: Asked): Promise<Only | null> {
  const id = asked.query('demand')
  if (id !== undefined) {
    const found = await demand(store, numberIn(id))
    return { kind: 'demand', demand: found, back: backIn(asked) ?? { path: '/demands', name: 'the demands' } }
  }
  const which = whichIn(asked)
  if (!which) return null
  const said = await oneStatement(store, which)
  const place = said ? placePath(said.source, said.source.span) : articlePath('article' in which ? which.article : 0)
  return { kind: 'statement', said, back: backIn(asked) ?? { path: place, name: 'the article' } }
}

function whichIn(asked: Asked): Which | null {
  const [statement, article] = [asked.query('statement'), asked.query('article')]
  if (statement !== undefined) return { statement: numberIn(statement) }
  if (article === undefined) return null
  const [, from, to] = /^(\d{1,9})-(\d{1,9})$/.exec(asked.query('at') ?? '') ?? []
  if (from === undefined) throw new QueryError('at says where the statement stands, as 303-384')
  return { article: numberIn(article), span: { from: Number(from), to: Number(to) } }
}

function numberIn(text: string): number {
  if (!/^\d{1,15}$/.test(text)) throw new QueryError(`"${text}" is no number`)
  return Number(text)
}

const NAMES = {
  articles: 'the article',
  people: 'the page about them',
  stories: 'the story',
  demands: 'the demands',
} as const

/** Only paths of pages from which one comes here: an address elsewhere would lead astray. */
function backIn(asked: Asked): Back | undefined {
  const path = asked.query('back') ?? ''
  const [, room] = /^\/(articles|people|stories|demands)(?:[/?#][\x21-\x7e]*)?$/.exec(path) ?? []
  return room === undefined ? undefined : { path, name: NAMES[room as keyof typeof NAMES] }
}
