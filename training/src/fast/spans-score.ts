import { decode, ROLES, type Role, type RoleSpan, spansOf } from '@onrecord/engine/training'
import type { Example } from './examples.ts'
import type { TokenFeatures } from './token-features.ts'

/** Exact-match F1 of each role over whole paragraphs, in per cent; `emit` scores the labels of an example's tokens. */
export function spanScores(
  emit: (features: TokenFeatures) => Float32Array,
  steps: Float32Array,
  examples: readonly Example[],
): Record<Role, number> {
  const tally = Object.fromEntries(ROLES.map(r => [r, { gold: 0, pred: 0, hit: 0 }]))
  const key = (s: RoleSpan) => `${s.role} ${s.from} ${s.to}`
  for (const { features, places, gold } of examples) {
    if (!places.length) continue
    const right = new Set(spansOf(gold, 0).map(key))
    const found = spansOf(decode(steps, emit(features), places), 0)
    for (const span of spansOf(gold, 0)) tally[span.role].gold++
    for (const span of found) {
      tally[span.role].pred++
      if (right.has(key(span))) tally[span.role].hit++
    }
  }
  const f1 = ({ gold, pred, hit }: { gold: number; pred: number; hit: number }) => (200 * hit) / (gold + pred || 1)
  return { source: f1(tally.source), cue: f1(tally.cue), content: f1(tally.content) }
}
