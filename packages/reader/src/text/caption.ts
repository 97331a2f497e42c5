import { endsSentence, hasFiniteVerb, hasQuotation, words } from '../prose.ts'

// Words that names of newspapers, broadcasters and picture agencies are made of.
const outletWords =
  'National Gazette Herald Times Post News Mail Chronicle Courant Courier Examiner Record Standard Mirror Guardian Tribune Echo Argus Press Star Sun Telegraph Journal Observer Independent Clarion Express Live Today Online Agency Images Pictures Photos Photography Getty Reuters Alamy Shutterstock Archive AP PA AFP EPA UPI'
const outletWord = new RegExp(`\\b(?:${outletWords.replaceAll(' ', '|')})\\b`)
const credited = /\((?:photo|photograph|image|picture|pic|file photo)s?\b[^()]{0,80}\)\.?$/i
const labelled = /^(?:photo|photograph|image|picture|pictured|caption|file photo|image source|picture credit)s?\s*[:(]/i

/**
 * Whether a line that stands alone is the caption of a picture that the text has lost: "The Gazette: Mayor X with Y",
 * where an outlet's or agency's name and a colon go before words with no verb; or a line that names its picture.
 */
export function isCaption(line: string, outlet?: string): boolean {
  if (line.length > 400) return false
  if (labelled.test(line) || credited.test(line)) return true
  const [, credit = '', rest = ''] = line.match(/^([\p{Lu}\d][^:"“”]{0,50}):\s+(\S.*)$/su) ?? []
  if (credit === '' || words(credit).length > 5 || !(credit === outlet || outletWord.test(credit))) return false
  return (
    words(rest).length >= 2 &&
    words(rest).length <= 40 &&
    !endsSentence(rest) &&
    !hasQuotation(rest) &&
    !hasFiniteVerb(rest)
  )
}
