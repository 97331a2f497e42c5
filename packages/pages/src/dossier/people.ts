import type { Person } from '@onrecord/record'
import { type Html, html } from '../html.ts'
import { isOfNote, officesOf } from './offices.ts'
import { link, row, type Sheet, time } from './sheet.ts'
import { changeOf, standingOf } from './terms.ts'

/** Everybody in the coverage, most present first, with their offices over time; in one line who is only named. */
export function people(sheet: Sheet): Html | false {
  const { dossier, presence } = sheet.view
  const all = dossier.people.map((person, i) => ({ person, id: `p${i + 1}` }))
  const shown = all.filter(({ person }) => isOfNote(person, sheet.view))
  const rest = all.filter(({ person }) => !isOfNote(person, sheet.view))
  const also = rest.map(({ person, id }, i) => [i > 0 && ', ', html`<span id="${id}">${person.name}</span>`])
  const entries = shown
    .toSorted((a, b) => presence(b.person) - presence(a.person))
    .map(({ person, id }) => entry(person, id, sheet))
  return (
    all.length > 0 &&
    html`<ul class="people">\n${entries}</ul>\n${rest.length > 0 && html`<p class="facts">also named: ${also}</p>\n`}`
  )
}

function entry(person: Person, id: string, sheet: Sheet): Html {
  const { dossier, presence } = sheet.view
  const { titles, changes } = officesOf(dossier, person)
  const roles = titles.map(({ title, body, evidence: [first] }) => {
    const words = body && !title.includes(body) ? `${title}, ${body}` : title
    return first ? html`<a href="${sheet.to.words(first)}">${words}</a>` : html`${words}`
  })
  const count = presence(person)
  const over = changes.map(change => {
    const facts = [
      standingOf(change),
      change.date !== null && time(change.date),
      ...change.evidence.map(place => link(place, sheet)),
    ]
    return html`<li>${changeOf(change)} <span class="facts">${row(facts)}</span></li>\n`
  })
  return html`<li id="${id}"><strong>${person.name}</strong> <span class="facts">${row([...roles, `${count} article${count === 1 ? '' : 's'}`])}</span>${
    over.length > 0 && html`\n<ul>\n${over}</ul>\n`
  }</li>\n`
}
