import { type Candidate, type Candidates, whom } from '@onrecord/archive'
import { counted, day, type Html, html } from '@onrecord/pages'
import { titleOf } from '@onrecord/pages/answers'
import { personPath } from '../links.ts'
import type { Page } from '../page.ts'
import { facts } from '../parts/facts.ts'
import { Moved } from '../refusal.ts'

/** Whom a name may mean; null where no name was given. */
interface People {
  readonly name: string | null
  readonly found: Candidates | null
}

/** Finds somebody by name; where it can mean one only, leads to the page about them. */
export const people: Page<People> = {
  path: '/people',
  async ask({ store }, asked) {
    const name = asked.query('name')
    if (name === undefined) return { name: null, found: null }
    const found = await whom(store, name)
    if ('row' in found) throw new Moved(personPath(found))
    return { name, found }
  },
  show: ({ name, found }) => ({
    title: 'People and bodies',
    kind: 'people',
    lead: 'By name, in full or in part. Capitals, accents and titles do not count.',
    main: html`<form class="finder wide" action="/people">
<label for="name">Name</label>
<input id="name" type="search" name="name" value="${name ?? ''}" required>
<button>Find</button>
</form>
${found && results(found, name ?? '')}`,
  }),
}

function results({ kind, candidates }: Candidates, name: string): Html {
  if (candidates.length === 0) return html`<p class="none">Nobody in the archive is called “${name}”.</p>\n`
  const heading = kind === 'several' ? `Several are called “${name}”` : `Nobody is called “${name}”; these are like it`
  return html`<h2>${heading}</h2>\n<ul class="heads">\n${candidates.map(candidateEntry)}</ul>\n`
}

/** Somebody whom a name may mean, with what tells them from the others. */
export function candidateEntry(candidate: Candidate): Html {
  const { name, titles, statements, first, last, type } = candidate
  const period = first === null || last === null ? '' : `named from ${day(first)} to ${day(last)}`
  return html`<li>
<p class="headline"><a href="${personPath(candidate)}">${name}</a></p>
${facts(...titles.map(titleOf), type !== 'person' && type, counted(statements, 'statement'), period)}</li>
`
}
