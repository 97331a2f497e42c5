import { Act, Form } from '@onrecord/record'
import { fold } from '../fold.ts'
import { type Filter, QueryError } from './query.ts'

/** The filters of a query, `by:` and so on, in the order in which they are listed to users. */
export const FILTERS = ['by', 'about', 'outlet', 'act', 'form', 'from', 'to'] as const
export type FilterName = (typeof FILTERS)[number]

/** The filter of a name with a value as users write it. Throws QueryError where there is no such value. */
export function filterOf(name: FilterName, value: string): Filter {
  switch (name) {
    case 'by':
    case 'about':
      return { name, who: named(name, value) }
    case 'outlet':
      return { name, outlet: named(name, value) }
    case 'act':
      return { name, act: oneOf(name, Act.options, value) }
    case 'form':
      return { name, form: oneOf(name, Form.options, value) }
    case 'from':
    case 'to':
      return { name, day: dayIn(name, value) }
  }
}

function named(name: FilterName, value: string): string {
  if (fold(value) === '') throw new QueryError(`${name}: needs a name, as in ${name}:"Ada Brook"`)
  return value
}

function oneOf<Value extends string>(name: FilterName, values: readonly Value[], given: string): Value {
  const found = values.find(value => value === given.toLowerCase())
  if (found === undefined) throw new QueryError(`${name}:${given} is none of ${values.join(', ')}`)
  return found
}

/** A day; of a month or a year the first where days begin with it, the last where they end. */
function dayIn(name: 'from' | 'to', given: string): string {
  const [, year, month, date] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(given) ?? []
  const last = name === 'to'
  const day =
    date !== undefined || year === undefined
      ? given
      : month === undefined
        ? `${year}-${last ? '12-31' : '01-01'}`
        : `${year}-${month}-${last ? lastDate(Number(year), Number(month)) : '01'}`
  if (!isDay(day)) throw new QueryError(`${name}:${given} is no day; write it as 2026-03-12, 2026-03 or 2026`)
  return day
}

function lastDate(year: number, month: number): string {
  return String(new Date(Date.UTC(year, month, 0)).getUTCDate()).padStart(2, '0')
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const time = Date.parse(text)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}
