import { named } from '../page/authors.ts'
import { textIn } from './entry.ts'

/**
 * The names in the author fields of an entry, by the first that holds any: "Ann Poe and Bo Reed", or an address with a
 * name in brackets, as RSS asks for. An address alone names nobody.
 */
export function authorsIn(fields: readonly (readonly (string | undefined)[])[]): readonly string[] {
  const names = fields.map(field => field.flatMap(author => namesOf(textIn(author) ?? '')))
  return names.find(found => found.length > 0) ?? []
}

function namesOf(author: string): readonly string[] {
  const inBrackets = author.match(/^\S+@\S+\s*\(([^)]*)\)$/)?.[1]
  const before = author.match(/^([^<>@]+)<\S+@\S+>$/)?.[1]
  const name = inBrackets ?? before ?? author
  return name.includes('@') ? [] : named(name.trim())
}
