import type { Record, Span } from '@onrecord/record'

/** Of the words of a quotation, so many must be covered for it to count as found. */
const ENOUGH = 0.9

/**
 * Whether a record has what a snippet quotes: its words are covered by statements of form direct or mixed, by several
 * together where somebody is quoted within somebody's words. Statements are matched to the gold's one to one for F1;
 * this asks only that no quotation is lost.
 */
export function isCovered(record: Record, snippet: string): boolean {
  const quoted = record.statements.filter(s => s.form !== 'indirect').flatMap(s => s.content)
  return places(record.article.text, snippet).some(words => share(words, quoted) >= ENOUGH)
}

/** How many of the words, from 0 to 1, begin inside the spans. */
export function share(words: readonly number[], spans: readonly Span[]): number {
  return words.filter(w => spans.some(({ from, to }) => from <= w && w < to)).length / words.length
}

/** Where the snippet stands in the text, white space and the look of marks aside: where its words begin, an entry a place. */
export function places(text: string, snippet: string): number[][] {
  const [have, want] = [wordsOf(text), wordsOf(snippet)]
  return have.flatMap((_, at) => {
    const here = have.slice(at, at + want.length)
    return here.length && want.every(({ word }, i) => here[i]?.word === word) ? [here.map(({ from }) => from)] : []
  })
}

function wordsOf(text: string): { word: string; from: number }[] {
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(match => ({ word: match[0], from: match.index }))
}
