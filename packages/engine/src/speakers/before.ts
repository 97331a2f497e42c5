import type { Span, Statement } from '@onrecord/record'
import type { Attribution } from '../attributions/attribution.ts'

/** What was said before, and by whom. */
export interface Before {
  readonly attribution: Attribution
  readonly statement: Statement
  /** Who spoke last before the speaker of that, or null. */
  readonly other: string | null
  /** Where the content of what that one said ends; -1 where nobody did. */
  readonly otherAt: number
}

/** Where an attribution's cue begins, or its content where it has none. */
export function startOf({ cue, content }: Attribution): number {
  return (cue[0] ?? content[0]).from
}

/** The last character of an attribution. */
export function endOf({ source, cue, content }: Attribution): number {
  return Math.max(...[...source, ...cue, ...content].map(s => s.to)) - 1
}

/** Where the last of some contents ends. */
export function endOfAll(content: readonly Span[]): number {
  return content[content.length - 1].to
}
