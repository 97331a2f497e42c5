import { MODELS, type ModelName } from '@onrecord/models'
import { argumentsOf, modelOption, publishedIn } from '../../arguments.ts'
import { oneOf } from '../../one-of.ts'
import { UsageError } from '../../usage-error.ts'

/** What `onrecord dossier` was asked for. */
export interface DossierOptions {
  readonly paths: readonly string[]
  readonly format: 'text' | 'json' | 'html'
  readonly model: ModelName
  /** The file that says what is known of each article. */
  readonly meta: string | undefined
  /** When the only article was published. */
  readonly published: string | undefined
}

/** Reads the command line of `onrecord dossier`. Throws UsageError where it makes no sense, saying what would. */
export function dossierOptions(args: readonly string[]): DossierOptions {
  const { values, positionals: paths } = argumentsOf('dossier', args, {
    json: { type: 'boolean', default: false },
    html: { type: 'boolean', default: false },
    meta: { type: 'string' },
    published: { type: 'string' },
    model: modelOption,
  })
  const { meta, json, html } = values
  const published = publishedIn(values.published)
  if (paths.length === 0) throw new UsageError('name the articles: onrecord dossier coverage/*.html')
  if (paths.includes('-'))
    throw new UsageError('a dossier is drawn from files; standard input (-) holds one article only')
  if (json && html) throw new UsageError('--json and --html are two formats; ask for one of them')
  if (published !== undefined && paths.length > 1) {
    throw new UsageError('--published is the day of one article; for several write a --meta file')
  }
  const format = json ? 'json' : html ? 'html' : 'text'
  return { paths, format, model: oneOf('--model', MODELS, values.model), meta, published }
}
