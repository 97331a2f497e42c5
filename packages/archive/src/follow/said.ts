import type { Act, EntityType, Form, Span } from '@onrecord/record'
import { recordsOf } from '../keep/record-of.ts'
import { padded } from '../rows/padded.ts'
import type { Db } from '../store.ts'
import { type BlockNumber, blockOf } from './block.ts'
import { type Bearer, somebody, type Who } from './namesakes.ts'
import { type Reply, repliesTo } from './replies.ts'

/** A statement of the archive as a reader is shown it. */
export interface Said {
  /** The number of its row. It changes when the article is read anew. */
  readonly statement: number
  readonly speaker: Who | null
  /** What the article calls whoever speaks, and what they are; null where it does not tell. */
  readonly speakerName: string | null
  readonly speakerType: EntityType | null
  readonly form: Form
  readonly act: Act | null
  readonly polarity: -1 | 0 | 1 | null
  readonly words: string
  /** The first day on which it may have been said, else that of publication; ISO 8601. */
  readonly day: string | null
  readonly said: { readonly from: string; readonly to: string } | null
  readonly about: readonly Who[]
  readonly confidence: number
  readonly state: 'as read' | 'confirmed' | 'edited' | 'rejected'
  /** What those concerned have to say to it, as reviewers noted it. */
  readonly replies: readonly Reply[]
  readonly source: SourceOf
}

/** Where something stands: an article at a time, and the place in it. */
export interface SourceOf {
  /** The row of the article, which stays the same. */
  readonly article: number
  readonly address: string
  readonly url: string | null
  readonly outlet: string | null
  readonly headline: string | null
  readonly published: string | null
  /** The row of the version, and which one of its article it is, from 1. */
  readonly version: number
  readonly number: number
  readonly span: Span
  readonly block: BlockNumber | null
}

/** Statements by their ids, in the order of these. */
export async function saidIn(db: Db, ids: readonly number[]): Promise<Said[]> {
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom('statement')
    .select(['id', 'version', 'speaker', 'speaker_name', 'speaker_type', 'form', 'act', 'polarity', 'words', 'day'])
    .select(['said_from', 'said_to', 'confidence', 'state', 'starts', 'ends'])
    .where('id', 'in', padded(ids))
    .execute()
  const concerns = await db.selectFrom('about').selectAll().where('statement', 'in', padded(ids)).execute()
  const people = await peopleBy(db, [...rows.flatMap(({ speaker }) => speaker ?? []), ...concerns.map(c => c.person)])
  const sources = await sourcesIn(
    db,
    rows.map(({ version, starts, ends }) => ({ version, from: starts, to: ends })),
  )
  const replies = await repliesTo(db, 'statement', ids)
  const said = rows.map((row, i): [number, Said] => [
    row.id,
    {
      statement: row.id,
      speaker: row.speaker === null ? null : (people.get(row.speaker) ?? null),
      speakerName: row.speaker_name,
      speakerType: row.speaker_type,
      form: row.form,
      act: row.act,
      polarity: row.polarity,
      words: row.words,
      day: row.day,
      said: row.said_from === null ? null : { from: row.said_from, to: row.said_to ?? row.said_from },
      about: concerns.filter(({ statement }) => statement === row.id).flatMap(({ person }) => people.get(person) ?? []),
      confidence: row.confidence,
      state: row.state,
      replies: replies(row.id),
      source: sources[i] as SourceOf,
    },
  ])
  const byId = new Map(said)
  return ids.flatMap(id => byId.get(id) ?? [])
}

/** People by their numbers, without what only tables know. */
export async function peopleBy(db: Db, rows: readonly number[]): Promise<ReadonlyMap<number, Who>> {
  const own = [...new Set(rows)]
  return new Map((await somebody(db, own)).map(person => [person.row, whoOf(person)]))
}

/** Somebody without what only tables know. */
export function whoOf({ id, name, type }: Bearer): Who {
  return { id, name, type }
}

/** A stretch of the text of a version. */
export interface Stretch extends Span {
  readonly version: number
}

/** Where stretches of versions stand, in their order. Throws where there is no such version. */
export async function sourcesIn(db: Db, stretches: readonly Stretch[]): Promise<SourceOf[]> {
  const ids = [...new Set(stretches.map(({ version }) => version))]
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom('version')
    .innerJoin('article', 'article.id', 'version.article')
    .select(['version.id', 'version.number', 'version.outlet', 'version.headline', 'version.published'])
    .select(['version.article', 'article.address', 'article.url'])
    .where('version.id', 'in', padded(ids))
    .execute()
  const records = await recordsOf(db, ids)
  const articles = new Map(ids.map((id, i) => [id, records[i]?.article]))
  const versions = new Map(rows.map(row => [row.id, row]))
  return stretches.map(({ version, from, to }) => {
    const [row, article] = [versions.get(version), articles.get(version)]
    if (!row || !article) throw new RangeError(`the archive has no version ${version}`)
    const { address, url, outlet, headline, published, number } = row
    const block = blockOf(article, from)
    return {
      article: row.article,
      address,
      url,
      outlet,
      headline,
      published,
      version,
      number,
      span: { from, to },
      block,
    }
  })
}
