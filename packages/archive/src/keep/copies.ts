import type { Transaction } from 'kysely'
import { foldedWordsIn } from '../fold.ts'
import { inChunks } from '../rows/chunks.ts'
import { insertNewRows } from '../rows/insert.ts'
import { padded } from '../rows/padded.ts'
import type { Tables } from '../schema/tables.ts'
import type { Store } from '../store.ts'
import type { News } from './keep.ts'
import { areCopies, runsOf, sketchOf } from './runs.ts'

// A run that so many have is a paper's own line ("sign up for our newsletter") and finds no copies.
const MOST_HOLDERS = 30
// Copies share far more; of those that share most, so many are compared whole.
const FEWEST_SHARED = 2
const COMPARED = 3

/** Finds the articles whose text new ones print, and groups them into reports. */
export async function groupCopies(store: Store, db: Transaction<Tables>, news: readonly News[]): Promise<void> {
  const texts = news.map(each => {
    const runs = runsOf(each.tokens)
    return { ...each, runs, sketch: sketchOf(runs) }
  })
  const holders = await holdersOf(db, new Set(texts.flatMap(({ sketch }) => sketch)))
  const runsOfVersion = new Map(texts.map(({ version, runs }) => [version, runs]))
  const rows: Tables['run'][] = []
  for (const { article, version, runs, sketch } of texts) {
    for (const candidate of mostShared(sketch, holders)) {
      const own = runsOfVersion.get(candidate) ?? (await storedRuns(db, candidate))
      runsOfVersion.set(candidate, own)
      if (areCopies(own, runs) && (await join(store, db, { article, version }, candidate))) break
    }
    for (const hash of sketch) {
      const known = holders.get(hash) ?? []
      holders.set(hash, known)
      if (known.length >= MOST_HOLDERS) continue
      known.push(version)
      rows.push({ hash, version })
    }
  }
  await insertNewRows(db, 'run', rows)
}

async function holdersOf(db: Transaction<Tables>, hashes: ReadonlySet<number>): Promise<Map<number, number[]>> {
  const holders = new Map<number, number[]>()
  for (const chunk of inChunks([...hashes], 256)) {
    const rows = await db.selectFrom('run').selectAll().where('hash', 'in', padded(chunk)).execute()
    for (const { hash, version } of rows) {
      const known = holders.get(hash)
      if (known) known.push(version)
      else holders.set(hash, [version])
    }
  }
  return holders
}

/** The versions that share most of a sketch, the most alike first. */
function mostShared(sketch: readonly number[], holders: ReadonlyMap<number, readonly number[]>): number[] {
  const counts = new Map<number, number>()
  for (const hash of sketch) {
    for (const version of holders.get(hash) ?? []) counts.set(version, (counts.get(version) ?? 0) + 1)
  }
  return [...counts]
    .filter(([, count]) => count >= FEWEST_SHARED)
    .sort(([a, x], [b, y]) => y - x || a - b)
    .slice(0, COMPARED)
    .map(([version]) => version)
}

async function storedRuns(db: Transaction<Tables>, version: number): Promise<Set<number>> {
  const { text } = await db.selectFrom('version').select('text').where('id', '=', version).executeTakeFirstOrThrow()
  return runsOf(foldedWordsIn(text))
}

/** Puts a version into the report of another article's; says whether it did: versions of one article are no copies. */
async function join(
  store: Store,
  db: Transaction<Tables>,
  { article, version }: Pick<News, 'article' | 'version'>,
  original: number,
): Promise<boolean> {
  const found = await db
    .selectFrom('version')
    .select(['article', 'report'])
    .where('id', '=', original)
    .executeTakeFirstOrThrow()
  if (found.article === article) return false
  const report = found.report ?? (await newReport(store, db, original))
  await db.updateTable('version').set({ report }).where('id', '=', version).execute()
  return true
}

async function newReport(store: Store, db: Transaction<Tables>, first: number): Promise<number> {
  const [report = 0] = await store.reserve(db, 'report', 1)
  await db.insertInto('report').values({ id: report, first }).execute()
  await db.updateTable('version').set({ report }).where('id', '=', first).execute()
  return report
}
