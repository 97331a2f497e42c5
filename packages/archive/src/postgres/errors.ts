import { ArchiveError, type Trouble } from '../error.ts'

/** The error codes of PostgreSQL and of the network that users can do something about; or their first two characters. */
const TROUBLES: Readonly<Record<string, readonly [Trouble, string]>> = {
  '28': ['refused', 'refuses the name or password'],
  '3D': ['missing', 'has no such database'],
  '42501': ['refused', 'does not allow this user to do that'],
  '53100': ['full', 'has a full disk; nothing of what was being added is in, all before is'],
  '53': ['unreachable', 'has no room for another connection'],
  '25006': ['read-only', 'is read-only'],
  '55P03': ['locked', 'is being written by another program; it did not finish in time'],
  '57': ['unreachable', 'ended the connection'],
  '58': ['corrupt', 'reports an error of its disk'],
  XX: ['corrupt', 'reports that its files are damaged'],
  '08': ['unreachable', 'broke off the connection'],
  ECONNREFUSED: ['unreachable', 'does not answer: nothing listens there'],
  ECONNRESET: ['unreachable', 'broke off the connection'],
  ENOTFOUND: ['unreachable', 'is not known by that name'],
  EAI_AGAIN: ['unreachable', 'is not known by that name'],
  EPIPE: ['unreachable', 'broke off the connection'],
  ETIMEDOUT: ['unreachable', 'does not answer in time'],
  EHOSTUNREACH: ['unreachable', 'cannot be reached'],
  ENOENT: ['unreachable', 'does not answer: nothing listens there'],
}

/** The error to throw for one of the server's: an ArchiveError where its user should know, else the error itself. */
export function asArchiveError(error: unknown, where: string): unknown {
  if (!(error instanceof Error) || error instanceof ArchiveError) return error
  const known = troubleOf(error)
  return known ? new ArchiveError(known[0], `${where} ${known[1]}`, { cause: error }) : error
}

function troubleOf(error: Error): readonly [Trouble, string] | undefined {
  const cause = error instanceof AggregateError ? error.errors[0] : error
  const code: unknown = cause?.code
  if (typeof code === 'string') return TROUBLES[code] ?? (code.length === 5 ? TROUBLES[code.slice(0, 2)] : undefined)
  // What pg throws of its own has no code.
  if (/password/i.test(error.message)) return TROUBLES['28']
  return /terminated|timeout|not queryable/i.test(error.message) ? TROUBLES['08'] : undefined
}
