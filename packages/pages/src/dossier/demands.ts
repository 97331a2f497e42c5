import type { JoinedDemand, Place } from '@onrecord/record'
import { type Html, html } from '../html.ts'
import { name, quoted, type Sheet, time } from './sheet.ts'
import { ANSWERS, STATES } from './terms.ts'

/** Each demand with its state, its answers, what whoever asked thought of them, and what became of it. */
export function demands(sheet: Sheet): Html | false {
  const all = sheet.view.dossier.demands.map((demand, i) => entry(demand, `d${i + 1}`, sheet))
  return all.length > 0 && html`<ol class="entries">\n${all}</ol>\n`
}

function entry(demand: JoinedDemand, id: string, sheet: Sheet): Html {
  const { by, of, date, evidence, answers, verdict, outcome, status } = demand
  return html`<li id="${id}">
<p class="line">${name(by, sheet)} <span>of</span> ${name(of, sheet)}${date !== null && html` ${time(date)}`} <span class="state">${STATES[status]}</span></p>
${evidence.map(place => quoted(place, sheet))}${answers.map(answer => step(html`${name(answer.by, sheet)} ${ANSWERS[answer.kind]}`, quoted(answer, sheet)))}${
  verdict &&
  step(
    html`${name(verdict.by, sheet)} was ${verdict.satisfied ? 'satisfied' : 'not satisfied'}`,
    quoted(verdict, sheet),
  )
}${outcome && !answers.some(answer => isSame(answer, outcome)) && step(html`What became of it`, quoted(outcome, sheet))}${sheet.demandNote?.(demand)}</li>\n`
}

// What became of it may be an answer itself, which stands above.
function isSame(a: Place, b: Place): boolean {
  return a.article === b.article && a.from === b.from && a.to === b.to
}

function step(heading: Html, words: Html): Html {
  return html`<div class="step">\n<p class="line">${heading}</p>\n${words}</div>\n`
}
