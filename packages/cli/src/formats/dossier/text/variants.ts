import type { Variant } from '@onrecord/record'
import type { Terminal } from '../../../terminal.ts'
import { KINDS } from '../terms.ts'
import type { View } from '../view.ts'
import { lines, quoted, section } from './section.ts'

/** Quotations of one utterance that differ, the gravest first; verbatim ones only by their count. */
export function variants(view: View, terminal: Terminal): string {
  const { variants } = view.dossier
  const order = ['misattributed', 'altered', 'trimmed'] as const
  const differing = order.flatMap(kind => variants.filter(variant => variant.kind === kind))
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
    ...quoted(variant.a, view, terminal, 4),
    ...quoted(variant.b, view, terminal, 4),
    ...changesIn(variant, view).flatMap(change => lines(change, terminal, 4)),
  ].join('\n')
}

/** Where two quotations part, in words: "“never” becomes “not”". */
function changesIn({ a, b, changes }: Variant, { words }: View): string[] {
  return changes.map(change => {
    const [own, other] = [change.a && words({ ...a, ...change.a }), change.b && words({ ...b, ...change.b })]
    if (own === null) return `adds “${other}”`
    return other === null ? `leaves out “${own}”` : `“${own}” becomes “${other}”`
  })
}
