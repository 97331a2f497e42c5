/**
 * All matches of a global pattern in a text, as `matchAll` gives them; but `matchAll` copies the pattern each time, which takes
 * ten times as long as to see that a sentence has no match of a long one.
 */
export function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match)
    if (match[0] === '') pattern.lastIndex++
  }
  return found
}
