import { MODELS, type ModelName } from '@onrecord/models'
import { ARCHIVE } from '../../archive-at.ts'
import { argumentsOf, modelOption, publishedIn } from '../../arguments.ts'
import { oneOf } from '../../one-of.ts'
import { UsageError } from '../../usage-error.ts'

/** What `onrecord dossier` was asked for. */
export interface DossierOptions {
  readonly paths: readonly string[]
  /** What is taken from an archive instead of files. */
  readonly selection: { readonly archive: string; readonly query: string } | undefined
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
    query: { type: 'string' },
    archive: { type: 'string' },
  })
  const { meta, json, html, query, archive } = values
  const published = publishedIn(values.published)
  if (query !== undefined) refuseFiles(paths, meta ?? published)
  else if (archive !== undefined)
    throw new UsageError(`say which articles of ${archive}: --query 'harbour from:2026-03'`)
  else if (paths.length === 0) throw new UsageError('name the articles: onrecord dossier coverage/*.html')
  if (paths.includes('-'))
    throw new UsageError('a dossier is drawn from files; standard input (-) holds one article only')
  if (json && html) throw new UsageError('--json and --html are two formats; ask for one of them')
  if (published !== undefined && paths.length > 1) {
    throw new UsageError('--published is the day of one article; for several write a --meta file')
  }
  const format = json ? 'json' : html ? 'html' : 'text'
  const selection = query === undefined ? undefined : { archive: archive ?? ARCHIVE, query }
  return { paths, selection, format, model: oneOf('--model', MODELS, values.model), meta, published }
}

/** An archive has read its articles and knows what they are. */
function refuseFiles([path]: readonly string[], told: string | undefined): void {
  if (path !== undefined)
    throw new UsageError(`--query takes articles of an archive, and ${path} is a file; ask for one of them`)
  if (told !== undefined) throw new UsageError('--meta and --published are for files; an archive knows its articles')
}
