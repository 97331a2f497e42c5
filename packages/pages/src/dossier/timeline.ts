import { type Html, html } from '../html.ts'
import { drawing } from './drawing.ts'
import { lineOf } from './lines.ts'
import { link, name, type Sheet, time } from './sheet.ts'
import { dateOf } from './terms.ts'

/** What happened and what was said, under its days. */
export function timeline(sheet: Sheet): Html | false {
  const numbered = sheet.entries.map((entry, i) => ({ entry, id: `t${i + 1}` }))
  const days = Map.groupBy(numbered, ({ entry }) => dateOf(entry.date, entry.reported))
  const shown = [...days].map(([date, own]) => {
    const told = own[0]?.entry
    const heading = told && told.date !== null && !told.reported ? time(told.date) : date
    return html`<h3>${heading}</h3>\n<ol class="entries">\n${own.map(({ entry, id }) => line(entry, id, sheet))}</ol>\n`
  })
  return shown.length > 0 && html`${drawing(sheet)}${shown}`
}

function line(entry: Sheet['entries'][number], id: string, sheet: Sheet): Html {
  const { who, deed, whom, note, words } = lineOf(entry, sheet.view)
  const places = entry.places.map((place, i) => [i === 1 && ' · also ', i > 1 && '; ', link(place, sheet)])
  return html`<li id="${id}" class="${entry.kind}">
<p class="line">${name(who, sheet)} <span>${deed}</span>${whom !== undefined && html` ${name(whom, sheet)}`}${note && html` <span class="note">${note}</span>`}</p>
<blockquote>${sheet.view.words(words)}</blockquote>
<p class="facts">${places}</p>
</li>\n`
}
