import type { Span } from '@onrecord/record'

/** A word of a text as it is compared: in lower case, with one kind of apostrophe, in one spelling. */
export interface Word extends Span {
  readonly key: string
  /** Is it drawn together with another, as both words of "we're" are? */
  readonly isShort?: true
}

const WORD = /[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu

/** The words of a stretch of text. What a house style decides (quotation marks, capitals, -ise or -ize) does not count. */
export function wordsIn(text: string, { from, to }: Span): Word[] {
  return [...text.slice(from, to).matchAll(WORD)].map(({ 0: word, index }) => ({
    key: spelt(word.toLowerCase().replaceAll('’', "'")),
    from: from + index,
    to: from + index + word.length,
  }))
}

/** The same, with what is drawn together taken apart: "we're" is two words, both of which stand there. */
export function spokenWordsIn(text: string, span: Span): Word[] {
  return wordsIn(text, span).flatMap(word => {
    const keys = apart(word.key)
    return keys ? keys.map(key => ({ ...word, key, isShort: true as const })) : [word]
  })
}

const WHOLE: ReadonlyMap<string, string> = new Map([
  ["won't", 'will not'],
  ["can't", 'can not'],
  ['cannot', 'can not'],
  ["shan't", 'shall not'],
  ["let's", 'let us'],
  ["i'm", 'i am'],
])
const DRAWN = /^([a-z]+)(n't|'re|'ve|'ll)$|^(it|that|there|he|she|what|who|here|where)('s)$/
const FULL: ReadonlyMap<string, string> = new Map([
  ["n't", 'not'],
  ["'re", 'are'],
  ["'ve", 'have'],
  ["'ll", 'will'],
  ["'s", 'is'],
])

function apart(key: string): readonly string[] | null {
  const whole = WHOLE.get(key)
  if (whole) return whole.split(' ')
  const match = key.includes("'") ? DRAWN.exec(key) : null
  if (!match) return null
  return [match[1] ?? match[3] ?? '', FULL.get(match[2] ?? match[4] ?? '') ?? '']
}

// What hardly any word has, looked for before all that may be done to it.
const TELLS = /is|our|,/

/** A word in lower case with what British and American houses spell apart in one way: -ise and -ize, -our and -or, 1,000. */
export function spelt(word: string): string {
  if (!TELLS.test(word)) return word
  return word
    .replace(/(?<!^pr)is(e|ed|es|ing|ation|ations)$/, 'iz$1')
    .replace(/([a-z]{2})our(s|ed|ing|able|ite|ites)?$/, '$1or$2')
    .replace(/,(?=\d{3})/g, '')
}
