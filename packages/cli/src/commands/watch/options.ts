import { MODELS, type ModelName } from '@onrecord/models'
import { isAddress } from '../../adding/inputs/inputs.ts'
import { archiveOption } from '../../archive-at.ts'
import { argumentsOf, modelOption } from '../../arguments.ts'
import { oneOf } from '../../one-of.ts'
import { UsageError } from '../../usage-error.ts'

/** What `onrecord watch` was asked for. */
export interface WatchOptions {
  /** The addresses of feeds and sitemaps, each once. */
  readonly feeds: readonly string[]
  /** The path of a file, or the address of a PostgreSQL database. */
  readonly archive: string
  readonly model: ModelName
  /** What the user says of all articles. */
  readonly about: { readonly outlet?: string }
  /** Milliseconds between two looks at a feed. */
  readonly interval: number
  /** Whether to look once and end. */
  readonly once: boolean
  /** Whether addresses of this machine and its network may be fetched from. */
  readonly allowPrivate: boolean
  readonly json: boolean
}

/** Reads the command line of `onrecord watch`. Throws UsageError where it makes no sense, saying what would. */
export function watchOptions(args: readonly string[]): WatchOptions {
  const { values, positionals } = argumentsOf('watch', args, {
    archive: archiveOption,
    model: modelOption,
    outlet: { type: 'string' },
    interval: { type: 'string', default: '15' },
    once: { type: 'boolean', default: false },
    'allow-private': { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  })
  const { archive, outlet, once, json } = values
  if (positionals.length === 0)
    throw new UsageError('say what to watch: onrecord watch https://courier.example/feed.xml')
  const odd = positionals.find(feed => !isAddress(feed))
  if (odd !== undefined) throw new UsageError(`"${odd}" is no address of a feed; for files there is onrecord add`)
  const minutes = Number(values.interval)
  if (!(minutes >= 1 && minutes <= 7 * 24 * 60)) {
    throw new UsageError(`--interval "${values.interval}" is no number of minutes from 1 to 10080 (a week)`)
  }
  return {
    feeds: [...new Set(positionals)],
    archive,
    model: oneOf('--model', MODELS, values.model),
    about: outlet === undefined ? {} : { outlet },
    interval: minutes * 60_000,
    once,
    allowPrivate: values['allow-private'],
    json,
  }
}
