import { readFile } from 'node:fs/promises'

/** What one contender took in a process of its own. Times are milliseconds, `peak` is the resident memory in MiB. */
export interface Lap {
  readonly load: number
  readonly read: number
  readonly peak: number
}

/** Does a contender's whole work on one text. */
export type Reader = (text: string) => unknown

/**
 * Loads a contender, modules and model included, has it read every text of the JSON list in the file that the command
 * line names, once and in a cold process as a user's first run is, and prints the lap as JSON.
 */
export async function runLap(load: () => Promise<Reader>): Promise<void> {
  const texts: string[] = JSON.parse(await readFile(process.argv[2] ?? '', 'utf8'))
  const start = performance.now()
  const read = await load()
  const loaded = performance.now()
  for (const text of texts) await read(text)
  const lap: Lap = { load: loaded - start, read: performance.now() - loaded, peak: peakMemory() }
  console.log(JSON.stringify(lap))
}

/** The most memory that this process has had resident, in MiB. */
export function peakMemory(): number {
  return process.resourceUsage().maxRSS / 1024
}
