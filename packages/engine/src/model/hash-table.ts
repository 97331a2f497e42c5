/** A fixed map from 32-bit hashes to small numbers, as two flat arrays that a model file can hold as they are. */
export interface HashTable {
  readonly keys: Int32Array
  readonly values: Uint8Array
}

/** What the table holds for `hash`, or 0 where it holds nothing: values begin at 1. */
export function lookUp({ keys, values }: HashTable, hash: number): number {
  const mask = keys.length - 1
  for (let i = hash & mask; values[i] !== 0; i = (i + 1) & mask) if (keys[i] === hash) return values[i]
  return 0
}

/** A table of the entries, values from 1 to 255, at most half full, so that a look-up rarely takes a second step. */
export function hashTable(entries: Iterable<readonly [hash: number, value: number]>): HashTable {
  const list = [...new Map(entries)]
  const size = 2 ** Math.ceil(Math.log2(Math.max(16, list.length * 2)))
  const keys = new Int32Array(size)
  const values = new Uint8Array(size)
  for (const [hash, value] of list) {
    let i = hash & (size - 1)
    while (values[i] !== 0) i = (i + 1) & (size - 1)
    keys[i] = hash
    values[i] = value
  }
  return { keys, values }
}
