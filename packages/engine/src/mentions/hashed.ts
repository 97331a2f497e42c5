import type { Chooser } from '../model/choice.ts'
import { join } from '../model/hash.ts'

/** The score of a candidate whose features are not placed in the chooser's table yet; as `score` of what `placed` gives. */
export function scoreHashed({ weights }: Chooser, hashes: readonly number[]): number {
  const shift = Math.clz32(weights.length) + 1
  let sum = 0
  for (let i = 0; i < hashes.length; i++) sum += weights[Math.imul(hashes[i], 0x9e3779b1) >>> shift]
  return sum
}

/** The same where each feature is still to be joined with a value that says of what it is. */
export function scoreJoined({ weights }: Chooser, of: number, hashes: readonly number[]): number {
  const shift = Math.clz32(weights.length) + 1
  let sum = 0
  for (let i = 0; i < hashes.length; i++) sum += weights[Math.imul(join(of, hashes[i]), 0x9e3779b1) >>> shift]
  return sum
}

/** The candidate with the highest score, and how likely it is among the others. The list must not be empty. */
export function likeliest(
  chooser: Chooser,
  list: readonly (readonly number[])[],
): { index: number; probability: number } {
  const chances = likelihoods(list.map(hashes => scoreHashed(chooser, hashes)))
  let index = 0
  for (let i = 1; i < chances.length; i++) if (chances[i] > chances[index]) index = i
  return { index, probability: chances[index] }
}

/** How likely each candidate is by its score (softmax). */
export function likelihoods(scores: readonly number[]): number[] {
  const top = Math.max(...scores)
  const sizes = scores.map(s => Math.exp(s - top))
  const sum = sizes.reduce((all, s) => all + s, 0)
  return sizes.map(s => s / sum)
}
