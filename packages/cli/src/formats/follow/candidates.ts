import type { Candidate } from '@onrecord/archive'
import { counted, day } from '@onrecord/pages'
import { titleOf } from '@onrecord/pages/answers'

/** Somebody whom a name may mean, in one line: the id in brackets, and what tells them from others. */
export function candidateLine({ id, name, type, titles, statements, first, last }: Candidate): string {
  const known = first !== null && last !== null ? (first === last ? day(first) : `${day(first)} – ${day(last)}`) : ''
  const kind = type === 'person' ? '' : type
  const facts = [...titles.map(titleOf), kind, counted(statements, 'statement'), known].filter(Boolean)
  return `${name} [${id}] · ${facts.join(' · ')}`
}
