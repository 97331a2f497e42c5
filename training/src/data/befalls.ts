import fs from 'node:fs'
import type { Span } from './polnear.ts'
import { readPolnear } from './polnear.ts'
import { readStories } from './stories.ts'

/** What a text tells of whom a span mentions: one of the letters of `training/befalls/README.md`. */
export interface Befalling extends Span {
  readonly letter: string
}

/** A text, and whom it mentions that something befalls. */
export interface BefallText {
  readonly id: string
  readonly text: string
  readonly marks: readonly Befalling[]
}

const FOLDER = new URL('../../befalls/', import.meta.url)
const MARK = /\[([A-Z]+) ([^[\]]+)\]/g

/** The invented items of `training/befalls`, one a line, and the articles that readers went through with its letters. */
export function readBefalls(): BefallText[] {
  const files = fs
    .readdirSync(FOLDER)
    .filter(name => name.startsWith('items'))
    .sort()
  const items = files.flatMap(file =>
    linesOf(file).map((line, i) => ({ id: `${file.replace(/\.txt$/, '')}-${i + 1}`, ...unmarked(line) })),
  )
  return [...items, ...readArticles()]
}

function readArticles(): BefallText[] {
  const texts = new Map([
    ...readPolnear('train').map(a => [a.id, a.text] as const),
    ...readStories().map(a => [a.id, `${a.headline}\n\n${a.text}`] as const),
  ])
  const cells = linesOf('articles.txt').map(line => line.split(' '))
  return cells.map(([id, ...marks]) => ({
    id,
    text: texts.get(id) ?? missing(id),
    marks: marks.map(mark => {
      const [letter, from, to] = mark.split(/[:-]/)
      return { letter, from: Number(from), to: Number(to) }
    }),
  }))
}

function missing(id: string): never {
  throw new Error(`befalls/articles.txt names ${id}, which is neither in polnear/train nor in training/stories`)
}

function linesOf(file: string): string[] {
  const lines = fs.readFileSync(new URL(file, FOLDER), 'utf8').split('\n')
  return lines.filter(line => line.trim() && !line.startsWith('#'))
}

/** An item's text without its marks, and what was marked. */
function unmarked(line: string): Omit<BefallText, 'id'> {
  const marks: Befalling[] = []
  let text = ''
  let at = 0
  for (const match of line.matchAll(MARK)) {
    text += line.slice(at, match.index)
    for (const letter of match[1]) marks.push({ letter, from: text.length, to: text.length + match[2].length })
    text += match[2]
    at = match.index + match[0].length
  }
  return { text: text + line.slice(at), marks }
}
