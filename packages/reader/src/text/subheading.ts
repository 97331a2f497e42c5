import { endsSentence, hasFiniteVerb, hasQuotation, isAllCapitals, lastMark, words } from '../prose.ts'

/**
 * Whether a line that stands alone between paragraphs heads the ones below it: one to nine words with a capital at
 * the beginning, nothing that ends or introduces a sentence, no quotation, no colon after a speaker's name and no
 * verb; or capitals only.
 */
export function isSubheading(line: string): boolean {
  if (
    line.length > 70 ||
    words(line).length > 9 ||
    hasQuotation(line) ||
    line.includes(': ') ||
    /^\d{1,2}[:.]\d\d/.test(line)
  )
    return false
  if (isAllCapitals(line)) return words(line).length >= 2 && !/[:?!…]$/.test(line)
  return (
    /^\p{Lu}\p{L}/u.test(line) && !endsSentence(line) && !',:;—–-/*'.includes(lastMark(line)) && !hasFiniteVerb(line)
  )
}
