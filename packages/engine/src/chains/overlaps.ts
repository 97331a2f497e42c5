import type { Span } from '@onrecord/record'

/** Have two spans a character in common? */
export function overlaps(a: Span, b: Span): boolean {
  return a.from < b.to && b.from < a.to
}
