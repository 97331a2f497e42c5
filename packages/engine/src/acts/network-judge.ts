import { Act, type Span } from '@onrecord/record'
import { type Token, tokenAt } from '../document.ts'
import type { Chooser } from '../model/choice.ts'
import { POLARITIES, pointsOf } from './fast-judge.ts'
import { actFeatures } from './features.ts'
import { hasPolarity, type Judge, type Judgement } from './judgement.ts'

/** A layer of a network: a row of weights and a bias for each of its outputs. */
export interface Layer {
  readonly weights: readonly (readonly number[])[]
  readonly bias: readonly number[]
}

/** What the judge goes by besides the network's numbers; `judge` in `models/best.json`. */
export interface JudgeNumbers {
  readonly hidden: Layer
  /** Its outputs are the acts and then the polarities. */
  readonly out: Layer
}

// What the fast judge's opinion of an act weighs against the network's: anything up to a half does as well on the held-out
// tenth of PolNeAR, and words that the network has met too rarely are the fast judge's strength.
const COUNTED = 0.4

const ROLES = ['source', 'cue', 'content'] as const
const ACTS = Act.options

/**
 * A judge on the network's `acts`: of each token a vector, and how much it matters as part of a source, a cue and a
 * content. A role's vector is the mean of its tokens', weighed by how much they matter; two layers judge the three
 * together; `training/best/judge.py` is the same. `counted`, the fast judge's, has a word in which act it is.
 */
export function networkJudge(numbers: JudgeNumbers, acts: Float32Array, counted: Chooser): Judge {
  const width = judgeWidth(numbers)
  return (doc, words) => {
    const { tokens } = doc
    const known = ROLES.flatMap((role, r) => [...meanOf(acts, width, r, tokensOf(tokens, words[role]))])
    const hidden = through(numbers.hidden, known).map(x => Math.max(0, x))
    const scores = through(numbers.out, hidden)
    const points = pointsOf(counted, ACTS.length, actFeatures(doc, words))
    return judgementOf(scores.map((score, i) => score + COUNTED * (points[i] ?? 0)))
  }
}

/** How many numbers of each token the judge asks of the network. */
export function judgeWidth({ hidden }: JudgeNumbers): number {
  return hidden.weights[0].length / ROLES.length + ROLES.length
}

function judgementOf(scores: readonly number[]): Judgement {
  const act = ACTS[largest(scores.slice(0, ACTS.length))]
  return hasPolarity(act) ? { act, polarity: POLARITIES[largest(scores.slice(ACTS.length))] } : { act }
}

/** The mean of the tokens' vectors, each weighed by how much the token matters in a role; nought where there are none. */
function meanOf(acts: Float32Array, width: number, role: number, tokens: readonly number[]): Float64Array {
  const sums = new Float64Array(width - ROLES.length)
  let all = 1e-6
  for (const t of tokens) {
    const matters = 1 / (1 + Math.exp(-acts[t * width + sums.length + role]))
    for (let c = 0; c < sums.length; c++) sums[c] += matters * acts[t * width + c]
    all += matters
  }
  return sums.map(sum => sum / all)
}

function through({ weights, bias }: Layer, inputs: readonly number[]): number[] {
  return weights.map((row, i) => row.reduce((sum, weight, c) => sum + weight * inputs[c], bias[i]))
}

function largest(scores: readonly number[]): number {
  return scores.indexOf(Math.max(...scores))
}

function tokensOf(tokens: readonly Token[], spans: readonly Span[]): number[] {
  return spans.flatMap(({ from, to }) => {
    const inside: number[] = []
    for (let t = tokenAt(tokens, from); t < tokens.length && tokens[t].from < to; t++) inside.push(t)
    return inside
  })
}
