import type { Demanded } from '@onrecord/archive'
import { type Html, html } from '@onrecord/pages'
import { answeredBy } from '@onrecord/pages/answers'
import { STATES, when } from '@onrecord/pages/dossier'
import { placed } from './turn.ts'
import { whoLink } from './who.ts'

/** A demand as an entry of a list: its state, its answers, what whoever asked thought of them, what became of it. */
export function demandEntry(demand: Demanded): Html {
  const { id, by, byName, of, ofName, date, status, evidence, answers, verdict, outcome } = demand
  return html`<li id="demand-${id}">
<p class="line">${whoLink(by, byName)} <span>of</span> ${whoLink(of, ofName)}${date !== null && html` <span>${when(date)}</span>`} <span class="state ${status}">${STATES[status]}</span></p>
${evidence.map(placed)}${answers.map(answer => step(html`${whoLink(answer.by, answer.byName)} ${answeredBy(answer.value)}`, placed(answer)))}${
  verdict &&
  step(
    html`${whoLink(verdict.by, verdict.byName)} was ${verdict.value === 'satisfied' ? 'satisfied' : 'not satisfied'}`,
    placed(verdict),
  )
}${outcome && step(html`What became of it`, placed(outcome))}</li>
`
}

function step(heading: Html, words: Html): Html {
  return html`<div class="step">\n<p class="line">${heading}</p>\n${words}</div>\n`
}
