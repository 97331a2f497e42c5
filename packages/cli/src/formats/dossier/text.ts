import { timelineOf } from '@onrecord/dossier'
import { viewOf } from '@onrecord/pages/dossier'
import type { Dossier } from '@onrecord/record'
import type { Terminal } from '../../terminal.ts'
import { articles } from './text/articles.ts'
import { demands } from './text/demands.ts'
import { people } from './text/people.ts'
import { reversals } from './text/reversals.ts'
import { timeline } from './text/timeline.ts'
import { uncertain } from './text/uncertain.ts'
import { variants } from './text/variants.ts'

/** The dossier to be read on a screen or printed; a section that would be empty is left out. */
export function text(dossier: Dossier, terminal: Terminal): string {
  const view = viewOf(dossier)
  const sections = [
    articles(view, terminal),
    people(view, terminal),
    timeline(timelineOf(dossier), view, terminal),
    demands(view, terminal),
    reversals(view, terminal),
    variants(view, terminal),
    uncertain(view, terminal),
  ]
  return `${sections.filter(Boolean).join('\n\n')}\n`
}
