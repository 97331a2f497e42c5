import type { Span } from '@onrecord/record'
import type { Document, Segmented } from '../../document.ts'
import { type Chooser, choose } from '../../model/choice.ts'
import type { HashTable } from '../../model/hash-table.ts'
import type { Pack } from '../../model/pack.ts'
import { grow, type SmallWeights, shrink } from '../../model/weights.ts'
import type { Quoted } from '../../quotations/quotations.ts'
import type { Tagged } from '../../tags/tags.ts'
import type { Attribution, AttributionModel } from '../attribution.ts'
import { type Calibration, confidenceOf } from './confidence.ts'
import type { RoleSpan } from './labels.ts'
import type { LikelySpan } from './likely.ts'
import { candidates, spread } from './link.ts'
import { deskFor, type RoleWeights, roleFinder } from './roles.ts'
import { rowsOf } from './rows.ts'
import { see } from './sight.ts'

/** What the fast model learned: which words are cues, what marks roles, a linker that ties them together. */
export interface FastWeights extends RoleWeights {
  readonly cues: HashTable
  readonly linker: Chooser
  readonly calibration: Calibration
}

type Seen = Document & Segmented & Quoted & Tagged

/** The fast model: the role spans of each paragraph, then a choice of cue for each content and source for each cue. */
export function fastModel({ cues, linker, calibration, ...weights }: FastWeights): AttributionModel {
  const roleSpans = roleFinder(weights)
  const linkBits = Math.log2(linker.weights.length)
  return {
    name: 'fast',
    attribute(doc) {
      const sight = see(doc, cues)
      const desk = deskFor(doc.paragraphs.reduce((most, { from, to }) => Math.max(most, to - from), 0))
      const spans = doc.paragraphs.flatMap(paragraph => roleSpans(sight, paragraph, desk))
      const all = spread(spans, doc)
      const pick = (anchor: number, wanted: 'source' | 'cue') => {
        const list = candidates(sight, all, anchor, wanted, linkBits)
        const { index, probability } = choose(
          linker,
          list.map(c => c.features),
        )
        return { span: list[index].span, probability }
      }
      return assemble(doc, spans, pick).map(a => ({ ...a, confidence: confidenceOf(calibration, a.confidence) }))
    },
  }
}

/** The index of the span that another belongs to, -1 for none, and how sure that is. */
type Pick = (anchor: number, wanted: 'source' | 'cue') => { span: number; probability: number }

/** Contents with one cue are one attribution; a content without a cue looks for its source itself. */
function assemble(doc: Seen, spans: readonly LikelySpan[], pick: Pick): Attribution[] {
  const byCue = new Map<number, { contents: LikelySpan[]; link: number }>()
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

function sourceOf(spans: readonly LikelySpan[], pick: Pick, anchor: number): LikelySpan | null {
  const source = pick(anchor, 'source').span
  return source < 0 ? null : spans[source]
}

function attribution(
  doc: Seen,
  contents: LikelySpan[],
  cue: LikelySpan | null,
  source: LikelySpan | null,
  link: number,
): Attribution {
  const text = ({ from, to }: RoleSpan): Span => ({ from: doc.tokens[from].from, to: doc.tokens[to - 1].to })
  const parts = [...contents, ...(cue ? [cue] : []), ...(source ? [source] : [])]
  const sure = parts.reduce((p, part) => p * part.probability, link)
  return {
    source: source ? [text(source)] : [],
    cue: cue ? [text(cue)] : [],
    content: contents.map(text),
    confidence: sure,
  }
}

/** A trained chain: its weights, `ROW` a feature row, and those of its steps. */
export interface TrainedChain {
  readonly weights: Float32Array
  readonly steps: Float32Array
}

/** The sections in which a model file keeps the fast model. */
export function fastSections(
  cues: HashTable,
  chain: TrainedChain,
  scale: SmallWeights,
  linker: Chooser,
  { bias, slope }: Calibration,
): Pack['sections'] {
  const rows = shrink(chain.weights)
  const links = shrink(linker.weights)
  return {
    'fast.cues.keys': new Uint8Array(cues.keys.buffer),
    'fast.cues.values': cues.values,
    'fast.rows': new Uint8Array(rows.codes.buffer),
    'fast.steps': new Uint8Array(chain.steps.buffer),
    'fast.scale': new Uint8Array(scale.codes.buffer),
    'fast.linker': new Uint8Array(links.codes.buffer),
    'fast.units': new Uint8Array(Float32Array.of(rows.unit, scale.unit, links.unit).buffer),
    'fast.calibration': new Uint8Array(Float32Array.of(bias, slope).buffer),
  }
}

/** Reads the fast model from a model file's sections. */
export function fastWeights(sections: Pack['sections']): FastWeights {
  const [rowUnit, scaleUnit, linkUnit] = new Float32Array(sections['fast.units'].buffer)
  const [bias, slope] = new Float32Array(sections['fast.calibration'].buffer)
  return {
    calibration: { bias, slope },
    cues: { keys: new Int32Array(sections['fast.cues.keys'].buffer), values: sections['fast.cues.values'] },
    rows: rowsOf(new Int8Array(sections['fast.rows'].buffer), rowUnit),
    steps: new Float32Array(sections['fast.steps'].buffer),
    scale: { codes: new Int8Array(sections['fast.scale'].buffer), unit: scaleUnit },
    linker: { weights: grow({ codes: new Int8Array(sections['fast.linker'].buffer), unit: linkUnit }) },
  }
}
