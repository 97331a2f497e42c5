import type { Span } from '@onrecord/record'
import type { Document, Segmented } from '../../document.ts'
import { type Chooser, choose } from '../../model/choice.ts'
import type { HashTable } from '../../model/hash-table.ts'
import type { Pack } from '../../model/pack.ts'
import { grow, shrink } from '../../model/weights.ts'
import type { Quoted } from '../../quotations/quotations.ts'
import type { Tagged } from '../../tags/tags.ts'
import type { Attribution, AttributionModel } from '../attribution.ts'
import { certainty, decode } from './chain.ts'
import { slate, viewOf } from './features.ts'
import { type RoleSpan, spansOf } from './labels.ts'
import { landmarks } from './landmarks.ts'
import { candidates, spread } from './link.ts'
import { places } from './places.ts'
import { type Rows, rowsOf, scores } from './rows.ts'
import { see } from './sight.ts'

/** What the fast model learned: which words are cues, a chain that marks roles, a linker that ties them together. */
export interface FastWeights {
  readonly cues: HashTable
  readonly rows: Rows
  /** Weights of the chain's steps; see `decode`. */
  readonly steps: Float32Array
  readonly linker: Chooser
}

type Seen = Document & Segmented & Quoted & Tagged

/** A role span and how likely its ends are right. */
interface Found extends RoleSpan {
  readonly probability: number
}

/** The fast model: a chain of labels over each paragraph, then a choice of cue for each content and source for each cue. */
export function fastModel({ cues, rows, steps, linker }: FastWeights): AttributionModel {
  const linkBits = Math.log2(linker.weights.length)
  return {
    name: 'fast',
    attribute(doc) {
      const sight = see(doc, cues)
      const token = slate()
      const marks = landmarks(doc.paragraphs.reduce((most, { from, to }) => Math.max(most, to - from), 0))
      const spans = doc.paragraphs.flatMap(paragraph => {
        const emissions = scores(rows, viewOf(sight, paragraph, marks), token)
        const classes = places(sight, paragraph)
        const labels = decode(steps, emissions, classes)
        const sure = (i: number) => (i < labels.length ? certainty(steps, emissions, classes, labels, i) : 1)
        return spansOf(labels, 0).map(({ role, from, to }) => ({
          role,
          from: from + paragraph.from,
          to: to + paragraph.from,
          // As if its two ends were right or wrong independently: the first token, and the first that is not its own.
          probability: sure(from) * sure(to),
        }))
      })
      const all = spread(spans, doc)
      const pick = (anchor: number, wanted: 'source' | 'cue') => {
        const list = candidates(sight, all, anchor, wanted, linkBits)
        const { index, probability } = choose(
          linker,
          list.map(c => c.features),
        )
        return { span: list[index].span, probability }
      }
      return assemble(doc, spans, pick)
    },
  }
}

/** The index of the span that another belongs to, -1 for none, and how sure that is. */
type Pick = (anchor: number, wanted: 'source' | 'cue') => { span: number; probability: number }

/** Contents with one cue are one attribution; a content without a cue looks for its source itself. */
function assemble(doc: Seen, spans: readonly Found[], pick: Pick): Attribution[] {
  const byCue = new Map<number, { contents: Found[]; link: number }>()
  const attributions: Attribution[] = []
  spans.forEach((span, i) => {
    if (span.role !== 'content') return
    const { span: cue, probability } = pick(i, 'cue')
    if (cue < 0) {
      attributions.push(attribution(doc, [span], null, sourceOf(spans, pick, i), probability))
      return
    }
    const before = byCue.get(cue)
    if (before) before.contents.push(span)
    else byCue.set(cue, { contents: [span], link: probability })
  })
  for (const [cue, { contents, link }] of byCue) {
    attributions.push(attribution(doc, contents, spans[cue], sourceOf(spans, pick, cue), link))
  }
  return attributions.sort((a, b) => a.content[0].from - b.content[0].from)
}

function sourceOf(spans: readonly Found[], pick: Pick, anchor: number): Found | null {
  const source = pick(anchor, 'source').span
  return source < 0 ? null : spans[source]
}

function attribution(doc: Seen, contents: Found[], cue: Found | null, source: Found | null, link: number): Attribution {
  const text = ({ from, to }: RoleSpan): Span => ({ from: doc.tokens[from].from, to: doc.tokens[to - 1].to })
  const parts = [...contents, ...(cue ? [cue] : []), ...(source ? [source] : [])]
  const sure = parts.reduce((p, part) => p * part.probability, link)
  return {
    source: source ? [text(source)] : [],
    cue: cue ? [text(cue)] : [],
    content: contents.map(text),
    confidence: Math.round(1000 * sure) / 1000,
  }
}

/** A trained chain: its weights, `ROW` a feature row, and those of its steps. */
export interface TrainedChain {
  readonly weights: Float32Array
  readonly steps: Float32Array
}

/** The sections in which a model file keeps the fast model. */
export function fastSections(cues: HashTable, chain: TrainedChain, linker: Chooser): Pack['sections'] {
  const rows = shrink(chain.weights)
  const links = shrink(linker.weights)
  return {
    'fast.cues.keys': new Uint8Array(cues.keys.buffer),
    'fast.cues.values': cues.values,
    'fast.rows': new Uint8Array(rows.codes.buffer),
    'fast.steps': new Uint8Array(chain.steps.buffer),
    'fast.linker': new Uint8Array(links.codes.buffer),
    'fast.units': new Uint8Array(Float32Array.of(rows.unit, links.unit).buffer),
  }
}

/** Reads the fast model from a model file's sections. */
export function fastWeights(sections: Pack['sections']): FastWeights {
  const [rowUnit, linkUnit] = new Float32Array(sections['fast.units'].buffer)
  return {
    cues: { keys: new Int32Array(sections['fast.cues.keys'].buffer), values: sections['fast.cues.values'] },
    rows: rowsOf(new Int8Array(sections['fast.rows'].buffer), rowUnit),
    steps: new Float32Array(sections['fast.steps'].buffer),
    linker: { weights: grow({ codes: new Int8Array(sections['fast.linker'].buffer), unit: linkUnit }) },
  }
}
