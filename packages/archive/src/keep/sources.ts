import type { Transaction } from 'kysely'
import { ask } from '../rows/ask.ts'
import { padded } from '../rows/padded.ts'
import { storable } from '../rows/storable.ts'
import type { Tables } from '../schema/tables.ts'
import type { Store } from '../store.ts'
import type { Kept } from './arrivals.ts'
import type { Outcome } from './keep.ts'

/** Which of some sources (SHA-256 of their bytes) the archive has dealt with: kept, or found to be in. */
export async function knownSources({ db }: Store, hashes: readonly string[]): Promise<ReadonlySet<string>> {
  if (hashes.length === 0) return new Set()
  const rows = await db
    .selectFrom('source')
    .select('hash')
    .where('hash', 'in', padded(hashes))
    .where('state', '<>', 'failed')
    .execute()
  return new Set(rows.map(({ hash }) => hash))
}

/** Notes that a source could not be read, and why, so that it can be reported, and tried again another day. */
export function noteFailure(
  store: Store,
  { hash, address, error }: { readonly hash: string; readonly address: string; readonly error: string },
  at: string = new Date().toISOString(),
): Promise<void> {
  return store.write(db => note(db, { hash, address: storable(address), state: 'failed', error: storable(error), at }))
}

/** Notes, in the transaction that keeps them, that sources are dealt with. */
export async function noteSources(
  db: Transaction<Tables>,
  kept: readonly Kept[],
  outcomes: readonly Outcome[],
  at: string,
): Promise<void> {
  for (const [i, { source }] of kept.entries()) {
    const outcome = outcomes[i]
    if (!source || !outcome) continue
    const state = outcome.state === 'same' ? 'same' : 'kept'
    await note(db, { hash: source.hash, address: outcome.address, state, error: null, at })
  }
}

async function note(db: Transaction<Tables>, row: Tables['source']): Promise<void> {
  const { hash, address, state, error, at } = row
  await ask(db, 'source', [hash, address, state, error, at], () =>
    db
      .insertInto('source')
      .values({ hash, address, state, error, at })
      .onConflict(conflict =>
        conflict.columns(['hash', 'address']).doUpdateSet(eb => ({
          state: eb.ref('excluded.state'),
          error: eb.ref('excluded.error'),
          at: eb.ref('excluded.at'),
        })),
      ),
  )
}
