import { AT_ONCE, ahead } from '@onrecord/models'
import { UnreadableError } from '@onrecord/reader'
import type { BadLine } from '@onrecord/reader/lines'
import type { Article, Record } from '@onrecord/record'
import { complain } from '../../complain.ts'
import { engineFor } from '../../engine-for.ts'
import { formatNamed } from '../../formats/format.ts'
import { writeFolder, writeOut } from '../../output.ts'
import { Status } from '../../status.ts'
import { standardOutput } from '../../terminal.ts'
import { articlesIn } from './articles.ts'
import { mayBeSeveral, type ReadOptions, readOptions } from './options.ts'

export { help } from './help.ts'

/** Reads articles, writes their records and gives the exit status. Throws UsageError where the arguments make no sense. */
export async function run(args: readonly string[]): Promise<number> {
  const options = readOptions(args)
  let status: number = Status.fine
  const entries = entriesOf(articlesIn(options), options, () => {
    status = Status.someUnread
  })
  await write(entries, options)
  return status
}

/** The records of articles, and bad lines in their place; of what else could not be read the user is told. */
async function* entriesOf(
  articles: AsyncIterable<Article | BadLine | UnreadableError>,
  { model }: ReadOptions,
  failed: () => void,
): AsyncGenerator<Record | BadLine> {
  let opened: ReturnType<typeof engineFor> | undefined
  const entries = ahead(articles, AT_ONCE[model], async article => {
    if (!('text' in article)) return article
    opened ??= engineFor(model)
    return (await opened).read(article)
  })
  for await (const entry of entries) {
    if ('schema' in entry) {
      yield entry
      continue
    }
    failed()
    if (entry instanceof UnreadableError) complain(entry.message)
    else yield entry
  }
}

async function write(entries: AsyncIterable<Record | BadLine>, options: ReadOptions): Promise<void> {
  if (options.output !== undefined) {
    return writeFolder(options.output, recordsOf(entries), await formatNamed(options.format), options.by)
  }
  if (options.format === 'jsonl') return writeOut((await formatNamed('jsonl')).render(entries))
  const format = await formatNamed(options.format)
  return writeOut(
    format.render(recordsOf(entries), { several: mayBeSeveral(options), by: options.by, terminal: standardOutput() }),
  )
}

/** The records alone; formats that have no room for a bad line leave it to standard error. */
async function* recordsOf(entries: AsyncIterable<Record | BadLine>): AsyncGenerator<Record> {
  for await (const entry of entries) {
    if ('schema' in entry) yield entry
    else complain(`line ${entry.line}${entry.id === undefined ? '' : ` (${entry.id})`}: ${entry.error}`)
  }
}
