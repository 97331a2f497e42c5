import { readFile } from 'node:fs/promises'
import { enableCompileCache } from 'node:module'
import { join } from 'node:path'
import { ahead } from '@onrecord/models'

/** What one contender took in a process of its own. Times are milliseconds, `peak` is the resident memory in MiB. */
export interface Lap {
  /** Until its modules are there. */
  readonly load: number
  /** Until its model is there too and it can read. */
  readonly open: number
  readonly read: number
  /** All texts once more in the same process, as with a long run of articles: what was compiled stays compiled. */
  readonly again: number
  readonly peak: number
}

/** Does a contender's whole work on one text. */
export type Reader = (text: string) => unknown

/** Loads a contender's modules, and then its model. */
export type Loader = () => Promise<() => Reader | Promise<Reader>>

const compiled = join(import.meta.dirname, '../.cache')

/**
 * Loads a contender, has it read every text of the JSON list in the file that the command line names, in a cold
 * process as a user's first run is and then once more, and prints the lap as JSON. Compiled modules are kept between processes, as
 * the `onrecord` command keeps them. `atOnce` texts are given at once.
 */
export async function runLap(load: Loader, atOnce = 1): Promise<void> {
  enableCompileCache(compiled)
  const texts: string[] = JSON.parse(await readFile(process.argv[2] ?? '', 'utf8'))
  const start = performance.now()
  const open = await load()
  const loaded = performance.now()
  const read = await open()
  const opened = performance.now()
  for await (const _ of ahead(texts, atOnce, read));
  const once = performance.now()
  const peak = peakMemory()
  for await (const _ of ahead(texts, atOnce, read));
  const lap: Lap = {
    load: loaded - start,
    open: opened - loaded,
    read: once - opened,
    again: performance.now() - once,
    peak,
  }
  console.log(JSON.stringify(lap))
}

/** The most memory that this process has had resident, in MiB. */
export function peakMemory(): number {
  return process.resourceUsage().maxRSS / 1024
}
