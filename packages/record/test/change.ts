/** A copy of the record with another value at `path`, written as in a `Fault`: `statements[3].content[0]`. */
export function changed(record: unknown, path: string, value: unknown): unknown {
  return put(record, keysOf(path), value)
}

/** What the record holds at `path`. Throws where it holds nothing, so that no test changes a field that is not there. */
export function found(record: unknown, path: string): unknown {
  let value = record
  for (const key of keysOf(path)) value = Reflect.get(Object(value), key)
  if (value === undefined) throw new Error(`the record holds nothing at ${path}`)
  return value
}

function put(node: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value
  const copy: object = Array.isArray(node) ? [...node] : { ...Object(node) }
  Reflect.set(copy, key, put(Reflect.get(copy, key), rest, value))
  return copy
}

function keysOf(path: string): string[] {
  return path.split(/[.[\]]+/).filter(Boolean)
}
