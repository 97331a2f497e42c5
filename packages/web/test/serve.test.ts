import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ArchiveError, openArchive } from '@onrecord/archive'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { appOf, deskAt, isLoopback, serve } from '../src/index.ts'

const TOKEN = 'wexcombe harbour 1907'

describe('a room that other machines can reach', () => {
  let archive: Awaited<ReturnType<typeof openArchive>>
  const desk = deskAt(':memory:')
  let app: ReturnType<typeof appOf>
  beforeAll(async () => {
    archive = await openArchive(':memory:', { mode: 'create' })
    app = appOf({ store: archive, desk, token: TOKEN })
  })
  afterAll(() => archive.close())

  test('shows nothing without the token but the entrance and its style', async () => {
    for (const path of ['/', '/index.json', '/search?q=a', '/turns.atom', '/articles/1', '/nothing']) {
      const answer = await app.request(path)
      expect([path, answer.status]).toEqual([path, 401])
      expect(answer.headers.get('content-type')).toBe('application/problem+json')
      expect(answer.headers.get('www-authenticate')).toContain('Bearer')
      const browser = await app.request(path, { headers: { accept: 'text/html' } })
      expect(browser.headers.get('location')).toBe(`/enter?next=${encodeURIComponent(path)}`)
    }
    const entrance = await app.request('/enter?next=/turns')
    expect(entrance.status).toBe(200)
    const page = await entrance.text()
    expect(page).toContain('name="next" value="/turns"')
    expect(page).not.toContain('class="rooms"')
    const [, style = ''] = page.match(/rel="stylesheet" href="([^"]+)"/) ?? []
    expect((await app.request(style)).status).toBe(200)
  })

  test('lets a program in that has it', async () => {
    const as = (authorization: string) => app.request('/', { headers: { authorization } })
    expect((await as(`Bearer ${TOKEN}`)).status).toBe(200)
    for (const wrong of [`Bearer ${TOKEN}x`, `Bearer ${TOKEN.slice(1)}`, `Basic ${TOKEN}`, 'Bearer', '']) {
      expect((await as(wrong)).status).toBe(401)
    }
  })

  test('gives a browser a session for it, which only this token made and no script can read', async () => {
    for (const entering of [
      () => app.request(`/turns?who=a&token=${encodeURIComponent(TOKEN)}`),
      () =>
        app.request('/enter', { method: 'POST', body: new URLSearchParams({ token: TOKEN, next: '/turns?who=a' }) }),
    ]) {
      const entered = await entering()
      expect([entered.status, entered.headers.get('location')]).toEqual([303, '/turns?who=a'])
      const [cookie = '', ...rules] = (entered.headers.get('set-cookie') ?? '').split('; ')
      expect(rules).toEqual(expect.arrayContaining(['HttpOnly', 'SameSite=Strict', 'Path=/']))
      expect(cookie).not.toContain(TOKEN)
      expect((await app.request('/', { headers: { cookie } })).status).toBe(200)
      const [name, value = ''] = cookie.split('=')
      for (const forged of [
        `${name}=9${value}`,
        `${name}=9999999999999`,
        `${name}=${value.slice(0, -8)}`,
        `${name}=`,
      ]) {
        expect((await app.request('/', { headers: { cookie: forged } })).status).toBe(401)
      }
      const other = appOf({ store: archive, desk, token: `${TOKEN}!` })
      expect((await other.request('/', { headers: { cookie } })).status).toBe(401)
    }
  })

  test('leads nowhere else, whatever the address says', async () => {
    for (const next of [
      'https://evil.example',
      '//evil.example',
      '/\\evil.example',
      'javascript:alert(1)',
      '/\t/evil',
    ]) {
      const body = new URLSearchParams({ token: TOKEN, next })
      expect((await app.request('/enter', { method: 'POST', body })).headers.get('location')).toBe('/')
    }
  })

  test('lets nobody guess', async () => {
    const guess = () => appGuess.request('/enter', { method: 'POST', body: new URLSearchParams({ token: 'a' }) })
    const appGuess = appOf({ store: archive, desk, token: TOKEN })
    const tries = []
    for (let i = 0; i < 15; i++) tries.push((await guess()).status)
    expect(tries.slice(0, 10)).toEqual(Array(10).fill(401))
    expect(tries.slice(10)).toEqual(Array(5).fill(429))
  })

  test('slows down who asks too much', async () => {
    const busy = appOf({ store: archive, desk, token: TOKEN })
    const statuses = new Set<number>()
    for (let i = 0; i < 650; i++) statuses.add((await busy.request('/enter')).status)
    expect([...statuses]).toEqual([200, 429])
  })

  test('takes no more than it can hold', async () => {
    const body = new Uint8Array(33 * 2 ** 20)
    expect((await app.request('/enter', { method: 'POST', body })).status).toBe(413)
  })
})

test.each([
  ['127.0.0.1', true],
  ['127.1.2.3', true],
  ['localhost', true],
  ['::1', true],
  ['0.0.0.0', false],
  ['::', false],
  ['192.168.1.4', false],
  ['127.0.0.1.evil.example', false],
  ['wexcombe.example', false],
])('%s is this machine only: %s', (host, own) => {
  expect(isLoopback(host)).toBe(own)
})

describe('serving', () => {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-serve-'))
  const file = join(folder, 'a.db')
  beforeAll(async () => (await openArchive(file, { mode: 'create' })).close())
  afterAll(() => rmSync(folder, { recursive: true }))

  test('tells where, and answers there until it ends', async () => {
    const room = await serve({ archive: file, port: 0, host: '127.0.0.1', token: null })
    expect(room.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/)
    expect((await fetch(room.address)).status).toBe(200)
    await room.close()
    await expect(fetch(room.address)).rejects.toThrow()
  })

  test('answers who is still waiting when it ends', async () => {
    const room = await serve({ archive: file, port: 0, host: '127.0.0.1', token: TOKEN })
    const headers = { 'content-type': 'application/x-www-form-urlencoded', expect: '100-continue' }
    const asking = request(`${room.address}enter`, { method: 'POST', headers })
    asking.flushHeaders()
    await once(asking, 'continue')
    const closed = room.close()
    asking.end(new URLSearchParams({ token: TOKEN }).toString())
    const [answer] = await once(asking, 'response')
    expect(answer.statusCode).toBe(303)
    answer.resume()
    await closed
  })

  test('says that a port is taken', async () => {
    const room = await serve({ archive: file, port: 0, host: '127.0.0.1', token: null })
    const port = Number(new URL(room.address).port)
    await expect(serve({ archive: file, port, host: '127.0.0.1', token: null })).rejects.toMatchObject({
      code: 'EADDRINUSE',
    })
    await room.close()
  })

  test('needs a token where other machines can come in', async () => {
    await expect(serve({ archive: 'none.db', port: 0, host: '0.0.0.0', token: null })).rejects.toThrow(RangeError)
  })

  test('needs an archive', async () => {
    await expect(serve({ archive: 'none.db', port: 0, host: '127.0.0.1', token: null })).rejects.toThrow(ArchiveError)
  })
})
