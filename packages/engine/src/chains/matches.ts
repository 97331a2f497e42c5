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

/** The same of several patterns as if they were the alternatives of one. */
export function matchesOfAny(patterns: readonly RegExp[], text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  for (let match = firstOf(patterns, text, 0); match; ) {
    found.push(match)
    match = firstOf(patterns, text, match.index + Math.max(match[0].length, 1))
  }
  return found
}

function firstOf(patterns: readonly RegExp[], text: string, from: number): RegExpExecArray | null {
  let first: RegExpExecArray | null = null
  for (const pattern of patterns) {
    pattern.lastIndex = from
    const match = pattern.exec(text)
    if (match && (!first || match.index < first.index)) first = match
  }
  return first
}
