import type { View } from '@onrecord/pages/dossier'
import { DOUBTS } from '@onrecord/pages/dossier'
import type { Terminal } from '../../../terminal.ts'
import { lines, section } from './section.ts'

/** Who may be one and is kept apart, and why. */
export function uncertain({ dossier, person, articles }: View, terminal: Terminal): string {
  const title = (id: string) => articles.find(({ article }) => article.id === id)?.short ?? id
  const shown = (id: string) =>
    `${person(id)?.name ?? id} (${person(id)
      ?.in.map(({ article }) => title(article))
      .join('; ')})`
  const entries = dossier.uncertain.map(({ people: [a, b], why }) =>
    lines(`${shown(a)} and ${shown(b)}: ${DOUBTS[why]}`, terminal).join('\n'),
  )
  return section('May be one, kept apart', entries, terminal, '\n')
}
