import { UsageError } from './usage-error.ts'

/** The one of some names that an option was given. Throws UsageError, listing them, where it is none. */
export function oneOf<Name extends string>(option: string, names: readonly Name[], given: string): Name {
  const found = names.find(name => name === given)
  if (found === undefined) throw new UsageError(`${option} "${given}" is none of ${names.join(', ')}`)
  return found
}
