import { batches, grouped, until } from '@onrecord/adding'
import {
  ArchiveError,
  countRereadables,
  type ListedDecision,
  type Rereadable,
  replaceRecords,
  rereadables,
  type Store,
  unboundDecisions,
  weave,
} from '@onrecord/archive'
import { ahead, MODELS, openReaders, type Readers } from '@onrecord/models'
import type { Record } from '@onrecord/record'
import { progressOn } from '../../adding/progress.ts'
import { stopOnSignals } from '../../adding/stop.ts'
import { archiveAt, archiveOption } from '../../archive-at.ts'
import { argumentsOf, modelOption } from '../../arguments.ts'
import { complain } from '../../complain.ts'
import { decisionLine } from '../../formats/decisions.ts'
import { oneOf } from '../../one-of.ts'
import { Status } from '../../status.ts'
import { standardOutput } from '../../terminal.ts'
import { UsageError } from '../../usage-error.ts'

export { help } from './help.ts'

const WRITTEN_AT_ONCE = 50
const WRITTEN_WITHIN = 300

/** Reads an archive's articles again and gives the exit status. Throws UsageError where the arguments make no sense. */
export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = argumentsOf('reread', args, { archive: archiveOption, model: modelOption })
  if (positionals.length > 0) throw new UsageError(`all articles are read again; "${positionals[0]}" alone cannot be`)
  const model = oneOf('--model', MODELS, values.model)
  const store = await archiveAt(values.archive, 'write')
  try {
    const readers = await openReaders(model).catch((error: Error) => {
      throw error.name === 'ModelError' ? new UsageError(error.message) : error
    })
    try {
      return await reread(store, readers)
    } finally {
      await readers.close()
    }
  } catch (error) {
    throw error instanceof ArchiveError ? new UsageError(error.message) : error
  } finally {
    await store.close()
  }
}

async function reread(store: Store, readers: Readers): Promise<number> {
  const progress = progressOn()
  const stop = stopOnSignals(() => progress.say('stopping: what is in hand is finished; once more ends at once'))
  const total = await countRereadables(store.db)
  const failed: string[] = []
  let done = 0
  try {
    const read = ahead(until(rereadables(store.db), stop.signal), readers.atOnce, each => readAgain(readers, each))
    for await (const list of batches(read, WRITTEN_AT_ONCE, WRITTEN_WITHIN)) {
      const good = list.filter(each => 'record' in each)
      for (const each of list) if ('error' in each) failed.push(each.error)
      await replaceRecords(store, good)
      done += good.length
      progress.show(done + failed.length, total, failed.length)
    }
    await weave(store)
  } finally {
    progress.end()
    stop.release()
  }
  for (const error of failed) complain(error)
  tellLost(await unboundDecisions(store))
  console.log(
    `${grouped(done)} articles read again${failed.length > 0 ? `, ${failed.length} failed` : ''} (${store.where})`,
  )
  return stop.status() ?? (failed.length > 0 ? Status.someUnread : Status.fine)
}

type Again = { readonly version: number; readonly record: Record } | { readonly error: string }

async function readAgain(readers: Readers, { version, article }: Rereadable): Promise<Again> {
  try {
    return { version, record: await readers.read(article) }
  } catch (error) {
    return { error: `${article.url ?? article.id}: reading it fails (${(error as Error).message})` }
  }
}

function tellLost(lost: readonly ListedDecision[]): void {
  if (lost.length === 0) return
  complain(`of what ${lost.length} decisions are about, nothing is found any more (onrecord decisions --lost):`)
  for (const decision of lost.slice(0, 20)) for (const line of decisionLine(decision, standardOutput())) complain(line)
}
