import { ArchiveError } from '@onrecord/archive'
import { type Served, serve } from '@onrecord/web'
import { complain } from '../../complain.ts'
import { Status } from '../../status.ts'
import { UsageError } from '../../usage-error.ts'
import { type ServeOptions, serveOptions } from './options.ts'

export { help } from './help.ts'

/** Serves an archive until it is told to end, and gives the exit status. Throws UsageError where it cannot be served. */
export async function run(args: readonly string[]): Promise<number> {
  const options = serveOptions(args)
  if (options.examples !== undefined) await withExamples(options, options.examples)
  const room = await opened(options)
  const entrance = options.token === null ? room.address : `${room.address}?token=${encodeURIComponent(options.token)}`
  console.log(`onrecord serves ${options.archive} at ${entrance}\nCtrl-C ends it.`)
  await ended()
  await room.close()
  return Status.fine
}

async function withExamples({ archive }: ServeOptions, examples: string): Promise<void> {
  const { fill } = await import('./examples.ts')
  const articles = await fill(archive, examples)
  if (articles > 0) complain(`made ${archive} of ${articles} example articles`)
}

async function opened(options: ServeOptions): Promise<Served> {
  try {
    return await serve(options)
  } catch (error) {
    if (error instanceof ArchiveError) throw new UsageError(error.message)
    if (isTaken(error)) throw new UsageError(`port ${options.port} is taken; --port 0 takes one that is free`)
    throw error
  }
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
}

/** Until somebody ends the program: the first signal is heeded kindly, the second one at once. */
function ended(): Promise<void> {
  return new Promise(resolve => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
  })
}
