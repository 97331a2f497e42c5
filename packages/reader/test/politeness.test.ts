import { mkdtempDisposable } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Manners, politeness, turnsIn, UnreachableError } from '../src/fetch.ts'
import { site, stillClock } from './site.ts'

const polite = ({ clock = stillClock(), ...manners }: Manners & { clock?: ReturnType<typeof stillClock> } = {}) => {
  return { clock, ...politeness({ allowPrivate: true, lookup: async () => ['127.0.0.1'], clock, ...manners }) }
}
const failure = async (found: Promise<unknown>): Promise<UnreachableError> => {
  const error = await found.then(
    () => undefined,
    error => error,
  )
  expect(error).toBeInstanceOf(UnreachableError)
  return error
}

describe('manners toward a host', () => {
  it('ask for robots.txt once a day, and leave a gap between requests', async () => {
    await using eye = await site((request, response) => response.end(request.url === '/robots.txt' ? '' : 'page'))
    const { fetch, clock } = polite({ gap: 5000 })
    const at = (path: string) => `http://eye.example:${eye.port}/${path}`
    await Promise.all([fetch(at('a')), fetch(at('b')), fetch(at('c'))])
    expect(eye.asked).toEqual(['/robots.txt', '/a', '/b', '/c'])
    expect(clock.waits).toEqual([5000, 5000, 5000])
    clock.pass(25 * 60 * 60 * 1000)
    await fetch(at('d'))
    expect(eye.asked.slice(4)).toEqual(['/robots.txt', '/d'])
  })

  it('never have two requests at once at one host, and do not wait for another host', async () => {
    let running = 0
    let most = 0
    await using eye = await site((_, response) => {
      most = Math.max(most, ++running)
      setTimeout(() => {
        running--
        response.writeHead(200).end()
      }, 20)
    })
    const { fetch } = polite()
    const at = (path: string) => fetch(`http://eye.example:${eye.port}/${path}`)
    await Promise.all(['a', 'b', 'c', 'd'].map(at))
    expect(most).toBe(1)
    await Promise.all([at('a'), fetch(`http://ear.example:${eye.port}/a`)])
    expect(most).toBe(2)
  })

  it('keep the crawl delay that is asked for, but not for ever', async () => {
    await using eye = await site((request, response) =>
      response.end(request.url === '/robots.txt' ? `User-agent: *\nCrawl-delay: ${request.headers.host?.[0]}00` : ''),
    )
    const { fetch, clock } = polite({ patience: 1e9 })
    for (const name of ['1.slow', '0.fast']) {
      await fetch(`http://${name}.example:${eye.port}/a`)
      await fetch(`http://${name}.example:${eye.port}/b`)
    }
    expect(clock.waits).toEqual([1000, 60_000, 1000, 1000])
  })

  it('obey robots.txt, behind redirects too', async () => {
    await using eye = await site((request, response) => {
      if (request.url === '/robots.txt') response.end('User-agent: onrecord\nDisallow: /no')
      else if (request.url === '/a') response.writeHead(302, { location: '/no/b' }).end()
      else response.end('page')
    })
    const { fetch } = polite()
    for (const path of ['no', 'a'])
      expect(await failure(fetch(`http://eye.example:${eye.port}/${path}`))).toMatchObject({ reason: 'forbidden' })
    expect(eye.asked).toEqual(['/robots.txt', '/a'])
  })

  it.each([404, 403, 302])('take a robots.txt with status %i for none', async status => {
    await using eye = await site((request, response) => {
      if (request.url === '/robots.txt') response.writeHead(status, { location: 'file:///etc/passwd' }).end()
      else response.end('page')
    })
    expect((await polite().fetch(`http://eye.example:${eye.port}/a`)).state).toBe('fetched')
  })

  it('fetch nothing while robots.txt cannot be had', async () => {
    let isWell = false
    await using eye = await site((request, response) =>
      response.writeHead(request.url === '/robots.txt' && !isWell ? 500 : 200).end(),
    )
    const { fetch } = polite()
    const error = await failure(fetch(`http://eye.example:${eye.port}/a`))
    expect(error).toMatchObject({ reason: 'broken' })
    expect(error.message).toContain('whose robots.txt cannot be had: it gives status 500')
    expect(new Set(eye.asked)).toEqual(new Set(['/robots.txt']))
    isWell = true
    expect((await fetch(`http://eye.example:${eye.port}/a`)).state).toBe('fetched')
  })
})

describe('manners after a failure', () => {
  it('try again, resting twice as long each time', async () => {
    let left = 2
    await using eye = await site((request, response) =>
      response.writeHead(request.url === '/a' && left-- > 0 ? 500 : 200).end(),
    )
    const { fetch, clock } = polite()
    expect((await fetch(`http://eye.example:${eye.port}/a`)).state).toBe('fetched')
    expect(clock.waits).toEqual([1000, 5000, 10_000])
  })

  it('rest as long as they are asked to, where that is worth waiting for', async () => {
    let left = 1
    await using eye = await site((request, response) => {
      if (request.url === '/a' && left-- > 0) response.writeHead(503, { 'retry-after': '30' }).end()
      else response.end()
    })
    const { fetch, clock } = polite()
    await fetch(`http://eye.example:${eye.port}/a`)
    expect(clock.waits).toEqual([1000, 30_000])
  })

  it('else give up, say for how long, and let nothing else through until then', async () => {
    await using eye = await site((request, response) => {
      if (request.url === '/a') response.writeHead(429, { 'retry-after': '600' }).end()
      else response.end()
    })
    const { fetch, clock } = polite()
    const at = (path: string) => fetch(`http://eye.example:${eye.port}/${path}`)
    expect(await failure(at('a'))).toMatchObject({ reason: 'busy', wait: 600_000 })
    clock.pass(60_000)
    expect(await failure(at('b'))).toMatchObject({ reason: 'busy', wait: 540_000 })
    expect(eye.asked).toEqual(['/robots.txt', '/a'])
    clock.pass(540_000)
    expect((await at('b')).state).toBe('fetched')
  })

  it('give up after three tries, and at once where trying again makes no sense', async () => {
    await using eye = await site((request, response) =>
      response.writeHead({ '/robots.txt': 404, '/gone': 404 }[`${request.url}`] ?? 500).end(),
    )
    const { fetch } = polite()
    expect((await failure(fetch(`http://eye.example:${eye.port}/gone`))).reason).toBe('gone')
    expect((await failure(fetch(`http://eye.example:${eye.port}/a`))).reason).toBe('broken')
    expect(eye.asked).toEqual(['/robots.txt', '/gone', '/a', '/a', '/a'])
  })

  it('ask nothing of a private address', async () => {
    await using eye = await site((_, response) => response.end())
    const { fetch } = polite({ allowPrivate: false })
    expect((await failure(fetch(`http://eye.example:${eye.port}/a`))).reason).toBe('refused')
    expect(eye.asked).toEqual([])
  })

  it('end when the caller says so', async () => {
    await using eye = await site((_, response) => response.end())
    const { fetch } = polite()
    const url = `http://eye.example:${eye.port}/a`
    await expect(fetch(url, { signal: AbortSignal.abort(new Error('enough')) })).rejects.toThrow('enough')
    expect((await fetch(url)).state).toBe('fetched')
  })

  it('are kept by several programs together, each of which knows only the file that they share', async () => {
    await using eye = await site((_, response) => response.end('page'))
    await using folder = await mkdtempDisposable(join(tmpdir(), 'onrecord-turns-'))
    const clock = stillClock()
    const [one, other] = [0, 1].map(() => polite({ clock, gap: 5000, turns: turnsIn(join(folder.path, 'hosts.db')) }))
    const at = (path: string) => `http://eye.example:${eye.port}/${path}`
    await one?.fetch(at('a'))
    await other?.fetch(at('b'))
    await one?.fetch(at('c'))
    expect(clock.waits).toEqual([5000, 5000, 5000, 5000])
    await other?.fetch(`http://ear.example:${eye.port}/a`)
    expect(clock.waits.slice(4)).toEqual([5000])
  })

  it('are kept after a failure by those, too, who did not see it', async () => {
    await using eye = await site((_, response) => response.writeHead(503, { 'retry-after': '30' }).end())
    await using folder = await mkdtempDisposable(join(tmpdir(), 'onrecord-turns-'))
    const clock = stillClock()
    const [one, other] = [0, 1].map(() =>
      polite({ clock, patience: 20_000, turns: turnsIn(join(folder.path, 'hosts.db')) }),
    )
    const at = (path: string) => `http://eye.example:${eye.port}/${path}`
    await failure(one?.fetch(at('a')) as Promise<unknown>)
    const asked = eye.asked.length
    expect((await failure(other?.fetch(at('b')) as Promise<unknown>)).reason).toBe('busy')
    expect(eye.asked).toHaveLength(asked)
  })
})
