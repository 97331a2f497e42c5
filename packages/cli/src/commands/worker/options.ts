import { MODELS, type ModelName } from '@onrecord/models'
import { argumentsOf, modelOption } from '../../arguments.ts'
import { oneOf } from '../../one-of.ts'
import { UsageError } from '../../usage-error.ts'

/** What `onrecord worker` was asked for. */
export interface WorkerOptions {
  /** The address of a PostgreSQL database. */
  readonly archive: string
  readonly model: ModelName
  /** Whether to end when nothing waits any more. */
  readonly once: boolean
  readonly json: boolean
  /** After how many seconds without a sign of life other workers do what one had in hand. */
  readonly patience: number
}

/** Reads the command line of `onrecord worker`. Throws UsageError where it makes no sense, saying what would. */
export function workerOptions(args: readonly string[]): WorkerOptions {
  const { values, positionals } = argumentsOf('worker', args, {
    archive: { type: 'string' },
    model: modelOption,
    once: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    patience: { type: 'string', default: '30' },
  })
  const { archive, once, json } = values
  if (positionals.length > 0)
    throw new UsageError('a worker takes its work from the queue; onrecord add --queue fills it')
  if (archive === undefined || !/^postgres(?:ql)?:\/\//.test(archive)) {
    throw new UsageError('say where the queue is: onrecord worker --archive postgres://user@host/name')
  }
  const patience = Number(values.patience)
  if (!Number.isInteger(patience) || patience < 10 || patience > 3600) {
    throw new UsageError(`--patience "${values.patience}" is no number of seconds from 10 to 3600`)
  }
  return { archive, model: oneOf('--model', MODELS, values.model), once, json, patience }
}
