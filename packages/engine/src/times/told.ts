import type { Span } from '@onrecord/record'
import type { Days } from './calendar.ts'

/** Days that the text has told, and the words for them. */
export interface Told {
  readonly days: Days
  readonly evidence: Span
  /** The paragraph of the words, as an index, and the token they begin with. */
  readonly paragraph: number
  readonly token: number
  /** Whether the words are a full date, as a line on the article's own date has it. */
  readonly isDateLine: boolean
}
