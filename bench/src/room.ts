import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'

const COMMAND = join(import.meta.dirname, '../../packages/cli/bin/onrecord.js')

/** A web room in a process of its own, and the address it says it is at. */
export interface Room {
  readonly process: ChildProcess
  readonly base: string
}

/** Opens the web room on an archive. Throws where it ends before it says where it is. */
export async function roomOn(archive: string): Promise<Room> {
  const room = spawn(process.execPath, [COMMAND, 'serve', '--archive', archive, '--port', '0'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const told = Promise.withResolvers<string>()
  const listen = (said: Buffer) => {
    const [address] = /http:\/\/[\d.]+:\d+\//.exec(String(said)) ?? []
    if (address) told.resolve(address)
  }
  room.stdout.on('data', listen)
  room.stderr.on('data', listen)
  room.once('exit', status => told.reject(new Error(`serve ended with ${status}`)))
  return { process: room, base: await told.promise }
}
