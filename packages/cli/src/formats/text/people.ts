import { counted, entitiesBySpeech, kindOf, rolesOf, type Voice, visible } from '@onrecord/pages'
import type { Record } from '@onrecord/record'
import type { Terminal } from '../../terminal.ts'
import { folded, indented } from './layout.ts'

const widestName = 24
const gap = 2

/** The people and bodies of a record, most statements first; in one line those that have no role and say nothing. */
export function people(record: Record, terminal: Terminal): string {
  return list('People and bodies', 'also named: ', entitiesBySpeech(record), terminal)
}

/** Those of some voices that say nothing. */
export function others(voices: readonly Voice[], terminal: Terminal): string {
  const silent = voices.filter(({ statements }) => statements.length === 0)
  return list('Also named', '', silent, terminal)
}

/** Somebody's name and, after it, what is known of them. */
export function person(voice: Voice, { columns, paint }: Terminal): string {
  return folded(`${paint('bold', visible(voice.entity.name))} · ${visible(factsOf(voice))}`, columns).join('\n')
}

/** Voices under a title: those of note an entry each, the names of the others in one line that begins with `lead`. */
function list(title: string, lead: string, voices: readonly Voice[], terminal: Terminal): string {
  const known = voices.filter(isOfNote)
  // A name too long for the column does not widen it for the others.
  const lengths = known.map(({ entity }) => entity.name.length).filter(length => length <= widestName)
  const width = Math.max(...lengths, 0)
  // Crowds and others without a name that only hear or are spoken of stand with the statements.
  const rest = voices.filter(voice => !isOfNote(voice) && !kindOf(voice.entity)).map(({ entity }) => entity.name)
  const also = folded(visible(`${lead}${rest.join(', ')}`), terminal.columns - gap)
  if (known.length + rest.length === 0) return ''
  const lines = [...known.flatMap(voice => entry(voice, width, terminal)), ...(rest.length > 0 ? also : [])]
  return [terminal.paint('underline', title), ...indented(lines, gap)].join('\n')
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
  return [...rolesOf(entity), kindOf(entity), entity.pronouns, count].filter(Boolean).join(' · ')
}
