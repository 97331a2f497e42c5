import type { Segmented } from '../../document.ts'
import { type Features, feature, placed } from '../../model/choice.ts'
import { ROLES, type Role, type RoleSpan } from './labels.ts'
import { OPENING, type Sight } from './sight.ts'

/** A role span that another may belong to, and the features of that choice. */
export interface Candidate {
  /** The index among the article's role spans, or -1: it belongs to none. */
  readonly span: number
  readonly features: Features
}

/** Role spans of an article in order, with the paragraph and the sentence of each. */
export interface Spread {
  readonly spans: readonly RoleSpan[]
  readonly paragraph: Int32Array
  readonly sentence: Int32Array
  /** Whether the paragraph before a span's own ends with a colon, and so may introduce it. */
  readonly introduced: Uint8Array
}

// As many spans of the wanted role as are looked at on each side.
const REACH = 5

/** Lays role spans out for linking. They must be in order. */
export function spread(spans: readonly RoleSpan[], { tokens, paragraphs }: Segmented): Spread {
  const introduced = new Uint8Array(spans.length)
  const paragraph = new Int32Array(spans.length)
  const sentence = new Int32Array(spans.length)
  let p = 0
  let s = 0
  let passed = 0
  spans.forEach(({ from }, i) => {
    while (paragraphs[p].to <= from) {
      passed += paragraphs[p].sentences.length
      p++
      s = 0
    }
    while (paragraphs[p].sentences[s].to <= from) s++
    paragraph[i] = p
    if (p > 0 && tokens[paragraphs[p - 1].to - 1].text === ':') introduced[i] = 1
    sentence[i] = passed + s
  })
  return { spans, paragraph, sentence, introduced }
}

/** What the span at `anchor` may belong to: the nearest spans of the role `wanted` on both sides, or none. */
export function candidates(sight: Sight, all: Spread, anchor: number, wanted: Role, bits: number): Candidate[] {
  const found: Candidate[] = [{ span: -1, features: placed(ownFeatures(sight, all, anchor, wanted), bits) }]
  for (const step of [-1, 1]) {
    const between = [0, 0, 0]
    let sequence = 0
    let rank = 0
    for (let i = anchor + step; i >= 0 && i < all.spans.length && rank < REACH; i += step) {
      // A cue may introduce the next paragraph's content ("She wrote:"); else nothing reaches over a paragraph's edge.
      const ahead = all.paragraph[i] - all.paragraph[anchor]
      if (ahead > 0 || ahead < -all.introduced[anchor]) break
      const role = ROLES.indexOf(all.spans[i].role)
      if (all.spans[i].role === wanted) {
        const path = { step, rank, between, sequence }
        found.push({ span: i, features: placed(pairFeatures(sight, all, anchor, i, wanted, path), bits) })
        rank++
      }
      between[role] = Math.min(2, between[role] + 1)
      sequence = sequence * 4 + role + 1
    }
  }
  return found
}

interface Path {
  readonly step: number
  readonly rank: number
  readonly between: readonly number[]
  readonly sequence: number
}

function ownFeatures(sight: Sight, { spans }: Spread, anchor: number, wanted: Role): number[] {
  const { from, to } = spans[anchor]
  const kind = ROLES.indexOf(wanted) * 2 + (sight.quotes[from] === OPENING ? 1 : 0)
  return [feature(101, kind), feature(102, kind, sight.stems[from]), feature(103, kind, sight.stems[to - 1])]
}

function pairFeatures(sight: Sight, all: Spread, anchor: number, other: number, wanted: Role, path: Path): number[] {
  const a = all.spans[anchor]
  const c = all.spans[other]
  const [left, right] = path.step < 0 ? [c, a] : [a, c]
  const gap = right.from - left.to
  const near = gap < 6 ? gap : gap < 12 ? 6 : gap < 25 ? 7 : 8
  const place =
    all.sentence[anchor] === all.sentence[other] ? 0 : all.paragraph[anchor] === all.paragraph[other] ? 1 : 2
  const quoted = sight.quotes[a.from] === OPENING ? 1 : 0
  const kind = ((ROLES.indexOf(wanted) * 2 + (path.step < 0 ? 0 : 1)) * 3 + place) * 2 + quoted
  const [sources, cues, contents] = path.between
  const first = gap > 0 ? sight.words[left.to] : 0
  const last = gap > 0 ? sight.words[right.from - 1] : 0
  return [
    feature(1, kind),
    feature(2, kind, path.sequence),
    feature(3, kind, near),
    feature(4, kind, sources * 9 + cues * 3 + contents),
    feature(5, kind, path.rank),
    feature(6, kind, first),
    feature(7, kind, last),
    feature(8, kind, sight.stems[c.to - 1]),
    feature(9, kind, sight.stems[c.from]),
    feature(10, kind, sight.words[right.to] ?? 0),
    feature(11, kind, sight.words[left.from - 1] ?? 0),
    feature(12, kind, near * 64 + Math.min(63, path.sequence)),
    feature(13, kind, sight.tags[c.from] * 64 + sight.tags[c.to - 1]),
    feature(14, kind, sight.words[a.from]),
  ]
}
