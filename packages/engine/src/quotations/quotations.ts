import type { Span } from '@onrecord/record'
import { type Paragraph, rangeAt, type Segmented, type Stage, type Token, type Tokens } from '../document.ts'
import { type Family, type Mark, markAt } from './marks.ts'

/** A stretch between quotation marks. The span takes the marks in; `inner` is what stands between them. */
export interface Quotation extends Span {
  readonly inner: Span
  /** In tokens, marks included. */
  readonly tokens: Tokens
  /** 0 for a quotation, 1 for a quotation within it, and so on. */
  readonly depth: number
  /** How it ends: by a mark; by going on in the next paragraph; or by a repair, its mark being missing. */
  readonly ending: 'mark' | 'runs-on' | 'repaired'
  /** The index of the quotation in an earlier paragraph that this one carries on. */
  readonly continues: number | null
}

/** Layer of `quotations`: all of them in order of their opening marks. */
export interface Quoted {
  readonly quotations: readonly Quotation[]
}

/** An opening mark whose end is still to come. */
interface Open {
  readonly token: number
  readonly family: Family
  readonly continues: number | null
}

/**
 * Finds the quotations of every paragraph: nested ones, those that run over several paragraphs with the mark
 * repeated, those whose closing mark is missing. A quotation never leaves its paragraph: what goes on in the next
 * one is a quotation of its own that `continues` the first.
 */
export const quotations: Stage<Segmented, Quoted> = ({ tokens, paragraphs }) => {
  const found: Quotation[] = []
  let carried: { family: Family; quotation: number } | null = null
  paragraphs.forEach((paragraph, p) => {
    const pairs = pair(tokens, paragraph, paragraphs[p + 1], carried)
    for (const { open, last, depth, ending } of pairs) found.push(quotation(tokens, open, last, depth, ending))
    const running = pairs.find(q => q.ending === 'runs-on')
    carried = running
      ? { family: running.open.family, quotation: found.length - pairs.length + pairs.indexOf(running) }
      : null
  })
  return { quotations: found }
}

interface Pair {
  readonly open: Open
  /** The last token, the closing mark where there is one. */
  readonly last: number
  readonly depth: number
  readonly ending: Quotation['ending']
}

function pair(
  tokens: readonly Token[],
  range: Paragraph,
  next: Paragraph | undefined,
  carried: { family: Family; quotation: number } | null,
): Pair[] {
  const pairs: Pair[] = []
  const marks = marksOf(tokens, range, opensWith(tokens, next, 'single'))
  const strong = lastStrongClose(marks)
  let stack: Open[] = []
  const close = (at: number, last: number, ending: Quotation['ending']) => {
    pairs.push({ open: stack[at], last, depth: at, ending })
    stack = stack.slice(0, at)
  }
  marks.forEach(([i, mark], m) => {
    const at = closedBy(tokens, stack, mark, i)
    if (at >= 0 && isDoubled(tokens, range, stack[at], i, mark)) {
      // One twice is a slip; two of different make are a quotation within.
      const outer = tokens[i].text === tokens[stack[at].token].text ? stack.slice(0, at) : stack
      stack = [...outer, { ...stack[at], token: i }]
    } else if (mark.closes && at >= 0 && !(mark.doubtful && i < strong)) {
      if (i > stack[at].token + 1) close(at, i, 'mark')
      else stack = stack.slice(0, at)
    } else if (mark.opens && (at < 0 || isNestedPair(tokens, stack[at].token, i, marks.slice(m + 1, m + 3)))) {
      const continues = i === range.from && carried?.family === mark.family ? carried.quotation : null
      stack = [...stack, { token: i, family: mark.family, continues }]
    } else if (mark.opens && i > stack[at].token + 1) {
      close(at, endOfSentenceBefore(range, stack[at].token, i), 'repaired')
      stack = [...stack, { token: i, family: mark.family, continues: null }]
    }
  })
  const unclosed = stack.findIndex(open => open.family === 'double' || opensWith(tokens, next, 'single'))
  if (unclosed >= 0 && stack[unclosed].token + 1 < range.to) {
    close(unclosed, range.to - 1, opensWith(tokens, next, stack[unclosed].family) ? 'runs-on' : 'repaired')
  }
  return pairs.sort((a, b) => a.open.token - b.open.token)
}

/** The marks of a paragraph; a single one opens only where a later one could close it or the quotation runs on. */
function marksOf(tokens: readonly Token[], range: Tokens, runsOn: boolean): [number, Mark][] {
  const marks: [number, Mark][] = []
  for (let i = range.from; i < range.to; i++) {
    const mark = markAt(tokens, i, range)
    if (mark) marks.push([i, mark])
  }
  const lastClose = marks.findLast(([, m]) => m.family === 'single' && m.closes)?.[0] ?? -1
  return marks.map(([i, m]) =>
    m.family === 'single' && m.opens && i > lastClose && !runsOn ? [i, { ...m, opens: false }] : [i, m],
  )
}

/** Where the last single mark stands that is surely a close: doubtful ones before it are apostrophes. */
function lastStrongClose(marks: readonly [number, Mark][]): number {
  return marks.findLast(([, m]) => m.family === 'single' && m.closes && !m.doubtful)?.[0] ?? -1
}

/** A pair of another make inside marks of the same family is a quotation within, not a forgotten close. */
function isNestedPair(
  tokens: readonly Token[],
  outer: number,
  inner: number,
  [next, then]: readonly [number, Mark][],
): boolean {
  const nextText = next && tokens[next[0]].text
  if (tokens[outer].text === '"') return tokens[inner].text === '“' && nextText === '”'
  const isStraight = tokens[outer].text === '“' && tokens[inner].text === '"' && nextText === '"'
  return isStraight && then !== undefined && tokens[then[0]].text === '”'
}

/** Whether a double mark stands directly behind the one that opened, with what it may open behind it. */
function isDoubled(tokens: readonly Token[], range: Tokens, open: Open, i: number, mark: Mark): boolean {
  if (mark.family !== 'double' || open.token !== i - 1 || !mark.opens || tokens[i - 1].to < tokens[i].from) return false
  return i + 1 < range.to && tokens[i].to === tokens[i + 1].from && STARTS.test(tokens[i + 1].text)
}

const STARTS = /^[\p{L}\p{N}"“‘']/u

/** The place in the stack of what a mark closes if it closes: “" is closed by ” where nothing closed its inner mark. */
function closedBy(tokens: readonly Token[], stack: readonly Open[], mark: Mark, i: number): number {
  const at = stack.findLastIndex(open => open.family === mark.family)
  const [outer, inner] = [stack[at - 1], stack[at]]
  const isPair = outer?.family === mark.family && outer.token === inner.token - 1
  return isPair && tokens[i].text === '”' && tokens[inner.token].text === '"' ? at - 1 : at
}

/** The last token that a quotation that opens at `open` without a close may hold when the next opens at `token`. */
function endOfSentenceBefore(paragraph: Paragraph, open: number, token: number): number {
  const sentence = paragraph.sentences[rangeAt(paragraph.sentences, token)]
  return (sentence.from > open + 1 ? sentence.from : token) - 1
}

function opensWith(tokens: readonly Token[], paragraph: Paragraph | undefined, family: Family): boolean {
  if (!paragraph) return false
  const mark = markAt(tokens, paragraph.from, paragraph)
  return mark?.family === family && mark.opens
}

function quotation(
  tokens: readonly Token[],
  open: Open,
  last: number,
  depth: number,
  ending: Quotation['ending'],
): Quotation {
  const inner = { from: tokens[open.token].to, to: ending === 'mark' ? tokens[last].from : tokens[last].to }
  return {
    from: tokens[open.token].from,
    to: tokens[last].to,
    inner,
    tokens: { from: open.token, to: last + 1 },
    depth,
    ending,
    continues: open.continues,
  }
}
