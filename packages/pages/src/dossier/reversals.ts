import type { DatedPlace, JoinedReversal } from '@onrecord/record'
import { type Html, html } from '../html.ts'
import { gradeOf, signalOf } from './lines.ts'
import { name, quoted, type Sheet, time } from './sheet.ts'

/** Each reversal with what was said or done before and after, side by side. */
export function reversals(sheet: Sheet): Html | false {
  const all = sheet.view.dossier.reversals.map((each, i) => entry(each, `r${i + 1}`, sheet))
  return all.length > 0 && html`<ol class="entries">\n${all}</ol>\n`
}

function entry(reversal: JoinedReversal, id: string, sheet: Sheet): Html {
  const { who, before, after } = reversal
  const signal = signalOf(reversal, sheet.view)
  return html`<li id="${id}">
<p class="line">${name(who, sheet)} <span class="note">${gradeOf(reversal)}</span></p>
<div class="pair">
${before ? end('Before', before, sheet) : html`<p class="facts">What was said or done before is not told.</p>\n`}${end('After', after, sheet)}</div>
${signal && html`<div class="step">\n<p class="line">The article’s words for it</p>\n${quoted(signal, sheet)}</div>\n`}</li>\n`
}

function end(title: string, place: DatedPlace, sheet: Sheet): Html {
  return html`<div>\n<p class="line">${title}${place.date !== null && html`, ${time(place.date)}`}</p>\n${quoted(place, sheet)}</div>\n`
}
