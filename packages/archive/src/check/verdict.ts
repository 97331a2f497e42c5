import type { Difference } from './compare.ts'
import type { DraftQuotation } from './draft.ts'
import { isSource } from './likely.ts'
import type { Match } from './matches.ts'
import { isKnown } from './voice.ts'

/** What the archive says of a draft's quotation, from best to worst. */
export const CLASSES = ['verbatim', 'trimmed', 'altered', 'misattributed', 'not found'] as const
export type Class = (typeof CLASSES)[number]

/** The verdict on one quotation of a draft. */
export interface Verdict {
  readonly class: Class
  /** Where it comes from: all that are equally like it. For `misattributed`, where somebody else says it. */
  readonly sources: readonly Match[]
  /** Where the archive has the same utterance in other words, though not in those of the draft. */
  readonly otherwise: readonly Match[]
  /** Not its source: what somebody else said in much the same words, or what is a little like it. */
  readonly lookAlikes: readonly Match[]
  readonly doubts: readonly Doubt[]
}

/**
 * What an editor should look at though the words are right: a negation next to them is cut off; the archive has them as a
 * reporter's words, not as a quotation; the same
 * person is quoted elsewhere with a negation more or less; two people say parts of it; nobody is known to say them in the draft, or in the archive.
 */
export type Doubt =
  | 'negation cut off'
  | 'negation elsewhere'
  | 'not a quotation'
  | 'two speakers'
  | 'speaker not told'
  | 'speaker not known'

const GRAVE: ReadonlySet<Doubt> = new Set(['negation cut off', 'negation elsewhere', 'not a quotation'])

/** Whether a quotation can stand as it is: its words are the source's, and nothing but the speaker is in doubt. */
export function canStand({ class: verdict, doubts }: Verdict): boolean {
  return (verdict === 'verbatim' || verdict === 'trimmed') && !doubts.some(doubt => GRAVE.has(doubt))
}

// An altered quotation of the right person comes before somebody else's very words only where it is this much alike.
const NEARLY = 0.8
const MOST = 10

/** Judges a quotation by the places that are like it. */
export function verdictOn(quotation: DraftQuotation, found: readonly Match[]): Verdict {
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
    doubts: doubtsOf(quotation, chosen, rest),
  }
}

function isBetter([altered]: readonly Match[], [other]: readonly Match[]): boolean {
  if (!altered || !other) return altered !== undefined
  return altered.comparison.likeness >= Math.min(NEARLY, other.comparison.likeness)
}

/** All that are equally like the quotation as the first is. */
function mostAlike(sources: readonly Match[]): readonly Match[] {
  const most = sources[0]?.comparison.likeness ?? 0
  return sources.filter(({ comparison }) => comparison.likeness >= most - 1e-9)
}

function classOf(chosen: readonly Match[]): Class {
  const [first] = chosen
  if (!first) return 'not found'
  if (first.relation === 'other') return 'misattributed'
  const kinds = new Set(chosen.map(({ comparison }) => comparison.kind))
  return kinds.has('verbatim') ? 'verbatim' : kinds.has('trimmed') ? 'trimmed' : 'altered'
}

/** Word for word first, quotations before reporters' words, those of the same speaker before others, then by their days. */
function inOrder(a: Match, b: Match): number {
  const rank = ({ comparison, quoted, relation }: Match) =>
    (comparison.kind === 'verbatim' ? 0 : 4) + (quoted ? 0 : 2) + (relation === 'same' ? 0 : 1)
  return rank(a) - rank(b) || compare(a.article.published ?? '9', b.article.published ?? '9')
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function doubtsOf({ speaker, denied }: DraftQuotation, chosen: readonly Match[], rest: readonly Match[]): Doubt[] {
  if (chosen.length === 0) return []
  const isTold = speaker !== null && isKnown(speaker)
  const isExact = chosen.some(({ comparison }) => comparison.kind !== 'altered')
  const isDenial = ({ negation, alters }: Difference) => negation !== null && alters
  const doubts: [Doubt, boolean][] = [
    ['negation cut off', !denied && chosen.some(({ comparison }) => comparison.cut !== null)],
    ['negation elsewhere', isExact && rest.some(({ comparison }) => comparison.differences.some(isDenial))],
    ['not a quotation', chosen.every(({ quoted }) => !quoted)],
    ['two speakers', chosen.every(({ shared }) => shared)],
    ['speaker not told', !isTold],
    ['speaker not known', isTold && chosen.every(({ spoken }) => !spoken || !isKnown(spoken.voice))],
  ]
  return doubts.flatMap(([doubt, applies]) => (applies ? [doubt] : []))
}
