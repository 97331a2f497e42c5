import type { Selection } from '@onrecord/archive'
import { isDate } from '@onrecord/reader'
import { UsageError } from '../usage-error.ts'

/** Which coverage of an archive a command is about. Throws UsageError where a day is none. */
export function selectionIn(
  { from, to, outlet }: { readonly [name in 'from' | 'to' | 'outlet']: string | undefined },
  copies: Selection['copies'],
): Selection {
  for (const [option, day] of Object.entries({ from, to })) {
    if (day !== undefined && !(isDate(day) && day.length === 10)) {
      throw new UsageError(`--${option} "${day}" is no day; write it as 2026-03-12`)
    }
  }
  return {
    copies,
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(outlet === undefined ? {} : { outlet }),
  }
}
