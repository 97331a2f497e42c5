import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Clock } from '../src/fetch.ts'

/** A web site on this machine, for as long as a test takes. */
export interface Site extends AsyncDisposable {
  readonly port: number
  /** The paths that were asked for, in order. */
  readonly asked: readonly string[]
}

/** Opens a site that answers as `listener` says; robots.txt too. On `0.0.0.0` it has all addresses of this machine. */
export async function site(listener: RequestListener, host = '127.0.0.1'): Promise<Site> {
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(`${request.url}`)
    listener(request, response)
  })
  await new Promise<void>(resolve => server.listen(0, host, resolve))
  return {
    port: (server.address() as AddressInfo).port,
    asked,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections()
      await new Promise(resolve => server.close(resolve))
    },
  }
}

/** A clock that goes on only when somebody waits, and notes for how long. */
export function stillClock(): Clock & { readonly waits: readonly number[]; pass: (milliseconds: number) => void } {
  let now = Date.UTC(2026, 2, 12)
  const waits: number[] = []
  return {
    waits,
    now: () => now,
    pass: milliseconds => {
      now += milliseconds
    },
    wait: async milliseconds => {
      waits.push(milliseconds)
      now += milliseconds
    },
  }
}
