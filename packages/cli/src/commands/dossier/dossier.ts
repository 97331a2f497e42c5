import { resolve } from 'node:path'
import { selected } from '@onrecord/archive'
import { dossierOf } from '@onrecord/dossier'
import { AT_ONCE, ahead } from '@onrecord/models'
import { UnreadableError } from '@onrecord/reader'
import type { Article, Dossier, Record } from '@onrecord/record'
import { articleAt } from '../../article-at.ts'
import { complain } from '../../complain.ts'
import { engineFor } from '../../engine-for.ts'
import { chunksOf } from '../../input.ts'
import { type Meta, metaFrom } from '../../meta.ts'
import { writeOut } from '../../output.ts'
import { Status } from '../../status.ts'
import { standardOutput } from '../../terminal.ts'
import { asking } from '../following.ts'
import { idsOf } from './ids.ts'
import { type DossierOptions, dossierOptions } from './options.ts'

export { help } from './help.ts'

/** Reads articles, writes their dossier and gives the exit status. Throws UsageError where the arguments make no sense. */
export async function run(args: readonly string[]): Promise<number> {
  const options = dossierOptions(args)
  if (options.selection) return ofSelection(options.selection, options)
  const meta = options.meta === undefined ? () => ({}) : await metaFrom(options.meta)
  let status: number = Status.fine
  const records: Record[] = []
  const engine = await engineFor(options.model)
  for await (const read of ahead(articlesIn(options, meta), AT_ONCE[options.model], article =>
    article instanceof UnreadableError ? article : engine.read(article),
  )) {
    if ('schema' in read) records.push(read)
    else {
      complain(read.message)
      status = Status.someUnread
    }
  }
  if (records.length > 0) await write(dossierOf(records), options)
  return status
}

/** The dossier of articles that an archive has read already. */
async function ofSelection(
  { archive, query }: NonNullable<DossierOptions['selection']>,
  options: DossierOptions,
): Promise<number> {
  const records = await asking(archive, store => selected(store, query))
  if (records.length > 0) await write(dossierOf(records), options)
  else complain(`nothing in ${archive} answers to ${query}`)
  return Status.fine
}

/** The articles of all files, each once, and in the place of one that cannot be read, what is wrong with it. */
async function* articlesIn(
  { paths, published }: DossierOptions,
  meta: Meta,
): AsyncGenerator<Article | UnreadableError> {
  for (const [path, id] of idsOf(paths)) {
    const name = paths.find(given => resolve(given) === path) ?? path
    try {
      const about = { ...meta(name), ...(published === undefined ? {} : { published }) }
      yield { ...(await articleAt(name, chunksOf(name), about)), id }
    } catch (error) {
      if (!(error instanceof UnreadableError)) throw error
      yield error
    }
  }
}

async function write(dossier: Dossier, { format }: DossierOptions): Promise<void> {
  if (format === 'json') return writeOut(pieces(`${JSON.stringify(dossier, null, 2)}\n`))
  if (format === 'html') {
    const { dossierPage } = await import('@onrecord/pages/alone')
    return writeOut(pieces(dossierPage(dossier).source))
  }
  const { text } = await import('../../formats/dossier/text.ts')
  return writeOut(pieces(text(dossier, standardOutput())))
}

async function* pieces(text: string): AsyncGenerator<string> {
  yield text
}
