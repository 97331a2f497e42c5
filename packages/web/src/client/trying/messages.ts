/** What a page asks its worker. */
export type Asking =
  | {
      readonly kind: 'open'
      /** The address of the fast model's file. */
      readonly model: string
    }
  | {
      readonly kind: 'read'
      readonly text: string
      /** A day, as 2026-03-12. */
      readonly published: string | undefined
    }

/** What the worker answers, one for each message, in order; it took so many milliseconds. */
export type Answer = Outcome & { readonly took: number }

/** What came of a message. */
export type Outcome =
  | { readonly kind: 'open' }
  | {
      readonly kind: 'read'
      /** The article with its quotations marked, and its record, as markup that no text can break out of. */
      readonly markup: string
      readonly statements: number
      readonly speakers: number
      readonly note: string | null
    }
  | { readonly kind: 'failed'; readonly error: string }
