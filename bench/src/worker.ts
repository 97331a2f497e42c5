import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

/** Where the system can tie a process to one core, every measured process runs on that one. */
const ONE_CORE = spawnSync('taskset', ['-c', '0', 'true']).status === 0 ? ['taskset', '-c', '0'] : []

/** Whether the measured processes are tied to one core. */
export const pinned = ONE_CORE.length > 0

/** Runs one of our scripts in a Node of its own and gives what it printed. Throws where it fails, with what it said. */
export function runNode(script: string, args: readonly string[]): string {
  const [command = '', ...rest] = [...ONE_CORE, process.execPath, join(import.meta.dirname, script), ...args]
  const { status, stdout, stderr, error } = spawnSync(command, rest, { encoding: 'utf8', maxBuffer: 2 ** 28 })
  if (status !== 0) throw error ?? new Error(`${script} ended with ${status}: ${stderr}`)
  return stdout
}
