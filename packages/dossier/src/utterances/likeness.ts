import type { Variant } from '@onrecord/record'
import { type Alignment, align, type Change, type Stretch, turned } from './align.ts'
import { fit } from './fit.ts'
import { LITTLE, VAGUE } from './little.ts'
import { shortenedIn } from './shortened.ts'
import type { Utterance } from './utterance.ts'
import type { Relation } from './voices.ts'
import type { Word } from './words.ts'

/** How one utterance is another one, quoted again. */
export interface Likeness {
  readonly kind: Exclude<Variant['kind'], 'misattributed'>
  readonly alignment: Alignment
}

/** What is known of two utterances besides their words: whose they are, and how many days lie between the articles. */
export interface Circumstances {
  readonly relation: Relation
  readonly days: number
}

// In words. Fewer are enough where it is known that the same person speaks.
const FEW = 4
const SOME = 5
const TELLING = 6
const LONG = 8
// In days between the articles: how long a short phrase is still the same utterance and not said again.
const MONTH = 31
const TWO_MONTHS = 60

/**
 * Whether an earlier utterance `a` and a later one `b` are one, by their words and the circumstances; null where they are
 * not, or nothing tells. What is the same must be a whole sentence or quotation of at least one of them: phrases recur.
 */
export function likeness(a: Utterance, b: Utterance, circumstances: Circumstances): Likeness | null {
  const found = sameWords(a, b, circumstances) ?? fitted(a, b, circumstances)
  if (!found) return null
  const { kind, alignment } = found
  const drawn = shortenedIn(alignment, a.words, b.words)
  if (drawn.length === 0) return found
  const changes = [...alignment.changes, ...drawn].sort((x, y) => x.a.from - y.a.from)
  return { kind: kind === 'verbatim' ? 'altered' : kind, alignment: { ...alignment, changes } }
}

// In words. What is shorter is as well compared by the stretches that are most alike.
const SHORT = 16

/** A short quotation, all of it, against another one: "full confidence" for "full and unqualified confidence". */
function fitted(a: Utterance, b: Utterance, circumstances: Circumstances): Likeness | null {
  const isEarlier = a.words.length < b.words.length
  const [short, long] = isEarlier ? [a, b] : [b, a]
  if (short.words.length > SHORT || short.beginnings.size > 1 || a.article === b.article) return null
  if (circumstances.relation !== 'same' && circumstances.relation !== 'open') return null
  if (!short.words.some(word => isTellingWord(word) && long.words.some(({ key }) => key === word.key))) return null
  const found = fit(short.words, long.words, { gaps: short.gaps, inserted: new Set() })
  if (!found || found.changes.length === 0 || found.different < SOME) return null
  // It begins and ends as the other does.
  if (found.changes.some(({ a: { from, to } }) => from === 0 || to === short.words.length)) return null
  const alignment = isEarlier ? found : turned(found)
  return isAltered(alignment, a, b, circumstances) ? { kind: 'altered', alignment } : null
}

function sameWords(a: Utterance, b: Utterance, circumstances: Circumstances): Likeness | null {
  const local = align(a.words, b.words)
  if (!local) return null
  const alignment = toTheEdges(local, a, b)
  const whole = { a: isWhole(alignment.a, a), b: isWhole(alignment.b, b) }
  if (alignment.changes.length === 0) {
    const other = whole.a || whole.b ? null : otherEnd(alignment, a, b, circumstances)
    if (other) return { kind: 'altered', alignment: other }
    const kind = whole.a && whole.b ? 'verbatim' : 'trimmed'
    return isSameWords(alignment, whole, a, b, circumstances.relation) &&
      !wasSaidAgain(alignment, whole, a, b, circumstances)
      ? { kind, alignment }
      : null
  }
  if (isElided(alignment, a, b)) return isCut(alignment, whole, circumstances) ? { kind: 'trimmed', alignment } : null
  return isAltered(alignment, a, b, circumstances) ? { kind: 'altered', alignment } : null
}

interface Whole {
  readonly a: boolean
  readonly b: boolean
}

function isSameWords(
  alignment: Alignment,
  whole: Whole,
  one: Utterance,
  other: Utterance,
  relation: Relation,
): boolean {
  const { same } = alignment
  if ((!whole.a && !whole.b) || (!(whole.a && whole.b) && isCommon(alignment, one, other))) return false
  // "She told me she would have to see what exists": another's account of it, not a quotation.
  const isAccount = !whole.b && !other.beginnings.has(alignment.b.from) && one.statement?.form !== 'direct'
  if (relation !== 'same' && isAccount && one.article !== other.article) return false
  if (relation === 'same') return same >= 2 || (whole.a && whole.b && isTellingWord(one.words[alignment.a.from]))
  // Beside whoever said it, a piece of it in marks is theirs, though the sentence gives it to nobody.
  if (relation === 'open') return same >= 2 && (same >= FEW || (whole.a && whole.b) || isTelling(alignment, one))
  if (relation === 'unknown' && same >= 3 && whole.a && whole.b && one.words.some(isTellingWord)) return true
  // What one said another is said to have said: so many words are no chance.
  const isLong = same >= LONG && one.beginnings.has(alignment.a.from) && other.beginnings.has(alignment.b.from)
  return same >= TELLING && (relation === 'unknown' || (whole.a && whole.b) || isLong)
}

/** Whether one word in marks is enough: not "absent", which as often as not is a term, a nickname or irony. */
function isTellingWord(word: Word | undefined): boolean {
  return word !== undefined && word.key.length > 6 && !VAGUE.has(word.key)
}

/** Whether one of a few words is one that tells something, or the words are three. */
function isTelling({ a, same }: Alignment, { words }: Utterance): boolean {
  return same >= 3 || words.slice(a.from, a.to).some(isTellingWord)
}

/** Whether a few words are ones that anybody uses at any time, unless they begin the sentence of both. */
function isCommon({ a, b, same }: Alignment, one: Utterance, other: Utterance): boolean {
  if (same > FEW || (same === FEW && one.beginnings.has(a.from) && other.beginnings.has(b.from))) return false
  return one.words.slice(a.from, a.to).every(({ key }) => LITTLE.has(key) || VAGUE.has(key))
}

/**
 * Whether the same words were rather said on two occasions: nobody can quote a part before the whole was said, and of a
 * few words, or where the article dates both, a longer time between them tells.
 */
function wasSaidAgain(
  alignment: Alignment,
  whole: Whole,
  a: Utterance,
  b: Utterance,
  { relation, days }: Circumstances,
): boolean {
  // What a paper dates it gets wrong more often than anybody repeats a telling phrase within weeks.
  if (days <= MONTH) return relation === 'same' && alignment.same < FEW && !isTelling(alignment, a) && wereApart(a, b)
  const isPartFirst = whole.a && !whole.b && (alignment.same <= FEW || days > TWO_MONTHS)
  const isPhrase =
    alignment.same <= FEW &&
    whole.a &&
    whole.b &&
    (days > TWO_MONTHS || !a.words.slice(alignment.a.from, alignment.a.to).some(isTellingWord))
  const isDatedApart = alignment.same < FEW && wereApart(a, b)
  return isPartFirst || isPhrase || (isDatedApart && (days > TWO_MONTHS || !isTelling(alignment, a)))
}

/**
 * Two sentences of one person that begin, or end, with the same words and part then: both to their ends, where the words that
 * they share are half of one and enough; null elsewhere.
 */
function otherEnd({ a, b, same, different }: Alignment, one: Utterance, other: Utterance, c: Circumstances) {
  if (c.relation !== 'same' || c.days > TWO_MONTHS || one.article === other.article || different < SOME) return null
  const [first, second] = [sentenceOf(a, one), sentenceOf(b, other)]
  if (2 * same < Math.min(length(first), length(second))) return null
  const begins = first.from === a.from && second.from === b.from
  const ends = first.to === a.to && second.to === b.to
  if (!begins && !ends) return null
  const change = begins
    ? { a: { from: a.to, to: first.to }, b: { from: b.to, to: second.to } }
    : { a: { from: first.from, to: a.from }, b: { from: second.from, to: b.from } }
  return { a: first, b: second, same, different, changes: [change] }
}

/** The sentences, or the quotation, that a stretch stands in. */
function sentenceOf({ from, to }: Stretch, { words, beginnings, ends }: Utterance): Stretch {
  let [first, last] = [from, to]
  while (first > 0 && !beginnings.has(first)) first--
  while (last < words.length && !ends.has(last)) last++
  return { from: first, to: last }
}

function isCut({ different }: Alignment, whole: Whole, { relation }: Circumstances): boolean {
  return different >= SOME && (whole.a || whole.b) && relation !== 'other'
}

function isAltered(alignment: Alignment, one: Utterance, other: Utterance, { relation, days }: Circumstances): boolean {
  const { a, b, same, different, changes } = alignment
  const alike = same / Math.max(length(a), length(b))
  const covered = Math.max(length(a) / one.words.length, length(b) / other.words.length)
  if (relation === 'same' && isOneSentence(alignment, one, other) && days <= TWO_MONTHS) return true
  // What somebody says they said before, in another word and not only another tense, is that.
  const isRecalled =
    relation === 'same' && different >= SOME && alike >= 0.8 && !changes.every(c => isLittle(c, one.words, other.words))
  if (covered < 0.6 || relation === 'other' || (!isRecalled && (isReported(a, one) || isReported(b, other))))
    return false
  const isSlight = changes.length === 1 && changes.every(change => isLittle(change, one.words, other.words))
  const isAnyTime = isSlight && different >= SOME && relation !== 'unknown' && (isWhole(a, one) || isWhole(b, other))
  const isNamed = relation === 'same' || relation === 'open'
  if (days > MONTH && !isAnyTime && different < (isNamed && alike >= 0.6 ? 6 : 8)) return false
  if (isSlight && same >= 3 && relation !== 'unknown' && (isWhole(a, one) || isWhole(b, other))) return true
  // Within one article the same words come back for effect; and where nobody is known to speak the words must tell all.
  if (one.article === other.article || relation === 'unknown') return different >= 8 && alike >= 0.8 && covered >= 0.8
  const beginsAlike = one.beginnings.has(a.from) && other.beginnings.has(b.from)
  return different >= SOME && alike >= (relation === 'same' ? (beginsAlike ? 0.5 : 0.6) : 0.65)
}

/** Whether hardly anything but one word's form differs in what is nearly all of a sentence of one: "I want", "I wanted". */
function isOneSentence({ a, b, same, changes }: Alignment, one: Utterance, other: Utterance): boolean {
  const [change, ...rest] = changes
  if (!change || rest.length > 0 || same < FEW || one.article === other.article) return false
  const of = Math.max(length(a) / length(sentenceOf(a, one)), length(b) / length(sentenceOf(b, other)))
  // "I said I would go" for "I will go": an account of it, in another tense.
  const isTense = [
    ...one.words.slice(change.a.from, change.a.to),
    ...other.words.slice(change.b.from, change.b.to),
  ].every(({ key }) => LITTLE.has(key))
  if (isTense && isReported(b, other)) return false
  return of >= 0.8 && isLittle(change, one.words, other.words)
}

function length({ from, to }: Stretch): number {
  return to - from
}

/** Whether the words are a speaker's account of what was said ("I told you that I would not go"), not a quotation. */
function isReported({ from }: Stretch, { words }: Utterance): boolean {
  return words[from - 1]?.key === 'that' || words[from - 1]?.key === 'said'
}

/** Whether a stretch begins and ends with a sentence or a quotation. */
function isWhole({ from, to }: Stretch, { beginnings, ends }: Utterance): boolean {
  return beginnings.has(from) && ends.has(to)
}

/** Takes in a word or two that differ at the edge of a sentence of both: "We are going" for "We’re going". */
function toTheEdges({ a, b, changes, ...rest }: Alignment, one: Utterance, other: Utterance): Alignment {
  const before = { a: back(a.from, one), b: back(b.from, other) }
  const after = { a: on(a.to, one), b: on(b.to, other) }
  const begins = before.a < a.from && before.b < b.from
  const ends = after.a > a.to && after.b > b.to
  const from = begins ? before : { a: a.from, b: b.from }
  const to = ends ? after : { a: a.to, b: b.to }
  return {
    ...rest,
    a: { from: from.a, to: to.a },
    b: { from: from.b, to: to.b },
    changes: [
      ...(begins ? [{ a: { from: from.a, to: a.from }, b: { from: from.b, to: b.from } }] : []),
      ...changes,
      ...(ends ? [{ a: { from: a.to, to: to.a }, b: { from: b.to, to: to.b } }] : []),
    ],
  }
}

const EDGE = 2

/** Where the sentence begins, if a word or two before; else the place itself. */
function back(from: number, { beginnings }: Utterance): number {
  for (let at = from; at >= Math.max(0, from - EDGE); at--) if (beginnings.has(at)) return at
  return from
}

function on(to: number, { ends, words }: Utterance): number {
  for (let at = to; at <= Math.min(words.length, to + EDGE); at++) if (ends.has(at)) return at
  return to
}

/** Whether all that one leaves out of the other stands at its dots or between the parts of its quotation. */
function isElided({ changes }: Alignment, a: Utterance, b: Utterance): boolean {
  return (
    changes.every(({ a: left, b: added }) => length(left) === 0 && a.gaps.has(left.from) && length(added) > 0) ||
    changes.every(({ a: added, b: left }) => length(left) === 0 && b.gaps.has(left.from) && length(added) > 0)
  )
}

/** Whether only little words differ, so that even a short utterance is still the same one. */
function isLittle({ a, b }: Change, one: readonly Word[], other: readonly Word[]): boolean {
  const words = [...one.slice(a.from, a.to), ...other.slice(b.from, b.to)]
  return (words.length <= 3 && words.every(({ key }) => LITTLE.has(key))) || isInflected(words)
}

/** "I want" and "he wanted", "deputy" and "deputies": one word in two forms. */
function isInflected([one, other, ...rest]: readonly Word[]): boolean {
  if (!one || !other || rest.length > 0) return false
  const [a, b] = [one.key, other.key].map(key => key.replace(/(?:ies|ied|y|ing|ed|es|s|e)$/, ''))
  return a !== undefined && a.length > 2 && a === b
}

/** Whether both are dated and the days do not meet: a few words can be said twice. */
function wereApart({ statement: a }: Utterance, { statement: b }: Utterance): boolean {
  if (!a?.said || !b?.said) return false
  return a.said.to < b.said.from || b.said.to < a.said.from
}
