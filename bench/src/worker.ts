import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

/** Whether the system can tie a process to some of its cores, as every measured process then is. */
export const pinned = spawnSync('taskset', ['-c', '0', 'true']).status === 0

/** Runs one of our scripts in a Node of its own, on the cores named (`taskset -c`), and gives what it printed. Throws where it fails, with what it said. */
export function runNode(script: string, args: readonly string[], cores = '0'): string {
  const [command = '', ...rest] = [
    ...(pinned ? ['taskset', '-c', cores] : []),
    process.execPath,
    join(import.meta.dirname, script),
    ...args,
  ]
  const { status, stdout, stderr, error } = spawnSync(command, rest, { encoding: 'utf8', maxBuffer: 2 ** 28 })
  if (status !== 0) throw error ?? new Error(`${script} ended with ${status}: ${stderr}`)
  return stdout
}
