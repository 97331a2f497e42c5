import type { Span } from '@onrecord/record'

/** A word of a text as it is compared: in lower case, with one kind of apostrophe, in one spelling. */
export interface Word extends Span {
  readonly key: string
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
