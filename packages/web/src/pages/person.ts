import { type Acquaintance, type ChangeOfOffice, type Profile, who } from '@onrecord/archive'
import { type Html, html, numeral } from '@onrecord/pages'
import { orderOf, titleOf } from '@onrecord/pages/answers'
import { changeOf, standingOf, when } from '@onrecord/pages/dossier'
import { type Asked, addressOf } from '../asked.ts'
import { personPath } from '../links.ts'
import type { Page } from '../page.ts'
import { demandEntry } from '../parts/demand.ts'
import { facts } from '../parts/facts.ts'
import { statementNews } from '../parts/feeding.ts'
import { allOf, listing, section, totalOf } from '../parts/listing.ts'
import { pagingOf } from '../parts/paging.ts'
import { sourceLink } from '../parts/source.ts'
import { statementEntry } from '../parts/statement.ts'
import { turnEntry } from '../parts/turn.ts'
import { Moved, Refusal } from '../refusal.ts'
import { candidateEntry } from './people.ts'

/** What the archive holds of one person or body. */
export const person: Page<Profile> = {
  path: '/people/:id',
  async ask({ store }, asked) {
    const id = asked.param('id')
    const sort = asked.query('sort') === 'oldest' ? 'oldest' : 'newest'
    const found = await who(store, id, { ...pagingOf(asked), sort })
    if (found.kind !== 'one') throw new Refusal(404, `nobody in the archive has the id ${id}; find them by name`)
    // A name is no id, and whoever was merged into somebody is that one.
    if (found.person.id !== id) throw new Moved(personPath(found.person))
    return found
  },
  feed: ({ person, statements }) => ({
    title: `What ${person.name} says`,
    entries: statements.items.map(statementNews),
  }),
  show(profile, asked) {
    const { person, titles, statements } = profile
    const id = encodeURIComponent(person.id)
    const here = addressOf(asked)
    const isFirst = asked.query('after') === undefined
    return {
      title: person.name,
      kind: 'person',
      lead: [...titles.map(titleOf), person.type === 'person' ? '' : person.type].filter(Boolean).join(' · '),
      main: html`${person.aliases.length > 0 && html`<p class="facts">Also called ${person.aliases.join(', ')}</p>\n`}
<div class="columns">
<div class="aside">${isFirst && beside(profile, id)}</div>
<div>
${isFirst && chains(profile, id, here)}${section(
  'statements',
  'Statements',
  html`<p class="facts">${totalOf(statements, 'statement', orderOf(statements))} · ${otherOrder(asked)} · <a href="/search?by=${id}">search them</a></p>
${listing(
  statements,
  statements.items.map(each => statementEntry(each, [], here)),
  asked,
  'The archive has nothing that they said.',
)}`,
)}</div>
</div>`,
    }
  },
}

function otherOrder(asked: Asked): Html {
  const other = asked.query('sort') === 'oldest' ? 'newest' : 'oldest'
  const sort = other === 'oldest' ? other : null
  return html`<a href="${addressOf(asked, 'html', { sort, after: null })}#statements">${other} first</a>`
}

/** Who they are: offices, with whom they have to do, who may be the same. */
function beside({ offices, speaksOf, spokenOfBy, doubts }: Profile, id: string): Html {
  return html`${section('offices', 'Offices', changes(offices))}
${section(
  'speaks-of',
  'Speaks of',
  acquaintances(speaksOf, other => `/search?by=${id}&about=${other}`),
)}
${section(
  'spoken-of',
  'Spoken of by',
  acquaintances(spokenOfBy, other => `/search?by=${other}&about=${id}`),
)}
${section('doubts', 'Perhaps the same', doubts.length > 0 && html`<ul class="heads">\n${doubts.map(candidateEntry)}</ul>\n`)}`
}

/** What they went back on, demanded, and were asked for. */
function chains({ turns, demandsMade, demandsReceived }: Profile, id: string, here: string): Html {
  const demands = (heading: string, title: string, page: typeof demandsMade, side: string) =>
    section(
      heading,
      title,
      entries(page.items.map(each => demandEntry(each, here))),
      allOf(page, 'demand', `/demands?${side}=${id}`),
    )
  return html`${section('reversals', 'Went back on their word', entries(turns.items.map(turnEntry)), allOf(turns, 'reversal', `/turns?who=${id}`))}
${demands('demands', 'Demands made', demandsMade, 'by')}
${demands('demanded', 'Demanded of them', demandsReceived, 'of')}
`
}

function entries(all: readonly Html[]): Html | false {
  return all.length > 0 && html`<ol class="entries">\n${all}</ol>\n`
}

/** Offices taken, kept and left, in the order of their days. */
function changes(offices: readonly ChangeOfOffice[]): Html | false {
  const items = offices.map(change => {
    const [evidence] = change.evidence
    return html`<li><p class="line">${change.date !== null && html`<span class="when">${when(change.date)}</span> `}${changeOf(change)}</p>
${facts(standingOf(change), evidence && sourceLink(evidence.source))}</li>\n`
  })
  return items.length > 0 && html`<ol class="years">\n${items}</ol>\n`
}

function acquaintances(all: readonly Acquaintance[], between: (other: string) => string): Html | false {
  const items = all.map(({ who, statements }) => {
    const label = `${statements} statement${statements === 1 ? '' : 's'}`
    return html`<li><a href="${personPath(who)}">${who.name}</a> <a class="count" href="${between(encodeURIComponent(who.id))}" aria-label="${label}, ${who.name}">${numeral(statements)}</a></li>\n`
  })
  return items.length > 0 && html`<ul class="chips">\n${items}</ul>\n`
}
