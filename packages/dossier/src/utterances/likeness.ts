import type { Variant } from '@onrecord/record'
import { type Alignment, align, type Change, type Stretch } from './align.ts'
import type { Utterance } from './utterance.ts'
import type { Relation } from './voices.ts'
import type { Word } from './words.ts'

/** How one utterance is another one, quoted again. */
export interface Likeness {
  readonly kind: Exclude<Variant['kind'], 'misattributed'>
  readonly alignment: Alignment
}

// In words. Fewer are enough where it is known that the same person speaks.
const FEW = 4
const TELLING = 6

/**
 * Whether two utterances are one, by their words and by what is known of who said them; null where they are not, or
 * nothing tells. What is the same must be a whole sentence or quotation of at least one of them: phrases recur.
 */
export function likeness(a: Utterance, b: Utterance, relation: Relation): Likeness | null {
  const local = align(a.words, b.words)
  if (!local) return null
  const alignment = toTheEdges(local, a, b)
  const [wholeA, wholeB] = [isWhole(alignment.a, a), isWhole(alignment.b, b)]
  if (alignment.changes.length === 0) {
    if (!isSameWords(alignment, wholeA, wholeB, relation) || (relation === 'same' && alignment.same < FEW && wereApart(a, b))) return null
    return { kind: wholeA && wholeB ? 'verbatim' : 'trimmed', alignment }
  }
  if (isElided(alignment, a, b)) return alignment.same >= FEW && relation !== 'other' ? { kind: 'trimmed', alignment } : null
  return isAltered(alignment, a, b, relation) ? { kind: 'altered', alignment } : null
}

function isSameWords({ same }: Alignment, wholeA: boolean, wholeB: boolean, relation: Relation): boolean {
  if (!wholeA && !wholeB) return false
  if (relation === 'same') return same >= 2
  if (relation === 'open') return same >= FEW || (same >= 2 && wholeA && wholeB)
  return same >= (relation === 'other' ? 5 : TELLING)
}

function isAltered({ a, b, same, changes }: Alignment, one: Utterance, other: Utterance, relation: Relation): boolean {
  const alike = same / Math.max(length(a), length(b))
  const covered = Math.max(length(a) / one.words.length, length(b) / other.words.length)
  if (covered < 0.6 || relation === 'other' || isReported(a, one) || isReported(b, other)) return false
  if (relation === 'unknown') return same >= 8 && alike >= 0.8
  if (same >= TELLING - 1 && alike >= 0.65) return true
  const isSlight = changes.length === 1 && [...changes].every(change => isLittle(change, one.words, other.words))
  return isSlight && same >= 3 && (isWhole(a, one) || isWhole(b, other))
}

/** Whether the words are a speaker's account of what was said ("I told you that I would not go"), not a quotation. */
function isReported({ from }: Stretch, { words }: Utterance): boolean {
  return words[from - 1]?.key === 'that'
}

function length({ from, to }: Stretch): number {
  return to - from
}

/** Whether a stretch begins and ends with a sentence or a quotation. */
function isWhole({ from, to }: Stretch, { beginnings, ends }: Utterance): boolean {
  return beginnings.has(from) && ends.has(to)
}

/** Takes in a word or two that differ at the edge of a sentence of both: "We are going" for "We’re going". */
function toTheEdges({ a, b, same, changes }: Alignment, one: Utterance, other: Utterance): Alignment {
  const before = { a: back(a.from, one), b: back(b.from, other) }
  const after = { a: on(a.to, one), b: on(b.to, other) }
  const first = before.a !== undefined && before.b !== undefined && before.a < a.from && before.b < b.from
  const last = after.a !== undefined && after.b !== undefined && after.a > a.to && after.b > b.to
  const [fromA, fromB] = first ? [before.a as number, before.b as number] : [a.from, b.from]
  const [toA, toB] = last ? [after.a as number, after.b as number] : [a.to, b.to]
  return {
    a: { from: fromA, to: toA },
    b: { from: fromB, to: toB },
    same,
    changes: [
      ...(first ? [{ a: { from: fromA, to: a.from }, b: { from: fromB, to: b.from } }] : []),
      ...changes,
      ...(last ? [{ a: { from: a.to, to: toA }, b: { from: b.to, to: toB } }] : []),
    ].filter(change => length(change.a) + length(change.b) > 0),
  }
}

const EDGE = 2

function back(from: number, { beginnings }: Utterance): number | undefined {
  for (let at = from; at >= Math.max(0, from - EDGE); at--) if (beginnings.has(at)) return at
  return undefined
}

function on(to: number, { ends, words }: Utterance): number | undefined {
  for (let at = to; at <= Math.min(words.length, to + EDGE); at++) if (ends.has(at)) return at
  return undefined
}

/** Whether all that one leaves out of the other stands at its dots or between the parts of its quotation. */
function isElided({ changes }: Alignment, a: Utterance, b: Utterance): boolean {
  return (
    changes.every(({ a: left, b: added }) => length(left) === 0 && a.ends.has(left.from) && length(added) > 0) ||
    changes.every(({ a: added, b: left }) => length(left) === 0 && b.ends.has(left.from) && length(added) > 0)
  )
}

/** Whether only little words differ, so that even a short utterance is still the same one. */
function isLittle({ a, b }: Change, one: readonly Word[], other: readonly Word[]): boolean {
  const words = [...one.slice(a.from, a.to), ...other.slice(b.from, b.to)]
  return words.length <= 3 && words.every(({ key }) => LITTLE.has(key))
}

const LITTLE = new Set(
  `a an the this that these those and or but so then not no never none n't will would shall should can could may might must
  won't wouldn't can't couldn't shan't shouldn't don't didn't doesn't isn't wasn't aren't weren't is was are were be been am
  i'm it's we're they're i'll we'll you'll i'd we'd i've we've do does did has have had just ever still now very only also
  to of in on at by for from with as it he she they we i you them us him her his their our your my its`.split(/\s+/),
)

/** Whether both are dated and the days do not meet: a few words can be said twice. */
function wereApart({ statement: a }: Utterance, { statement: b }: Utterance): boolean {
  if (!a?.said || !b?.said) return false
  return a.said.to < b.said.from || b.said.to < a.said.from
}
