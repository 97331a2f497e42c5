import { type Page as PageOf, type Turn, turns as turnsOf, type Who } from '@onrecord/archive'
import { html } from '@onrecord/pages'
import type { Page } from '../page.ts'
import { turnNews } from '../parts/feeding.ts'
import { listing, totalOf } from '../parts/listing.ts'
import { oneNamed } from '../parts/named.ts'
import { pagingOf } from '../parts/paging.ts'
import { turnEntry } from '../parts/turn.ts'
import { whoLink } from '../parts/who.ts'

/** Reversals, of everybody or of one. */
interface Turns extends PageOf<Turn> {
  readonly who: Who | null
}

export const turns: Page<Turns> = {
  path: '/turns',
  async ask({ store }, asked) {
    const who = await oneNamed(store, asked.query('who'))
    return {
      who: who?.is ?? null,
      ...(await turnsOf(store, { ...pagingOf(asked), ...(who && { people: [who.row] }) })),
    }
  },
  feed: ({ who, items }) => ({
    title: who ? `${who.name} going back on their word` : 'Who went back on their word',
    entries: items.map(turnNews),
  }),
  show: (page, asked) => ({
    title: 'Who went back on their word',
    kind: 'turns',
    lead: html`${page.who && html`${whoLink(page.who, null)}: `}${totalOf(page, 'reversal', 'the latest first')}. What is not called a change of mind by an article is read from the words, and may be wrong.`,
    main: listing(page, page.items.map(turnEntry), asked, 'No reversal was found.'),
  }),
}
