import {
  type Demanded,
  type DemandsAsked,
  demands as demandsOf,
  type Page as PageOf,
  QueryError,
  type Who,
} from '@onrecord/archive'
import { type Html, html } from '@onrecord/pages'
import { STATES } from '@onrecord/pages/dossier'
import { type Asked, addressOf } from '../asked.ts'
import type { Page } from '../page.ts'
import { demandEntry } from '../parts/demand.ts'
import { demandNews } from '../parts/feeding.ts'
import { listing, totalOf } from '../parts/listing.ts'
import { oneNamed } from '../parts/named.ts'
import { pagingOf } from '../parts/paging.ts'
import { whoLink } from '../parts/who.ts'

type State = NonNullable<DemandsAsked['status']>

/** Demands, of everybody or by one, of one, in one state. */
interface Demands extends PageOf<Demanded> {
  readonly by: Who | null
  readonly of: Who | null
  readonly status: State | null
}

export const demands: Page<Demands> = {
  path: '/demands',
  async ask({ store }, asked) {
    const [by, of] = [await oneNamed(store, asked.query('by')), await oneNamed(store, asked.query('of'))]
    const status = stateIn(asked)
    const page = await demandsOf(store, {
      ...pagingOf(asked),
      ...(by && { by: [by.row] }),
      ...(of && { of: [of.row] }),
      ...(status && { status }),
    })
    return { by: by?.is ?? null, of: of?.is ?? null, status, ...page }
  },
  feed: ({ status, items }) => ({
    title: status ? `Demands: ${STATES[status]}` : 'Demands',
    entries: items.map(demandNews),
  }),
  show: (page, asked) => ({
    title: 'What was demanded',
    kind: 'demands',
    lead: html`${page.by && html`By ${whoLink(page.by, null)}: `}${page.of && html`Of ${whoLink(page.of, null)}: `}${totalOf(page, 'demand', 'the latest first')}`,
    main: html`${states(page.status, asked)}${listing(
      page,
      page.items.map(each => demandEntry(each, addressOf(asked))),
      asked,
      'No demand was found.',
    )}`,
  }),
}

function stateIn(asked: Asked): State | null {
  const given = asked.query('status')
  if (given === undefined) return null
  if (!Object.hasOwn(STATES, given)) throw new QueryError(`status is one of ${Object.keys(STATES).join(', ')}`)
  return given as State
}

function states(chosen: State | null, asked: Asked): Html {
  const all = [null, ...(Object.keys(STATES) as State[])].map(state => {
    const address = addressOf(asked, 'html', { status: state, after: null })
    return html`<li><a href="${address}"${state === chosen && html` aria-current="true"`}>${state === null ? 'all' : STATES[state]}</a></li>\n`
  })
  return html`<nav class="tabs" aria-label="State">\n<ul>\n${all}</ul>\n</nav>\n`
}
