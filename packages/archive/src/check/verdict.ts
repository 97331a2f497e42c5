import type { DraftQuotation } from './draft.ts'
import { isSource } from './likely.ts'
import type { Source } from './source.ts'

/** What the archive says of a draft's quotation, from best to worst. */
export const CLASSES = ['verbatim', 'trimmed', 'altered', 'misattributed', 'not found'] as const
export type Class = (typeof CLASSES)[number]

/** The verdict on one quotation of a draft. */
export interface Verdict {
  readonly class: Class
  /** Where it comes from: all that are equally like it. For `misattributed`, where somebody else says it. */
  readonly sources: readonly Source[]
  /** Where the archive has the same utterance in other words, though not in those of the draft. */
  readonly otherwise: readonly Source[]
  /** Not its source: what somebody else said in much the same words, or what is a little like it. */
  readonly lookAlikes: readonly Source[]
  readonly doubts: readonly Doubt[]
}

/**
 * What an editor should look at though the words are right: a negation next to them is cut off; the archive has them as a
 * reporter's words, not as a quotation; nobody is known to say them in the draft, or in the archive.
 */
export type Doubt = 'negation cut off' | 'not a quotation' | 'speaker not told' | 'speaker not known'

/** Whether a quotation can stand as it is: its words are the source's, and nothing but the speaker is in doubt. */
export function canStand({ class: verdict, doubts }: Verdict): boolean {
  return (
    (verdict === 'verbatim' || verdict === 'trimmed') &&
    !doubts.includes('negation cut off') &&
    !doubts.includes('not a quotation')
  )
}

// An altered quotation of the right person comes before somebody else's very words only where it is this much alike.
const NEARLY = 0.8
const MOST = 10

/** Judges a quotation by the places that are like it. */
export function verdictOn(quotation: DraftQuotation, found: readonly Source[]): Verdict {
  const sources = found.filter(({ comparison, relation }) => isSource(comparison, relation))
  const own = sources.filter(({ relation }) => relation !== 'other')
  const others = sources.filter(({ relation }) => relation === 'other')
  const exact = own.filter(({ comparison }) => comparison.kind !== 'altered')
  const altered = own.filter(({ comparison }) => comparison.kind === 'altered')
  const chosen = exact.length > 0 ? exact : isBetter(altered, others) ? mostAlike(altered) : mostAlike(others)
  const rest = own.filter(source => !chosen.includes(source))
  return {
    class: classOf(chosen),
    sources: chosen.toSorted(inOrder).slice(0, MOST),
    otherwise: rest.filter(({ relation }) => relation === 'same').slice(0, MOST),
    lookAlikes: found.filter(source => !chosen.includes(source) && !rest.includes(source)).slice(0, 3),
    doubts: doubtsOf(quotation, chosen),
  }
}

function isBetter([altered]: readonly Source[], [other]: readonly Source[]): boolean {
  if (!altered || !other) return altered !== undefined
  return altered.comparison.likeness >= Math.min(NEARLY, other.comparison.likeness)
}

/** All that are equally like the quotation as the first is. */
function mostAlike(sources: readonly Source[]): readonly Source[] {
  const most = sources[0]?.comparison.likeness ?? 0
  return sources.filter(({ comparison }) => comparison.likeness >= most - 1e-9)
}

function classOf(chosen: readonly Source[]): Class {
  const [first] = chosen
  if (!first) return 'not found'
  if (first.relation === 'other') return 'misattributed'
  const kinds = new Set(chosen.map(({ comparison }) => comparison.kind))
  return kinds.has('verbatim') ? 'verbatim' : kinds.has('trimmed') ? 'trimmed' : 'altered'
}

/** Word for word first, quotations before reporters' words, those of the same speaker before others, then by their days. */
function inOrder(a: Source, b: Source): number {
  const rank = ({ comparison, quoted, relation }: Source) =>
    (comparison.kind === 'verbatim' ? 0 : 4) + (quoted ? 0 : 2) + (relation === 'same' ? 0 : 1)
  return rank(a) - rank(b) || compare(a.article.published ?? '9', b.article.published ?? '9')
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function doubtsOf({ speaker, denied }: DraftQuotation, chosen: readonly Source[]): Doubt[] {
  if (chosen.length === 0) return []
  const doubts: [Doubt, boolean][] = [
    ['negation cut off', !denied && chosen.some(({ comparison }) => comparison.cut !== null)],
    ['not a quotation', chosen.every(({ quoted }) => !quoted)],
    ['speaker not told', speaker === null],
    ['speaker not known', speaker !== null && chosen.every(({ relation }) => relation === 'open')],
  ]
  return doubts.flatMap(([doubt, applies]) => (applies ? [doubt] : []))
}
