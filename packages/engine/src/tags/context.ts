import { hashText, join } from '../model/hash.ts'
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
const MARKS: Readonly<Record<string, string>> = { '“': '"', '”': '"', "''": '"', '``': '"', '‘': "'", '’': "'" }

/** The form of a word. Digits fold to 0, typographic marks to plain ones. */
export function formOf(text: string): Form {
  const plain = (MARKS[text] ?? (text.includes('’') ? text.replaceAll('’', "'") : text)).replace(/\d/g, '0')
  const lower = plain.toLowerCase()
  return {
    word: hashText(plain),
    lower: hashText(lower),
    suffix: hashText(lower.slice(-3)),
    longSuffix: hashText(lower.slice(-4)),
    prefix: hashText(lower.slice(0, 3)),
    stem: hashText(stem(lower)),
    shape: shapeOf(plain),
  }
}

/** The forms of a row of words; each distinct word is looked at once. */
export function formsOf(words: readonly { readonly text: string }[]): Form[] {
  const known = new Map<string, Form>()
  return words.map(({ text }) => {
    const form = known.get(text) ?? formOf(text)
    known.set(text, form)
    return form
  })
}

/** The bit of a shape that says that the word begins with a capital. */
export const CAPITAL = 1

/** Capitals, digits, hyphens, letters, as bits. */
export function shapeOf(text: string): number {
  const capital = /^\p{Lu}/u.test(text) ? CAPITAL : 0
  const allCapitals = capital && text.length > 1 && text === text.toUpperCase() ? 2 : 0
  const digit = /\d/.test(text) ? 4 : 0
  const hyphen = text.includes('-') ? 8 : 0
  const letter = /\p{L}/u.test(text) ? 16 : 0
  const inner = /.\p{Lu}/u.test(text) && !allCapitals ? 32 : 0
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
