import type { Span } from '@onrecord/record'
import type { Store } from '../store.ts'
import { type Said, saidIn } from './said.ts'

/** One statement: by its number, or by where it stands in the current version of an article. */
export type Which = { readonly statement: number } | { readonly article: number; readonly span: Span }

/** A statement whatever reviewers made of it; null where there is none such. */
export function oneStatement(store: Store, which: Which): Promise<Said | null> {
  return store.read(async db => {
    const all = db.selectFrom('statement').select('statement.id')
    const [row] = await ('statement' in which
      ? all.where('id', '=', which.statement)
      : all
          .innerJoin('article', 'article.current', 'statement.version')
          .where('article.id', '=', which.article)
          .where('starts', '=', which.span.from)
          .where('ends', '=', which.span.to)
          .orderBy('statement.id')
    )
      .limit(1)
      .execute()
    return (row && (await saidIn(db, [row.id]))[0]) ?? null
  })
}
