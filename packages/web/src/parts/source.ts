import type { SourceOf } from '@onrecord/archive'
import { day, type Html, html, unbroken } from '@onrecord/pages'
import { whereOf } from '@onrecord/pages/answers'
import { placePath } from '../links.ts'

/** Where something stands, linked to the words there. */
export function sourceLink(source: SourceOf): Html {
  const published = source.published === null ? '' : `, ${day(source.published)}`
  return html`<a href="${placePath(source, source.span)}">${unbroken(whereOf(source))}${published}</a>`
}
