/** A file with many items in it, while it is read. */
interface Stream {
  /** Bytes. */
  readonly size: number
  read: number
  items: number
}

/** How many items there will be, as far as that is known while they come. */
export class Expected {
  #counted = 0
  #open = 0
  readonly #streams = new Set<Stream>()

  /** So many items more are known to come. */
  add(items: number): void {
    this.#counted += items
  }

  /** Passes on the pieces of a file that holds nobody knows how many items, of which `item` is to be told. */
  stream(size: number, chunks: AsyncIterable<Uint8Array>): { chunks: AsyncIterable<Uint8Array>; item(): void } {
    const stream = { size, read: 0, items: 0 }
    this.#streams.add(stream)
    async function* counted() {
      for await (const chunk of chunks) {
        stream.read += chunk.length
        yield chunk
      }
      stream.read = size
    }
    return { chunks: counted(), item: () => stream.items++ }
  }

  /** From here to `closed`, nobody knows how many more will come. */
  opened(): void {
    this.#open++
  }

  closed(): void {
    this.#open--
  }

  /** How many items there will be in all, a guess while files with many are read; undefined where nobody can know. */
  get total(): number | undefined {
    if (this.#open > 0) return undefined
    let total = this.#counted
    for (const { size, read, items } of this.#streams) {
      if (read === 0 && size > 0) return undefined
      total += read >= size ? items : (items * size) / read
    }
    return Math.round(total)
  }
}
