import fs from 'node:fs'
import type { Span } from './polnear.ts'
import { readStories } from './stories.ts'

/** What a sentence can tell of somebody whom it mentions, as `training/befalls/README.md` describes each. */
export const LETTERS = 'LTASYIJR'

/** What a text tells of whom a span mentions; the span counts UTF-16 units of the text. */
export interface Befalling extends Span {
  /** One of `LETTERS`. */
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

/**
 * The invented items of `training/befalls`, one a line, and the invented articles that readers went through with its letters. Throws
 * where a mark has an unknown letter or lies outside its text, or an article is not known.
 */
export function readBefalls(): BefallText[] {
  const files = fs
    .readdirSync(FOLDER)
    .filter(name => name.startsWith('items'))
    .sort()
  const items = files.flatMap(file =>
    linesOf(file).map((line, i) => itemOf(`${file.replace(/\.txt$/, '')}-${i + 1}`, line)),
  )
  return [...items, ...readArticles()]
}

function readArticles(): BefallText[] {
  const texts = new Map(readStories().map(a => [a.id, `${a.headline}\n\n${a.text}`]))
  const cells = linesOf('articles.txt').map(line => line.split(' '))
  return cells.map(([id, ...marks]) => {
    const text = texts.get(id)
    if (text === undefined) throw new Error(`befalls/articles.txt names ${id}, which is not in training/stories`)
    return { id, text, marks: marks.map(mark => markOf(mark, id, text)) }
  })
}

/** A mark such as `L:12-20`. */
function markOf(mark: string, id: string, text: string): Befalling {
  const [, letter, from, to] = /^([A-Z]):(\d+)-(\d+)$/.exec(mark) ?? []
  if (!letter || Number(from) >= Number(to) || Number(to) > text.length)
    throw new Error(`befalls/articles.txt: ${JSON.stringify(mark)} of ${id} is no letter:from-to inside its text`)
  return { letter: known(letter, id), from: Number(from), to: Number(to) }
}

function known(letter: string, id: string): string {
  if (!LETTERS.includes(letter)) throw new Error(`${id} has a mark ${letter}; the letters are ${LETTERS}`)
  return letter
}

function linesOf(file: string): string[] {
  const lines = fs.readFileSync(new URL(file, FOLDER), 'utf8').split('\n')
  return lines.filter(line => line.trim() && !line.startsWith('#'))
}

/** An item: its text without its marks, and what was marked. Throws where a bracket is no mark or a letter is not known. */
export function itemOf(id: string, line: string): BefallText {
  const marks: Befalling[] = []
  let text = ''
  let at = 0
  for (const match of line.matchAll(MARK)) {
    text += line.slice(at, match.index)
    const span = { from: text.length, to: text.length + match[2].length }
    marks.push(...[...match[1]].map(letter => ({ letter: known(letter, id), ...span })))
    text += match[2]
    at = match.index + match[0].length
  }
  text += line.slice(at)
  if (/[[\]]/.test(text)) throw new Error(`${id} has a bracket that is no mark such as [L Mina Karim]: ${line}`)
  return { id, text, marks }
}
