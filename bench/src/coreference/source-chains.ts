import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { SHARED } from '../shared.ts'
import { readStandoff } from '../standoff.ts'
import type { HeadedSpan } from './match.ts'
import { headed, type Word } from './tree.ts'

/**
 * Partial gold chains of a PolNeAR development article: the sources that its readers gave to one named person or body,
 * each a mention by its head. Of nothing else in the article do they say whom it means.
 */
export function sourceChains(annotation: string, words: readonly Word[]): HeadedSpan[][] {
  const article = annotation.replace(/_[0-9a-f]{4}\.ann$/, '')
  const labels = readFileSync(join(SHARED, `gold/speakers/${article}.tsv`), 'utf8')
    .trim()
    .split('\n')
  const named = new Map(labels.map(line => line.split('\t')).map(([id, type, name]) => [id, `${type} ${name}`]))
  const standoff = readFileSync(join(SHARED, 'polnear/dev/attributions', annotation), 'utf8')
  const chains = new Map<string, HeadedSpan[]>()
  const heads = new Set<number>()
  for (const { id, source } of readStandoff(standoff)) {
    const name = named.get(id) ?? ''
    const [mention] = headed(words, source.slice(0, 1))
    if (!/^(?:person|organisation) /.test(name) || !mention || heads.has(mention.head)) continue
    heads.add(mention.head)
    chains.set(name, [...(chains.get(name) ?? []), mention])
  }
  return [...chains.values()]
}
