type Status = 400 | 401 | 403 | 404 | 405 | 409 | 413 | 415 | 421 | 422 | 429

/** A request that is not answered, for a reason that whoever asks can mend; the message says what it is, in a line. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly status: Status
  readonly headers: Readonly<Record<string, string>>

  constructor(status: Status, message: string, headers: Readonly<Record<string, string>> = {}) {
    super(message)
    this.status = status
    this.headers = headers
  }
}

/** What was asked for is at another address; `path` is one of this room, without an ending. */
export class Moved extends Error {
  override readonly name = 'Moved'
  readonly path: string

  constructor(path: string) {
    super(`moved to ${path}`)
    this.path = path
  }
}
