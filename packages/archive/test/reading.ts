/** A process that opens the archive at its first argument in the mode of its second, and tells what it meets. */
import { ArchiveError, type OpenMode, openArchive } from '../src/index.ts'

const [, , path = '', mode] = process.argv
try {
  const store = await openArchive(path, { mode: mode as OpenMode })
  const articles = await store.db.selectFrom('article').select('id').execute()
  console.log(`${articles.length} articles`)
  await store.close()
} catch (error) {
  console.log(error instanceof ArchiveError ? error.trouble : error)
}
