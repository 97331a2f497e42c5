import type { OfficeChange, Person } from '@onrecord/record'
import { titleOf } from '../people/office.ts'
import { isOneBody } from './office-name.ts'

/**
 * Whom a report means that tells of nobody but the holder of an office ("the chief executive was ousted"): the only one whom its article
 * mentions and who has that office by any of the articles, leaving out those who come to it. None where that is not one.
 */
export function holderMeant(
  { person, office, change, body }: OfficeChange,
  article: string,
  people: readonly Person[],
  isNewcomer: (person: string) => boolean,
): string | undefined {
  if (change !== 'leaves' && change !== 'suspended' && change !== 'stays') return undefined
  const description = person.replace(/^(?:the|its|their|his|her) /i, '')
  // "Chief executive of the Harbour Board"
  const title = titleOf(description.toLowerCase().startsWith(`${office.toLowerCase()} of `) ? office : description)
  if (title === '') return undefined
  const [holder, ...others] = people.filter(
    each =>
      each.type === 'person' &&
      !isNewcomer(each.id) &&
      each.in.some(place => place.article === article) &&
      each.roles.some(role => titleOf(role.title) === title && isOneBody(role.body ?? null, body)),
  )
  return others.length === 0 ? holder?.id : undefined
}
