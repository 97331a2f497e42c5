import type { Word } from '@onrecord/dossier/compared'

const NEGATIONS = new Set(
  `not never no nor neither none nobody nothing nowhere without cannot cant dont doesnt didnt isnt wasnt arent werent wont wouldnt
  couldnt shouldnt hasnt havent hadnt mustnt neednt shant mightnt aint hardly barely scarcely no-one`.split(/\s+/),
)
const PREFIX = /^(?:un|in|im|il|ir|dis|non)(?=\p{L}{4})/u
// These begin like the opposite of another word and are not.
const NO_OPPOSITES = new Set(
  `inform inside income invest intend intense impress import improve imply imposed impose display discover disease dispose disposed disposal
  discount discourse discharge insure insured intent invent until under inflict insight install invite inland inspire instill indeed
  impact impart implant implanted distress disguise informed imported impressed improved discovered displayed`.split(
    /\s+/,
  ),
)

/** Whether a word denies by itself: "not", "never", "won't", "without". */
export function isNegation({ key }: Word): boolean {
  return NEGATIONS.has(key) || key.endsWith("n't")
}

/** What a draft's quotation does with a negation: leaves out one that its source has, or has one that the source has not. */
export type Negation = 'missing' | 'added'

/**
 * The negation that stands on one side only of two stretches of words, one in the other's place; null where both or neither deny.
 * "Unhappy" for "happy" is one; "will not" for "won't" is none.
 */
export function negationBetween(draft: readonly Word[], source: readonly Word[]): Negation | null {
  const [own, other] = [draft.filter(isNegation).length, source.filter(isNegation).length]
  if (own !== other) return own < other ? 'missing' : 'added'
  if (draft.some(word => source.some(plain => isOpposite(word.key, plain.key)))) return 'added'
  return draft.some(plain => source.some(word => isOpposite(word.key, plain.key))) ? 'missing' : null
}

function isOpposite(word: string, plain: string): boolean {
  if (NO_OPPOSITES.has(word)) return false
  if (PREFIX.test(word) && word.replace(PREFIX, '') === plain) return true
  return word.endsWith('less') && plain.endsWith('ful') && word.slice(0, -4) === plain.slice(0, -3)
}
