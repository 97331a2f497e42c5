import type { Place, Span, Variant } from '@onrecord/record'
import { type Html, html } from '../html.ts'
import { name, quoted, type Sheet } from './sheet.ts'
import { GRAVEST_FIRST, KINDS } from './terms.ts'

/** Quotations of one utterance side by side, those that differ first, with the words marked that do. */
export function variants(sheet: Sheet): Html | false {
  const all = sheet.view.dossier.variants.map((variant, i) => ({ variant, id: `v${i + 1}` }))
  const shown = GRAVEST_FIRST.flatMap(kind => all.filter(({ variant }) => variant.kind === kind))
  return (
    shown.length > 0 && html`<ol class="entries">\n${shown.map(({ variant, id }) => entry(variant, id, sheet))}</ol>\n`
  )
}

function entry(variant: Variant, id: string, sheet: Sheet): Html {
  const { a, b, changes, speaker, kind } = variant
  const [left, added] = [changes.flatMap(change => change.a ?? []), changes.flatMap(change => change.b ?? [])]
  return html`<li id="${id}">
<p class="line">${speaker !== null && html`${name(speaker, sheet)} `}<span class="note">${KINDS[kind]}</span></p>
<div class="pair">
<div>\n${quoted(a, sheet, marked(a, left, 'del', sheet))}</div>
<div>\n${quoted(b, sheet, marked(b, added, 'ins', sheet))}</div>
</div>
</li>\n`
}

/** The words of a place, with some stretches of them marked as what only this one has. */
function marked(place: Place, stretches: readonly Span[], tag: 'del' | 'ins', { view }: Sheet): Html {
  const isQuoted = view.isQuoted(place)
  const ends = [...stretches, { from: place.to, to: place.to }]
  const parts = ends.map(({ from, to }, i) => {
    const before = view.bare({ ...place, from: ends[i - 1]?.to ?? place.from, to: from })
    const own = view.bare({ ...place, from, to })
    return [before, own !== '' && (tag === 'del' ? html`<del>${own}</del>` : html`<ins>${own}</ins>`)]
  })
  return html`${isQuoted && '“'}${parts}${isQuoted && '”'}`
}
