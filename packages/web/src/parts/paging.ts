import { QueryError } from '@onrecord/archive'
import type { Asked } from '../asked.ts'

const MOST = 200

/** Which page of a listing is asked for. Throws QueryError where there is none such. */
export function pagingOf(asked: Asked): { readonly limit?: number; readonly after?: string } {
  const [limit, after] = [asked.query('limit'), asked.query('after')]
  if (limit !== undefined && !(/^[1-9]\d{0,2}$/.test(limit) && Number(limit) <= MOST))
    throw new QueryError(`limit is a number from 1 to ${MOST}`)
  return { ...(limit !== undefined && { limit: Number(limit) }), ...(after !== undefined && { after }) }
}
