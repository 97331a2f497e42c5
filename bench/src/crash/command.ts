import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'

const COMMAND = join(import.meta.dirname, '../../../packages/cli/bin/onrecord.js')

/** How a run of the command ended: what it had said to be safe, what it told, and how. */
export interface Run {
  /** The addresses that it said are in, in order. */
  readonly acknowledged: readonly string[]
  readonly told: string
  /** Its exit status as a shell tells it: 143 where SIGTERM ended it, by its own leave or before it was listening; null where it was killed. */
  readonly status: number | null
}

/** A running command. */
export interface Running {
  readonly child: ChildProcess
  readonly ended: Promise<Run>
}

/** Starts `onrecord add … --json` or another command that tells of each item as JSON. */
export function running(args: readonly string[]): Running {
  const child = spawn(process.execPath, [COMMAND, ...args, '--json'], { stdio: ['ignore', 'pipe', 'pipe'] })
  const status = new Promise<number | null>(resolve =>
    child.on('close', (code, signal) => resolve(signal === 'SIGTERM' ? 143 : code)),
  )
  const ended = Promise.all([text(child.stdout), text(child.stderr), status]).then(([out, told, status]) => {
    // A line that the kill cut in two was not said.
    const lines = out.split('\n').slice(0, -1)
    const items = lines.map(line => JSON.parse(line) as { state: string; address?: string })
    const acknowledged = items.flatMap(({ state, address }) => (state === 'failed' ? [] : (address ?? [])))
    return { acknowledged, told, status }
  })
  return { child, ended }
}

/** Runs it, and kills it (`kill -9`) so many milliseconds after its start, if it has not ended by then. */
export async function killedAfter(args: readonly string[], milliseconds: number): Promise<Run> {
  const { child, ended } = running(args)
  const timer = setTimeout(() => child.kill('SIGKILL'), milliseconds)
  const run = await ended
  clearTimeout(timer)
  return run
}
