import type { Asked } from '../asked.ts'
import type { Form } from '../form.ts'

const COOKIE = 'reviewer'
const LONGEST = 200

/** Who reviews here, as they said once. */
export function reviewerIn(asked: Asked): string | undefined {
  return named(asked.cookie(COOKIE) ?? '')
}

/** The cookie that keeps the name that a form gives; undefined where it gives none. */
export function reviewerOf(form: Form): Readonly<Record<string, string>> | undefined {
  const name = named(form.verbatim('name'))
  return name === undefined ? undefined : { [COOKIE]: name }
}

// As the archive notes it down, or their last decision would not be found.
function named(name: string): string | undefined {
  return name.toWellFormed().replaceAll('\0', '').replace(/\s+/g, ' ').trim().slice(0, LONGEST).trim() || undefined
}
