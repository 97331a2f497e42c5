import { type Chooser, candidates, hashTable, type RoleSpan, see, spread } from '@onrecord/engine/training'
import { type Choice, choiceAccuracy, trainChooser } from '../choice.ts'
import type { Span } from '../data/polnear.ts'
import { inTokens, type Marked } from './examples.ts'

const BITS = 15

/** Trains the linker on the gold role spans: which cue each content has, which source each cue. */
export function trainLinker(articles: readonly Marked[], seed: number): Chooser {
  return trainChooser(articles.flatMap(choicesOf), { bits: BITS, epochs: 6, rate: 0.1, seed })
}

/** The share of choices that the linker makes as the annotator did. */
export function linkAccuracy(linker: Chooser, articles: readonly Marked[]): number {
  return choiceAccuracy(linker, articles.flatMap(choicesOf))
}

function choicesOf({ doc, gold, article }: Marked): Choice[] {
  const spans = [...new Map([...gold].sort((a, b) => a.from - b.from || a.to - b.to).map(s => [key(s), s])).values()]
  const at = new Map(spans.map((s, i) => [key(s), i]))
  const sight = see(doc, hashTable([]))
  const all = spread(spans, doc)
  const places = (role: RoleSpan['role'], list: readonly Span[]) =>
    list.flatMap(s => inTokens(doc, s.from, s.to)).map(run => at.get(key({ role, ...run })) ?? -1)
  return article.attributions.flatMap(a => {
    const cues = places('cue', a.cue)
    const sources = places('source', a.source)
    const choose = (anchor: number, wanted: 'source' | 'cue', right: readonly number[]): Choice[] => {
      const list = candidates(sight, all, anchor, wanted, BITS)
      const chosen = right.length ? list.findIndex(c => right.includes(c.span)) : 0
      return chosen < 0 ? [] : [{ list: list.map(c => c.features), right: chosen }]
    }
    return [
      ...places('content', a.content).flatMap(c => choose(c, 'cue', cues)),
      ...cues.slice(0, 1).flatMap(c => choose(c, 'source', sources)),
    ]
  })
}

function key({ role, from, to }: RoleSpan): string {
  return `${role} ${from} ${to}`
}
