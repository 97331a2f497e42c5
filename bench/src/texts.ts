import { globSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { polnearArticles } from './polnear.ts'
import { missingFromShared } from './shared.ts'

const EXAMPLES = join(import.meta.dirname, '../../examples')

/** Texts to read, and what they are. */
export interface Texts {
  readonly name: string
  readonly texts: readonly string[]
}

/** The paths of our own plain-text examples, by name. */
export function examplePaths(): string[] {
  return globSync('*.txt', { cwd: EXAMPLES })
    .sort()
    .map(file => join(EXAMPLES, file))
}

/** The 84 development articles of PolNeAR; without them, our examples over and over, to as many. */
export async function benchTexts(): Promise<Texts> {
  if (!missingFromShared(['polnear'])) {
    const articles = await polnearArticles()
    return { name: 'the development articles of PolNeAR', texts: articles.map(({ text }) => text) }
  }
  const examples = await Promise.all(examplePaths().map(path => readFile(path, 'utf8')))
  return {
    name: 'our examples over and over',
    texts: Array.from({ length: 84 }, (_, i) => examples[i % examples.length] ?? ''),
  }
}
