import { ROLES, type Role, type RoleSpan, spansOf } from '@onrecord/engine/training'
import type { Example } from './examples.ts'

/** Exact-match F1 of each role over whole paragraphs, in per cent; `find` gives the role spans of an example. */
export function spanScores(
  examples: readonly Example[],
  find: (example: Example) => readonly RoleSpan[],
): Record<Role, number> {
  const tally = Object.fromEntries(ROLES.map(r => [r, { gold: 0, pred: 0, hit: 0 }]))
  const key = (s: RoleSpan) => `${s.role} ${s.from} ${s.to}`
  for (const example of examples) {
    const gold = spansOf(example.gold, example.paragraph.from)
    const right = new Set(gold.map(key))
    for (const span of gold) tally[span.role].gold++
    for (const span of find(example)) {
      tally[span.role].pred++
      if (right.has(key(span))) tally[span.role].hit++
    }
  }
  const f1 = ({ gold, pred, hit }: { gold: number; pred: number; hit: number }) => (200 * hit) / (gold + pred || 1)
  return { source: f1(tally.source), cue: f1(tally.cue), content: f1(tally.content) }
}
