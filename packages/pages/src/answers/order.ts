import { type Found, MOST_RANKED } from '@onrecord/archive'

/** In which order statements stand, in words. */
export function orderOf({ order, total }: Pick<Found, 'order' | 'total'>): string {
  if (order === 'relevance') return 'best first'
  const more = order === 'newest' && total > MOST_RANKED ? ` (more than ${MOST_RANKED} are not ranked)` : ''
  return `${order} first${more}`
}
