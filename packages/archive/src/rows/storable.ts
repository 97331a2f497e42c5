/**
 * A text as both databases take it: a NUL and half a surrogate pair, which PostgreSQL refuses, become the replacement
 * character. Offsets stay what they are.
 */
export function storable(text: string): string {
  return (text.includes('\0') ? text.replaceAll('\0', '\ufffd') : text).toWellFormed()
}
