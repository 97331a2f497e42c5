import { type About, articleFrom, languageNote } from '@onrecord/reader'
import type { Article } from '@onrecord/record'
import { complain } from './complain.ts'
import { wholeOf } from './input.ts'

/**
 * The article whose bytes a path gave, with what is said of it. The user is told where it is in a language that is not
 * read. Throws UnreadableError where it is no article.
 */
export async function articleAt(
  path: string,
  chunks: AsyncIterable<Uint8Array>,
  about: Partial<About>,
): Promise<Article> {
  const article = await articleFrom(await wholeOf(path, chunks), { ...about, name: path })
  const note = languageNote(article)
  if (note) complain(`note: ${note}`)
  return article
}
