import { hashText } from '../model/hash.ts'
import { type Features, feature, placed, score } from '../model/choice.ts'
import { stem } from '../tags/stem.ts'
import type { Tokens } from '../document.ts'
import { PARTICLES } from './names.ts'
import { BODY_NOUNS, BODY_SUFFIXES } from './body-nouns.ts'
import type { Untyped } from './mentions.ts'
import type { MentionModel } from './model.ts'
import { NAME_TYPES, type NameType } from './mention.ts'
import { isCapital, isNumber, isOneOf, isVerb, isWord, type Text } from './sight.ts'

const BITS = 15
/** Which of the features are the name's own words: what a model must not lean on that is to know new names. */
export const OWN_WORDS = { from: 1, to: 4 }
const EDGE = { word: 1, lower: 1, suffix: 1, longSuffix: 1, prefix: 1, shape: 1 }

/** The features of a name for each of `NAME_TYPES`, in their order. */
export function typeFeatures(text: Text, name: Untyped, bits = BITS): Features[] {
  const hashes = nameHashes(text, name)
  return NAME_TYPES.map((_, type) => placed(hashes.map(h => feature(type + 1, h)), bits))
}

function nameHashes(text: Text, { name, tokens, honorific, office }: Untyped): number[] {
  const { forms, tags } = text
  const at = (i: number) => forms[i] ?? EDGE
  const first = at(name.from)
  const last = at(name.to - 1)
  const size = Math.min(5, name.to - name.from)
  const before = at(tokens.from - 1)
  const after = at(name.to)
  const body = isOneOf(text, name.to - 1, BODY_NOUNS) ? 1 : isOneOf(text, name.to - 1, BODY_SUFFIXES) ? 2 : 0
  const titled = (honorific ? 1 : 0) + (office ? 2 : 0)
  const tagBefore = tags[tokens.from - 1] ?? 60
  const tagAfter = tags[name.to] ?? 60
  return [
    feature(1, size),
    feature(2, first.lower),
    feature(3, last.lower),
    feature(4, first.lower, last.lower, size),
    feature(5, last.suffix),
    feature(6, last.longSuffix),
    feature(7, first.suffix),
    feature(8, first.shape, last.shape, size),
    feature(9, before.lower),
    feature(10, after.lower),
    feature(11, tagBefore, size),
    feature(12, tagAfter, size),
    feature(13, before.lower, after.lower),
    feature(14, at(tokens.from - 2).lower, before.lower),
    feature(15, after.lower, at(name.to + 1).lower),
    feature(16, body, size),
    feature(17, titled, size),
    feature(18, verbAfter(text, name.to)),
    feature(19, tagBefore, tagAfter, size),
    feature(20, last.prefix),
    feature(21, before.suffix, size),
    feature(22, innerWords(text, name), size),
    feature(23, after.lower, name.to + 1 < forms.length && isNumber(text, name.to + 1) ? 1 : 0),
    feature(24, titled, verbAfter(text, name.to) ? 1 : 0, size),

  ]
}

/** What small words stand inside the name: a particle ("van"), a link ("of"), a possessive, a number. */
function innerWords(text: Text, { from, to }: Tokens): number {
  let kinds = 0
  for (let i = from + 1; i < to; i++) {
    if (isOneOf(text, i, PARTICLES)) kinds |= 1
    else if (isNumber(text, i)) kinds |= 2
    else if (!isCapital(text, i)) kinds |= isWord(text, i) ? 4 : 8
  }
  return kinds
}

/** The stem of the verb after the name, whose subject it may be, or 0. */
function verbAfter(text: Text, i: number): number {
  for (let k = i; k < i + 2 && k < text.tokens.length; k++) {
    if (isVerb(text, k)) return hashText(stem(text.tokens[k].text.toLowerCase()))
  }
  return 0
}

/** How much a place of the text speaks for each of `NAME_TYPES`, as log-probabilities. */
export function nameScores({ types }: MentionModel, text: Text, name: Untyped): number[] {
  const points = typeFeatures(text, name, Math.log2(types.weights.length)).map(f => score(types, f))
  if (name.honorific) points[0] += 20
  const top = Math.max(...points)
  const sum = points.reduce((all, p) => all + Math.exp(p - top), 0)
  return points.map(p => p - top - Math.log(sum))
}

/**
 * The type of every name when all places of one name decide together; a lone word also hears the longer names that
 * end in it ("Khan" and "Sadiq Khan"), and a first name the person's that it begins.
 */
export function settledTypes(names: readonly Untyped[], scores: readonly (readonly number[])[]): NameType[] {
  const whole = new Map<string, number[]>()
  const byLast = new Map<string, number[]>()
  const byFirst = new Map<string, readonly number[]>()
  const add = (to: Map<string, number[]>, key: string, points: readonly number[]) => {
    const sums = to.get(key) ?? [0, 0, 0, 0]
    to.set(key, sums.map((s, t) => s + points[t]))
  }
  const key = (name: Untyped) => name.words.join(' ').toLowerCase()
  const last = (name: Untyped) => name.words[name.words.length - 1].toLowerCase()
  names.forEach((name, i) => {
    add(whole, key(name), scores[i])
    if (name.words.length > 1) add(byLast, last(name), scores[i])
  })
  for (const name of names) {
    const own = whole.get(key(name)) ?? NO_SCORES
    if (name.words.length > 1 && settled(own) === 'person') byFirst.set(name.words[0].toLowerCase(), own)
  }
  return names.map(name => {
    const own = whole.get(key(name)) ?? NO_SCORES
    if (name.words.length > 1) return settled(own)
    const longer = byLast.get(last(name)) ?? NO_SCORES
    const given = byFirst.get(last(name)) ?? NO_SCORES
    return settled(own.map((s, t) => s + longer[t] + given[t]))
  })
}

const NO_SCORES = [0, 0, 0, 0]

function settled(scores: readonly number[]): NameType {
  return NAME_TYPES[scores.indexOf(Math.max(...scores))]
}
