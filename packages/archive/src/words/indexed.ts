import type { Selectable } from 'kysely'
import { fold } from '../fold.ts'
import { inChunks } from '../rows/chunks.ts'
import type { StatementTable } from '../schema/tables.ts'
import type { Db, IndexedWords, Store } from '../store.ts'
import { atOf } from './at.ts'
import { marks } from './marks.ts'

/** What the index of words holds of a statement. */
export type Indexable = Pick<
  Selectable<StatementTable>,
  'id' | 'day' | 'words' | 'speaker' | 'act' | 'form' | 'outlet' | 'current' | 'state'
>

/** A statement for `WordIndex.put`; `about` are the people whom it is about. */
export function indexedWords(statement: Indexable, about: readonly number[]): IndexedWords {
  const { speaker, act, form, outlet, current, state } = statement
  return {
    at: atOf(statement),
    words: fold(statement.words),
    marks: [
      marks.form(form),
      ...(speaker === null ? [] : [marks.by(speaker)]),
      ...new Set(about.map(marks.about)),
      ...(act === null ? [] : [marks.act(act)]),
      ...(outlet === null ? [] : [marks.outlet(outlet)]),
      ...(current === 1 && state !== 'rejected' ? [] : [marks.hidden]),
    ],
  }
}

/**
 * Brings the index of words up to what the tables say of some statements: after somebody changed who says it, whom it is about, its
 * act, words or state, or whether it counts. Where the day changes or the row
 * goes, they are taken out of the index (`WordIndex.remove`) before that.
 */
export async function reindex({ words }: Pick<Store, 'words'>, db: Db, ids: readonly number[]): Promise<void> {
  for (const chunk of inChunks(ids, 400)) {
    const statements = await db
      .selectFrom('statement')
      .select(['id', 'day', 'words', 'speaker', 'act', 'form', 'outlet', 'current', 'state'])
      .where('id', 'in', [...chunk])
      .orderBy('day')
      .orderBy('id')
      .execute()
    const concerns = await db
      .selectFrom('about')
      .selectAll()
      .where('statement', 'in', [...chunk])
      .execute()
    const about = Map.groupBy(concerns, ({ statement }) => statement)
    const rows = statements.map(each =>
      indexedWords(
        each,
        (about.get(each.id) ?? []).map(({ person }) => person),
      ),
    )
    await words.remove(
      db,
      rows.map(({ at }) => at),
    )
    await words.put(db, rows)
  }
}
