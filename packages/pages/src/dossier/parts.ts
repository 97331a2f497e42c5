import { type Html, html } from '../html.ts'
import { chains } from './chains.ts'
import { demands } from './demands.ts'
import { people } from './people.ts'
import { reversals } from './reversals.ts'
import type { Sheet } from './sheet.ts'
import { timeline } from './timeline.ts'
import { uncertain } from './uncertain.ts'
import { variants } from './variants.ts'

const PARTS = [
  { id: 'chains', title: 'Before they left office', of: chains },
  { id: 'timeline', title: 'Timeline', of: timeline },
  { id: 'people', title: 'People and bodies', of: people },
  { id: 'demands', title: 'Demands', of: demands },
  { id: 'reversals', title: 'Reversals', of: reversals },
  { id: 'variants', title: 'One utterance, quoted twice', of: variants },
  { id: 'uncertain', title: 'May be one, kept apart', of: uncertain },
] as const

/** The parts of a dossier that have anything in them, and what leads to each. */
export function parts(sheet: Sheet): { readonly navigation: Html; readonly main: Html } {
  const all = PARTS.map(({ id, title, of }) => ({ id, title, content: of(sheet) })).filter(({ content }) => content)
  return {
    navigation: html`<nav aria-label="Parts of the dossier">
<ul>
${all.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>\n`)}</ul>
</nav>
`,
    main: html`${all.map(({ id, title, content }) => html`<div class="part" id="${id}">\n<h2>${title}</h2>\n${content}</div>\n`)}`,
  }
}
