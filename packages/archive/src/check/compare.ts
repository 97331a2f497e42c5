import { type Alignment, type Change, fit, type Stretch, type Word } from '@onrecord/dossier/compared'
import type { Span } from '@onrecord/record'
import { isNegation, type Negation, negationBetween } from './negation.ts'
import { type Quoted, weightOf } from './words.ts'

/**
 * Where a quotation and its source part: words are `replaced`, `added` by the draft or `missing` from it; or it says so itself, and they
 * are `inserted` in brackets or `elided` at an ellipsis. Spans are of the text that each stands in, null where it has no words there.
 */
export interface Difference {
  readonly kind: 'replaced' | 'added' | 'missing' | 'inserted' | 'elided'
  readonly draft: Span | null
  readonly source: Span | null
  /** Where it is in the draft: before which of its characters the source's words would stand. */
  readonly at: number
  /** A negation that only one of the two has there. */
  readonly negation: Negation | null
  /** Whether it makes the quotation another one. What the draft marks does not, unless a negation goes with it. */
  readonly alters: boolean
}

/** How the words of a quotation stand to those of a source. */
export interface Comparison {
  readonly kind: 'verbatim' | 'trimmed' | 'altered'
  /** The words of the source that are quoted, from the first to the last. */
  readonly place: Span
  readonly differences: readonly Difference[]
  /** A negation right before or behind the quoted words, which the draft cuts off. */
  readonly cut: Span | null
  /** From 0 to 1: how much of all that stands on either side stands on both, in order; telling words count twice. */
  readonly likeness: number
  /** What is the same, by its weight (`weightOf`), and how many words it is. */
  readonly weight: number
  readonly same: number
  /** The most words in a row that are the same. */
  readonly run: number
}

// In words: brackets stand for a name or a few words; for more than a clause nobody can tell what was said.
const BRACKETED = 6

/**
 * Compares a quotation with the stretch of a source that it is most like. It fails closed: one word that differs and is not
 * marked makes it altered. Null where they share no word.
 */
export function compare(quotation: Quoted, source: Quoted): Comparison | null {
  const alignment = fit(quotation.words, source.words, quotation)
  if (!alignment) return null
  const { same } = alignment
  const { found, changes } = withNegations(inItsSentences(alignment, source), quotation, source)
  const differences = changes.map(change => differenceOf(change, quotation, source))
  const counted = changes.filter((_, i) => isCounted(differences[i]))
  const weight = weightOf(unchanged(quotation.words, changes))
  const apart = counted.reduce(
    (sum, { a, b }) => sum + Math.max(weightOf(within(quotation, a)), weightOf(within(source, b))),
    0,
  )
  const isWhole = source.ends.has(found.from) && source.ends.has(found.to)
  const isAltered = differences.some(({ alters }) => alters)
  return {
    kind: isAltered ? 'altered' : isWhole && differences.length === 0 ? 'verbatim' : 'trimmed',
    place: spanOf(source, found) as Span,
    differences,
    cut: cutOff(source, found),
    likeness: weight / (weight + apart),
    weight,
    same,
    run: longestRun(changes, quotation.words.length),
  }
}

/** Words before the first and behind the last that are the same are not set against words of another sentence. */
function inItsSentences(alignment: Alignment, { ends }: Quoted): Alignment {
  const { a, b } = alignment
  const changes = alignment.changes.map(change => {
    const isFirst = change.a.from === a.from && change.b.from === b.from && ends.has(change.b.to)
    const isLast = change.a.to === a.to && change.b.to === b.to && ends.has(change.b.from)
    const at = isFirst ? change.b.to : change.b.from
    return isFirst || isLast ? { a: change.a, b: { from: at, to: at } } : change
  })
  const [first, last] = [changes[0], changes.at(-1)]
  const from = first?.a.from === a.from ? first.b.from : b.from
  const to = last?.a.to === a.to ? last.b.to : b.to
  return { ...alignment, b: { from, to }, changes }
}

/**
 * Takes in a negation that is all that a sentence of the source has before the quoted words, or behind them: who quotes "Not while I
 * live" as "while I live" has not cut it short.
 */
function withNegations({ a, b, changes }: Alignment, quotation: Quoted, { words, ends, pauses }: Quoted) {
  const isDenial = (at: number) => words[at] !== undefined && isNegation(words[at])
  const before = !pauses.has(b.from) && isDenial(b.from - 1) && ends.has(b.from - 1)
  const behind = !pauses.has(b.to) && isDenial(b.to) && ends.has(b.to + 1)
  const found = { from: b.from - (before ? 1 : 0), to: b.to + (behind ? 1 : 0) }
  const end = quotation.words.length
  return {
    found,
    changes: [
      ...(before ? [{ a: { from: a.from, to: a.from }, b: { from: found.from, to: b.from } }] : []),
      ...changes,
      ...(behind ? [{ a: { from: end, to: end }, b: { from: b.to, to: found.to } }] : []),
    ],
  }
}

function isCounted(difference: Difference | undefined): boolean {
  return difference?.kind !== 'elided' && difference?.kind !== 'inserted'
}

function differenceOf({ a, b }: Change, quotation: Quoted, source: Quoted): Difference {
  const [own, other] = [within(quotation, a), within(source, b)]
  const negation = negationBetween(own, other)
  const spans = { draft: spanOf(quotation, a), source: spanOf(source, b), at: placeOf(quotation, a.from), negation }
  const isInserted = own.length > 0 && own.every((_, i) => quotation.inserted.has(a.from + i))
  if (isInserted) return { ...spans, kind: 'inserted', alters: negation !== null || other.length > BRACKETED }
  if (own.length === 0 && quotation.gaps.has(a.from)) {
    return {
      ...spans,
      kind: 'elided',
      alters: other.some((word, i) => isNegation(word) && isTied(source, b, b.from + i)),
    }
  }
  const kind = own.length === 0 ? 'missing' : other.length === 0 ? 'added' : 'replaced'
  return { ...spans, kind, alters: true }
}

/** Whether a word of an elided stretch stands in one clause with what is kept on either side. */
function isTied({ pauses }: Quoted, { from, to }: Stretch, at: number): boolean {
  return !between(pauses, from, at) || !between(pauses, at + 1, to)
}

/** Whether one of some places lies between two, both of them included. */
function between(places: ReadonlySet<number>, from: number, to: number): boolean {
  for (let at = from; at <= to; at++) if (places.has(at)) return true
  return false
}

// In words, within the clause: "I do not think that | we will go"; "we have seen | no reason".
const BEFORE = 6
const BEHIND = 2
const CONJUNCTION = /^(?:but|and|because|if|when|while|so)$/

/** The negation that governs the quoted words from outside, or stands where they break off. */
function cutOff({ words, pauses }: Quoted, { from, to }: Stretch): Span | null {
  for (let at = from; at > Math.max(0, from - BEFORE) && !pauses.has(at); at--) {
    const word = words[at - 1] as Word
    if (CONJUNCTION.test(word.key)) break
    if (isNegation(word)) return { from: word.from, to: word.to }
  }
  for (let at = to; at < Math.min(words.length, to + BEHIND) && !pauses.has(at); at++) {
    const word = words[at] as Word
    if (CONJUNCTION.test(word.key)) break
    if (isNegation(word)) return { from: word.from, to: word.to }
  }
  return null
}

function placeOf({ words }: Quoted, index: number): number {
  return words[index]?.from ?? words.at(-1)?.to ?? 0
}

function within({ words }: Quoted, { from, to }: Stretch): readonly Word[] {
  return words.slice(from, to)
}

function spanOf({ words }: Quoted, { from, to }: Stretch): Span | null {
  const [first, last] = [words[from], words[to - 1]]
  return to > from && first && last ? { from: first.from, to: last.to } : null
}

function unchanged(words: readonly Word[], changes: readonly Change[]): Word[] {
  return words.filter((_, i) => !changes.some(({ a }) => a.from <= i && i < a.to))
}

function longestRun(changes: readonly Change[], length: number): number {
  const ends = [...changes.map(({ a }) => a), { from: length, to: length }]
  return Math.max(...ends.map(({ from }, i) => from - (ends[i - 1]?.to ?? 0)))
}
