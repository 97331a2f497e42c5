import type { Entity, Record } from '@onrecord/record'
import type { Terminal } from '../../terminal.ts'
import { visible } from '../../visible.ts'
import { entitiesBySpeech, rolesOf, type Voice } from '../../voices.ts'
import { counted, folded, indented } from './layout.ts'

const widestName = 24
const gap = 2

/** The people and bodies of a record, most statements first; in one line those that have no role and say nothing. */
export function people(record: Record, terminal: Terminal): string {
  const voices = entitiesBySpeech(record)
  if (voices.length === 0) return ''
  const known = voices.filter(isOfNote)
  // A name too long for the column does not widen it for the others.
  const lengths = known.map(({ entity }) => entity.name.length).filter(length => length <= widestName)
  const width = Math.max(...lengths, 0)
  const others = voices.filter(voice => !isOfNote(voice)).map(({ entity }) => entity.name)
  const also = folded(visible(`also named: ${others.join(', ')}`), terminal.columns - gap)
  const lines = [...known.flatMap(voice => entry(voice, width, terminal)), ...(others.length > 0 ? also : [])]
  return [terminal.paint('underline', 'People and bodies'), ...indented(lines, gap)].join('\n')
}

function isOfNote({ entity, statements }: Voice): boolean {
  return statements.length > 0 || entity.roles.length > 0
}

/** A name and beside it what is known; a name too long for its column stands on a line of its own. */
function entry(voice: Voice, width: number, { columns, paint }: Terminal): string[] {
  const names = folded(visible(voice.entity.name), columns - gap)
  const facts = indented(folded(visible(factsOf(voice)), columns - width - 2 * gap), width + gap)
  const [name = ''] = names
  const [first = '', ...more] = facts
  if (names.length > 1 || name.length > width) return [...names.map(line => paint('bold', line)), ...facts]
  return [paint('bold', name) + first.slice(name.length), ...more]
}

function factsOf({ entity, statements }: Voice): string {
  const count = statements.length > 0 && counted(statements.length, 'statement')
  return [...rolesOf(entity), kind(entity), entity.pronouns, count].filter(Boolean).join(' · ')
}

/** Persons and bodies speak for themselves; of the rest a reader wants to know what they are. */
function kind({ type }: Entity): string | undefined {
  return type === 'person' || type === 'organisation' ? undefined : type
}
