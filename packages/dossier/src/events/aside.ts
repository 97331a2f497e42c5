import type { OfficeChange } from '@onrecord/record'
import type { Coverage } from '../coverage.ts'

/** A change as one article reports it, with `person` as the dossier knows them. */
export interface Report {
  readonly article: string
  readonly item: OfficeChange
}

const ASIDE = /\baside(?: as [^.,;]+)?$/i

/** The reports, where who "stood aside" by one article and was suspended by another was out for a time by both. */
export function asides(records: Coverage['records'], reports: readonly Report[]): Report[] {
  const texts = new Map(records.map(({ article }) => [article.id, article.text]))
  const suspended = new Set(reports.flatMap(({ item }) => (item.change === 'suspended' ? [item.person] : [])))
  return reports.map(report => {
    const { article, item } = report
    const { change, status, person, evidence } = item
    if (change !== 'leaves' || status !== 'effective' || !suspended.has(person)) return report
    const isAside = ASIDE.test(texts.get(article)?.slice(evidence.from, evidence.to) ?? '')
    return isAside ? { article, item: { ...item, change: 'suspended', manner: null } } : report
  })
}
