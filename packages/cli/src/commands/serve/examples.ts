import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { type Kept, keep, openArchive, weave } from '@onrecord/archive'
import { articleAt } from '../../article-at.ts'
import { engineFor } from '../../engine-for.ts'
import { chunksOf } from '../../input.ts'
import { metaFrom } from '../../meta.ts'
import { UsageError } from '../../usage-error.ts'

const META = 'meta.json'

/**
 * Makes an archive of the articles in the folders of a folder, each with a `meta.json`; an archive that is there already
 * stays as it is. Gives the number of articles. Throws UsageError where they cannot be read.
 */
export async function fill(archive: string, examples: string): Promise<number> {
  // A database is somebody's already.
  if (existsSync(archive) || archive.includes('://')) return 0
  const engine = await engineFor('fast')
  const kept: Kept[] = []
  for (const folder of await namesIn(examples)) {
    const path = join(examples, folder)
    const meta = await metaFrom(join(path, META))
    for (const file of (await namesIn(path)).filter(name => name !== META)) {
      const article = await articleAt(join(path, file), chunksOf(join(path, file)), meta(file))
      kept.push({ record: await engine.read({ ...article, id: `${folder}/${article.id}` }) })
    }
  }
  const store = await openArchive(archive, { mode: 'create' })
  await keep(store, kept)
  await weave(store)
  await store.close()
  return kept.length
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).sort()
  } catch (error) {
    throw new UsageError(`--examples ${folder} cannot be read: ${(error as Error).message}`)
  }
}
