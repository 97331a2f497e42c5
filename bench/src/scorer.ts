import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { SHARED } from './shared.ts'

/** Runs one of the shared scorers with `--json` and gives what it printed. Throws with the scorer's own words where it fails. */
export async function runScorer(script: string, args: readonly string[]): Promise<unknown> {
  const command = [join(SHARED, 'eval', script), ...args, '--json']
  const { stdout } = await promisify(execFile)(process.execPath, command, { maxBuffer: 2 ** 28 })
  return JSON.parse(stdout)
}
