/** What is wrong with a part of a file; what comes after it can be read again. `url` is the page's, where it is known. */
export class Damage extends Error {
  readonly url: string | undefined

  constructor(problem: string, url?: string) {
    super(problem)
    this.url = url
  }
}

/** Bytes that come in pieces, read in the lengths that a format has. A Damage among the pieces is thrown when it is met. */
export class Pieces {
  readonly #source: AsyncIterator<Uint8Array | Damage>
  #held: Buffer = Buffer.alloc(0)

  constructor(source: AsyncIterable<Uint8Array | Damage>) {
    this.#source = source[Symbol.asyncIterator]()
  }

  /** The next `count` bytes without reading them; fewer at the end. */
  async peek(count: number): Promise<Buffer> {
    while (this.#held.length < count && (await this.#more()));
    return this.#held.subarray(0, count)
  }

  /** The next `count` bytes; fewer at the end. */
  async take(count: number): Promise<Buffer> {
    const parts: Buffer[] = []
    for (let left = count; left > 0; ) {
      const part = await this.piece(left)
      if (part === undefined) break
      parts.push(part)
      left -= part.length
    }
    return Buffer.concat(parts)
  }

  /** Passes over `count` bytes and gives how many there were. */
  async skip(count: number): Promise<number> {
    let left = count
    while (left > 0) {
      const part = await this.piece(left)
      if (part === undefined) break
      left -= part.length
    }
    return count - left
  }

  /** The next few bytes, as many as are at hand and at most so many; nothing at the end. */
  async piece(atMost: number): Promise<Buffer | undefined> {
    if (this.#held.length === 0 && !(await this.#more())) return undefined
    const part = this.#held.subarray(0, atMost)
    this.#held = this.#held.subarray(part.length)
    return part
  }

  /** The bytes up to what `end` finds, the end of what it finds included; nothing where that is not within `atMost` bytes. */
  async through(end: (bytes: Buffer) => number, atMost: number): Promise<Buffer | undefined> {
    for (;;) {
      const to = end(this.#held)
      if (to > atMost || (to < 0 && (this.#held.length >= atMost || !(await this.#more())))) return undefined
      if (to >= 0) return this.take(to)
    }
  }

  /** Passes over everything before what `found` finds, or over all there is, and says whether it found it. What it finds has under 16 bytes. */
  async seek(found: (bytes: Buffer) => number): Promise<boolean> {
    for (;;) {
      const at = found(this.#held)
      this.#held = this.#held.subarray(at >= 0 ? at : Math.max(0, this.#held.length - 16))
      if (at >= 0) return true
      if (await this.#more()) continue
      this.#held = Buffer.alloc(0)
      return false
    }
  }

  /** Where all that is at hand has been read, waits for what comes next: be it the Damage of what was read. */
  async settle(): Promise<void> {
    if (this.#held.length === 0) await this.#more()
  }

  /** Puts bytes back before those that are read next. */
  unread(bytes: Uint8Array): void {
    this.#held = this.#held.length === 0 ? bufferOf(bytes) : Buffer.concat([bytes, this.#held])
  }

  /** Ends reading, also where pieces are left. */
  async close(): Promise<void> {
    await this.#source.return?.()
  }

  async #more(): Promise<boolean> {
    const { value, done } = await this.#source.next()
    if (done) return false
    if (value instanceof Damage) {
      this.#held = Buffer.alloc(0)
      throw value
    }
    this.#held = this.#held.length === 0 ? bufferOf(value) : Buffer.concat([this.#held, value])
    return true
  }
}

function bufferOf(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
