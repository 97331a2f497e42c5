/** The command was called in a way it does not understand: told in one line, exit status 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
