import { counted, type Html, html, numeral } from '@onrecord/pages'
import type { Asked } from '../asked.ts'
import { addressOf } from '../asked.ts'

/** What a listing needs of a page of answers. */
interface Listed {
  readonly total: number
  readonly items: readonly unknown[]
  readonly next: string | null
}

/** A list of entries, with what leads to the next ones; a sentence where there are none. */
export function listing(
  page: Listed,
  entries: readonly Html[],
  asked: Asked,
  none: string,
  kind: 'entries' | 'heads' = 'entries',
): Html {
  if (entries.length === 0) return html`<p class="none">${none}</p>\n`
  return html`<ol class="${kind}">\n${entries}</ol>\n${pager(page, asked)}`
}

/** "1,234 statements, newest first", of which a page shows some. */
export function totalOf({ total, items }: Listed, noun: string, note = ''): string {
  const shown = items.length < total ? `${numeral(items.length)} of ${counted(total, noun)}` : counted(total, noun)
  return note ? `${shown}, ${note}` : shown
}

function pager({ next }: Listed, asked: Asked): Html {
  const isFirst = asked.query('after') === undefined
  if (isFirst && next === null) return html``
  return html`<nav class="pager" aria-label="Pages">
${!isFirst && html`<a href="${addressOf(asked, 'html', { after: null })}">Back to the first ones</a>\n`}${next !== null && html`<a rel="next" href="${addressOf(asked, 'html', { after: next })}">The next ones</a>\n`}</nav>
`
}

/** A section of a page that shows the first few of what another page lists; nothing where there are none. */
export function section(id: string, title: string, content: Html | false, more?: Html | false): Html | false {
  return (
    content &&
    html`<section class="block" id="${id}" aria-labelledby="${id}-h">
<h2 id="${id}-h">${title}</h2>
${content}${more && html`<p class="more">${more}</p>\n`}</section>
`
  )
}

/** A link to all of what a section shows the first few of. */
export function allOf({ total, items }: Listed, noun: string, path: string): Html | false {
  return total > items.length && html`<a href="${path}">All ${counted(total, noun)}</a>`
}
