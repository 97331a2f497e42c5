import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Kept, keep, openArchive, type Store, weave } from '@onrecord/archive'
import { engineOn } from '@onrecord/models'
import { articleFrom } from '@onrecord/reader'

const STORIES = join(import.meta.dirname, '../../../examples/stories')

/** An archive of the example stories in a file; `away` takes it away again. */
export async function exampleArchive(): Promise<{ readonly where: string; away(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'onrecord-web-'))
  const where = join(folder, 'example.db')
  await fillWithExamples(where)
  return { where, away: () => rm(folder, { recursive: true }) }
}

/** Makes an archive of the example stories, one of whose articles has a second version. */
export async function fillWithExamples(where: string): Promise<void> {
  const store = await openArchive(where, { mode: 'create' })
  await keep(store, await exampleRecords())
  await keep(store, [await reworded(store)])
  await weave(store)
  await store.close()
}

async function exampleRecords(): Promise<Kept[]> {
  const engine = await engineOn('fast')
  const kept: Kept[] = []
  for (const story of (await readdir(STORIES)).sort()) {
    const meta = JSON.parse(await readFile(join(STORIES, story, 'meta.json'), 'utf8'))
    for (const [file, about] of Object.entries<{ byline: string }>(meta)) {
      const bytes = await readFile(join(STORIES, story, file))
      const article = await articleFrom(bytes, { ...about, byline: [about.byline], name: `${story}/${file}` })
      kept.push({ record: await engine.read(article) })
    }
  }
  return kept
}

/** The address of the article that has two versions. */
export const REWORDED = 'https://albasport.example/football/kirkmorran/74410'

async function reworded(store: Store): Promise<Kept> {
  const { current } = await store.db
    .selectFrom('article')
    .select('current')
    .where('address', '=', REWORDED)
    .executeTakeFirstOrThrow()
  const { text } = await store.db
    .selectFrom('version')
    .select('text')
    .where('id', '=', Number(current))
    .executeTakeFirstOrThrow()
  const engine = await engineOn('fast')
  const article = await articleFrom(
    Buffer.from(text.replace('a fishing trip without a lake', 'a fishing trip without a rod')),
    {
      url: REWORDED,
      outlet: 'Alba Sport Online',
      published: '2024-09-19',
      name: '1.txt',
    },
  )
  return { record: await engine.read(article) }
}
