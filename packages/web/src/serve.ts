import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import { ArchiveError, openArchive, type Store } from '@onrecord/archive'
import { appOf } from './app.ts'
import { deskAt } from './desk.ts'

/** What is served, where, and to whom. */
export interface ServeOptions {
  /** A file, or the address of a PostgreSQL database. */
  readonly archive: string
  /** 0 takes one that is free. */
  readonly port: number
  readonly host: string
  /** Needed where the host can be reached from other machines. */
  readonly token: string | null
}

/** A room that is open. */
export interface Served {
  /** Where it is found: `http://127.0.0.1:4600/`. */
  readonly address: string
  /** Lets nobody in any more, answers who is in, and closes the archive. */
  close(): Promise<void>
}

// In milliseconds: who is not done by then is cut off.
const PATIENCE = 10_000

/**
 * Opens the web room on an archive. Throws ArchiveError where the archive cannot be opened, RangeError where other
 * machines could come in without a token, and Node's own error where the port is taken.
 */
export async function serve({ archive, port, host, token }: ServeOptions): Promise<Served> {
  if (!isLoopback(host) && !token) throw new RangeError(`${host} can be reached from other machines: give a token`)
  const store = await opened(archive)
  const ending = new AbortController()
  const desk = deskAt(archive, ending.signal)
  const server = createServer(getRequestListener(appOf({ store, desk, token }).fetch))
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject)
      server.listen(port, host, resolve)
    })
  } catch (error) {
    await desk.close()
    await store.close()
    throw error
  }
  const { port: taken } = server.address() as AddressInfo
  return {
    address: `http://${host.includes(':') ? `[${host}]` : host}:${taken}/`,
    async close() {
      const closed = new Promise<void>(resolve => server.close(() => resolve()))
      // A browser keeps a connection open after its answer; nobody would come in by it any more.
      const idle = setInterval(() => server.closeIdleConnections(), 50)
      const cut = setTimeout(() => server.closeAllConnections(), PATIENCE)
      ending.abort()
      await closed
      clearTimeout(cut)
      clearInterval(idle)
      await desk.close()
      await store.close()
    },
  }
}

/** Whether only this machine can reach a host. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(?:\.\d{1,3}){3}$/.test(host)
}

/** Pages change nothing. An archive that can be written is opened so once, which brings an older one to this version. */
async function opened(archive: string): Promise<Store> {
  try {
    const store = await openArchive(archive, { mode: 'write' })
    await store.close()
  } catch (error) {
    if (!(error instanceof ArchiveError) || error.trouble !== 'read-only') throw error
  }
  return openArchive(archive, { mode: 'read' })
}
