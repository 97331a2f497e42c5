import { decisions, type ListedDecision, lessonsIn, type Page, type Store, undo } from '@onrecord/archive'
import type { Record } from '@onrecord/record'
import { archiveAt } from '../../archive-at.ts'
import { decisionLine, decisionsCsv, decisionsPage } from '../../formats/decisions.ts'
import { writeFileWhole, writeFolder, writeOut } from '../../output.ts'
import { Status } from '../../status.ts'
import { streamed } from '../../streamed.ts'
import { standardOutput } from '../../terminal.ts'
import { deciding } from '../decide/decide.ts'
import { asking, json, write } from '../following.ts'
import { type DecisionsOptions, decisionsOptions } from './options.ts'

export { help } from './help.ts'

type Of<What extends DecisionsOptions['what']> = Extract<DecisionsOptions, { readonly what: What }>

/** Lists, undoes or exports decisions and gives the exit status. Throws UsageError where the arguments make no sense. */
export async function run(args: readonly string[]): Promise<number> {
  const options = decisionsOptions(args)
  if (options.what === 'list') await list(options)
  else if (options.what === 'undo') await takeBack(options)
  else await exported(options)
  return Status.fine
}

async function list(options: Of<'list'>): Promise<void> {
  const page = await asking(options.archive, store => decisions(store, options))
  await write(rendered(page, options))
}

function rendered(page: Page<ListedDecision>, { format }: Of<'list'>): string {
  if (format === 'json') return json(page)
  return format === 'csv' ? decisionsCsv(page.items) : decisionsPage(page, standardOutput())
}

async function takeBack({ archive, id, by, json: asJson }: Of<'undo'>): Promise<void> {
  const undone = await deciding(archive, store => undo(store, id, { by }))
  await write(asJson ? json(undone) : `${decisionLine(undone, standardOutput()).join('\n')}\n`)
}

async function exported({ archive, format, out }: Of<'export'>): Promise<void> {
  const store = await archiveAt(archive, 'read')
  try {
    if (format === 'brat' && out !== undefined) return await brat(store, out)
    const pieces = streamed<string>(line =>
      store.read(async db => {
        for await (const lesson of lessonsIn(db)) await line(`${JSON.stringify(lesson)}\n`)
      }),
    )
    await (out === undefined ? writeOut(pieces) : writeFileWhole(out, pieces))
  } finally {
    await store.close()
  }
}

async function brat(store: Store, folder: string): Promise<void> {
  const format = await import('../../formats/brat.ts')
  const records = streamed<Record>(give =>
    store.read(async db => {
      for await (const { record } of lessonsIn(db)) await give(record)
    }),
  )
  await writeFolder(folder, records, format, 'order')
}
