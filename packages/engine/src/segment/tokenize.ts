import type { Span } from '@onrecord/record'
import type { Token } from '../document.ts'

// One alternative a kind of token, in order of preference. All are linear: no nested repetition over one class.
const ADDRESS = String.raw`(?:https?:\/\/|www\.)[^\s"“”‘’<>]+|[@#][\p{L}\p{N}_]+`
const INITIALS = String.raw`(?:\p{Lu}\.)+(?:\p{Lu}(?![\p{L}\p{N}]))?|\p{Lu}&\p{Lu}(?!\p{L})`
const SHORTENED = String.raw`(?:Mr|Mrs|Ms|Mx|Dr|Prof|Rev|Rt|Msgr|Fr|Hon|St|Sen|Sens|Rep|Reps|Del|Amb|Atty|Gov|Gen|Col|Lt|Sgt|Capt|Cmdr|Maj|Adm|Supt|Insp|Cllr|Jr|Sr|Inc|Corp|Co|Ltd|vs|etc|No|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|Calif|Conn|Fla|Mass|Mich|Minn|Penn|Pa|Ore|Wash|Ariz|Colo|Ill|Ind|Tenn|Va|Vt|Wis|Ga|La|Md|Mo|Ky|Ala|Ark|Miss|Okla|Tex|Neb|Nev|N\.H|N\.J|N\.Y|N\.C|N\.M|D\.C|a\.m|p\.m|i\.e|e\.g)\.(?=[\s,;:)’”"'—–-]|$)`
const NUMBER = String.raw`\d+(?:[.,:/]\d+)*(?:st|nd|rd|th|s|m|bn|k|am|pm|pc)?(?![\p{L}\p{N}])`
const WORD = String.raw`[\p{L}\p{N}\p{M}]+(?:(?:['’‑-]|\.(?=[a-z]{2,4}(?!\p{L})))[\p{L}\p{N}\p{M}]+)*`
const ELISION = String.raw`['’](?:em|til|tis|twas|cause|round|n|bout)(?![\p{L}\p{N}])|['’]\d0s`
const REPEATED = String.raw`\.{2,}|-{2,}|_{2,}|\*{2,}|['’]{2}|${'`'}{2}`

const TOKEN = new RegExp(
  [ADDRESS, INITIALS, SHORTENED, NUMBER, WORD, ELISION, REPEATED, String.raw`\S`].join('|'),
  'gu',
)

const CLITIC = /^(.+?)(n['’]t|['’](?:s|ll|re|ve|d|m))$/iu

/**
 * Adds the tokens of one stretch of the text to `tokens`, in order: words, numbers, marks. Contractions and possessives are split
 * as the Penn Treebank does ("does|n't", "mayor|'s"), so that a source can end before its possessive.
 */
export function tokenize(text: string, { from, to }: Span, tokens: Token[]): void {
  const push = (start: number, end: number) => tokens.push({ from: start, to: end, text: text.slice(start, end) })
  const stretch = text.slice(from, to)
  let i = 0
  while (i < stretch.length) {
    if (classAt(stretch, i) === SPACE) {
      i++
      continue
    }
    const plain = plainEnd(stretch, i)
    if (plain > i) {
      push(from + i, from + plain)
      i = plain
      continue
    }
    TOKEN.lastIndex = i
    const match = TOKEN.exec(stretch)
    if (!match) break
    const [word] = match
    const start = from + match.index
    const clitic = word.length > 2 && /['’]/.test(word) ? CLITIC.exec(word) : null
    const stem = clitic?.[1]
    if (stem) push(start, start + stem.length)
    push(start + (stem?.length ?? 0), start + word.length)
    i = match.index + word.length
  }
}

// What ASCII characters are, for the tokens that need no regular expression.
const OTHER = 0
const SPACE = 1
const LETTER = 2
// A mark that is always a token of its own, and ends a word for certain.
const MARK = 3
const STOP = 4
const LOWER_A = 97
const CLASSES = new Uint8Array(128)
for (const c of ' \n\r\t') CLASSES[c.charCodeAt(0)] = SPACE
for (const c of 'abcdefghijklmnopqrstuvwxyz') CLASSES[c.charCodeAt(0)] = CLASSES[c.charCodeAt(0) - 32] = LETTER
for (const c of ',;!?()"') CLASSES[c.charCodeAt(0)] = MARK
CLASSES['.'.charCodeAt(0)] = STOP

function classAt(text: string, i: number): number {
  const code = text.charCodeAt(i)
  return code < 128 ? CLASSES[code] : OTHER
}

/**
 * Where the token at `i` ends if it is plain, as most are: letters of the alphabet up to a space or a mark, or such a
 * mark. Else `i`: it takes the regular expression, which would say the same of these, at ten times the cost.
 */
function plainEnd(text: string, i: number): number {
  const first = classAt(text, i)
  if (first === MARK) return i + 1
  if (first === STOP) return text.charCodeAt(i + 1) === text.charCodeAt(i) ? i : i + 1
  if (first !== LETTER) return i
  let end = i + 1
  while (end < text.length && classAt(text, end) === LETTER) end++
  if (end === text.length) return end
  const after = classAt(text, end)
  if (after !== STOP) return after === OTHER ? i : end
  // A stop may belong to an abbreviation, but all that are in lower case are shorter than this.
  const closes = end + 1 === text.length || classAt(text, end + 1) === SPACE
  return closes && end - i > 3 && text.charCodeAt(i) >= LOWER_A ? end : i
}
