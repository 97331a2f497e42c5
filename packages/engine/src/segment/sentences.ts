import type { Token, Tokens } from '../document.ts'

const STOPS = new Set(['.', '!', '?', '...', '…', '....'])
// What all stops and abbreviations end in.
const STOP_ENDS = Array.from('.!?…', c => c.charCodeAt(0))
const CLOSERS = new Set(['"', '”', '’', "'", "''", ')', ']', '»'])
const ABBREVIATED = /^(?:\p{Lu}\.)+$|^\p{L}[\p{L}.]*\.$/u
// After these a full stop never ends a sentence: a name or a number follows.
const TITLES =
  /^(?:Mr|Mrs|Ms|Mx|Dr|Prof|Rev|Rt|Msgr|Fr|Hon|St|Sen|Sens|Rep|Reps|Del|Amb|Atty|Gov|Gen|Col|Lt|Sgt|Capt|Cmdr|Maj|Adm|Supt|Insp|Cllr|No|vs)\.$/
// A sentence goes on in lower case, or after a mark: "Ann Lee (D-Nev.), in particular".
const GOES_ON = /^[\p{Ll},;:]/u

/**
 * Cuts a paragraph's tokens (`range`, indices) into sentences: after a stop and the marks that close with it,
 * where the next token does not go on in lower case or with a comma; and after an abbreviation that a capital follows, unless it
 * is a title or an initial of a name.
 */
export function sentences(tokens: readonly Token[], range: Tokens): Tokens[] {
  const found: Tokens[] = []
  let start = range.from
  for (let i = range.from; i < range.to; i++) {
    const end = endsSentence(tokens, i, range.to)
    if (end === 0) continue
    found.push({ from: start, to: end })
    start = end
    i = end - 1
  }
  if (start < range.to) found.push({ from: start, to: range.to })
  return found
}

/** The index after the sentence that token `i` closes, or 0 where it closes none. */
function endsSentence(tokens: readonly Token[], i: number, limit: number): number {
  const { text } = tokens[i]
  if (!STOP_ENDS.includes(text.charCodeAt(text.length - 1))) return 0
  if (!STOPS.has(text))
    return text.endsWith('.') && ABBREVIATED.test(text) && breaksAfterAbbreviation(tokens, i, limit) ? i + 1 : 0
  let end = i + 1
  while (end < limit && STOPS.has(tokens[end].text)) end++
  while (end < limit && CLOSERS.has(tokens[end].text) && tokens[end].from === tokens[end - 1].to) end++
  if (end < limit && GOES_ON.test(tokens[end].text)) return 0
  return end
}

function breaksAfterAbbreviation(tokens: readonly Token[], i: number, limit: number): boolean {
  const { text } = tokens[i]
  if (TITLES.test(text) || /^\p{Lu}\.$/u.test(text) || i + 1 >= limit) return false
  // "the U.S. Senate" goes on; "in the U.S. The mayor" does not.
  return /^(?:The|He|She|It|They|We|But|And|In|On|At|A|An|His|Her|This|That|Asked|“|")$/.test(tokens[i + 1].text)
}
