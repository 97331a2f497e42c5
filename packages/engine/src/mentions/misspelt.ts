// Shorter names differ by a letter because they are other names ("Kerr", "Kell").
const SHORTEST = 5

/** Can one name be the other with a letter missing, added, or another in its place? Both in lower case; linear. */
export function isMisspelt(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (short.length < SHORTEST || long.length - short.length > 1 || short === long) return false
  let start = 0
  while (start < short.length && short[start] === long[start]) start++
  let end = 0
  while (end < short.length - start && short[short.length - 1 - end] === long[long.length - 1 - end]) end++
  return start > 0 && short.length - start - end <= 1
}
