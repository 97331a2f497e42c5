import type { Demanded, Placed } from '@onrecord/archive'
import { type Html, html } from '@onrecord/pages'
import { answeredBy } from '@onrecord/pages/answers'
import { STATES, when } from '@onrecord/pages/dossier'
import { replyPath } from '../links.ts'
import { replies } from './replies.ts'
import { placed } from './turn.ts'
import { whoLink } from './who.ts'

/**
 * A demand as an entry of a list: its state, its answers, what whoever asked thought of them, what became of it, what was
 * replied. `back` is the path of a list that leads to where a reply is noted.
 */
export function demandEntry(demand: Demanded, back?: string): Html {
  const { id, by, byName, of, ofName, date, status, evidence, answers, verdict, outcome } = demand
  const address = back !== undefined && replyPath(id, `${back}#demand-${id}`)
  return html`<li id="demand-${id}">
<p class="line">${whoLink(by, byName)} <span>of</span> ${whoLink(of, ofName)}${date !== null && html` <span>${when(date)}</span>`} <span class="state ${status}">${STATES[status]}</span></p>
${evidence.map(placed)}${answers.map(answer => step(html`${whoLink(answer.by, answer.byName)} ${answeredBy(answer.value)}`, placed(answer)))}${
  verdict &&
  step(
    html`${whoLink(verdict.by, verdict.byName)} was ${verdict.value === 'satisfied' ? 'satisfied' : 'not satisfied'}`,
    placed(verdict),
  )
}${outcome && !answers.some(answer => isSame(answer, outcome)) && step(html`What became of it`, placed(outcome))}${replied(demand, address)}</li>
`
}

/** What was replied to a demand, and the link to where a reply is noted, if there is an address of that. */
export function replied(demand: Demanded, address: string | false): Html {
  return html`${replies(demand.replies)}${address && html`<p class="facts correct">${replyLink(demand, address)}</p>\n`}`
}

function replyLink({ by, byName, of, ofName }: Demanded, address: string): Html {
  const label = `Attach a reply to what ${by?.name ?? byName} demanded of ${of?.name ?? ofName}`
  return html`<a href="${address}" aria-label="${label}">Attach a reply</a>`
}

// What became of it may be an answer itself, which stands above.
function isSame({ source: a }: Placed, { source: b }: Placed): boolean {
  return a.version === b.version && a.span.from === b.span.from && a.span.to === b.span.to
}

function step(heading: Html, words: Html): Html {
  return html`<div class="step">\n<p class="line">${heading}</p>\n${words}</div>\n`
}
