import type { Comparison } from './compare.ts'
import type { Relation } from './voice.ts'

/*
 * What it takes to say that a quotation comes from a source. Weights are those of `weightOf`: a telling word counts 2, another 1. Words that
 * are all the same prove more than words of which some differ; the same speaker makes fewer do, another known one asks for more.
 */

// "A complete disgrace" (5) is anybody's, "we will not close the school" (8) is hardly said twice.
const SAME_WORDS = { same: 3, open: 6, other: 7 }
// A phrase that two people use is not taken from one of them: it must be six words, as for a dossier's variants, and
// where it is a part of what the other says, more telling ones.
const ANOTHERS = 6
const ANOTHERS_PART = 10
// Of twelve words, six of them telling, three telling ones may differ: 12 of 18.
const ALIKE = { same: 0.6, open: 0.62, other: 0.85 }
const DIFFERING_WORDS = { same: 4, open: 8, other: 14 }
// A short quotation with one word changed may be another one: of five words at most one little or telling one differs.
const SHORT = 6
const SHORT_ALIKE = 0.7
// So many words in a row nobody says by chance, whatever stands before or behind them.
const LONG_RUN = 8
const LONG_RUN_WEIGHT = 11

/** Whether what a quotation and a source share is enough to say that it was taken from there. */
export function isSource(comparison: Comparison, relation: Relation): boolean {
  const { kind, likeness, weight, same, run } = comparison
  if (kind !== 'altered') {
    if (weight < SAME_WORDS[relation]) return false
    return relation !== 'other' || (same >= ANOTHERS && (kind === 'verbatim' || weight >= ANOTHERS_PART))
  }
  if (run >= LONG_RUN && weight >= LONG_RUN_WEIGHT && relation !== 'other') return true
  const isShort = same < SHORT
  const least = isShort ? Math.max(SHORT_ALIKE, ALIKE[relation]) : ALIKE[relation]
  return likeness >= least && weight >= DIFFERING_WORDS[relation]
}
