import { openArchive } from '@onrecord/archive'
import { adding } from '../../adding/adding.ts'
import { Expected } from '../../adding/expected.ts'
import { itemsIn } from '../../adding/inputs/inputs.ts'
import { readingPool } from '../../adding/reading-pool.ts'
import { told } from '../../adding/told.ts'
import { until } from '../../adding/until.ts'
import { metaFrom } from '../../meta.ts'
import { type AddOptions, addOptions } from './options.ts'

export { help } from './help.ts'

/**
 * Adds articles to an archive and gives the exit status. Throws UsageError where the arguments make no sense, ArchiveError where
 * the archive cannot be opened.
 */
export async function run(args: readonly string[]): Promise<number> {
  const options = addOptions(args)
  const about = await aboutIn(options)
  const expected = new Expected()
  const store = await openArchive(options.archive, { mode: 'create' })
  const pool = readingPool(options.model)
  try {
    return await told(stop => adding(store, until(itemsIn(options.inputs, { about, expected }), stop), pool), {
      expected,
      archive: store.where,
      json: options.json,
    })
  } finally {
    await pool.close()
    await store.close()
  }
}

/** What the user says of a file: the `--meta` file of this one, the options of all. */
async function aboutIn({ about, meta }: AddOptions) {
  const own = meta === undefined ? () => ({}) : await metaFrom(meta)
  return (name: string) => ({ ...about, ...own(name) })
}
