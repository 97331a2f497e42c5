import { describe, expect, test } from 'vitest'
import { decide, keep, openArchive, stateOf } from '../../src/index.ts'
import { databases } from '../databases.ts'
import { recordOf } from '../making.ts'

describe.each(databases)('the state of an archive in $name', database => {
  test('is the same while nothing changes, whoever reads, and another one after each change', async () => {
    const where = await database.place()
    const writer = await openArchive(where, { mode: 'create' })
    const reader = await openArchive(where, { mode: 'read' })
    const states = [await stateOf(reader)]
    const text = 'Ada Brook said the pier is safe.'
    const record = recordOf('a', text, { people: ['Ada Brook'], says: [[0, 'the pier is safe']] })
    await keep(writer, [{ record }])
    states.push(await stateOf(reader))
    const { id } = await reader.db.selectFrom('statement').select('id').executeTakeFirstOrThrow()
    await decide(writer, { kind: 'reject', statement: id }, { by: 'R. Viewer' })
    states.push(await stateOf(reader))
    expect(new Set(states).size).toBe(3)
    await reader.read(db => db.selectFrom('version').selectAll().execute())
    expect(await stateOf(reader)).toBe(states.at(-1))
    await reader.close()
    await writer.close()
  })
})
