import type { Article, Record, Span } from '@onrecord/record'
import { recordsOf } from '../keep/record-of.ts'
import type { Db, Store } from '../store.ts'
import { type Candidate, candidatesFor } from './candidates.ts'
import { type Comparison, compare } from './compare.ts'
import type { DraftQuotation } from './draft.ts'
import { isQuoted, passagesAt } from './passages.ts'
import { type Spoken, type SpokenWords, spokenIn } from './spoken.ts'
import { type Relation, relation } from './voice.ts'
import { quotedWords } from './words.ts'

/** A place of the archive that a quotation may come from, and how it compares. */
export interface Match {
  readonly version: number
  readonly article: Article
  /** Whether it stands in the present version of its article. */
  readonly current: boolean
  readonly comparison: Comparison
  /** Whether the archive has it between quotation marks; else it is a reporter's words. */
  readonly quoted: boolean
  /** Whose words they are by the archive; null where it does not tell. */
  readonly spoken: Spoken | null
  /** Whether it runs together what two people say. */
  readonly shared: boolean
  readonly relation: Relation
}

// Below this two quotations have nothing to do with each other, and nobody needs to look at it.
const UNLIKE = 0.45
const LONG_RUN = 8
// What is so much alike is likely to be the source: no need to search on. What is so much less alike than the best is not.
const NEAR = 0.6
const FAR = 0.35
/** In versions: no quotation has more sources that an editor would read. */
const MOST = 8
// In statements.
const ALIGNED = 150

/** The places of the archive that are most like a quotation, by the words alone, the most alike first. */
export async function matchesOf(store: Store, db: Db, quotation: DraftQuotation): Promise<Match[]> {
  const likely = await mostLike(store, db, quotation)
  const versions = [...new Set(likely.map(({ version }) => version))].slice(0, MOST)
  const records = await recordsOf(db, versions)
  const found = versions.flatMap((version, i) => {
    const record = records[i]
    const places = likely.filter(candidate => candidate.version === version)
    return record
      ? placesIn(record, places, quotation).map(place => ({ ...place, version, article: record.article }))
      : []
  })
  const spoken = await spokenIn(db, versions)
  return found
    .map(each => {
      const said = spoken.at(each.version, each.comparison.place)
      return { ...each, ...said, relation: relationTo(quotation, said) }
    })
    .sort((a, b) => b.comparison.likeness - a.comparison.likeness)
}

function relationTo({ speaker }: DraftQuotation, { spoken, shared }: ReturnType<SpokenWords['at']>): Relation {
  return shared ? 'other' : relation(speaker, spoken?.voice ?? null)
}

/** The candidates that are most like a quotation by their words, as far as they come near to the best one. */
async function mostLike(store: Store, db: Db, quotation: DraftQuotation): Promise<Candidate[]> {
  const text = quotation.parts.map(({ from, to }) => quotation.text.slice(from, to)).join(' ')
  let likely: { candidate: Candidate; likeness: number }[] = []
  for await (const candidates of candidatesFor(store, db, text)) {
    likely = [
      ...likely,
      ...sharingMost(candidates, quotation).map(candidate => ({
        candidate,
        likeness: likenessOf(candidate, quotation),
      })),
    ]
    if (likely.some(({ likeness }) => likeness >= NEAR)) break
  }
  likely.sort((a, b) => b.likeness - a.likeness)
  const least = Math.max(UNLIKE / 2, (likely[0]?.likeness ?? 0) - FAR)
  return likely.filter(({ likeness }) => likeness >= least).map(({ candidate }) => candidate)
}

/** Of many candidates those that have the most of a quotation's words, in whatever order: aligning takes far longer. */
function sharingMost(candidates: readonly Candidate[], quotation: DraftQuotation): readonly Candidate[] {
  if (candidates.length <= ALIGNED) return candidates
  const keys = [...new Set(quotation.words.map(({ key }) => key))]
  const counted = candidates.map(candidate => {
    const words = candidate.words.toLowerCase().replaceAll('’', "'")
    return { candidate, count: keys.filter(key => words.includes(key)).length }
  })
  return counted
    .sort((a, b) => b.count - a.count)
    .slice(0, ALIGNED)
    .map(({ candidate }) => candidate)
}

/** A quotation may go beyond its statement: a long run of the same words is as good as a likeness. */
function likenessOf({ words }: Candidate, quotation: DraftQuotation): number {
  const comparison = compare(quotation, quotedWords(words, [{ from: 0, to: words.length }]))
  if (!comparison) return 0
  return comparison.run >= LONG_RUN ? Math.max(NEAR, comparison.likeness) : comparison.likeness
}

interface Placed {
  readonly comparison: Comparison
  readonly quoted: boolean
}

const KINDS = ['verbatim', 'trimmed', 'altered']

/** The best place for each statement of an article, and each place once. */
function placesIn(record: Record, statements: readonly Candidate[], quotation: DraftQuotation): Placed[] {
  const best = statements.flatMap(({ starts, ends }) => bestAt(record, { from: starts, to: ends }, quotation) ?? [])
  const apart = best.filter(
    (each, i) => !best.slice(0, i).some(other => overlap(each.comparison.place, other.comparison.place)),
  )
  return apart.filter(({ comparison }) => comparison.likeness >= UNLIKE || comparison.run >= LONG_RUN)
}

function bestAt(record: Record, place: Span, quotation: DraftQuotation): Placed | undefined {
  const found = passagesAt(record, place).flatMap(passage => {
    const comparison = compare(quotation, passage)
    return comparison ? [{ comparison, quoted: passage.quoted || isQuoted(record, comparison.place) }] : []
  })
  return found.sort((a, b) => rank(a) - rank(b) || b.comparison.likeness - a.comparison.likeness)[0]
}

function rank({ comparison }: Placed): number {
  return KINDS.indexOf(comparison.kind)
}

function overlap(a: Span, b: Span): boolean {
  return a.from < b.to && b.from < a.to
}
