import { MODELS, type ModelName } from '@onrecord/models'
import { archiveOption } from '../../archive-at.ts'
import { argumentsOf, modelOption } from '../../arguments.ts'
import { oneOf } from '../../one-of.ts'
import { UsageError } from '../../usage-error.ts'

/** What `onrecord check` was asked for. */
export interface CheckOptions {
  /** The drafts, and `-` for standard input. */
  readonly paths: readonly string[]
  readonly archive: string
  readonly format: 'text' | 'json' | 'html'
  readonly model: ModelName
}

/** Reads the command line of `onrecord check`. Throws UsageError where it makes no sense, saying what would. */
export function checkOptions(args: readonly string[]): CheckOptions {
  const { values, positionals: paths } = argumentsOf('check', args, {
    archive: archiveOption,
    json: { type: 'boolean', default: false },
    html: { type: 'boolean', default: false },
    model: modelOption,
  })
  const { archive, json, html } = values
  if (paths.length === 0) throw new UsageError('name the draft: onrecord check draft.md')
  if (paths.filter(path => path === '-').length > 1) throw new UsageError('standard input (-) can be read once only')
  if (json && html) throw new UsageError('--json and --html are two formats; ask for one of them')
  return {
    paths,
    archive,
    format: json ? 'json' : html ? 'html' : 'text',
    model: oneOf('--model', MODELS, values.model),
  }
}
