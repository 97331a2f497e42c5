import { type ReadingPool, readingPool } from '@onrecord/adding'
import { openArchive, type Store } from '@onrecord/archive'
import { type Politeness, politeness, sharedTurns } from '@onrecord/reader/fetch'
import { type Audits, auditsOf } from './asides/audits.ts'
import { type Checks, checksAgainst } from './asides/checks.ts'
import { type Weaver, weaverOf } from './asides/weaver.ts'

/** Where articles are read, an archive is changed, and what takes long is done. All that this needs is opened when it is first needed. */
export interface Desk {
  /** Reads on other threads; nothing is kept. */
  readonly readers: ReadingPool
  /** Fetches from the web, never from this machine or its network. */
  readonly web: Politeness
  readonly audits: Audits
  readonly checks: Checks
  /** Changes the archive. Rejects with ArchiveError where it may not be changed. */
  change<T>(work: (store: Store) => Promise<T>): Promise<T>
  /** The same for what tells step by step how far it is. */
  changes<T>(work: (store: Store) => AsyncIterable<T>): AsyncGenerator<T>
  readonly weaver: Weaver
  /** Tells what takes long to end at the next point at which all is safe. */
  readonly ending: AbortSignal
  /** Waits until all that was begun is done. */
  close(): Promise<void>
}

/** The desk of an archive; `ending` tells that it will be closed. */
export function deskAt(archive: string, ending: AbortSignal = new AbortController().signal): Desk {
  const readers = readingPool('fast')
  const audits = auditsOf(archive)
  const checks = checksAgainst(archive)
  const weaver = weaverOf(archive)
  const begun = new Set<Promise<void>>()
  let opened: Promise<Store> | undefined
  const open = () => {
    opened ??= openArchive(archive, { mode: 'write' }).catch(error => {
      // What cannot be opened now may be when the next one asks.
      opened = undefined
      throw error
    })
    return opened
  }
  const begin = () => {
    const { promise, resolve } = Promise.withResolvers<void>()
    begun.add(promise)
    return () => {
      begun.delete(promise)
      resolve()
    }
  }
  const change = async <T>(work: (store: Store) => Promise<T>) => {
    const end = begin()
    try {
      return await work(await open())
    } finally {
      end()
    }
  }
  return {
    readers,
    web: politeness({ turns: sharedTurns() }),
    audits,
    checks,
    weaver,
    ending,
    change,
    async *changes(work) {
      const end = begin()
      try {
        yield* work(await open())
      } finally {
        end()
      }
    },
    async close() {
      while (begun.size > 0) await Promise.all(begun)
      await readers.close()
      await audits.close()
      await checks.close()
      await weaver.close()
      await (await opened)?.close()
    },
  }
}
