import type { OfficeChange } from '@onrecord/record'
import { nameOf } from '../people/name.ts'
import { titleOf } from '../people/office.ts'

/**
 * Whether two names of an office can mean one: their last words are the same, or one of them is a word for any office
 * ("chief", "job"); and their bodies do not contradict each other.
 */
export function isOneOffice(
  a: Pick<OfficeChange, 'office' | 'body'>,
  b: Pick<OfficeChange, 'office' | 'body'>,
): boolean {
  return isOneTitle(titleOf(a.office), titleOf(b.office)) && isOneBody(a.body, b.body)
}

const ANY = new Set('chief boss head leader job post role office position seat top supremo member'.split(' '))
// A rank goes with any office.
const RANKS = new Set(
  'officer constable sergeant sgt inspector superintendent captain capt lieutenant lt colonel general major judge doctor dr professor councillor cllr politician'.split(
    ' ',
  ),
)

function isOneTitle(a: string, b: string): boolean {
  if (a === b || a === '' || b === '' || RANKS.has(a) || RANKS.has(b)) return true
  const [x, y] = [a.split(' '), b.split(' ')]
  if (x.length === 1 && y.length === 1) return ANY.has(a) || ANY.has(b)
  return x.at(-1) === y.at(-1) || ANY.has(x.at(-1) ?? '') || ANY.has(y.at(-1) ?? '')
}

/** Whether a name of an office is a word for any, which tells less than another one. */
export function isAnyOffice(office: string): boolean {
  const title = titleOf(office)
  return RANKS.has(title) || ANY.has(title.split(' ').at(-1) ?? '')
}

/** Whether two bodies can be one: it may go by its full name, a part of it, or a word for what it is, or not be told. */
export function isOneBody(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return true
  const [x, y] = [nameOf(a), nameOf(b)]
  return x.words.some(word => y.words.includes(word)) || !/\p{Lu}/u.test(a) || !/\p{Lu}/u.test(b)
}
