import type { Person } from '@onrecord/record'
import { nameOf } from '../people/name.ts'

const OWN_BOARD =
  /^(?:the )?(.+?)(?:['’]s)? (?:board|governors|trustees|directors|executive committee|disciplinary (?:panel|committee))$/i

/** Whose doings a body's own board looks into: "the NBS board" those of NBS; null where the name is no board's, or nobody is called so. */
export function bodyOfBoard(investigator: string, people: readonly Person[]): string | null {
  const name = OWN_BOARD.exec(investigator)?.[1]
  if (!name || !/^\p{Lu}/u.test(name)) return null
  const { key } = nameOf(name)
  const initials = (full: string) => (full.match(/\p{Lu}[\p{L}’'-]*/gu) ?? []).map(word => word[0]).join('')
  const isIt = ({ type, name: full, aliases }: Person) =>
    type === 'organisation' &&
    full !== investigator &&
    ([full, ...aliases].some(each => nameOf(each).key === key) || initials(full) === name)
  const found = people.filter(isIt).toSorted((a, b) => b.name.length - a.name.length)
  return found[0]?.id ?? null
}

/** The body that an inquiry's matter begins with the name of ("Tolland" of "his Tolland inquiry"); null where none or several are called so. */
export function bodyNamed(matter: string, people: readonly Person[]): string | null {
  const [name] = /^\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*/u.exec(matter) ?? []
  if (!name) return null
  const { key } = nameOf(name)
  const called = people.filter(
    ({ type, name: full, aliases }) =>
      type === 'organisation' && [full, ...aliases].some(each => `${nameOf(each).key} `.startsWith(`${key} `)),
  )
  return called.length === 1 ? called[0].id : null
}
