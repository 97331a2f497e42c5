import { Act } from '@onrecord/record'
import type { Segmented } from '../document.ts'
import type { Chooser } from '../model/choice.ts'
import { type ActInputs, type ActNetwork, type States, WIDTH } from './act-network.ts'
import { POLARITIES, pointsOf } from './fast-judge.ts'
import { actFeatures } from './features.ts'
import { hasPolarity, type Judge, type Judgement, type Words } from './judgement.ts'
import { type Viewed, viewOf } from './views.ts'

/** What the network for acts says of statements: the scores of the acts and then of the polarities. */
export type Opinions = ReadonlyMap<Words, Float32Array>

// What the fast judge's opinion of an act weighs against the network's: words that the network has met too rarely are its strength.
const COUNTED = 0.4

const ACTS = Act.options
const NO_OPINION = new Float32Array(ACTS.length + POLARITIES.length)

/** Asks the network what each of the statements of an article does, on `states`. Rejects only where the network does. */
export async function opinionsOf(
  doc: Segmented,
  statements: readonly Words[],
  states: States,
  network: ActNetwork,
): Promise<Opinions> {
  const asked = statements.map(async words => {
    const view = viewOf(doc, words, states)
    return [words, view.length > 0 ? await network(inputsOf(view, states)) : NO_OPINION] as const
  })
  return new Map(await Promise.all(asked))
}

/** A judge on what the network said of each statement. `counted`, the fast judge's, has a word in which act it is. */
export function networkJudge(opinions: Opinions, counted: Chooser): Judge {
  return (doc, words) => {
    const points = pointsOf(counted, ACTS.length, actFeatures(doc, words))
    return judgementOf((opinions.get(words) ?? NO_OPINION).map((score, i) => score + COUNTED * (points[i] ?? 0)))
  }
}

function inputsOf(view: readonly Viewed[], { vectors, starts }: States): ActInputs {
  const size = view.reduce((sum, { token }) => sum + starts[token + 1] - starts[token], 0)
  const states = new Float32Array(size * WIDTH)
  const roles = new BigInt64Array(size)
  let at = 0
  for (const { token, role } of view) {
    const [from, to] = [starts[token], starts[token + 1]]
    states.set(vectors.subarray(from * WIDTH, to * WIDTH), at * WIDTH)
    roles.fill(BigInt(role), at, at + to - from)
    at += to - from
  }
  return { states, roles }
}

function judgementOf(scores: Float32Array): Judgement {
  const act = ACTS[largest(scores.subarray(0, ACTS.length))]
  return hasPolarity(act) ? { act, polarity: POLARITIES[largest(scores.subarray(ACTS.length))] } : { act }
}

function largest(scores: Float32Array): number {
  return scores.indexOf(Math.max(...scores))
}
