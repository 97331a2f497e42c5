import { type Html, html } from '../html.ts'
import { name, type Sheet } from './sheet.ts'
import { DOUBTS } from './terms.ts'

/** Who may be one and is kept apart, and why. */
export function uncertain(sheet: Sheet): Html | false {
  const all = sheet.view.dossier.uncertain.map(
    ({ people: [a, b], why }) => html`<li>${name(a, sheet)} and ${name(b, sheet)}: ${DOUBTS[why]}</li>\n`,
  )
  return all.length > 0 && html`<ul>\n${all}</ul>\n`
}
