import { type HashTable, lookUp } from '../model/hash-table.ts'
import type { Pack } from '../model/pack.ts'
import { shrink } from '../model/weights.ts'
import { CAPITAL, type Form, TAG_FEATURES, tagFeatures } from './context.ts'
import { OPEN, tagIndex } from './tagset.ts'

/** What the tagger learned: the tags that each known word may have, and a hashed table of weights. */
export interface TagModel {
  /** From the hash of a word to an index into `choices`. */
  readonly lexicon: HashTable
  /** Sets of tag indices. Index 0 is what unknown words may be. */
  readonly choices: readonly Uint8Array[]
  /** Weights of feature and tag together, of any one scale; the length is a power of two. */
  readonly weights: Float32Array | Int8Array
}

/** Where the weight of a feature and a tag stands in a table of `2 ** bits` weights. */
export function slot(feature: number, tag: number, bits: number): number {
  return Math.imul(feature ^ Math.imul(tag + 1, 0x3c6ef372), 0x9e3779b1) >>> (32 - bits)
}

/** What words may be that the lexicon does not have. */
export const UNKNOWN = Uint8Array.from(OPEN, tagIndex)

/** What such words may be where they have a capital within a sentence. */
const UNKNOWN_CAPITAL = Uint8Array.from(['NNP', 'NNPS', 'NN', 'JJ'], tagIndex)

/** The tags that the word at `i` of a sentence may have. */
export function choicesAt({ lexicon, choices }: TagModel, forms: readonly Form[], i: number): Uint8Array {
  const known = lookUp(lexicon, forms[i].word)
  return known === 0 && i > 0 && (forms[i].shape & CAPITAL) !== 0 ? UNKNOWN_CAPITAL : choices[known]
}

// The features of the token at hand, overwritten from token to token: an array a sentence costs more than it looks.
const context = new Int32Array(TAG_FEATURES)

/** The tags of one sentence, as indices into `TAGS`, written into `tags` from `at` on; greedy, left to right. */
export function tagSentence(model: TagModel, forms: readonly Form[], tags: Uint8Array, at: number): void {
  const bits = Math.log2(model.weights.length)
  for (let i = 0; i < forms.length; i++) {
    const choices = choicesAt(model, forms, i)
    if (choices.length === 1) {
      tags[at + i] = choices[0]
      continue
    }
    tagFeatures(forms, i, i > 0 ? tags[at + i - 1] : 60, i > 1 ? tags[at + i - 2] : 60, context)
    tags[at + i] = best(model.weights, bits, context, choices)
  }
}

function best(weights: TagModel['weights'], bits: number, context: Int32Array, choices: Uint8Array): number {
  let winner = choices[0]
  let top = Number.NEGATIVE_INFINITY
  for (let c = 0; c < choices.length; c++) {
    let score = 0
    for (let f = 0; f < TAG_FEATURES; f++) score += weights[slot(context[f], choices[c], bits)]
    if (score > top) {
      top = score
      winner = choices[c]
    }
  }
  return winner
}

/** The sections in which a model file keeps the tagger. */
export function tagSections({ lexicon, choices, weights }: TagModel): Pack['sections'] {
  const sets = choices.flatMap(set => [set.length, ...set])
  return {
    'tags.keys': new Uint8Array(lexicon.keys.buffer),
    'tags.values': lexicon.values,
    'tags.choices': Uint8Array.from(sets),
    'tags.weights': new Uint8Array((weights instanceof Int8Array ? weights : shrink(weights).codes).buffer),
  }
}

/** Reads the tagger from a model file's sections. */
export function tagModel(sections: Pack['sections']): TagModel {
  const sets = sections['tags.choices']
  const choices: Uint8Array[] = []
  for (let i = 0; i < sets.length; i += sets[i] + 1) choices.push(sets.slice(i + 1, i + 1 + sets[i]))
  return {
    lexicon: { keys: new Int32Array(sections['tags.keys'].buffer), values: sections['tags.values'] },
    choices,
    weights: new Int8Array(sections['tags.weights'].buffer),
  }
}
