import { opendir, stat } from 'node:fs/promises'
import { join } from 'node:path'

const READ = /\.(?:html?|xhtml|xht|shtml|te?xt|md|(?:jsonl|ndjson|warc|wet)(?:\.gz)?)$/i

/**
 * The files in a folder and in its folders that can hold articles, as their endings tell, in the order of their names.
 * Hidden ones are passed over, and so are links, which may lead anywhere. Rejects where a folder may not be read.
 */
export async function* filesIn(folder: string): AsyncGenerator<string> {
  const entries = []
  for await (const entry of await opendir(folder)) if (!entry.name.startsWith('.')) entries.push(entry)
  entries.sort((a, b) => (a.name < b.name ? -1 : 1))
  for (const entry of entries) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) yield* filesIn(path)
    else if (entry.isFile() && READ.test(entry.name)) yield path
  }
}

/** Whether a path leads to a folder; false where it leads nowhere. */
export async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isDirectory() ?? false
}
