import { globSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { missingFromShared, SHARED } from './shared.ts'

const STORIES = join(import.meta.dirname, '../../training/stories')

/** An article as a line of JSON lines has it. */
export interface Line {
  readonly id: string
  readonly text: string
  readonly outlet: string
  readonly published: string
}

/**
 * So many articles to add, in the order of no story: our own stories, the articles of PolNeAR where they are there, and, since
 * these are too few, articles whose first half is one's and whose second is another's.
 */
export async function coverage(count: number): Promise<Line[]> {
  const files = [
    ...globSync('*.txt', { cwd: STORIES }).map(file => join(STORIES, file)),
    ...(missingFromShared(['polnear']) ? [] : globSync('polnear/{train,dev}/text/*.txt', { cwd: SHARED })).map(file =>
      join(SHARED, file),
    ),
  ].sort((a, b) => (scattered(a) < scattered(b) ? -1 : 1))
  const own = await Promise.all(files.map(articleIn))
  const more = Array.from({ length: Math.max(0, count - own.length) }, (_, i) => joined(own, i))
  return [...own, ...more].slice(0, count)
}

/** A key that puts files in an order that has nothing to do with their names, always the same. */
function scattered(path: string): string {
  return [...basename(path)].toReversed().join('')
}

async function articleIn(path: string): Promise<Line> {
  const source = await readFile(path, 'utf8')
  const id = basename(path, '.txt')
  const [, head] = source.match(/^((?:[a-z]+: .*\n)+)\n/) ?? []
  const [outlet = 'unknown', day] = id.split('_')
  if (head === undefined) return { id, text: source, outlet, published: day ?? '2016-10-01' }
  const field = (name: string) => head.match(new RegExp(`^${name}: (.*)$`, 'm'))?.[1] ?? ''
  const text = source.slice(head.length + 1).replace(/<\/?[scq]\d+[^>]*>/g, '')
  return { id, text: `${field('headline')}\n\n${text}`, outlet: field('outlet'), published: field('published') }
}

function joined(articles: readonly Line[], i: number): Line {
  const [first, second] = [i % articles.length, (i * 7 + 3) % articles.length].map(at => articles[at] as Line) as [
    Line,
    Line,
  ]
  const [one, other] = [first, second].map(({ text }) => text.split('\n\n')) as [string[], string[]]
  const text = [...one.slice(0, one.length / 2), ...other.slice(other.length / 2)].join('\n\n')
  return { ...first, id: `${first.id}-and-${i}`, text }
}
