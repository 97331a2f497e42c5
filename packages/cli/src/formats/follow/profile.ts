import type { Acquaintance, ChangeOfOffice, Page, Profile } from '@onrecord/archive'
import { numeral } from '@onrecord/pages'
import { orderOf, titleOf, whereOf } from '@onrecord/pages/answers'
import { changeOf, standingOf, when } from '@onrecord/pages/dossier'
import type { Terminal } from '../../terminal.ts'
import { candidateLine } from './candidates.ts'
import { demand } from './demands.ts'
import { dim, lines, pageNote } from './lines.ts'
import { statement } from './statements.ts'
import { turn } from './turns.ts'

/** What an archive holds of somebody, to be read on a screen; a section that would be empty is left out. */
export function profile(profile: Profile, terminal: Terminal): string {
  const { person, statements, turns, demandsMade, demandsReceived } = profile
  const entries = statements.items.map(each => statement(each, [], terminal).join('\n'))
  const sections = [
    heading(profile, terminal),
    section('Offices', offices(profile.offices, terminal), terminal, '\n'),
    listed(
      'Went back on their word',
      turns,
      turns.items.map(each => turn(each, terminal)),
      `onrecord turns ${person.id}`,
      terminal,
    ),
    listed(
      'Demands',
      demandsMade,
      demandsMade.items.map(each => demand(each, terminal)),
      `onrecord demands --by ${person.id}`,
      terminal,
    ),
    listed(
      'Demanded of them',
      demandsReceived,
      demandsReceived.items.map(each => demand(each, terminal)),
      `onrecord demands --of ${person.id}`,
      terminal,
    ),
    section('Speaks of', acquaintances(profile.speaksOf, terminal), terminal, '\n'),
    section('Spoken of by', acquaintances(profile.spokenOfBy, terminal), terminal, '\n'),
    section('Statements', entries, terminal, '\n\n'),
    pageNote(statements, 'statements', orderOf(statements), terminal).join('\n'),
  ]
  return `${sections.filter(Boolean).join('\n\n')}\n`
}

function heading({ person, titles, doubts }: Profile, terminal: Terminal): string {
  const [first = '', ...more] = lines(person.name, terminal)
  const also = person.aliases.length > 0 ? `also called ${person.aliases.join(', ')}` : ''
  const kind = person.type === 'person' ? '' : person.type
  const apart = doubts.flatMap(doubt => dim(`perhaps the same: ${candidateLine(doubt)}`, terminal, 2))
  return [
    terminal.paint('bold', first),
    ...more,
    ...lines([...titles.map(titleOf), kind].filter(Boolean).join(' · '), terminal, 2),
    ...dim([person.id, also].filter(Boolean).join(' · '), terminal, 2),
    ...apart,
  ].join('\n')
}

function offices(changes: readonly ChangeOfOffice[], terminal: Terminal): string[] {
  return changes.map(change => {
    const [evidence] = change.evidence
    const facts = [standingOf(change), change.date && when(change.date), evidence && whereOf(evidence.source)]
    return lines(`${changeOf(change)} (${facts.filter(Boolean).join(' · ')})`, terminal, 2).join('\n')
  })
}

function acquaintances(all: readonly Acquaintance[], terminal: Terminal): string[] {
  const names = all.map(({ who, statements }) => `${who.name} (${numeral(statements)})`)
  return names.length > 0 ? [lines(names.join(', ').replaceAll(' (', '\u00a0('), terminal, 2).join('\n')] : []
}

/** A section with the first few of what another command lists in full. */
function listed(
  title: string,
  { total, items }: Page<unknown>,
  entries: readonly (readonly string[])[],
  command: string,
  terminal: Terminal,
): string {
  const more =
    total > items.length ? [dim(`${items.length} of ${numeral(total)}; all: ${command}`, terminal).join('\n')] : []
  return section(title, [...entries.map(each => each.join('\n')), ...more], terminal, '\n\n')
}

function section(title: string, entries: readonly string[], { paint }: Terminal, gap: string): string {
  return entries.length > 0 ? `${paint('underline', title)}\n${entries.join(gap)}` : ''
}
