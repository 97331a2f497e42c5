import { blockAt, type Place, type Report } from '@onrecord/record'
import type { Coverage } from './coverage.ts'
import { wordsIn } from './utterances/words.ts'

// Broder (1997): two texts that share most of their runs of words are copies, whatever was cut or moved. A run of five
// words, as there; articles that share six in ten of the shorter one's runs are one report.
const RUN = 5
const LIKE = 0.6
/** In runs; the few lines of a notice are alike without being a copy. */
const SHORTEST = 40
// Of FNV-1a.
const PRIME = 0x01000193

/** What is printed more than once. */
export interface Copies {
  readonly reports: readonly Report[]
  /** Whether the paragraph of a place is one that an earlier article of the same report has, too. */
  isCopy(place: Place): boolean
}

/** Finds articles that print one and the same report. */
export function copiesIn({ records, rank }: Coverage): Copies {
  // One article alone copies none.
  const runs = records.length > 1 ? records.map(({ article }) => runsOf(article.text)) : []
  const firsts = firstsOf(runs)
  const groups = Map.groupBy(firsts, ([, { first }]) => first)
  const id = (i: number) => records[i]?.article.id ?? ''
  const reports = [...groups]
    .sort(([a], [b]) => a - b)
    .map(([first, all]) => ({
      first: id(first),
      articles: [first, ...all.map(([i]) => i)].map(id),
      share: Math.round(100 * Math.min(...all.map(([, { share }]) => share))) / 100,
    }))
  const isCopy = (place: Place) => {
    const copy = firsts.get(rank(place.article))
    const record = records[rank(place.article)]
    if (!copy || !record) return false
    const { text, blocks } = record.article
    const block = blocks[blockAt(record.article, place.from)] ?? place
    const own = runsOf(text.slice(block.from, block.to))
    const shared = [...own].filter(run => runs[copy.first]?.has(run)).length
    return shared >= LIKE * own.size
  }
  return { reports, isCopy }
}

/** For each article that copies another the first one of that report, and how much of it they share. */
function firstsOf(runs: readonly ReadonlySet<number>[]): Map<number, { first: number; share: number }> {
  const copies = new Map<number, { first: number; share: number }>()
  sharedRuns(runs).forEach((counts, later) => {
    for (const [earlier, count] of counts) {
      const shorter = Math.min(runs[earlier]?.size ?? 0, runs[later]?.size ?? 0)
      const share = count / shorter
      if (shorter < SHORTEST || share < LIKE) continue
      const { first } = copies.get(earlier) ?? { first: earlier }
      const before = copies.get(later)
      if (!before || before.first === first) copies.set(later, { first, share: Math.min(share, before?.share ?? 1) })
    }
  })
  return copies
}

/** The runs of a text, as hashes of 32 bits: two different runs hardly ever have one, and no copy hangs on one run. */
function runsOf(text: string): Set<number> {
  const words = wordsIn(text, { from: 0, to: text.length }).map(({ key }) => hashOf(key))
  const runs = new Set<number>()
  for (let i = RUN; i <= words.length; i++) {
    let run = 0
    for (let j = i - RUN; j < i; j++) run = Math.imul(run ^ (words[j] as number), PRIME)
    runs.add(run)
  }
  return runs
}

/** FNV-1a, 32 bits. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), PRIME)
  return hash
}

/** For each article the earlier ones with which it shares runs, and how many. */
function sharedRuns(runs: readonly ReadonlySet<number>[]): Map<number, number>[] {
  const holders = new Map<number, number[]>()
  return runs.map((own, i) => {
    const counts = new Map<number, number>()
    for (const run of own) {
      const earlier = holders.get(run)
      if (earlier) {
        for (const each of earlier) counts.set(each, (counts.get(each) ?? 0) + 1)
        earlier.push(i)
      } else holders.set(run, [i])
    }
    return counts
  })
}
