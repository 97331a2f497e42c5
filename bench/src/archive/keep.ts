/**
 * What keeping takes, without reading: `keep.ts [PLACE]`, a file or a server's address for a new archive. The bench's
 * texts are read once and kept many times over as other articles, each with names and words of its own, in batches of 50.
 */
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { keep, openArchive, weave } from '@onrecord/archive'
import { fastEngine } from '@onrecord/models'
import { articleFromText } from '@onrecord/reader'
import type { Record } from '@onrecord/record'
import { benchTexts } from '../texts.ts'

const ARTICLES = 2000
const BATCH = 50
/** Articles of one day. */
const DAILY = 50

const folder = await mkdtemp(join(tmpdir(), 'onrecord-bench-'))
const place = process.argv[2] ?? join(folder, 'onrecord.db')
try {
  const { texts } = await benchTexts()
  const engine = await fastEngine()
  await measure(texts.map(text => engine.read(articleFromText(text, { name: 'article.txt' }))))
} finally {
  await rm(folder, { recursive: true })
}

async function measure(records: readonly Record[]): Promise<void> {
  const store = await openArchive(place, { mode: 'create' })
  let statements = 0
  const took = { wall: 0, cpu: 0 }
  for (let first = 0; first < ARTICLES; first += BATCH) {
    const batch = Array.from({ length: BATCH }, (_, i) => ({ record: another(records, first + i) }))
    statements += batch.reduce((sum, { record }) => sum + record.statements.length, 0)
    const [begun, before] = [performance.now(), process.cpuUsage()]
    await keep(store, batch)
    const { user, system } = process.cpuUsage(before)
    took.wall += performance.now() - begun
    took.cpu += (user + system) / 1000
  }
  const per = (ms: number, of: number) => (ms / of).toFixed(2)
  console.log(`${store.kind}: ${ARTICLES} articles with ${(statements / ARTICLES).toFixed(1)} statements each`)
  console.log(`an article: ${per(took.wall, ARTICLES)} ms, ${per(took.cpu, ARTICLES)} ms of this process's processor`)
  console.log(`20 statements: ${per(20 * took.wall, statements)} ms`)
  const begun = performance.now()
  const stories = await weave(store)
  console.log(`weaving ${stories} stories: ${per(performance.now() - begun, ARTICLES)} ms an article`)
  await store.close()
  if (store.kind === 'sqlite') console.log(`${Math.round((await stat(place)).size / statements)} bytes a statement`)
}

/** One of the records as another article: each time that the list begins again, every longer word ends otherwise. */
function another(records: readonly Record[], number: number): Record {
  const record = records[number % records.length] as Record
  const round = Math.floor(number / records.length)
  const changed = (text: string) => text.replace(/[A-Za-z]{5,}/g, word => word.slice(0, -1) + letter(word, round))
  const published = new Date(Date.UTC(2020, 0, 1 + Math.floor(number / DAILY))).toISOString().slice(0, 10)
  const { article, entities } = record
  return {
    ...record,
    article: { ...article, id: `${number}`, published, text: changed(article.text) },
    entities: entities.map(entity => ({ ...entity, name: changed(entity.name) })),
  }
}

function letter(word: string, round: number): string {
  return String.fromCharCode(97 + ((word.charCodeAt(word.length - 1) + 7 * round) % 26))
}
