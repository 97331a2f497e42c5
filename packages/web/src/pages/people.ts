import { type Candidate, type Candidates, type Facets, facets, whom } from '@onrecord/archive'
import { counted, day, type Html, html, numeral } from '@onrecord/pages'
import { titleOf } from '@onrecord/pages/answers'
import { personPath } from '../links.ts'
import type { Page } from '../page.ts'
import { facts } from '../parts/facts.ts'
import { Moved } from '../refusal.ts'

/** Whom a name may mean; where no name was given, who is heard most. */
interface People {
  readonly name: string | null
  readonly found: Candidates | null
  /** Of the newest statements, and of how many; null where a name was given. */
  readonly heard: Pick<Facets, 'speakers' | 'of' | 'isAll'> | null
}

/** Finds somebody by name; where it can mean one only, leads to the page about them. */
export const people: Page<People> = {
  path: '/people',
  async ask({ store }, asked) {
    const name = asked.query('name')
    if (name === undefined) {
      const { speakers, of, isAll } = await facets(store, { query: '' })
      return { name: null, found: null, heard: { speakers, of, isAll } }
    }
    const found = await whom(store, name)
    if ('row' in found) throw new Moved(personPath(found))
    return { name, found, heard: null }
  },
  show: ({ name, found, heard }) => ({
    title: 'People and bodies',
    kind: 'finding',
    lead: 'By name, in full or in part. Capitals, accents and titles do not count.',
    main: html`<form class="finder wide" action="/people">
<label for="name">Name</label>
<input id="name" type="search" name="name" value="${name ?? ''}" required>
<button>Find</button>
</form>
${found && results(found, name ?? '')}${heard && heardMost(heard)}`,
  }),
}

function heardMost({ speakers, of, isAll }: NonNullable<People['heard']>): Html {
  if (speakers.length === 0) return html`<p class="none">Nobody says anything in this archive yet.</p>\n`
  const entries = speakers.map(
    ({ who, statements }) => html`<li>
<p class="headline"><a href="${personPath(who)}">${who.name}</a></p>
${facts(who.type !== 'person' && who.type, counted(statements, 'statement'))}</li>
`,
  )
  return html`<h2>Heard most${!isAll && ` in the newest ${numeral(of)} statements`}</h2>
<ol class="heads">\n${entries}</ol>
`
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
