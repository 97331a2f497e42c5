import { MODELS, type ModelName } from '@onrecord/models'
import { type Order, orders } from '@onrecord/pages/record'
import { argumentsOf, modelOption, publishedIn } from '../../arguments.ts'
import { type FormatName, formatNames } from '../../formats/format.ts'
import { oneOf } from '../../one-of.ts'
import { UsageError } from '../../usage-error.ts'

/** What `onrecord read` was asked for. */
export interface ReadOptions {
  /** Files, and `-` for standard input. */
  readonly paths: readonly string[]
  readonly format: FormatName
  /** What a list of statements is ordered by. */
  readonly by: Order
  readonly model: ModelName
  readonly input: 'article' | 'jsonl' | undefined
  /** The folder that gets one file an article, instead of standard output. */
  readonly output: string | undefined
  /** What the caller says of the articles. */
  readonly about: { readonly outlet?: string; readonly published?: string; readonly url?: string }
}

/** Reads the command line of `onrecord read`. Throws UsageError where it makes no sense, saying what would. */
export function readOptions(args: readonly string[]): ReadOptions {
  const { values, positionals: paths } = parsed(args)
  const { outlet, url, output } = values
  const published = publishedIn(values.published)
  const format = oneOf('--format', formatNames, values.format)
  const input = values.input === undefined ? undefined : oneOf('--input', ['article', 'jsonl'] as const, values.input)
  if (paths.length === 0) throw new UsageError('name an article, or - for standard input: onrecord read article.html')
  if (paths.filter(path => path === '-').length > 1) throw new UsageError('standard input (-) can be read once only')
  if (url !== undefined && paths.length > 1) throw new UsageError('--url is the address of one article; name one only')
  const by = oneOf('--by', orders, values.by)
  if (by === 'speaker' && format !== 'text' && format !== 'html') {
    throw new UsageError(`--by speaker is for text and html; ${format} keeps the order of the article`)
  }
  const options = { paths, format, by, model: oneOf('--model', MODELS, values.model), input, output }
  if (format === 'brat' && output === undefined && mayBeSeveral(options)) {
    throw new UsageError('brat has one file an article; say in which folder to write them: --output FOLDER')
  }
  return {
    ...options,
    about: { ...(outlet && { outlet }), ...(published && { published }), ...(url && { url }) },
  }
}

/** Whether more than one article may come of what was asked for. */
export function mayBeSeveral({ paths, input, format }: Pick<ReadOptions, 'paths' | 'input' | 'format'>): boolean {
  return paths.length > 1 || paths.some(path => isJsonLines(path, { input, format }, undefined))
}

/**
 * Whether an input is JSON lines: as `--input` says; else a file by its ending, .jsonl or .ndjson, and standard input
 * by an opening brace as its first byte where JSON lines are asked for too.
 */
export function isJsonLines(
  path: string,
  { input, format }: Pick<ReadOptions, 'input' | 'format'>,
  firstByte: number | undefined,
): boolean {
  if (input !== undefined) return input === 'jsonl'
  if (path === '-') return format === 'jsonl' && firstByte === 0x7b
  return /\.(jsonl|ndjson)$/i.test(path)
}

function parsed(args: readonly string[]) {
  const text = { type: 'string' } as const
  return argumentsOf('read', args, {
    published: text,
    outlet: text,
    url: text,
    by: { type: 'string', default: 'order' },
    format: { type: 'string', short: 'f', default: 'text' },
    input: text,
    output: { type: 'string', short: 'o' },
    model: modelOption,
  })
}
