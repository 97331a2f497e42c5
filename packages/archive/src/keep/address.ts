import type { Article } from '@onrecord/record'

/**
 * What an article is known by: its url, normalised, or where it has none `file:` and its id. Two spellings of one url are one
 * address: what only tracks or points into the page does not count.
 */
export function addressOf({ id, url }: Pick<Article, 'id' | 'url'>): string {
  return (url !== undefined && normalised(url)) || `file:${id}`
}

const TRACKING = /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|ocid|cmpid|at_\w+)$/i

function normalised(text: string): string | undefined {
  const url = URL.parse(text)
  if (url?.protocol !== 'http:' && url?.protocol !== 'https:') return undefined
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name)
  const path = url.pathname.replace(/\/+$/, '')
  return `${url.protocol}//${url.host}${path}${url.search}`
}
