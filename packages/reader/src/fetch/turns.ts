import { lstatSync, mkdirSync } from 'node:fs'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

/** From when hosts may be asked, in milliseconds since 1970. */
export interface Turns {
  /** From when a host may be asked; 0 where nothing is known of it. */
  readonly free: (host: string) => number
  /** Takes the next turn at a host and tells when it is, at the earliest `now`; the one after is `delay` later. */
  readonly take: (host: string, now: number, delay: number) => number
  /** Leaves a host alone until some time, if it is not longer anyway. */
  readonly hold: (host: string, until: number) => void
}

/** The turns of one program, which knows of no other. */
export function ownTurns(): Turns {
  const hosts = new Map<string, number>()
  const free = (host: string) => hosts.get(host) ?? 0
  const hold = (host: string, until: number) => void hosts.set(host, Math.max(free(host), until))
  return {
    free,
    take: (host, now, delay) => {
      const turn = Math.max(free(host), now)
      hosts.set(host, turn + delay)
      return turn
    },
    hold,
  }
}

// No turn is waited for so long, whatever the clock did.
const DAY = 24 * 60 * 60_000
const WAIT = 2000

/**
 * The turns of all programs that use one file, so that several that follow the feeds of one host ask no more of it together than
 * one would. The file holds names of hosts and times and nothing else; it need not outlive anything.
 */
export function turnsIn(file: string): Turns {
  const database = new DatabaseSync(file, { timeout: WAIT })
  database.exec(
    'pragma synchronous = off; create table if not exists host (name text primary key, free integer) strict',
  )
  database.prepare('delete from host where free not between ?1 - ?2 and ?1 + ?2').run(Date.now(), DAY)
  const free = database.prepare('select free from host where name = ?')
  // One statement each: nobody comes between.
  const take = database.prepare(`
    insert into host (name, free) values (?1, ?2 + ?3)
    on conflict (name) do update set free = max(free, ?2) + ?3 returning free - ?3 as turn`)
  const hold = database.prepare(`
    insert into host (name, free) values (?1, ?2) on conflict (name) do update set free = max(free, ?2)`)
  return {
    free: host => (free.get(host)?.free as number | undefined) ?? 0,
    take: (host, now, delay) => take.get(host, now, delay)?.turn as number,
    hold: (host, until) => void hold.run(host, until),
  }
}

/**
 * The turns of all programs of this user on this machine, in a folder for temporary files; its own where there can be no such file,
 * or somebody else made the folder.
 */
export function sharedTurns(): Turns {
  try {
    const { uid } = userInfo()
    const folder = join(tmpdir(), `onrecord-${uid}`)
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    const made = lstatSync(folder)
    return made.isDirectory() && (uid < 0 || made.uid === uid) ? turnsIn(join(folder, 'hosts.db')) : ownTurns()
  } catch {
    return ownTurns()
  }
}
