import type { Span } from '@onrecord/record'
import type { Days } from './calendar.ts'
import type { Timed } from './timed.ts'

/** Days that the text has told, and the words for them. */
export interface Told {
  readonly days: Days
  readonly evidence: Span
  /** The paragraph of the words, as an index, and the token they begin with. */
  readonly paragraph: number
  readonly token: number
}

/** What an expression tells where it means these days. */
export function told({ from, to, paragraph, tokens }: Timed, days: Days): Told {
  return { days, evidence: { from, to }, paragraph, token: tokens.from }
}
