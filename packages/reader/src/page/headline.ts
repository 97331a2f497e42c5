import { inMeta, type Sources } from './sources.ts'
import { plain } from './tree.ts'

const separator = /(\s+[|–—·»:-]\s+)/

/** The article's headline: as JSON-LD gives it, as shared links do, as it stands on the page, or the page's title. */
export function headlineOf(sources: Sources, outlet: string | undefined): string | undefined {
  const { article, title } = sources
  const shown = sources.shown === outlet ? '' : sources.shown
  const fields = [article.headline, article.name].filter(field => typeof field === 'string')
  const declared = fields.map(plain).find(Boolean)
  // Some sites cut the declared headline short.
  if (declared && shown.startsWith(declared.replace(/\s*(?:…|\.\.\.)$/, ''))) return shown
  const linked = withoutOutlet(inMeta(sources, 'og:title', 'twitter:title') ?? '', outlet)
  return declared || linked || shown || withoutOutlet(title, outlet) || undefined
}

/** What a page's title has after the headline: by custom, the outlet. */
export function afterHeadline({ title }: Sources, headline: string | undefined): string | undefined {
  if (!headline || !title.startsWith(headline)) return undefined
  const [before, , ...rest] = title.slice(headline.length).split(separator)
  const last = rest.at(-1)
  return before === '' && last && last.length <= 60 ? last : undefined
}

/** A title without the outlet that many pages put after it, or before it. */
function withoutOutlet(title: string, outlet: string | undefined): string {
  const parts = title.split(separator)
  if (parts.length < 3 || outlet === undefined) return title
  if (parts.at(-1) === outlet) return parts.slice(0, -2).join('')
  return parts[0] === outlet ? parts.slice(2).join('') : title
}
