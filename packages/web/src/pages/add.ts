import { counted, html } from '@onrecord/pages'
import { added } from '../adding/added.ts'
import type { Told } from '../adding/told.ts'
import { wantedIn } from '../adding/wanted.ts'
import type { Page } from '../page.ts'
import { addedEntry } from '../parts/added.ts'
import { addingForm } from '../parts/adding-form.ts'

/** What was added by the form of this page; nothing before it is sent. */
interface Adding {
  readonly added: readonly Told[]
}

/** Where one's own articles are added. What is wrong with one is told, and stops no other. */
export const add: Page<Adding> = {
  path: '/add',
  async ask() {
    return { added: [] }
  },
  async take(room, _asked, form) {
    const told: Told[] = []
    for await (const list of added(room, wantedIn(form), room.desk.ending)) told.push(...list)
    return { added: told }
  },
  show({ added }) {
    return {
      title: 'Add articles',
      kind: 'add',
      lead: 'They are read on this machine and kept in its archive. What is there already is not added twice.',
      main: html`${added.length > 0 && html`<h2>What became of ${counted(added.length, 'article')}</h2>\n<ol class="heads">\n${added.map(addedEntry)}</ol>\n<h2>More</h2>\n`}${addingForm()}`,
      scripts: ['add'],
    }
  },
}
