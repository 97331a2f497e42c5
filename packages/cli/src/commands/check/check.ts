import { type Checked, check, dataOf } from '@onrecord/archive'
import { UnreadableError } from '@onrecord/reader'
import { draftFrom } from '@onrecord/reader/draft'
import type { Article } from '@onrecord/record'
import { archiveAt } from '../../archive-at.ts'
import { complain } from '../../complain.ts'
import { engineFor } from '../../engine-for.ts'
import { chunksOf, wholeOf } from '../../input.ts'
import { writeOut } from '../../output.ts'
import { Status } from '../../status.ts'
import { standardOutput } from '../../terminal.ts'
import { type CheckOptions, checkOptions } from './options.ts'

export { help } from './help.ts'

/** Checks drafts and gives the exit status. Throws UsageError where the arguments make no sense. */
export async function run(args: readonly string[]): Promise<number> {
  const options = checkOptions(args)
  const store = await archiveAt(options.archive, 'read')
  try {
    const drafts = await draftsOf(options.paths)
    const engine = await engineFor(options.model)
    const checked: Checked[] = []
    for (const draft of drafts) checked.push(await check(store, await engine.read(draft)))
    if (checked.length > 0) await write(checked, options)
    const isFine = drafts.length === options.paths.length && checked.every(({ fine }) => fine)
    return isFine ? Status.fine : Status.someUnread
  } finally {
    await store.close()
  }
}

/** The drafts that can be read; the user is told of those that cannot. */
async function draftsOf(paths: readonly string[]): Promise<Article[]> {
  const drafts: Article[] = []
  for (const path of paths) {
    try {
      const draft = await draftFrom(await wholeOf(path, chunksOf(path)), { name: path })
      drafts.push({ ...draft, id: path === '-' ? 'standard input' : path })
    } catch (error) {
      if (!(error instanceof UnreadableError)) throw error
      complain(error.message)
    }
  }
  return drafts
}

async function write(checked: readonly Checked[], { format }: CheckOptions): Promise<void> {
  if (format === 'json') {
    const data = { schema: 'onrecord-check/1', drafts: checked.map(dataOf) }
    return writeOut(pieces(`${JSON.stringify(data, null, 2)}\n`))
  }
  if (format === 'html') {
    const { checkPage } = await import('@onrecord/pages/alone')
    return writeOut(pieces(checkPage(checked).source))
  }
  const { text } = await import('../../formats/check/text.ts')
  return writeOut(pieces(text(checked, standardOutput())))
}

async function* pieces(text: string): AsyncGenerator<string> {
  yield text
}
