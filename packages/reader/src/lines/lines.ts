/** One line of an input: its number from 1, its bytes without the line end; null where there were more than allowed. */
export interface Line {
  readonly number: number
  readonly bytes: Uint8Array | null
}

const lineFeed = 0x0a

/**
 * The lines of an input as they come, ended by LF or CR LF. Holds one line at a time; of one longer than `longest`
 * bytes nothing is kept, so that no input can fill the memory.
 */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>, longest: number): AsyncGenerator<Line> {
  let number = 1
  let parts: Uint8Array[] = []
  let size = 0
  const keep = (part: Uint8Array) => {
    size += part.length
    if (size > longest) parts = []
    else parts.push(part)
  }
  const end = (): Line => {
    const line = { number: number++, bytes: size > longest ? null : Buffer.concat(parts) }
    parts = []
    size = 0
    return line
  }
  for await (const chunk of chunks) {
    let from = 0
    for (let at = chunk.indexOf(lineFeed); at >= 0; at = chunk.indexOf(lineFeed, from)) {
      keep(chunk.subarray(from, at))
      yield end()
      from = at + 1
    }
    if (from < chunk.length) keep(chunk.subarray(from))
  }
  if (size > 0) yield end()
}
