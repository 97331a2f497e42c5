import type { View } from '@onrecord/pages/dossier'
import { GRAVEST_FIRST, KINDS } from '@onrecord/pages/dossier'
import type { Place, Variant } from '@onrecord/record'
import type { Terminal } from '../../../terminal.ts'
import { cited, lines, section } from './section.ts'

/** Quotations of one utterance that differ, the gravest first; verbatim ones only by their count. */
export function variants(view: View, terminal: Terminal): string {
  const { variants } = view.dossier
  const differing = GRAVEST_FIRST.filter(kind => kind !== 'verbatim').flatMap(kind =>
    variants.filter(variant => variant.kind === kind),
  )
  const same = variants.length - differing.length
  const rest =
    same > 0
      ? [lines(`${same} more ${same === 1 ? 'is' : 'are'} quoted word for word in two places`, terminal).join('\n')]
      : []
  return section(
    'One utterance, quoted twice',
    [...differing.map(each => entry(each, view, terminal)), ...rest],
    terminal,
  )
}

function entry(variant: Variant, view: View, terminal: Terminal): string {
  const speaker = variant.speaker && view.name(variant.speaker)
  return [
    ...lines([KINDS[variant.kind], speaker].filter(Boolean).join(' · '), terminal).map(line =>
      terminal.paint('bold', line),
    ),
    ...exactly(variant.a, view, terminal),
    ...exactly(variant.b, view, terminal),
    ...changesIn(variant, view).flatMap(change => lines(change, terminal, 4)),
  ].join('\n')
}

/** Where two quotations part, in words: "“never” becomes “not”". */
function changesIn({ a, b, changes }: Variant, { bare }: View): string[] {
  return changes.map(change => {
    const [own, other] = [change.a && bare({ ...a, ...change.a }), change.b && bare({ ...b, ...change.b })]
    if (own === null) return `adds “${other}”`
    return other === null ? `leaves out “${own}”` : `“${own}” becomes “${other}”`
  })
}

/** The words of a place and no others, since it is them that are compared. */
function exactly(place: Place, view: View, terminal: Terminal): string[] {
  const words = view.bare(place)
  return cited(view.isQuoted(place) ? `“${words}”` : words, [place], view, terminal, 4)
}
