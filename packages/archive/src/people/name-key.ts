import { nameOf } from '@onrecord/dossier/names'
import { fold } from '../fold.ts'

/** A name as the archive looks for it: folded, without titles, articles and legal forms ("Dr", "the", "Ltd"). */
export function nameKey(name: string): string {
  return fold(nameOf(name).words.join(' '))
}

/** What lists of people are sorted by: the folded name, a human's surname first. */
export function sortKey(name: string, type: string): string {
  const words = nameKey(name).split(' ')
  const surname = words.at(-1)
  return type === 'person' && surname !== undefined ? [surname, ...words.slice(0, -1)].join(' ') : words.join(' ')
}
