import { type Change, fit, type Word } from '@onrecord/dossier/compared'
import type { Span } from '@onrecord/record'
import { tokensIn } from '../fold.ts'
import type { Said } from './said.ts'

/** What became of an article's statements from one version to the next. */
export interface StatementChanges {
  readonly appeared: readonly Said[]
  readonly vanished: readonly Said[]
  readonly reworded: readonly Reworded[]
}

/** A statement that stands in both versions, in other words or as another's. */
export interface Reworded {
  readonly before: Said
  readonly after: Said
  /** In order: words of either that the other has not, each a span of its own `words`; null where only the other has any. */
  readonly changes: readonly WordChange[]
  /** Whether the later version gives the words to somebody else. */
  readonly otherSpeaker: boolean
}

/** Words of one text in the place of words of another. */
export interface WordChange {
  readonly before: Span | null
  readonly after: Span | null
}

// How much of two statements must be the same for one to be the other reworded: of all their words, those on both sides.
const LIKE = 0.5
const NO_LIBERTIES = { gaps: new Set<number>(), inserted: new Set<number>() }

/** Pairs the statements of two versions, the most alike first, and says what became of each. */
export function changeBetween(before: readonly Said[], after: readonly Said[]): StatementChanges {
  const [old, young] = [before.map(comparable), after.map(comparable)]
  const [freeOld, freeYoung] = [new Set(old), new Set(young)]
  const reworded: Reworded[] = []
  const pair = (a: Comparable, b: Comparable) => {
    freeOld.delete(a)
    freeYoung.delete(b)
    const otherSpeaker = a.who !== b.who
    if (a.key !== b.key || otherSpeaker) {
      reworded.push({ before: a.said, after: b.said, changes: wordChanges(a.words, b.words), otherSpeaker })
    }
  }
  for (const same of [(a: Comparable, b: Comparable) => a.who === b.who, () => true]) {
    for (const a of [...freeOld]) {
      const b = [...freeYoung].find(b => a.key === b.key && same(a, b))
      if (b) pair(a, b)
    }
  }
  const alike = [...freeOld].flatMap(a => [...freeYoung].map(b => ({ a, b, likeness: likeness(a, b) })))
  for (const { a, b, likeness } of alike.sort((x, y) => y.likeness - x.likeness)) {
    if (likeness >= LIKE && freeOld.has(a) && freeYoung.has(b)) pair(a, b)
  }
  return {
    appeared: [...freeYoung].map(({ said }) => said),
    vanished: [...freeOld].map(({ said }) => said),
    reworded: reworded.sort((a, b) => a.after.source.span.from - b.after.source.span.from),
  }
}

interface Comparable {
  readonly said: Said
  readonly who: string
  readonly words: readonly Word[]
  readonly key: string
}

function comparable(said: Said): Comparable {
  const words = tokensIn(said.words).map(({ token, from, to }) => ({ key: token, from, to }))
  return {
    said,
    who: said.speaker?.id ?? said.speakerName ?? '',
    words,
    key: words.map(({ key }) => key).join(' '),
  }
}

function likeness(a: Comparable, b: Comparable): number {
  const same = fit(a.words, b.words, NO_LIBERTIES)?.same ?? 0
  const share = (2 * same) / Math.max(1, a.words.length + b.words.length)
  // Of two that are as like, the same speaker's.
  return share + (a.who === b.who ? 0.001 : 0)
}

function wordChanges(a: readonly Word[], b: readonly Word[]): WordChange[] {
  const fitted = fit(a, b, NO_LIBERTIES)
  const all = (words: readonly Word[]) => ({ from: 0, to: words.length })
  if (!fitted) return [{ before: spanOf(a, all(a)), after: spanOf(b, all(b)) }]
  // What stands in the later text before and behind the stretch that is like the earlier one.
  const first: Change = { a: { from: 0, to: 0 }, b: { from: 0, to: fitted.b.from } }
  const last: Change = { a: { from: a.length, to: a.length }, b: { from: fitted.b.to, to: b.length } }
  return joined([first, ...fitted.changes, last])
    .map(change => ({ before: spanOf(a, change.a), after: spanOf(b, change.b) }))
    .filter(({ before, after }) => before || after)
}

/** Changes between which nothing is the same are one. */
function joined(changes: readonly Change[]): Change[] {
  const all: Change[] = []
  for (const { a, b } of changes) {
    const last = all.at(-1)
    if (last?.a.to !== a.from || last.b.to !== b.from) all.push({ a, b })
    else all[all.length - 1] = { a: { from: last.a.from, to: a.to }, b: { from: last.b.from, to: b.to } }
  }
  return all
}

function spanOf(words: readonly Word[], { from, to }: Change['a']): Span | null {
  const [first, last] = [words[from], words[to - 1]]
  return to > from && first && last ? { from: first.from, to: last.to } : null
}
