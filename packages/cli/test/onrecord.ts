import { type ChildProcessWithoutNullStreams, execFileSync, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'

/** How a run of the command ended and what it wrote. */
export interface Ended {
  readonly status: number | null
  readonly out: string
  readonly err: string
}

/** A way to start the command: a program and the arguments that come before those of the command. */
export interface Door {
  readonly name: string
  readonly program: string
  readonly before: readonly string[]
}

const script = fileURLToPath(new URL('../bin/onrecord.js', import.meta.url))
const handOver = new URL('../bin/hand-over.js', import.meta.url)

/** The Node that runs the tests, going straight in. */
export const straight: Door = { name: `Node ${process.versions.node}`, program: process.execPath, before: [script] }

/** As an old Node does it, played by the one that runs the tests; and every old Node that is on this machine. */
export const roundabout: readonly Door[] = [
  {
    name: 'handing over',
    program: process.execPath,
    before: [
      '-e',
      `import(${JSON.stringify(handOver)}).then(({ handOver }) => handOver(${JSON.stringify(script)}, process.argv.slice(1), 24))`,
      '--',
    ],
  },
  ...oldNodes().map(({ version, program }) => ({ name: `Node ${version}`, program, before: [script] })),
]

/** Starts the real command as a child process. */
export function start(args: readonly string[], door = straight, env = {}): ChildProcessWithoutNullStreams {
  const { NO_COLOR: _, FORCE_COLOR: __, ...own } = process.env
  return spawn(door.program, [...door.before, ...args], { env: { ...own, ...env } })
}

/** Runs the real command to its end, with some standard input. */
export async function onrecord(
  args: readonly string[],
  input: string | Uint8Array = '',
  door = straight,
  env = {},
): Promise<Ended> {
  const child = start(args, door, env)
  child.stdin.on('error', () => {}) // it may end before it has read all
  child.stdin.end(input)
  const ended = new Promise<number | null>(done => child.on('close', done))
  const [out, err, status] = await Promise.all([text(child.stdout), text(child.stderr), ended])
  return { status, out, err }
}

function oldNodes(): { version: string; program: string }[] {
  const programs = (process.env.PATH ?? '').split(delimiter).map(folder => join(folder, 'node'))
  const found = ['/usr/bin/node', '/usr/local/bin/node', ...programs].filter(program => existsSync(program))
  const versions = new Map(
    found.map(program => [execFileSync(program, ['--version'], { encoding: 'utf8' }).trim(), program]),
  )
  return [...versions]
    .map(([version, program]) => ({ version: version.slice(1), program }))
    .filter(({ version }) => Number.parseInt(version, 10) < 24)
}
