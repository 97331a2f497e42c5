import type { Checked } from '@onrecord/archive'
import { checkedDraft } from '../check/draft.ts'
import { type Html, html } from '../html.ts'
import { page } from './page.ts'

/** Some checked drafts: every quotation with its verdict, what differs, and its sources. */
export function checkPage(drafts: readonly Checked[]): Html {
  return page({
    kind: 'check',
    title: `Quotations checked: ${drafts.map(({ draft }) => draft.article.headline ?? draft.article.id).join(', ')}`,
    heading: 'Quotations checked',
    styles: ['record', 'dossier', 'check'],
    navigation: html``,
    main: html`${drafts.map(draft => checkedDraft(draft))}`,
  })
}
