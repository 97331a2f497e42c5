import { counted } from '@onrecord/pages'
import { changeOf, isOfNote, officesOf, standingOf, type View, when } from '@onrecord/pages/dossier'
import type { Person } from '@onrecord/record'
import type { Terminal } from '../../../terminal.ts'
import { lines, section } from './section.ts'

/** Who is in several articles, or holds an office; in one line the rest. Most present first. */
export function people(view: View, terminal: Terminal): string {
  const { dossier } = view
  const all = dossier.people.toSorted((a, b) => view.presence(b) - view.presence(a))
  const shown = all.filter(person => isOfNote(person, view))
  const rest = all.filter(person => !shown.includes(person)).map(({ name }) => name)
  const also = rest.length > 0 ? [lines(`also named: ${rest.join(', ')}`, terminal).join('\n')] : []
  return section('People and bodies', [...shown.map(person => entry(person, view, terminal)), ...also], terminal, '\n')
}

function entry(person: Person, { dossier, presence, where }: View, terminal: Terminal): string {
  const { titles, changes } = officesOf(dossier, person)
  const roles = titles.map(({ title, body }) => (body && !title.includes(body) ? `${title}, ${body}` : title))
  const facts = [...roles, dossier.records.length > 1 && counted(presence(person), 'article')].filter(Boolean)
  const [first = '', ...more] = lines(`${person.name} · ${facts.join(' · ')}`, terminal)
  const over = changes.flatMap(change => {
    const [evidence] = change.evidence
    const facts = [standingOf(change), change.date && when(change.date), evidence && where(evidence)]
    return lines(`${changeOf(change)} (${facts.filter(Boolean).join(' · ')})`, terminal, 4)
  })
  return [first.replace(person.name, terminal.paint('bold', person.name)), ...more, ...over].join('\n')
}
