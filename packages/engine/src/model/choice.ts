import { join } from './hash.ts'

/** A choice among candidates by a weighted sum of their features (a conditional logit model, McFadden 1974). */
export interface Chooser {
  /** A hashed table; its length is a power of two. */
  readonly weights: Float32Array
}

/** One of the things to choose from: the places of its features in the chooser's table. */
export type Features = Int32Array

/** Hashes to places in a table of `2 ** bits` weights. */
export function placed(hashes: readonly number[], bits: number): Features {
  const places = new Int32Array(hashes.length)
  for (let i = 0; i < places.length; i++) places[i] = Math.imul(hashes[i], 0x9e3779b1) >>> (32 - bits)
  return places
}

/** A feature that joins several values; the first says which kind of feature it is. */
export function feature(kind: number, ...values: readonly number[]): number {
  let hash = kind
  for (const value of values) hash = join(hash, value)
  return hash
}

/** The score of a candidate. */
export function score({ weights }: Chooser, features: Features): number {
  let sum = 0
  for (let i = 0; i < features.length; i++) sum += weights[features[i]]
  return sum
}

/** The index of the best candidate, and how sure the choice is (softmax). The list must not be empty. */
export function choose(chooser: Chooser, list: readonly Features[]): { index: number; probability: number } {
  const points = list.map(features => score(chooser, features))
  const top = Math.max(...points)
  const sum = points.reduce((all, s) => all + Math.exp(s - top), 0)
  return { index: points.indexOf(top), probability: 1 / sum }
}
