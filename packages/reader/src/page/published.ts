import { dateOf, dayIn, isDate } from './date.ts'
import { inMeta, inMicrodata, type Sources, times } from './sources.ts'

const tags = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dcterms.created',
  'dc.date',
  'pubdate',
  'publishdate',
  'publish-date',
  'date',
]

/** When the article was published, by the first that gives a date: JSON-LD, meta tags, microdata, `time`, the page. */
export function publishedOf(sources: Sources): string | undefined {
  const fields = [
    sources.article.datePublished,
    ...tags.map(tag => inMeta(sources, tag)),
    ...inMicrodata(sources, 'datePublished'),
    ...times(sources),
  ]
  const dates = fields.filter(field => typeof field === 'string').map(dateOf)
  return dates.find(Boolean) ?? shownDay(sources)
}

/** The day in the first block that the page marks as a credit or that holds nothing but a date. */
function shownDay({ passages }: Sources): string | undefined {
  const dated = passages.filter(p => p.text.length <= 200 && (p.within === 'credit' || isDate(p.text)))
  return dated.map(p => dayIn(p.text)).find(Boolean)
}
