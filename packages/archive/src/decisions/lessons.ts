import type { Record, Statement } from '@onrecord/record'
import { inChunks } from '../rows/chunks.ts'
import type { Db } from '../store.ts'
import { type Effective, effective, recordAsDecided } from './effective.ts'
import { isOnStatement, type Judged } from './judged.ts'

/** What reviewers corrected in an article, for training an engine. */
export interface Lesson {
  readonly address: string
  /** The record as reviewers left it, without what they rejected. */
  readonly record: Record
  /** The statements that they corrected. */
  readonly corrections: readonly Correction[]
}

/** A statement as the engine read it, null where it missed it, and as reviewers left it, null where they rejected it. */
export interface Correction {
  readonly read: Statement | null
  readonly decided: Statement | null
  readonly decisions: readonly { readonly kind: string; readonly by: string; readonly at: string }[]
}

/** The current versions in which reviewers assigned, edited or rejected statements, in the order in which they were kept. */
export async function* lessonsIn(db: Db): AsyncGenerator<Lesson> {
  const rows = await db
    .selectFrom('decision_article')
    .innerJoin('decision', 'decision.id', 'decision_article.decision')
    .innerJoin('article', 'article.address', 'decision_article.address')
    .select('article.current')
    .distinct()
    .where('decision.kind', 'in', ['assign', 'reject', 'edit'])
    .where('decision.undone_at', 'is', null)
    .orderBy('article.current')
    .execute()
  for (const chunk of inChunks(rows, 50)) {
    const drawn = await effective(
      db,
      chunk.flatMap(({ current }) => current ?? []),
    )
    for (const each of drawn.values()) {
      const corrections = correctionsIn(each)
      if (corrections.length > 0) yield { address: each.address, record: recordAsDecided(each), corrections }
    }
  }
}

function correctionsIn({ read, record, statements }: Effective): Correction[] {
  const before = new Map(read.statements.map(statement => [statement.id, statement]))
  return statements.flatMap((judged, i) => {
    const decisions = decisionsOn(judged)
    if (decisions.length === 0) return []
    const decided = judged.state === 'rejected' ? null : (record.statements[i] ?? null)
    return { read: before.get(judged.statement.id) ?? null, decided, decisions }
  })
}

function decisionsOn({ by }: Judged): Correction['decisions'] {
  return by
    .filter(decision => isOnStatement(decision) && decision.kind !== 'reply' && decision.kind !== 'confirm')
    .map(({ kind, by, at }) => ({ kind, by, at }))
}
