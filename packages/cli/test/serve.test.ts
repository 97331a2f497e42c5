import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { onrecord, start } from './onrecord.ts'

const EXAMPLES = join(import.meta.dirname, '../../../examples/stories')
const folder = mkdtempSync(join(tmpdir(), 'onrecord-serving-'))
const archive = join(folder, 'examples.db')

afterAll(() => rmSync(folder, { recursive: true }))

/** Starts `onrecord serve`, and gives the address that it prints and what ends it. */
async function serving(...args: readonly string[]) {
  const child = start(['serve', '--port', '0', ...args])
  const errors: string[] = []
  child.stderr.on('data', data => errors.push(String(data)))
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]()
  const first = String((await lines.next()).value)
  const address = / at (\S+)$/.exec(first)?.[1] ?? ''
  return {
    first,
    address,
    errors,
    async end(signal: NodeJS.Signals) {
      child.kill(signal)
      const [status] = await once(child, 'exit')
      return status
    },
  }
}

describe('the first start', () => {
  let room: Awaited<ReturnType<typeof serving>>
  beforeAll(async () => {
    room = await serving('--archive', archive, '--examples', EXAMPLES)
  }, 120_000)

  test('makes an archive of the example stories, and prints where it is served', async () => {
    expect(room.errors.join('')).toBe(`onrecord: made ${archive} of 18 example articles\n`)
    expect(room.first).toMatch(/^onrecord serves \S+ at http:\/\/127\.0\.0\.1:\d+\/$/)
    const { holds } = await (await fetch(`${room.address}index.json`)).json()
    expect(holds).toMatchObject({ articles: 18, stories: 4 })
    expect(holds.statements).toBeGreaterThan(300)
  })

  test('ends well at Ctrl-C', async () => {
    expect(await room.end('SIGINT')).toBe(0)
  })
})

test('the second start takes the archive as it is', async () => {
  const room = await serving('--archive', archive, '--examples', EXAMPLES)
  expect(room.errors).toEqual([])
  expect((await (await fetch(`${room.address}index.json`)).json()).holds.articles).toBe(18)
  expect(await room.end('SIGTERM')).toBe(0)
})

test('for other machines a token is made up, and the address that is printed has it', async () => {
  const room = await serving('--archive', archive, '--host', '0.0.0.0')
  const [, token = ''] = /\?token=([\w-]{24})$/.exec(room.address) ?? []
  const { origin } = new URL(room.address)
  expect((await fetch(`${origin}/index.json`)).status).toBe(401)
  expect((await fetch(`${origin}/index.json`, { headers: { authorization: `Bearer ${token}` } })).status).toBe(200)
  expect(await room.end('SIGINT')).toBe(0)
})

test.each([
  [['--archive', join(folder, 'none.db')], 'there is no archive'],
  [['--archive', archive, '--port', '70000'], 'no port'],
  [['--archive', archive, '--token', 'short'], 'too easily guessed'],
  [['other.db'], '--archive other.db'],
  [['--examples', join(folder, 'nothing'), '--archive', join(folder, 'new.db')], 'cannot be read'],
])('%j is told in a line', async (args, told) => {
  const { status, out, err } = await onrecord(['serve', ...args])
  expect([status, out]).toEqual([2, ''])
  expect(err).toContain(told)
  expect(err.trim().split('\n')).toHaveLength(1)
})

test('help fits 80 columns', async () => {
  const { out } = await onrecord(['serve', '--help'])
  expect(out.split('\n').filter(line => line.length > 80)).toEqual([])
})
