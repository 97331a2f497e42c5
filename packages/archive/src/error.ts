/** What can be wrong with an archive in a way that its user can mend or must know of. */
export type Trouble =
  | 'missing'
  | 'not-an-archive'
  | 'older'
  | 'newer'
  | 'read-only'
  | 'full'
  | 'locked'
  | 'corrupt'
  | 'unreachable'
  | 'refused'

/** An archive that cannot be opened, read or written; the message is one line that says so to its user. */
export class ArchiveError extends Error {
  override readonly name = 'ArchiveError'
  readonly trouble: Trouble

  constructor(trouble: Trouble, message: string, options?: ErrorOptions) {
    super(message, options)
    this.trouble = trouble
  }
}
