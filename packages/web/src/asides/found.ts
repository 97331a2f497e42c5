import { type ArticleOf, articlesOfVersions, type Checked, dataOf } from '@onrecord/archive'
import type { Record } from '@onrecord/record'
import type { Room } from '../room.ts'

/** A checked draft, and which articles its sources are in, by the rows of their versions. */
export interface Found {
  readonly checked: Checked
  readonly places: ReadonlyMap<number, Pick<ArticleOf, 'article' | 'number'>>
}

/** Checks a draft that the engine has read. */
export async function foundIn({ store, desk }: Pick<Room, 'store' | 'desk'>, draft: Record): Promise<Found> {
  const checked = await desk.checks.run(draft)
  const matches = checked.findings.flatMap(({ verdict: { sources, otherwise, lookAlikes } }) => [
    ...sources,
    ...otherwise,
    ...lookAlikes,
  ])
  return { checked, places: await articlesOfVersions(store, [...new Set(matches.map(({ version }) => version))]) }
}

/** The same as data: each source with its article in this archive, and which version of it. */
export function foundData({ checked, places }: Found) {
  const data = dataOf(checked)
  const placed = (sources: (typeof data.quotations)[number]['sources']) =>
    sources.map(source => ({ ...source, kept: places.get(source.article.version) ?? null }))
  return {
    ...data,
    quotations: data.quotations.map(quotation => ({
      ...quotation,
      sources: placed(quotation.sources),
      otherwise: placed(quotation.otherwise),
      lookAlikes: placed(quotation.lookAlikes),
    })),
  }
}
