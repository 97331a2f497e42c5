import type { EntityType } from '@onrecord/record'

// Texts that "say" things.
const DOCUMENTS =
  /^(?:report|poll|survey|study|letter|statement|e-?mail|memo|document|lawsuit|suit|complaint|filing|indictment|affidavit|transcript|article|editorial|column|story|book|bill|law|act|constitution|ruling|order|website|site|ad|advert|advertisement|tweet|post|message|text|release|analysis|review|audit|paper|record|data|figure|statistic|poster|sign|banner|headline|notice|petition|manifesto|note|leaflet|minute|contract|form|page|log|memorandum|motion|resolution|warrant|judge?ment|verdict|agreement|treaty|charter|policy|guideline|recording|video|footage|blog|diary|submission|brochure|flyer|plaque|placard|schedule|spreadsheet|voicemail|invoice|handbook|guidance|email|summary|file|dossier)s?$/i

// Bodies that are described and not named.
const BODIES =
  /^(?:campaign|party|court|ministry|government|administration|committee|council|board|panel|agency|department|office|company|firm|club|league|union|trust|federation|association|group|organi[sz]ation|network|newspaper|paper|magazine|outlet|bank|hospital|university|police|cops|force|army|military|senate|house|parliament|congress|commission|inquiry|tribunal|watchdog|regulator|charity|bureau|team|state|city|country|nation|embassy|institute|foundation|inspectorate|association|society|institution|corporation|directorate|chamber|college|academy|diocese|church|publisher|developer|retailer|supermarket|supplier|operator|insurer|lender|manufacturer|broadcaster|airport|consultancy|caucus|service|brigade|forum|alliance|coalition|movement|theatre|museum|airline|consortium|authority|department|school|station|union|jury)$/i

// People who speak without a name: alone or a few, they are informants; their plural is no crowd.
const INFORMANTS =
  /^(?:source|official|aide|adviser|advisor|insider|spokes(?:man|woman|person|people|men|women)|representative|operative|strategist|staffer|diplomat|officer|friend|pal|ally|witness|whistle-?blower|lawyer|attorney|minister|executive|investigator|person|employee)s?$/i

/** What kind of voice a described speaker is, by the head of the description; `plural` by its part of speech. */
export function voiceType(head: string, plural: boolean): EntityType {
  if (DOCUMENTS.test(head)) return 'document'
  if (BODIES.test(head)) return 'organisation'
  if (INFORMANTS.test(head)) return 'unnamed'
  if (
    plural ||
    /^(?:people|others|many|some|most|several|all|both|everyone|everybody|nobody|none|those|they|we|critics|public|crowd|majority|half|percent)$/i.test(
      head,
    )
  ) {
    return 'group'
  }
  return 'unnamed'
}

/**
 * How a described speaker is called: the article's own words without articles, possessives and what trails behind
 * a comma ("a police spokesman, speaking late on Friday" is "police spokesman").
 */
export function voiceName(words: string): string {
  const plain = words
    .replace(/\s+/g, ' ')
    .replace(/^(?:the|a|an|his|her|its|their|our|my|this|that|these|those|one of the|one)\s+/i, '')
    // "The Attorney General's Office" is called so as a whole.
    .replace(/^(?:[\p{Lu}][\p{L}.’'-]*\s)*[\p{Lu}][\p{L}.-]*['’]s?\s+(?!Office\b)/u, '')
    .replace(/\s*(?:,(?!\d)|\(|\bwho\b|\bwhich\b|\bthat\b|\bspeaking\b).*$/i, '')
    .trim()
  return plain || words.trim()
}

/** How a body is called by whose it is, "Tull's union", where its description says so. */
export function ownedName(words: string): string | undefined {
  const plain = words.replace(/\s+/g, ' ').replace(/^(?:the|a|an)\s+/i, '')
  return /^\p{Lu}.*['’]s?\s/u.test(plain) ? plain : undefined
}
