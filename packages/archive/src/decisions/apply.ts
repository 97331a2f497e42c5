import type { Transaction } from 'kysely'
import { inChunks } from '../rows/chunks.ts'
import { padded } from '../rows/padded.ts'
import type { Tables } from '../schema/tables.ts'
import type { Db, Store } from '../store.ts'
import { articlesOf, type Decision } from './decision.ts'
import { isOnDemand } from './demands.ts'
import { settleName } from './names.ts'
import { isOnReversal } from './reversals.ts'
import { markChanged, settle } from './settle.ts'
import { settlePeople, settlePresence } from './settle-people.ts'
import { settleStory } from './settle-story.ts'
import { settleTitles } from './titles.ts'

/** Draws the index anew where a decision that was just made or undone touches it. */
export async function apply(store: Store, db: Transaction<Tables>, decision: Decision): Promise<void> {
  if (decision.kind === 'rename') return settleName(db, decision.target.person)
  const articles = await articlesAt(db, articlesOf(decision))
  if (isOnReversal(decision) || isOnDemand(decision)) {
    for (const story of await storiesOf(db, articles)) await settleStory(db, story)
    return
  }
  if (decision.kind !== 'merge' && decision.kind !== 'split') return settle(store, db, await versionsOf(db, articles))
  const moved = await settlePeople(db)
  await settle(store, db, moved)
  await settleTitles(db)
  for (const article of await articlesIn(db, moved)) await markChanged(db, article)
}

/**
 * Applies the decisions that stand to versions that were just drawn into the index: new ones, and those that were read anew.
 */
export async function applyStanding(store: Store, db: Transaction<Tables>, versions: readonly number[]): Promise<void> {
  const concerned: number[] = []
  for (const chunk of inChunks(versions, 256)) {
    const rows = await db
      .selectFrom('version')
      .innerJoin('article', 'article.id', 'version.article')
      .innerJoin('decision_article', 'decision_article.address', 'article.address')
      .select('version.id')
      .distinct()
      .where('version.id', 'in', padded(chunk))
      .orderBy('version.id')
      .execute()
    concerned.push(...rows.map(({ id }) => id))
  }
  if (concerned.length === 0) return
  const moved = await settlePresence(db, concerned)
  await settle(store, db, concerned)
  if (moved.length > 0) await settleTitles(db)
}

async function articlesAt(db: Db, addresses: readonly string[]): Promise<number[]> {
  if (addresses.length === 0) return []
  const rows = await db.selectFrom('article').select('id').where('address', 'in', padded(addresses)).execute()
  return rows.map(({ id }) => id)
}

async function articlesIn(db: Db, versions: readonly number[]): Promise<Set<number>> {
  const found = new Set<number>()
  for (const chunk of inChunks(versions, 256)) {
    const rows = await db.selectFrom('version').select('article').where('id', 'in', padded(chunk)).execute()
    for (const { article } of rows) found.add(article)
  }
  return found
}

async function versionsOf(db: Db, articles: readonly number[]): Promise<number[]> {
  if (articles.length === 0) return []
  const rows = await db
    .selectFrom('version')
    .select('id')
    .where('article', 'in', padded(articles))
    .orderBy('id')
    .execute()
  return rows.map(({ id }) => id)
}

async function storiesOf(db: Db, articles: readonly number[]): Promise<number[]> {
  if (articles.length === 0) return []
  const rows = await db
    .selectFrom('story_article')
    .select('story')
    .distinct()
    .where('article', 'in', padded(articles))
    .execute()
  return rows.map(({ story }) => story)
}
