import type { RequestListener } from 'node:http'
import { describe, expect, it, vi } from 'vitest'
import { fetchPage, type Lookup, politeness, UnreachableError } from '../src/fetch.ts'
import { site } from './site.ts'

// So that a public site can send us on to a private one: here 127.0.0.1 is the one public address that there is.
vi.mock('../src/fetch/public.ts', () => ({ isPublic: (address: string) => address === '127.0.0.1' }))

const names: Readonly<Record<string, readonly string[]>> = {
  'eye.example': ['127.0.0.1'],
  'inside.example': ['127.0.0.2'],
  'inside.example.': ['127.0.0.2'],
  'both.example': ['127.0.0.2', '127.0.0.1', '::1'],
}
const lookup: Lookup = async name => names[name] ?? []
const everywhere = (listener: RequestListener) => site(listener, '0.0.0.0')

describe('a public page', () => {
  it.each([
    ...['127.0.0.2', '2130706434', '0x7f.2', '0x7f000002', '017700000002', '127.2', '127.0.0.2.', '①②⑦.⓪.⓪.②'],
    ...['[::ffff:127.0.0.2]', '[::ffff:7f00:2]', '[::1]', '[::]', '0', 'inside.example', 'inside.example.'],
    ...['eye.example@inside.example', 'eye.example%40inside.example', 'eye.example\\@inside.example'],
  ])('cannot redirect us to %s', async host => {
    await using eye = await everywhere((request, response) => {
      if (request.url === '/')
        response.writeHead(302, { location: Buffer.from(`http://${host}:${eye.port}/in`).toString('latin1') }).end()
      else response.end('secret')
    })
    const url = `http://eye.example:${eye.port}/`
    for (const fetch of [fetchPage, politeness({ lookup, gap: 0, tries: 1 }).fetch]) {
      const found = await fetch(url, { lookup }).catch(error => error)
      expect(found).toBeInstanceOf(UnreachableError)
      expect(['refused', 'broken']).toContain(found.reason)
    }
    expect(eye.asked.filter(path => path.includes('in'))).toEqual([])
  })

  it('cannot reach a private address by a name whose second answer differs from the first', async () => {
    await using eye = await everywhere((request, response) => response.end(request.socket.localAddress))
    const answers = [['127.0.0.1'], ['127.0.0.2']]
    const found = await fetchPage(`http://rebinding.example:${eye.port}/`, {
      lookup: async () => answers.shift() ?? [],
    })
    expect(found.state === 'fetched' && new TextDecoder().decode(found.bytes)).toBe('127.0.0.1')
    expect(answers).toEqual([['127.0.0.2']])
  })

  it('that has private addresses too is asked at its public one', async () => {
    await using eye = await everywhere((request, response) => response.end(request.socket.localAddress))
    const found = await fetchPage(`http://both.example:${eye.port}/`, { lookup })
    expect(found.state === 'fetched' && new TextDecoder().decode(found.bytes)).toBe('127.0.0.1')
  })

  it('cannot lead us to a private one by its robots.txt', async () => {
    await using eye = await everywhere((request, response) => {
      if (request.url === '/robots.txt')
        response.writeHead(302, { location: `http://inside.example:${eye.port}/in` }).end()
      else response.end('page')
    })
    const { fetch } = politeness({ lookup, gap: 0 })
    expect((await fetch(`http://eye.example:${eye.port}/`)).state).toBe('fetched')
    expect(eye.asked).toEqual(['/robots.txt', '/'])
  })
})
