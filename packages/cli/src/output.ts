import { createWriteStream } from 'node:fs'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { Order } from '@onrecord/pages/record'
import type { Record } from '@onrecord/record'
import type { Format } from './formats/format.ts'
import { plain } from './terminal.ts'
import { UsageError } from './usage-error.ts'

/** Writes pieces to standard output, no faster than they are taken; ends quietly when nobody reads on. */
export async function writeOut(pieces: AsyncIterable<string | Uint8Array>): Promise<void> {
  try {
    await pipeline(pieces, process.stdout, { end: false })
  } catch (error) {
    if (!isCoded(error, 'EPIPE')) throw error
  }
}

/** Writes pieces to a file that has its name only once it is whole. Throws UsageError where it cannot be written. */
export async function writeFileWhole(path: string, pieces: AsyncIterable<string | Uint8Array>): Promise<void> {
  const partial = `${path}.part`
  try {
    await pipeline(pieces, createWriteStream(partial))
    await rename(partial, path)
  } catch (error) {
    await rm(partial, { force: true })
    if (!UNWRITABLE.some(code => isCoded(error, code))) throw error
    throw new UsageError(`--out ${path} cannot be written: ${(error as Error).message}`)
  }
}

const UNWRITABLE = ['EEXIST', 'ENOTDIR', 'EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'EISDIR', 'ENOENT']

/**
 * Writes each record to a file of its own in a folder, which is made if need be: the article's id with the format's
 * ending; beside a brat file its text, which brat asks for. Throws UsageError where the folder cannot be written.
 */
export async function writeFolder(
  folder: string,
  records: AsyncIterable<Record>,
  format: Format,
  by: Order,
): Promise<void> {
  const taken = new Set<string>()
  try {
    await mkdir(folder, { recursive: true })
    for await (const record of records) {
      const path = join(folder, freeName(record.article.id, taken))
      await writeFile(path + format.ending, format.render(single(record), { several: false, by, terminal: plain }))
      if (format.ending === '.ann') await writeFile(`${path}.txt`, record.article.text)
    }
  } catch (error) {
    if (!UNWRITABLE.some(code => isCoded(error, code))) throw error
    throw new UsageError(`--output ${folder} cannot be written: ${(error as Error).message}`)
  }
}

async function* single<T>(item: T): AsyncGenerator<T> {
  yield item
}

/** A file name made of an id, of letters, digits and ._- only; the second of a name is called NAME-2. */
function freeName(id: string, taken: Set<string>): string {
  const name =
    id
      .replace(/[^\p{L}\p{N}._-]+/gu, '-')
      .replace(/^\.+/, '')
      .slice(0, 120) || 'article'
  let free = name
  for (let n = 2; taken.has(free.toLowerCase()); n++) free = `${name}-${n}`
  taken.add(free.toLowerCase())
  return free
}

function isCoded(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code
}
