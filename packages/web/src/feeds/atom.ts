import { type Html, html } from '@onrecord/pages'
import { type Asked, addressOf } from '../asked.ts'
import type { Feed, FeedEntry } from './feed.ts'

// What has no day at all is older than everything.
const BEGINNING = '1970-01-01'

/** A feed in the Atom syndication format (RFC 4287). */
export function atom({ title, entries }: Feed, asked: Asked): string {
  const { origin } = asked.url
  const page = `${origin}${addressOf(asked)}`
  const updated = entries.map(({ day }) => instant(day)).sort()
  const feed = html`<feed xmlns="http://www.w3.org/2005/Atom">
<id>${page}</id>
<title>${title}</title>
<updated>${updated.at(-1) ?? instant(null)}</updated>
<link rel="self" type="application/atom+xml" href="${origin}${addressOf(asked, 'atom')}"/>
<link rel="alternate" type="text/html" href="${page}"/>
<generator>onrecord</generator>
${entries.map(each => entry(each, origin))}</feed>
`
  return `<?xml version="1.0" encoding="utf-8"?>\n${feed.source}`
}

function entry({ id, title, day, author, path, content }: FeedEntry, origin: string): Html {
  return html`<entry>
<id>tag:onrecord,2026:${id}</id>
<title>${title}</title>
<updated>${instant(day)}</updated>
<author><name>${author}</name></author>
<link rel="alternate" type="text/html" href="${origin}${path}"/>
<content type="html">${content.source}</content>
</entry>
`
}

function instant(day: string | null): string {
  const first = (day ?? BEGINNING).split('/')[0] ?? BEGINNING
  const time = Date.parse(first)
  return new Date(Number.isNaN(time) ? 0 : time).toISOString()
}
