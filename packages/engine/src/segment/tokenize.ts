import type { Span } from '@onrecord/record'
import type { Token } from '../document.ts'

// One alternative a kind of token, in order of preference. All are linear: no nested repetition over one class.
const ADDRESS = String.raw`(?:https?:\/\/|www\.)[^\s"“”‘’<>]+|[@#][\p{L}\p{N}_]+`
const INITIALS = String.raw`(?:\p{Lu}\.)+(?:\p{Lu}(?![\p{L}\p{N}]))?|\p{Lu}&\p{Lu}(?!\p{L})`
const SHORTENED = String.raw`(?:Mr|Mrs|Ms|Mx|Dr|Prof|Rev|Hon|St|Sen|Sens|Rep|Reps|Gov|Gen|Col|Lt|Sgt|Capt|Cmdr|Maj|Adm|Supt|Insp|Cllr|Jr|Sr|Inc|Corp|Co|Ltd|vs|etc|No|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|Calif|Conn|Fla|Mass|Mich|Minn|Penn|Pa|Ore|Wash|Ariz|Colo|Ill|Ind|Tenn|Va|Vt|Wis|Ga|La|Md|Mo|Ky|Ala|Ark|Miss|Okla|Tex|Neb|Nev|N\.H|N\.J|N\.Y|N\.C|N\.M|D\.C|a\.m|p\.m|i\.e|e\.g)\.(?=[\s,;:)’”"'—–-]|$)`
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
 * The tokens of one stretch of the text, in order: words, numbers, marks. Contractions and possessives are split
 * as the Penn Treebank does ("does|n't", "mayor|'s"), so that a source can end before its possessive.
 */
export function tokenize(text: string, { from, to }: Span): Token[] {
  const tokens: Token[] = []
  const push = (start: number, end: number) => tokens.push({ from: start, to: end, text: text.slice(start, end) })
  const stretch = text.slice(from, to)
  for (const match of stretch.matchAll(TOKEN)) {
    const word = match[0]
    const start = from + match.index
    const clitic = word.length > 2 && /['’]/.test(word) ? CLITIC.exec(word) : null
    const stem = clitic?.[1]
    if (stem) push(start, start + stem.length)
    push(start + (stem?.length ?? 0), start + word.length)
  }
  return tokens
}
