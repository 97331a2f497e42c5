import {
  type Facets,
  FILTERS,
  type Filter,
  type Found,
  facets,
  filterOf,
  type Order,
  QueryError,
  search as searchFor,
} from '@onrecord/archive'
import { type Html, html, numeral } from '@onrecord/pages'
import { orderOf } from '@onrecord/pages/answers'
import { Act, Form } from '@onrecord/record'
import { type Asked, addressOf } from '../asked.ts'
import type { Page } from '../page.ts'
import { statementNews } from '../parts/feeding.ts'
import { listing, totalOf } from '../parts/listing.ts'
import { pagingOf } from '../parts/paging.ts'
import { statementEntry } from '../parts/statement.ts'

/** What a search found, and what it could be narrowed by. */
interface Searched extends Found {
  readonly facets: Facets
}

const ORDERS: { readonly [order in Order]: string } = {
  relevance: 'best first',
  newest: 'newest first',
  oldest: 'oldest first',
}

export const search: Page<Searched> = {
  path: '/search',
  async ask({ store }, asked) {
    const [query, filters, sort] = [asked.query('q') ?? '', filtersIn(asked), sortIn(asked)]
    const found = await searchFor(store, { query, filters, ...(sort && { sort }), ...pagingOf(asked) })
    return { ...found, facets: await facets(store, { query, filters }) }
  },
  feed: ({ items }, asked) => ({
    title: `Statements: ${[...new Set(asked.url.searchParams)].map(([name, value]) => (name === 'q' ? value : `${name}:${value}`)).join(' ')}`,
    entries: items.map(statementNews),
  }),
  show(found, asked) {
    const q = asked.query('q')
    return {
      title: q === undefined ? 'Search' : `Search: ${q}`,
      heading: 'Search',
      kind: 'search',
      main: html`${form(asked)}
${chosen(asked)}${unknown(found)}
<div class="found">
<section aria-labelledby="results-h">
<h2 id="results-h">${totalOf(found, 'statement', found.total > 0 ? orderOf(found) : '')}</h2>
${listing(
  found,
  found.items.map(hit => statementEntry(hit, hit.highlights)),
  asked,
  'Nothing was found. Fewer words, or the beginning of one and a * (harb*), find more.',
)}</section>
${narrowing(found.facets, asked)}
</div>`,
    }
  },
}

function filtersIn(asked: Asked): Filter[] {
  return FILTERS.flatMap(name => {
    const value = asked.query(name)
    return value === undefined ? [] : [filterOf(name, value)]
  })
}

function sortIn(asked: Asked): Order | undefined {
  const given = asked.query('sort')
  if (given === undefined) return undefined
  if (!Object.hasOwn(ORDERS, given)) throw new QueryError(`sort is one of ${Object.keys(ORDERS).join(', ')}`)
  return given as Order
}

function form(asked: Asked): Html {
  const value = (name: string) => asked.query(name) ?? ''
  const field = (name: string, label: string, type: string) =>
    html`<p><label for="f-${name}">${label}</label> <input id="f-${name}" type="${type}" name="${name}" value="${value(name)}"></p>\n`
  return html`<form class="searching" action="/search" role="search">
<div class="finder wide">
<label for="q">Words</label>
<input id="q" type="search" name="q" value="${value('q')}" aria-describedby="q-help">
<button>Search</button>
</div>
<p class="facts" id="q-help">All words must occur. <code>"a phrase"</code>, <code>harb*</code> for beginnings, <code>-without</code>, <code>one OR other</code>, <code>by:"Ada Brook"</code>.</p>
<details>
<summary>By person, outlet, act, form, date</summary>
<div class="fields">
${field('by', 'By', 'text')}${field('about', 'About', 'text')}${field('outlet', 'Outlet', 'text')}${choice('act', 'Act', Act.options, asked)}${choice('form', 'Form', Form.options, asked)}${field('from', 'From day', 'text')}${field('to', 'To day', 'text')}${order(asked)}</div>
</details>
</form>
`
}

function choice(name: string, label: string, values: readonly string[], asked: Asked): Html {
  const options = values.map(value => html`<option${asked.query(name) === value && html` selected`}>${value}</option>`)
  return html`<p><label for="f-${name}">${label}</label> <select id="f-${name}" name="${name}"><option value="">any</option>${options}</select></p>\n`
}

function order(asked: Asked): Html {
  const options = Object.entries(ORDERS).map(
    ([value, label]) =>
      html`<option value="${value}"${asked.query('sort') === value && html` selected`}>${label}</option>`,
  )
  return html`<p><label for="f-sort">Order</label> <select id="f-sort" name="sort">${options}</select></p>\n`
}

/** The filters that hold, each with a link that takes it out. */
function chosen(asked: Asked): Html | false {
  const items = FILTERS.flatMap(name => {
    const value = asked.query(name)
    return value === undefined
      ? []
      : [
          html`<li><a href="${addressOf(asked, 'html', { [name]: null, after: null })}" aria-label="Without ${name}: ${value}">${name}: ${value} <span aria-hidden="true">×</span></a></li>\n`,
        ]
  })
  return items.length > 0 && html`<ul class="chips" aria-label="Narrowed by">\n${items}</ul>\n`
}

function unknown({ people }: Found): Html {
  return html`${people.map(
    ({ name, found }) =>
      found.length === 0 &&
      html`<p class="facts">Nobody in the archive is called “${name}”. <a href="/people?name=${encodeURIComponent(name)}">Who is alike?</a></p>\n`,
  )}`
}

/** What the statements can be narrowed by, with how many there are of each. */
function narrowing(facets: Facets, asked: Asked): Html | false {
  const by = facets.speakers.map(({ who, statements }) => ({ value: who.id, label: who.name, statements }))
  const groups = [
    group('by', 'Speakers', by, asked),
    group('act', 'Acts', facets.acts.map(labelled), asked),
    group('form', 'Forms', facets.forms.map(labelled), asked),
    group('outlet', 'Outlets', facets.outlets.map(labelled), asked),
    years(facets, asked),
  ]
  const note = facets.isAll ? '' : `Counted in the newest ${numeral(facets.of)} of them.`
  return (
    facets.of > 0 &&
    html`<nav class="facets" aria-label="Narrow the search">
<h2>Narrow</h2>
${note && html`<p class="facts">${note}</p>\n`}${groups}</nav>
`
  )
}

interface Labelled {
  readonly value: string
  readonly label: string
  readonly statements: number
}

function labelled({ value, statements }: { readonly value: string; readonly statements: number }): Labelled {
  return { value, label: value, statements }
}

function group(name: string, title: string, values: readonly Labelled[], asked: Asked): Html | false {
  const isChosen = asked.query(name) !== undefined
  const items = values.map(({ value, label, statements }) =>
    item(addressOf(asked, 'html', { [name]: value, after: null }), label, statements),
  )
  return !isChosen && items.length > 1 && html`<h3>${title}</h3>\n<ul>\n${items}</ul>\n`
}

function years({ years }: Facets, asked: Asked): Html | false {
  const items = years.map(({ value, statements }) =>
    item(addressOf(asked, 'html', { from: value, to: value, after: null }), value, statements),
  )
  const isChosen = asked.query('from') !== undefined || asked.query('to') !== undefined
  return !isChosen && items.length > 1 && html`<h3>Years</h3>\n<ul>\n${items}</ul>\n`
}

function item(address: string, label: string, statements: number): Html {
  return html`<li><a href="${address}">${label}</a> <span class="count">${numeral(statements)}</span></li>\n`
}
