/**
 * A PostgreSQL server for tests: thrown away when the tests end, on a socket in a folder of its own, so that it meets
 * no other server. Tests that need it never pass without it.
 */
import { execFileSync, type SpawnSyncReturns, spawnSync } from 'node:child_process'
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import pg from 'pg'

/** A running server. */
export interface Server {
  /** Makes an empty database and gives its address. */
  database(): Promise<string>
  /** Ends all connections at once, as a server that crashes does, and starts it anew. */
  crash(): void
  stop(): void
}

/** Starts a server. Throws where PostgreSQL is not installed and cannot be. */
export function startServer(): Server {
  const bin = programs()
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-postgres-'))
  const owner = isRoot() ? unprivileged() : undefined
  if (owner) chownSync(folder, owner.uid, owner.gid)
  chmodSync(folder, 0o700)
  const data = join(folder, 'data')
  const call = (program: string, args: readonly string[]) => {
    const ran = spawnSync(join(bin, program), args, {
      encoding: 'utf8',
      cwd: folder,
      stdio: ['ignore', 'pipe', 'pipe'],
      ...owner,
    })
    if (ran.status !== 0) throw new Error(complaint(program, ran))
  }
  call('initdb', [
    '--pgdata',
    data,
    '--auth',
    'trust',
    '--username',
    'onrecord',
    '--encoding',
    'UTF8',
    '--locale',
    'C',
    '--no-sync',
  ])
  // No TCP: the socket's folder is the only way in.
  const settings = `-k ${folder} -c listen_addresses= -c fsync=off -c max_connections=200`
  const log = join(folder, 'log')
  const start = () => call('pg_ctl', ['start', '--pgdata', data, '--wait', '--log', log, '--options', settings])
  const stop = (how: string) => call('pg_ctl', ['stop', '--pgdata', data, '--wait', '--mode', how])
  start()
  const address = (name: string) => `postgres://onrecord@/${name}?host=${encodeURIComponent(folder)}`
  let made = 0
  return {
    async database() {
      const name = `test_${++made}`
      const client = new pg.Client({ connectionString: address('postgres') })
      await client.connect()
      await client.query(`create database ${name}`)
      await client.end()
      return address(name)
    },
    crash() {
      stop('immediate')
      start()
    },
    stop() {
      stop('immediate')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function complaint(program: string, { error, stdout, stderr }: SpawnSyncReturns<string>): string {
  return `${program} failed: ${error?.message ?? ''}\n${stdout}\n${stderr}`
}

/** The folder of PostgreSQL's programs, after installing them where that is possible. */
function programs(): string {
  const found = installed()
  if (found !== undefined) return found
  if (isRoot() && existsSync('/usr/bin/apt-get')) {
    execFileSync('apt-get', ['install', '-y', '--no-install-recommends', 'postgresql'], { stdio: 'ignore' })
    const now = installed()
    if (now !== undefined) return now
  }
  throw new Error(
    'the tests of the archive need PostgreSQL: install it, or put initdb, pg_ctl and postgres on the PATH',
  )
}

function installed(): string | undefined {
  const versions = '/usr/lib/postgresql'
  const packaged = existsSync(versions) ? readdirSync(versions).map(version => join(versions, version, 'bin')) : []
  const folders = [...(process.env.PATH ?? '').split(delimiter), ...packaged]
  return folders.find(folder => ['initdb', 'pg_ctl', 'postgres'].every(name => existsSync(join(folder, name))))
}

function isRoot(): boolean {
  return process.getuid?.() === 0
}

/** Somebody to run the server as, since it refuses to run as root. */
function unprivileged(): { readonly uid: number; readonly gid: number } {
  const idOf = (flag: string, name: string) =>
    Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: 'pipe' }))
  for (const name of ['postgres', 'nobody']) {
    try {
      return { uid: idOf('-u', name), gid: idOf('-g', name) }
    } catch {
      // The next one.
    }
  }
  throw new Error('the tests run as root, and there is no other user to run PostgreSQL as')
}
