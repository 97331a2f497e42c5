import { randomBytes } from 'node:crypto'
import { isLoopback } from '@onrecord/web'
import { archiveOption } from '../../archive-at.ts'
import { argumentsOf } from '../../arguments.ts'
import { UsageError } from '../../usage-error.ts'

/** What `onrecord serve` was asked for. */
export interface ServeOptions {
  readonly archive: string
  readonly port: number
  readonly host: string
  /** What visitors have to know; null where only this machine can come in. */
  readonly token: string | null
  readonly examples: string | undefined
}

const SHORTEST = 12

/** Reads the command line of `onrecord serve`. Throws UsageError where it makes no sense, saying what would. */
export function serveOptions(args: readonly string[]): ServeOptions {
  const { values, positionals } = argumentsOf('serve', args, {
    archive: archiveOption,
    port: { type: 'string', default: '4600' },
    host: { type: 'string', default: '127.0.0.1' },
    token: { type: 'string' },
    examples: { type: 'string' },
  })
  const [stray] = positionals
  if (stray !== undefined) throw new UsageError(`serve takes no ${stray}; did you mean --archive ${stray}?`)
  const { archive, port, host, token, examples } = values
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) throw new UsageError(`--port "${port}" is no port`)
  if (token !== undefined && token.length < SHORTEST) {
    throw new UsageError(`--token is too easily guessed; take ${SHORTEST} characters or more`)
  }
  return { archive, port: Number(port), host, token: tokenFor(host, token), examples }
}

function tokenFor(host: string, given: string | undefined): string | null {
  return given ?? (isLoopback(host) ? null : randomBytes(18).toString('base64url'))
}
