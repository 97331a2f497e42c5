import { UnreadableError } from '@onrecord/reader'
import { articlesOf, type BadLine } from '@onrecord/reader/lines'
import type { Article } from '@onrecord/record'
import { articleAt } from '../../article-at.ts'
import { chunksOf, peeked } from '../../input.ts'
import { isJsonLines, type ReadOptions } from './options.ts'

/** The articles of all inputs in order, and in the place of each that cannot be read, what is wrong with it. */
export async function* articlesIn(options: ReadOptions): AsyncGenerator<Article | BadLine | UnreadableError> {
  for (const path of options.paths) {
    try {
      yield* eachAt(path, options)
    } catch (error) {
      if (!(error instanceof UnreadableError)) throw error
      yield error
    }
  }
}

async function* eachAt(path: string, options: ReadOptions): AsyncGenerator<Article | BadLine> {
  const { first, all } = await peeked(chunksOf(path))
  if (isJsonLines(path, options, first)) {
    yield* articlesOf(all, options.about)
    return
  }
  yield articleAt(path, all, options.about)
}
