/** A process that adds articles to the archive at its first argument until it is killed, and tells each that is in. */
import { writeSync } from 'node:fs'
import { keep, openArchive } from '../src/index.ts'
import { recordOf, wordsOf } from './making.ts'

const store = await openArchive(process.argv[2] ?? '', { mode: 'write' })
for (let n = 0; ; n++) {
  const ids = Array.from({ length: 5 }, (_, i) => `${process.pid}-${n}-${i}`)
  await keep(
    store,
    ids.map((id, i) => ({
      record: recordOf(id, `${id} ${wordsOf(300, process.pid + n * 5 + i)}`, { people: ['Ada Brook'] }),
    })),
  )
  writeSync(1, `${ids.join('\n')}\n`)
}
