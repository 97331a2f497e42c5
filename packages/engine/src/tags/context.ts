import { hashPart, hashText, join } from '../model/hash.ts'
import { stem } from './stem.ts'

/** What the models see of one word, whatever stands around it: hashes of it and of its parts, and its shape. */
export interface Form {
  readonly word: number
  readonly lower: number
  readonly suffix: number
  readonly longSuffix: number
  readonly prefix: number
  readonly stem: number
  readonly shape: number
}

const EDGE: Form = { word: 1, lower: 1, suffix: 1, longSuffix: 1, prefix: 1, stem: 1, shape: 1 }
const MARKS: ReadonlyMap<string, string> = new Map([
  ['“', '"'],
  ['”', '"'],
  ["''", '"'],
  ['``', '"'],
  ['‘', "'"],
  ['’', "'"],
])

/** The form of a word. Digits fold to 0, typographic marks to plain ones. */
export function formOf(text: string): Form {
  const plain = plainOf(text)
  const lower = plain.toLowerCase()
  const n = lower.length
  return {
    word: hashText(plain),
    lower: hashText(lower),
    suffix: hashPart(lower, Math.max(0, n - 3), n),
    longSuffix: hashPart(lower, Math.max(0, n - 4), n),
    prefix: hashPart(lower, 0, Math.min(3, n)),
    stem: hashText(stem(lower)),
    shape: shapeOf(plain),
  }
}

const LETTERS = /^[A-Za-z]+$/

function plainOf(text: string): string {
  if (LETTERS.test(text)) return text
  return (MARKS.get(text) ?? text.replaceAll('’', "'")).replace(/\d/g, '0')
}

// V8 copies a part of a text up to this length; a longer one would keep the whole article in memory.
const LONGEST_KEPT = 12
const MOST_KEPT = 2 ** 14

/**
 * The forms of a row of words. Those in `known` are not looked at again, and new ones join it: whoever reads many
 * articles hands in the same map each time.
 */
export function formsOf(words: readonly { readonly text: string }[], known = new Map<string, Form>()): Form[] {
  if (known.size > MOST_KEPT) known.clear()
  return words.map(({ text }) => {
    let form = known.get(text)
    if (!form) {
      form = formOf(text)
      if (text.length <= LONGEST_KEPT) known.set(text, form)
    }
    return form
  })
}

/** The bit of a shape that says that the word begins with a capital. */
export const CAPITAL = 1
const ALL_CAPITALS = 2
const DIGIT = 4
const HYPHEN = 8
/** The bit of a shape that says that the word has a letter. */
export const LETTER = 16
const INNER_CAPITAL = 32

const LOWER_WORD = /^[a-z]+$/
const TITLE_WORD = /^[A-Z][a-z]+$/

/** Capitals, digits, hyphens, letters, as bits. */
export function shapeOf(text: string): number {
  if (LOWER_WORD.test(text)) return LETTER
  if (TITLE_WORD.test(text)) return CAPITAL | LETTER
  const capital = /^\p{Lu}/u.test(text) ? CAPITAL : 0
  const allCapitals = capital && text.length > 1 && text === text.toUpperCase() ? ALL_CAPITALS : 0
  const digit = /\d/.test(text) ? DIGIT : 0
  const hyphen = text.includes('-') ? HYPHEN : 0
  const letter = /\p{L}/u.test(text) ? LETTER : 0
  const inner = /.\p{Lu}/u.test(text) && !allCapitals ? INNER_CAPITAL : 0
  return capital | allCapitals | digit | hyphen | letter | inner
}

/** How many features `tagFeatures` writes. */
export const TAG_FEATURES = 22

/**
 * Writes the features of token `i` of a sentence into `out`: the templates of Ratnaparkhi (EMNLP 1996) as the
 * averaged perceptron taggers use them, two words and two tags of context on the left, two words on the right.
 */
export function tagFeatures(forms: readonly Form[], i: number, tag1: number, tag2: number, out: Int32Array): void {
  const here = forms[i]
  const left = forms[i - 1] ?? EDGE
  const right = forms[i + 1] ?? EDGE
  const left2 = forms[i - 2] ?? EDGE
  const right2 = forms[i + 2] ?? EDGE
  out[0] = join(1, here.lower)
  out[1] = join(2, here.suffix)
  out[2] = join(3, here.longSuffix)
  out[3] = join(4, here.prefix)
  out[4] = join(5, here.shape * 2 + (i === 0 ? 1 : 0))
  out[5] = join(6, tag1)
  out[6] = join(7, tag1 * 64 + tag2)
  out[7] = join(join(8, tag1), here.lower)
  out[8] = join(9, left.lower)
  out[9] = join(10, left.suffix)
  out[10] = join(11, right.lower)
  out[11] = join(12, right.suffix)
  out[12] = join(13, left2.lower)
  out[13] = join(14, right2.lower)
  out[14] = join(join(15, left.lower), here.lower)
  out[15] = join(join(16, here.lower), right.lower)
  out[16] = join(join(17, here.suffix), tag1)
  out[17] = join(18, right.shape * 64 + here.shape)
  out[18] = join(join(19, here.suffix), right.suffix)
  out[19] = join(join(20, here.shape * 2 + (i === 0 ? 1 : 0)), tag1)
  out[20] = join(join(21, left.shape * 64 + here.shape), right.shape)
  out[21] = join(join(22, here.suffix), here.shape * 2 + (i === 0 ? 1 : 0))
}
