import { resolve, sep } from 'node:path'

/**
 * Ids for the articles of some files: the file's name without its ending; where several have one name, with as many of
 * the folders above, and its ending, as tell them apart. A file named twice has one id.
 */
export function idsOf(paths: readonly string[]): ReadonlyMap<string, string> {
  const files = [...new Set(paths.map(path => resolve(path)))].map(path => ({ path, parts: path.split(sep) }))
  const ids = new Map<string, string>()
  const taken = new Set<string>()
  let open = files
  for (let depth = 0; open.length > 0; depth++) {
    const named = Map.groupBy(open, ({ path, parts }) => nameAt(path, parts, depth))
    for (const [name, [first, ...others]] of named) {
      if (!first || others.length > 0 || taken.has(name)) continue
      ids.set(first.path, name)
      taken.add(name)
    }
    open = open.filter(({ path }) => !ids.has(path))
  }
  return ids
}

/** Its name; with its ending; with the folder above; with two; and so on to the root. */
function nameAt(path: string, parts: readonly string[], depth: number): string {
  const file = parts.at(-1) ?? path
  if (depth === 0) return file.replace(/(?<=.)\.[a-z\d]{1,8}$/i, '')
  return parts.slice(-depth).join('/')
}
