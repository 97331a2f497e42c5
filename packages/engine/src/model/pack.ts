const MAGIC = 'onrecord-model/1\n'

/** A model file: named sections of bytes behind a header that says what the file is. */
export interface Pack {
  readonly name: string
  readonly sections: Readonly<Record<string, Uint8Array>>
}

/** Writes a model file: a magic line, one line of JSON (name and section lengths), then the sections, aligned to 8. */
export function pack({ name, sections }: Pack): Uint8Array {
  const lengths = Object.fromEntries(Object.entries(sections).map(([key, bytes]) => [key, bytes.length]))
  const head = encode(`${MAGIC}${JSON.stringify({ name, lengths })}\n`)
  const starts = layout(head.length, Object.values(lengths))
  const bytes = new Uint8Array(starts[starts.length - 1])
  bytes.set(head)
  Object.values(sections).forEach((section, i) => {
    bytes.set(section, starts[i])
  })
  return bytes
}

/** Reads a model file. Throws where the bytes are none, or are cut short. */
export function unpack(bytes: Uint8Array): Pack {
  const magic = decode(bytes.subarray(0, MAGIC.length))
  if (magic !== MAGIC) throw new Error('This is no onrecord model file. Reinstall onrecord, or train the model again.')
  const end = bytes.indexOf(10, MAGIC.length) + 1
  const { name, lengths } = JSON.parse(decode(bytes.subarray(MAGIC.length, end))) as {
    name: string
    lengths: Record<string, number>
  }
  const starts = layout(end, Object.values(lengths))
  if (bytes.length < starts[starts.length - 1]) {
    throw new Error(`The model file "${name}" is cut short. Reinstall onrecord, or train the model again.`)
  }
  // A copy a section, so that a view of its buffer as wider numbers begins and ends where the section does.
  const sections = Object.entries(lengths).map(([key, length], i) => [
    key,
    new Uint8Array(bytes.subarray(starts[i], starts[i] + length)),
  ])
  return { name, sections: Object.fromEntries(sections) }
}

/** Where each section begins, and last where the file ends. */
function layout(head: number, lengths: readonly number[]): number[] {
  const starts = [align(head)]
  for (const length of lengths) starts.push(align(starts[starts.length - 1] + length))
  return starts
}

function align(n: number): number {
  return (n + 7) & ~7
}

// Names are ASCII, and the engine may use no API of Node or the browser, TextEncoder included.
function encode(text: string): Uint8Array {
  return Uint8Array.from(text, c => c.charCodeAt(0))
}

function decode(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes)
}
