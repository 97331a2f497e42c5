import { MODELS, type ModelName } from '@onrecord/models'
import { archiveOption } from '../../archive-at.ts'
import { argumentsOf, modelOption, publishedIn } from '../../arguments.ts'
import { oneOf } from '../../one-of.ts'
import { UsageError } from '../../usage-error.ts'

/** What `onrecord add` was asked for. */
export interface AddOptions {
  /** Files, folders, addresses, and `-` for standard input. */
  readonly inputs: readonly string[]
  /** The path of a file, or the address of a PostgreSQL database. */
  readonly archive: string
  readonly model: ModelName
  /** What the user says of all articles. */
  readonly about: { readonly outlet?: string; readonly published?: string }
  /** The file that says what is known of each article. */
  readonly meta: string | undefined
  /** Whether workers are to do it, instead of this process. */
  readonly queue: boolean
  /** Whether addresses of this machine and its network may be fetched from. */
  readonly allowPrivate: boolean
  /** Whether what becomes of each item is told as JSON. */
  readonly json: boolean
}

/** Reads the command line of `onrecord add`. Throws UsageError where it makes no sense, saying what would. */
export function addOptions(args: readonly string[]): AddOptions {
  const { values, positionals: inputs } = argumentsOf('add', args, {
    archive: archiveOption,
    model: modelOption,
    published: { type: 'string' },
    outlet: { type: 'string' },
    meta: { type: 'string' },
    queue: { type: 'boolean', default: false },
    'allow-private': { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  })
  const { archive, outlet, meta, queue, json } = values
  const published = publishedIn(values.published)
  if (inputs.length === 0) throw new UsageError('say what to add: onrecord add article.html folder https://…')
  if (inputs.filter(input => input === '-').length > 1) throw new UsageError('standard input (-) can be read once only')
  if (queue && !/^postgres(?:ql)?:\/\//.test(archive)) {
    throw new UsageError('--queue needs an archive in PostgreSQL, where the queue is: --archive postgres://…')
  }
  return {
    inputs,
    archive,
    model: oneOf('--model', MODELS, values.model),
    about: { ...(outlet && { outlet }), ...(published && { published }) },
    meta,
    queue,
    allowPrivate: values['allow-private'],
    json,
  }
}
