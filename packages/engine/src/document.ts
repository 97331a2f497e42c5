import type { Article, BlockKind, Span } from '@onrecord/record'

/** What the corridor begins with. Every stage adds a layer to it; none changes what another gave. */
export interface Document {
  readonly article: Article
}

/** A stage: a pure function of the document and the layers it needs, which gives one layer more. */
export type Stage<Needs, Gives> = (doc: Document & Needs) => Gives

/** A word, number or mark of the text. `from` and `to` count UTF-16 units of `article.text`. */
export interface Token extends Span {
  readonly text: string
}

/** A run of tokens, `from` inclusive, `to` exclusive, as indices into `tokens`. */
export interface Tokens {
  readonly from: number
  readonly to: number
}

/** A block of the article, in tokens. Blocks without a token have no paragraph. */
export interface Paragraph extends Tokens {
  readonly kind: BlockKind
  readonly sentences: readonly Tokens[]
}

/** Layer of `segment`: the text cut into paragraphs, sentences and tokens. */
export interface Segmented {
  readonly tokens: readonly Token[]
  readonly paragraphs: readonly Paragraph[]
}

/** The index of the range that holds `token`, in ranges that are in order and leave no gap; logarithmic. */
export function rangeAt(ranges: readonly Tokens[], token: number): number {
  let low = 0
  let high = ranges.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (ranges[middle].from <= token) low = middle
    else high = middle - 1
  }
  return low
}

/** The index of the first token that ends after an offset of the text; logarithmic. */
export function tokenAt(tokens: readonly Token[], offset: number): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (tokens[middle].to <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** The tokens that a stretch of the text holds or cuts; logarithmic. */
export function tokensOf({ tokens }: Segmented, { from, to }: Span): Tokens {
  return { from: tokenAt(tokens, from), to: tokenAt(tokens, to - 1) + 1 }
}

/** The sentence of a token; logarithmic. */
export function sentenceAt({ paragraphs }: Segmented, token: number): Tokens {
  const { sentences } = paragraphs[rangeAt(paragraphs, token)]
  return sentences[rangeAt(sentences, token)]
}

/** The sentences of a run of tokens in one paragraph, as far as they lie in the run; logarithmic in all others. */
export function sentencesIn({ paragraphs }: Segmented, { from, to }: Tokens): Tokens[] {
  const { sentences } = paragraphs[rangeAt(paragraphs, from)]
  const found: Tokens[] = []
  for (let s = rangeAt(sentences, from); s < sentences.length && sentences[s].from < to && from < to; s++)
    found.push({ from: Math.max(sentences[s].from, from), to: Math.min(sentences[s].to, to) })
  return found
}
