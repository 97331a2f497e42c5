import { type Features, feature, placed } from '../model/choice.ts'
import { hashText, join } from '../model/hash.ts'
import { stem } from '../tags/stem.ts'
import { BODY_NOUNS, BODY_SUFFIXES } from './body-nouns.ts'
import { likelihoods, scoreJoined } from './hashed.ts'
import { NAME_TYPES, type NameType, type Untyped } from './mention.ts'
import type { MentionModel } from './model.ts'
import { evidenceOf, innerWords, type Surroundings } from './name-evidence.ts'
import { ORIGINS } from './origins.ts'
import { isNumber, isOneOf, isVerb, type Text } from './sight.ts'
import { wordSet } from './word-set.ts'

const THE = wordSet('the')
const BITS = 15
/** Which of the features are the name's own words: what a model must not lean on that is to know new names. */
export const OWN_WORDS = { from: 1, to: 4 }
const EDGE = { word: 1, lower: 1, suffix: 1, longSuffix: 1, prefix: 1, shape: 1 }

/** The features of a name for each of `NAME_TYPES`, in their order. */
export function typeFeatures(text: Text, name: Untyped, bits = BITS): Features[] {
  const hashes = nameHashes(text, name)
  return NAME_TYPES.map((_, type) =>
    placed(
      hashes.map(h => join(type + 1, h)),
      bits,
    ),
  )
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
    feature(25, isOneOf(text, tokens.from - 1, THE) ? 1 : 0, size, body, innerWords(text, name)),
    feature(22, innerWords(text, name), size),
    feature(23, after.lower, name.to + 1 < forms.length && isNumber(text, name.to + 1) ? 1 : 0),
    feature(24, titled, verbAfter(text, name.to) ? 1 : 0, size),
  ]
}

/** The stem of the verb after the name, whose subject it may be, or 0. */
function verbAfter(text: Text, i: number): number {
  for (let k = i; k < i + 2 && k < text.tokens.length; k++) {
    if (isVerb(text, k)) return hashText(stem(text.tokens[k].text.toLowerCase()))
  }
  return 0
}

const PERSON = NAME_TYPES.indexOf('person')
// Added to a score, as log-odds: what several places of the text would have to outweigh.
const STRONG = 4
const FAIR = 2

/** How much a place of the text speaks for each of `NAME_TYPES`, as log-probabilities. */
export function nameScores(
  { types }: Pick<MentionModel, 'types'>,
  text: Text,
  name: Untyped,
  surroundings: Surroundings,
): number[] {
  const hashes = nameHashes(text, name)
  const told = evidenceOf(text, name, surroundings)
  const points = NAME_TYPES.map((_, type) => scoreJoined(types, type + 1, hashes) + told[type])
  return likelihoods(points).map(p => Math.log(p + Number.MIN_VALUE))
}

/**
 * The type of every name when all places of one name decide together; a lone word also hears the longer names that
 * end in it ("Reiss" and "Omar Reiss"), and a first name the person's that it begins. Whoever is
 * called "Mr Reiss" somewhere is a person by the longer name too.
 */
export function settledTypes(names: readonly Untyped[], scores: readonly (readonly number[])[]): NameType[] {
  const whole = new Map<string, number[]>()
  const byLast = new Map<string, number[]>()
  const byFirst = new Map<string, readonly number[]>()
  const keys = names.map(({ words }) => words.join(' ').toLowerCase())
  const lasts = names.map(lastWord)
  const times = new Map<string, number>()
  names.forEach((name, i) => {
    add(whole, keys[i], scores[i])
    times.set(keys[i], (times.get(keys[i]) ?? 0) + 1)
    if (name.words.length > 1) add(byLast, lasts[i], scores[i])
  })
  const addressed = new Set(lasts.filter((_, i) => names[i].honorific))
  names.forEach((name, i) => {
    if (name.words.length < 2) return
    const own = whole.get(keys[i]) ?? NO_SCORES
    const first = name.words[0].toLowerCase()
    const type = addressed.has(lasts[i]) ? 'person' : settled(own)
    if (type === 'person' || (type === 'organisation' && !byFirst.has(first) && !ORIGINS.has(first)))
      byFirst.set(first, own)
  })
  return names.map((name, i) => {
    const own = whole.get(keys[i]) ?? NO_SCORES
    if (name.words.length > 1) {
      if (addressed.has(lasts[i]) && name.words.length < 5) return 'person'
      // Who is a person by the surname alone is one in full.
      const lone = whole.get(lasts[i])
      const short = name.words.length === 2 && lone && settled(lone) === 'person'
      return settled(short ? own.map((s, t) => s + (t === PERSON ? FAIR : 0)) : own)
    }
    const longer = byLast.get(lasts[i]) ?? NO_SCORES
    const given = byFirst.get(lasts[i]) ?? NO_SCORES
    return loneType(own, times.get(keys[i]) ?? 1, longer, given)
  })
}

/** Adds scores to the sums of a key. */
function add(sums: Map<string, number[]>, key: string, scores: readonly number[]): void {
  const known = sums.get(key)
  if (known) for (let t = 0; t < known.length; t++) known[t] += scores[t]
  else sums.set(key, scores.slice())
}

/** The last word of a name in small letters, but for "Jr." and the like. */
function lastWord({ words }: Untyped): string {
  const last = words[words.length - 1]
  return (words.length > 2 && GENERATION.test(last) ? words[words.length - 2] : last).toLowerCase()
}

/**
 * The type of a name of one word, from its own scores, summed over so many `times`, and those of the longer names that
 * it ends or begins.
 */
function loneType(
  own: readonly number[],
  times: number,
  longer: readonly number[],
  given: readonly number[],
): NameType {
  // A surname by itself is whoever's it is in full, unless this place of the text speaks strongly against it.
  const likely = longer === NO_SCORES ? '' : settled(longer)
  // That Paris is a city is not the truer for being said twelve times, once somebody is clearly Ada Paris.
  const weight = isClear(longer, PERSON) ? Math.min(1, ENOUGH / times) : 1
  return settled(own.map((s, t) => weight * s + longer[t] + given[t] + (NAME_TYPES[t] === likely ? STRONG : 0)))
}

// So many places at most speak for what a surname alone is.
const ENOUGH = 2
const GENERATION = /^(?:jr\.?|sr\.?|i{2,3}|iv)$/i
const NO_SCORES = [0, 0, 0, 0]

function isClear(scores: readonly number[], type: number): boolean {
  return scores !== NO_SCORES && scores.every((s, t) => t === type || scores[type] - s > STRONG)
}

function settled(scores: readonly number[]): NameType {
  return NAME_TYPES[scores.indexOf(Math.max(...scores))]
}
