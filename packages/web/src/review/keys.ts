import { type Html, html } from '@onrecord/pages'

const KEYS = [
  ['a', 'accept'],
  ['r', 'reject'],
  ['s', 'fix the speaker: choose, then Enter'],
  ['e', 'fix what is said: the words that are selected in the article; where none are, write them'],
  ['f', 'fix form or act: choose, then Enter'],
  ['m', 'merge people'],
  ['u', 'undo your last decision'],
  ['j', 'the next statement'],
  ['k', 'the one before'],
  ['b', 'back to where you came from'],
  ['?', 'these keys'],
] as const

/** What keys do, for a script to show, and the switch that turns them off (WCAG 2.1.4). */
export function keys(): Html {
  const all = KEYS.map(([key, does]) => html`<dt><kbd>${key}</kbd></dt><dd>${does}</dd>\n`)
  return html`<div class="keys" hidden>
<button type="button" class="plain">Keys</button>
<label><input type="checkbox" checked> Single keys are shortcuts</label>
<dialog aria-labelledby="keys-h">
<h2 id="keys-h">Keys</h2>
<dl>
${all}</dl>
<form method="dialog"><button>Close</button></form>
</dialog>
</div>
`
}
