import type { Article } from '@onrecord/record'

/** A text as an article whose lines are its paragraphs, as the reader makes it of a file. */
export function articleOf(id: string, text: string): Article {
  const blocks = [...text.matchAll(/[^\n]+/g)]
    .filter(line => line[0].trim() !== '')
    .map(line => ({ kind: 'paragraph' as const, from: line.index, to: line.index + line[0].length }))
  return { id, byline: [], text, blocks }
}
