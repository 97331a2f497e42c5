import { inChunks } from '../rows/chunks.ts'
import { padded } from '../rows/padded.ts'
import type { Db } from '../store.ts'
import { type Decision, decisionIn } from './decision.ts'

/** The decisions about some articles that nobody has undone, in the order in which they were made, by address. */
export async function standingOn(db: Db, addresses: readonly string[]): Promise<ReadonlyMap<string, Decision[]>> {
  const found = new Map<string, Decision[]>()
  for (const chunk of inChunks([...new Set(addresses)], 256)) {
    const rows = await db
      .selectFrom('decision_article')
      .innerJoin('decision', 'decision.id', 'decision_article.decision')
      .selectAll('decision')
      .select('decision_article.address')
      .where('decision_article.address', 'in', padded(chunk))
      .where('decision.undone_at', 'is', null)
      .orderBy('decision.id')
      .execute()
    for (const { address, ...row } of rows) {
      const decision = decisionIn(row)
      if (!decision) continue
      const known = found.get(address)
      if (known) known.push(decision)
      else found.set(address, [decision])
    }
  }
  return found
}

/** All decisions about who is who, undone or not, in the order in which they were made. */
export async function identityDecisions(db: Db): Promise<Decision[]> {
  const rows = await db
    .selectFrom('decision')
    .selectAll()
    .where('kind', 'in', ['merge', 'split'])
    .orderBy('id')
    .execute()
  return rows.flatMap(row => decisionIn(row) ?? [])
}
