import {
  choicesAt,
  type Form,
  formsOf,
  hashTable,
  slot,
  TAG_FEATURES,
  type TagModel,
  tagFeatures,
  tagSentence,
  UNKNOWN,
} from '@onrecord/engine/training'
import type { TaggedSentence } from '../data/tagged-sentence.ts'
import { random, shuffled } from '../random.ts'

const BITS = 20
const EPOCHS = 5

interface Prepared {
  readonly forms: readonly Form[]
  readonly gold: Int8Array
}

/** Trains the part-of-speech tagger: an averaged perceptron (Collins, EMNLP 2002), greedy from left to right. */
export function trainTagger(sentences: readonly TaggedSentence[], seed: number): TagModel {
  const prepared = sentences.map(s => ({ forms: formsOf(s.tokens), gold: s.gold }))
  const { lexicon, choices } = lexiconOf(prepared)
  const weights = new Float32Array(2 ** BITS)
  const model = { lexicon, choices, weights }
  const sums = new Float64Array(2 ** BITS)
  const next = random(seed)
  let step = 1
  const context = new Int32Array(TAG_FEATURES)
  const nudge = (tag: number, by: number) => {
    for (let f = 0; f < TAG_FEATURES; f++) {
      const at = slot(context[f], tag, BITS)
      weights[at] += by
      sums[at] += by * step
    }
  }
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const { forms, gold } of shuffled(prepared, next)) {
      const tags = new Uint8Array(forms.length)
      tagSentence(model, forms, tags, 0)
      for (let i = 0; i < forms.length; i++, step++) {
        if (gold[i] < 0 || tags[i] === gold[i] || choicesAt(model, forms, i).length === 1) continue
        tagFeatures(forms, i, i > 0 ? tags[i - 1] : 60, i > 1 ? tags[i - 2] : 60, context)
        nudge(gold[i], 1)
        nudge(tags[i], -1)
      }
    }
  }
  const averaged = weights.map((w, i) => w - sums[i] / step)
  return { lexicon, choices, weights: averaged }
}

/** Words seen often enough, each with the tags it had in at least one case in fifty. */
function lexiconOf(sentences: readonly Prepared[]): Pick<TagModel, 'lexicon' | 'choices'> {
  const counts = new Map<number, Map<number, number>>()
  for (const { forms, gold } of sentences) {
    forms.forEach(({ word }, i) => {
      if (gold[i] < 0) return
      const tags = counts.get(word) ?? new Map<number, number>()
      counts.set(word, tags.set(gold[i], (tags.get(gold[i]) ?? 0) + 1))
    })
  }
  const sets = new Map<string, number>()
  const choices = [UNKNOWN]
  const entries: [number, number][] = []
  for (const [word, tags] of counts) {
    const total = [...tags.values()].reduce((a, b) => a + b)
    if (total < 4) continue
    const kept = [...tags]
      .filter(([, n]) => n >= total / 50)
      .map(([tag]) => tag)
      .sort((a, b) => a - b)
    const key = kept.join(' ')
    if (!sets.has(key) && choices.length < 255) {
      sets.set(key, choices.length)
      choices.push(Uint8Array.from(kept))
    }
    const value = sets.get(key)
    if (value) entries.push([word, value])
  }
  return { lexicon: hashTable(entries), choices }
}

/** The share of tokens with a gold tag that the model tags as the treebank does. */
export function accuracy(model: TagModel, sentences: readonly TaggedSentence[]): number {
  let right = 0
  let all = 0
  for (const { tokens, gold } of sentences) {
    const tags = new Uint8Array(tokens.length)
    tagSentence(model, formsOf(tokens), tags, 0)
    gold.forEach((g, i) => {
      if (g < 0) return
      all++
      if (g === tags[i]) right++
    })
  }
  return right / all
}
