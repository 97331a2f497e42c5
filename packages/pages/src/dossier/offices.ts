import type { Dossier, JoinedOfficeChange, Office, Person } from '@onrecord/record'
import type { View } from './view.ts'

/** What somebody is called in the coverage, each office once and no vaguer than it is told; and how it changed hands. */
export interface Offices {
  readonly titles: readonly Office[]
  readonly changes: readonly JoinedOfficeChange[]
}

/** The offices of one person over time, changes in the order of their days. */
export function officesOf({ officeChanges }: Dossier, { id, roles }: Person): Offices {
  const changes = officeChanges.filter(({ person }) => person === id)
  return {
    titles: roles.filter(role => !roles.some(other => other !== role && says(other, role, roles))),
    changes: changes.toSorted((a, b) => ((a.date ?? '9') < (b.date ?? '9') ? -1 : 1)),
  }
}

/** Whether somebody is in several articles, or holds or changes an office: who only stands somewhere needs no line. */
export function isOfNote(person: Person, { dossier, presence }: View): boolean {
  return presence(person) > 1 || person.roles.length > 0 || officesOf(dossier, person).changes.length > 0
}

/** Whether one role tells all that another does: the same title with a body, or a longer title that ends in it. */
function says(more: Office, less: Office, all: readonly Office[]): boolean {
  const [longer, shorter] = [more.title.toLowerCase(), less.title.toLowerCase()]
  if (longer === shorter) {
    if ((more.body === undefined) !== (less.body === undefined)) return more.body !== undefined
    return (
      more.body?.toLowerCase().endsWith(less.body?.toLowerCase() ?? '') === true &&
      (more.body !== less.body || all.indexOf(more) < all.indexOf(less))
    )
  }
  return longer.endsWith(` ${shorter}`) && less.body === undefined
}
