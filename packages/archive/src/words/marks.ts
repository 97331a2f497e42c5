import type { Act, Form } from '@onrecord/record'
import { fold } from '../fold.ts'

/**
 * What is known of a statement beside its words, as words of its own that stand in the index with them: so that "what Ada
 * Brook refused" is found and counted as fast as a word is. Marks are folded words of one piece and never met by a search for words.
 */
export const marks = {
  by: (person: number) => `by${person}`,
  about: (person: number) => `about${person}`,
  act: (act: Act) => `act${piece(act)}`,
  form: (form: Form) => `form${piece(form)}`,
  /** "The Courier" and "Courier" are one outlet. */
  outlet: (name: string) => `outlet${piece(name.replace(/^the\s+/i, ''))}`,
  /** It stands only in an earlier version of its article, or somebody rejected it. */
  hidden: 'hidden',
} as const

/** What a text has of letters and digits, folded: whatever an import brings in, a mark is one word. */
function piece(text: string): string {
  return fold(text).replaceAll(' ', '')
}
