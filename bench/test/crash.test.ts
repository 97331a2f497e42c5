import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { startServer } from '../../packages/archive/test/postgres.ts'
import { shortArticles } from '../src/crash/articles.ts'
import { running } from '../src/crash/command.ts'
import { addTwiceAtOnce, killAdding } from '../src/crash/trials.ts'
import { killWorkers } from '../src/crash/workers.ts'

// The short form of `bench/src/crash.ts`, which kills two hundred times.
const folder = mkdtempSync(join(tmpdir(), 'onrecord-crash-'))
const articles = join(folder, 'articles.jsonl')
const COUNT = 150
writeFileSync(articles, shortArticles(COUNT))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('onrecord add', { timeout: 300_000 }, () => {
  test('loses nothing that it acknowledged when it is killed, and goes on with nothing twice', async () => {
    const { kills, faults } = await killAdding({ articles, folder }, 6, Math.random)
    expect(faults).toEqual([])
    expect(kills).toBe(6)
  })

  test('does not mind another that adds the same at the same time', async () => {
    expect(await addTwiceAtOnce({ articles, folder })).toEqual([])
  })

  test('says in one line that a file is no archive, is damaged or cannot be written', async () => {
    const path = join(folder, 'trouble.db')
    writeFileSync(path, 'no database at all, only some words that stand in its place'.repeat(20))
    const other = await running(['add', articles, '--archive', path]).ended
    expect(other).toMatchObject({ status: 2, told: `onrecord: ${path} is no onrecord archive\n` })
    rmSync(path)
    await running(['add', articles, '--archive', path]).ended
    const bytes = readFileSync(path)
    bytes.fill(0x5a, 8192, bytes.length - 4096)
    const damaged = join(folder, 'damaged.db')
    writeFileSync(damaged, bytes)
    const broken = await running(['add', articles, '--archive', damaged]).ended
    expect(broken.status).toBeGreaterThan(0)
    expect(broken.told).toContain(`${damaged} is damaged`)
    expect(broken.told).not.toContain('    at ')
    chmodSync(path, 0o400)
    const nowhere = await running(['add', articles, '--archive', join(folder, 'no/such/folder.db')]).ended
    expect(nowhere).toMatchObject({ status: 2, told: expect.stringMatching(/^onrecord: [^\n]+\n$/) })
  })
})

describe('onrecord worker', { timeout: 300_000 }, () => {
  test('keeps every article once, whichever workers are killed', async () => {
    const server = startServer()
    try {
      const database = await server.database()
      expect(
        await killWorkers({ articles, count: COUNT, database, workers: 2, kills: 3, random: Math.random }),
      ).toEqual([])
    } finally {
      server.stop()
    }
  })
})
