import {
  entrance,
  type HashTable,
  hashTable,
  type Kind,
  kindOf,
  type Paragraph,
  places,
  quotations,
  ROLES,
  type RoleSpan,
  type Segmented,
  type Sight,
  see,
  segment,
  type TagModel,
  tagsWith,
  tokenAt,
} from '@onrecord/engine/training'
import { articleOf } from '../data/blocks.ts'
import type { GoldArticle } from '../data/polnear.ts'
import { type TokenFeatures, tokenFeatures } from './token-features.ts'

/** A paragraph to train on: its tokens' features, its step classes, its right labels. */
export interface Example {
  readonly sight: Sight
  readonly paragraph: Paragraph
  readonly features: TokenFeatures
  readonly places: Uint8Array
  readonly gold: Uint8Array
}

/** A span that an annotator marked. */
export interface GoldSpan extends RoleSpan {
  readonly kind: Kind
}

/** An article with the layers that the attribution model needs and the role spans that the annotator marked. */
export interface Marked {
  readonly doc: ReturnType<ReturnType<typeof lookAt>>
  readonly gold: readonly GoldSpan[]
  readonly article: GoldArticle
}

/** Walks a text through the corridor up to the attribution model. */
export function lookAt(tagger: TagModel) {
  const corridor = entrance.through(segment).through(quotations).through(tagsWith(tagger))
  return (id: string, text: string) => corridor.walk({ article: articleOf(id, text) })
}

/** The gold role spans of an article in tokens; a span that several paragraphs hold is cut at their edges. */
export function marked(article: GoldArticle, doc: Marked['doc']): Marked {
  const gold = article.attributions.flatMap(a =>
    ROLES.flatMap(role =>
      a[role].flatMap(span => {
        const kind = kindOf(role, a.cue.length > 0 && span.from < a.cue[0].from)
        return inTokens(doc, span.from, span.to).map(run => ({ role, kind, ...run }))
      }),
    ),
  )
  return { doc, gold, article }
}

/** The tokens that a span of the text touches, a run for each paragraph. */
export function inTokens({ tokens, paragraphs }: Segmented, from: number, to: number): { from: number; to: number }[] {
  const first = tokenAt(tokens, from)
  let end = first
  while (end < tokens.length && tokens[end].from < to) end++
  return paragraphs
    .filter(p => p.from < end && first < p.to)
    .map(p => ({ from: Math.max(first, p.from), to: Math.min(end, p.to) }))
}

/** The labels of a stretch of tokens that role spans ask for; where two overlap, the later one stands. */
export function labelsOf(spans: readonly GoldSpan[], from: number, to: number): Uint8Array {
  const labels = new Uint8Array(to - from)
  for (const span of spans) {
    if (span.from < from || span.to > to) continue
    labels.fill(span.kind.first + 1, span.from - from, span.to - from)
    labels[span.from - from] = span.kind.first
  }
  return labels
}

/** How often each stem is part of a cue, in five classes; stems seen fewer than three times are left out. */
export function cueLexicon(articles: readonly Marked[]): HashTable {
  const counts = new Map<number, [cue: number, all: number]>()
  const none = hashTable([])
  for (const { doc, gold } of articles) {
    const { stems } = see(doc, none)
    const cue = new Uint8Array(stems.length)
    for (const span of gold) if (span.role === 'cue') cue.fill(1, span.from, span.to)
    stems.forEach((stem, i) => {
      const [c, n] = counts.get(stem) ?? [0, 0]
      counts.set(stem, [c + cue[i], n + 1])
    })
  }
  const classOf = (share: number) => (share < 0.05 ? 1 : share < 0.15 ? 2 : share < 0.35 ? 3 : share < 0.6 ? 4 : 5)
  return hashTable([...counts].filter(([, [c, n]]) => n >= 3 && c > 1).map(([stem, [c, n]]) => [stem, classOf(c / n)]))
}

/** The examples of an article, a paragraph each. */
export function examplesOf({ doc, gold }: Marked, cues: HashTable, bits: number): Example[] {
  const sight = see(doc, cues)
  return doc.paragraphs.map(p => ({
    sight,
    paragraph: p,
    features: tokenFeatures(sight, p, bits),
    places: places(sight, p),
    gold: labelsOf(
      gold.filter(s => s.from >= p.from && s.to <= p.to),
      p.from,
      p.to,
    ),
  }))
}
