/** What became of one thing that was to be added, as it is told. What is told is safe. */
export type Told =
  | {
      /** What its sender knows it by: the name of a file, an address, the first words of a text. */
      readonly name: string
      /** `held`: the archive had these words already. */
      readonly state: 'added' | 'version' | 'held'
      /** What the archive knows the article by; null for what was passed over unread. */
      readonly address: string | null
      /** The article that it is; null where the archive cannot tell any more. */
      readonly article: number | null
      readonly headline: string | null
      /** What one should know of it. */
      readonly note: string | null
    }
  | { readonly name: string; readonly state: 'failed'; readonly error: string }
