import type { Span, Statement } from '@onrecord/record'
import { type Paragraph, rangeAt, type Segmented, type Tokens, tokenAt } from '../document.ts'

/** A statement with the places of its parts, in tokens. */
export interface Placed {
  readonly statement: Statement
  /** The index of the statement that quotes this one, or -1. */
  readonly holder: number
  readonly source: Tokens | null
  readonly cue: Tokens | null
  readonly content: readonly Tokens[]
  /** What names or tells it: its cue, else its source, else where its content begins. */
  readonly head: Tokens
  /** The sentence that holds its head, as far as anything in it matters, and the paragraph, as an index. */
  readonly sentence: Tokens
  readonly paragraph: number
}

/** The statements with their places, in the same order. */
export function placesOf(doc: Segmented, statements: readonly Statement[]): Placed[] {
  const indices = new Map(statements.map(({ id }, i) => [id, i]))
  const all = statements.map(statement => placed(doc, statement, indices.get(statement.within ?? '') ?? -1))
  return all.map(place => (place.holder < 0 ? place : heldBy(all[place.holder], place)))
}

/** What stands within somebody's words has its sentence there, and not in the words around them. */
function heldBy({ content }: Placed, place: Placed): Placed {
  const words = content.find(c => c.from <= place.head.from && place.head.to <= c.to)
  const { from, to } = place.sentence
  return words ? { ...place, sentence: { from: Math.max(from, words.from), to: Math.min(to, words.to) } } : place
}

function placed({ tokens, paragraphs }: Segmented, statement: Statement, holder: number): Placed {
  const range = ({ from, to }: Span) => ({ from: tokenAt(tokens, from), to: tokenAt(tokens, to - 1) + 1 })
  const [source = null, cue = null] = [statement.source[0], statement.cue[0]].map(span => (span ? range(span) : null))
  const content = statement.content.map(range)
  const head = cue ?? source ?? { from: content[0].from, to: content[0].from }
  const paragraph = rangeAt(paragraphs, head.from)
  return {
    statement,
    holder,
    source,
    cue,
    content,
    head,
    sentence: sentenceAround(paragraphs[paragraph], head),
    paragraph,
  }
}

// A sentence without an end must cost no more than others.
const REACH = 80

/** The sentence of a paragraph around some tokens, as far as 80 tokens from them. */
export function sentenceAround({ sentences }: Paragraph, { from, to }: Tokens): Tokens {
  const sentence = sentences[rangeAt(sentences, from)]
  return { from: Math.max(sentence.from, from - REACH), to: Math.min(sentence.to, Math.max(from, to) + REACH) }
}

/**
 * For each token the index of the innermost statement whose content holds it, or -1; linear for a few levels of quoting.
 * Words that are neither quoted nor anybody's ("It was announced that …") are the article's own.
 */
export function holdersIn({ tokens }: Segmented, statements: readonly Placed[]): Int32Array {
  const holders = new Int32Array(tokens.length).fill(-1)
  statements.forEach(({ statement, source, content }, i) => {
    if (statement.form === 'indirect' && !source && !statement.speaker) return
    for (const { from, to } of content) holders.fill(i, from, to)
  })
  return holders
}
