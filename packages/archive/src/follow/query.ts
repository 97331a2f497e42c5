import type { Act, Form } from '@onrecord/record'

/** What somebody asks for, as it was parsed; `filters` beside it hold for the whole of it. */
export type Query =
  /** Words one after another; with `prefix` the last may go on. Folded. */
  | { readonly kind: 'words'; readonly words: readonly string[]; readonly prefix: boolean }
  | { readonly kind: 'filter'; readonly filter: Filter }
  | { readonly kind: 'all'; readonly of: readonly Query[] }
  | { readonly kind: 'any'; readonly of: readonly Query[] }
  | { readonly kind: 'not'; readonly of: Query }

/** What is asked of a statement beside its words. Days are ISO 8601, the first or the last that counts. */
export type Filter =
  | { readonly name: 'by' | 'about'; readonly who: string }
  | { readonly name: 'outlet'; readonly outlet: string }
  | { readonly name: 'act'; readonly act: Act }
  | { readonly name: 'form'; readonly form: Form }
  | { readonly name: 'from' | 'to'; readonly day: string }

/** A query that makes no sense; the message says where, and what would. */
export class QueryError extends Error {
  override readonly name = 'QueryError'
}
