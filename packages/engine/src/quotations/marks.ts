import type { Token, Tokens } from '../document.ts'

/** The family of a quotation mark: a mark closes only one of its own family. */
export type Family = 'double' | 'single'

/** What the characters around a mark let it do. Neither: it is an apostrophe, an inch, a slip. */
export interface Mark {
  readonly family: Family
  readonly opens: boolean
  readonly closes: boolean
  /** A close that may as well be an apostrophe ("the players' union", "goin' home"). */
  readonly doubtful: boolean
}

const DOUBLE = new Set(['"', '“', '”', '„', '«', '»', "''", '``', '’’'])
const SINGLE = new Set(["'", '‘', '’', '‚', '`'])
const LEFT = new Set(['“', '„', '«', '``', '‘', '‚', '`'])
const RIGHT = new Set(['”', '»', "''", '’’'])
const BEFORE_OPEN = /^[([{<“„«"'‘—–\-―/:…]+$/u
const AFTER_CLOSE = /^[.,;:!?)\]}>”"'’»—–\-―/…]+$/u
const WORDLIKE = /^[\p{L}\p{N}]/u

/**
 * What the mark at token `i` can do, judged by the mark and by the space around it; null where the token is no
 * quotation mark. Typographers' marks give the direction unless the space around them says otherwise, as in
 * articles whose software turned every mark the same way.
 */
export function markAt(tokens: readonly Token[], i: number, range: Tokens): Mark | null {
  const { text, from, to } = tokens[i]
  if (text.length > 2 || isAlphanumeric(text.charCodeAt(0))) return null
  const family: Family | null = DOUBLE.has(text) ? 'double' : SINGLE.has(text) ? 'single' : null
  if (!family) return null
  const before = i > range.from ? tokens[i - 1] : null
  const after = i + 1 < range.to ? tokens[i + 1] : null
  const spaceBefore = !before || before.to < from
  const spaceAfter = !after || after.from > to
  const roomBefore = spaceBefore || BEFORE_OPEN.test(before.text)
  const roomAfter = spaceAfter || AFTER_CLOSE.test(after.text)
  const opens = LEFT.has(text) ? !spaceAfter || spaceBefore : roomBefore && !(spaceAfter && !spaceBefore)
  const closes = RIGHT.has(text) ? !(spaceBefore && !spaceAfter) : !LEFT.has(text) && !(spaceBefore && !spaceAfter)
  if (family === 'double') {
    const inches = text === '"' && before !== null && !spaceBefore && /^\d+$/.test(before.text)
    return { family, opens: opens && !(RIGHT.has(text) && closes), closes: closes || !opens, doubtful: inches }
  }
  return {
    family,
    opens: (LEFT.has(text) || (spaceBefore ? !spaceAfter : roomBefore)) && after !== null && !spaceAfter,
    closes: !LEFT.has(text) && !spaceBefore && roomAfter,
    doubtful: before !== null && after !== null && spaceAfter && isClipped(before.text) && WORDLIKE.test(after.text),
  }
}

// Nearly all tokens are words: to look each up among the marks would cost more than all that follows.
function isAlphanumeric(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)
}

function isClipped(word: string): boolean {
  return /(?:s|z|x|in|o)$/i.test(word)
}
