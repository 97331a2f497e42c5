import type { Span } from '@onrecord/record'
import { type ActNetwork, type States, WIDTH } from '../../acts/act-network.ts'
import { rangeAt } from '../../document.ts'
import type { Attribution } from '../attribution.ts'
import { confidenceOf } from './confidence.ts'
import { featuresOf, type Seen } from './features.ts'
import { latticeOf } from './lattice.ts'
import { type Choice, type Linker, linkerOn } from './linker.ts'
import { LABELS, type Network } from './network.ts'
import { assertBestNumbers, type BestNumbers } from './numbers.ts'
import { type Pieces, piecesOf } from './pieces.ts'
import { CONTENT, CUE, type LikelySpan, SOURCE, spansOf } from './spans.ts'
import { inputsOf, type Window, windowsOf } from './windows.ts'

/** The files that the best model is made of, and the network that its encoder runs on. */
export interface BestFiles {
  /** What `models/best.json` holds. */
  readonly numbers: BestNumbers
  /** What `models/best.tokenizer.json` holds. */
  readonly tokenizer: object
  /** Runs `models/best.onnx`. */
  readonly network: Network
  /** Runs `models/acts.onnx`. */
  readonly acts: ActNetwork
}

/** What the network thinks of the tokens of an article. */
interface Thoughts {
  /** LABELS a token, with what a paragraph's beginning rules out ruled out. */
  readonly labels: Float32Array
  readonly links: Float32Array
  readonly states: States
}

/** What the best model makes of an article. */
export interface BestReading {
  readonly attributions: readonly Attribution[]
  /** What acts are judged on; see `opinionsOf`. */
  readonly states: States
}

const IMPOSSIBLE = -1e4
const NO_STATES: States = { vectors: new Float32Array(), starts: new Uint32Array(1) }

/** The best model: an encoder's view of every token, a chain of labels for the spans, links between them. Throws on wrong numbers. */
export function bestModel({
  numbers,
  tokenizer,
  network,
}: Omit<BestFiles, 'acts'>): (doc: Seen) => Promise<BestReading> {
  assertBestNumbers(numbers)
  const pieces = piecesOf(tokenizer)
  return async doc => {
    if (doc.tokens.length === 0) return { attributions: [], states: NO_STATES }
    const { labels, links, states } = await think(doc, pieces, numbers, network)
    const spans = spansOf(latticeOf(labels, numbers.steps), numbers.least)
    return { attributions: assemble(doc, spans, linkerOn(links, numbers), numbers), states }
  }
}

/** Runs the network over an article's windows, side by side as far as whoever opened it allows. */
async function think(doc: Seen, pieces: Pieces, numbers: BestNumbers, network: Network): Promise<Thoughts> {
  const cut = { ...numbers, pieces: doc.tokens.map(token => pieces(token.text)) }
  const features = featuresOf(doc)
  const linkWidth = 4 * numbers.link + 1
  const labels = new Float32Array(doc.tokens.length * LABELS)
  const links = new Float32Array(doc.tokens.length * linkWidth)
  const starts = startsOf(cut.pieces)
  const vectors = new Float32Array(starts[doc.tokens.length] * WIDTH)
  const read = async (window: Window) => {
    const inputs = inputsOf(window, cut, features)
    const places = inputs.first.slice()
    const scores = await network(inputs)
    labels.set(scores.labels, window.first * LABELS)
    links.set(scores.links, window.first * linkWidth)
    places.forEach((place, i) => {
      const [from, to] = [starts[window.first + i], starts[window.first + i + 1]]
      const begin = Number(place) * WIDTH
      vectors.set(scores.states.subarray(begin, begin + (to - from) * WIDTH), from * WIDTH)
    })
  }
  await Promise.all(windowsOf(doc, cut).map(read))
  for (const { from } of doc.paragraphs) for (let y = 2; y < LABELS; y += 2) labels[from * LABELS + y] += IMPOSSIBLE
  return { labels, links, states: { vectors, starts } }
}

/** The first piece of each token among all, and how many there are. */
function startsOf(pieces: readonly (readonly number[])[]): Uint32Array {
  const starts = new Uint32Array(pieces.length + 1)
  for (let t = 0; t < pieces.length; t++) starts[t + 1] = starts[t] + pieces[t].length
  return starts
}

/**
 * Ties spans together: a content joins the cue of its choice in its own paragraph or one beside it, a cue takes a
 * source of its paragraph or none. What finds no partner is dropped.
 */
function assemble(doc: Seen, spans: readonly LikelySpan[], link: Linker, numbers: BestNumbers): Attribution[] {
  const near = nearness(doc, spans)
  const byCue = new Map<LikelySpan, { contents: LikelySpan[]; tie: number }>()
  spans.forEach((content, i) => {
    if (content.role !== CONTENT) return
    const { span: cue, probability } = link(content, near(i, CUE, 1))
    if (!cue) return
    const before = byCue.get(cue)
    before?.contents.push(content)
    byCue.set(cue, { contents: before?.contents ?? [content], tie: Math.min(before?.tie ?? 1, probability) })
  })
  return spans.flatMap((cue, i) => {
    const own = byCue.get(cue)
    return own ? [attribution(doc, numbers, own.contents, cue, link(cue, near(i, SOURCE, 0)), own.tie)] : []
  })
}

// Among so many spans before and after it a span looks for its partner, lest a paragraph without end take time without end.
const REACH = 40

/** Finds the spans of a role in the paragraph of the span at an index of `spans` and in those up to `reach` away. */
function nearness(doc: Seen, spans: readonly LikelySpan[]) {
  const paragraphs = spans.map(span => rangeAt(doc.paragraphs, span.from))
  return (index: number, role: number, reach: number): LikelySpan[] => {
    const near: LikelySpan[] = []
    for (let i = Math.max(0, index - REACH); i <= Math.min(spans.length - 1, index + REACH); i++) {
      if (spans[i].role === role && Math.abs(paragraphs[i] - paragraphs[index]) <= reach) near.push(spans[i])
    }
    return near
  }
}

function attribution(
  doc: Seen,
  numbers: BestNumbers,
  contents: readonly LikelySpan[],
  cue: LikelySpan,
  { span: source, probability: cueToSource }: Choice,
  contentToCue: number,
): Attribution {
  const text = ({ from, to }: LikelySpan): Span => ({ from: doc.tokens[from].from, to: doc.tokens[to - 1].to })
  const sure = {
    content: Math.min(...contents.map(c => c.probability)),
    cue: cue.probability,
    source: source?.probability ?? null,
    contentToCue,
    cueToSource,
  }
  return {
    source: source ? [text(source)] : [],
    cue: [text(cue)],
    content: contents.map(text),
    confidence: confidenceOf(sure, numbers.confidence),
  }
}
