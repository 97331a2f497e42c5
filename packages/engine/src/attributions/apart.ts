import type { Span } from '@onrecord/record'
import { type Document, rangeAt, type Segmented, tokenAt } from '../document.ts'
import type { Quotation, Quoted } from '../quotations/quotations.ts'
import type { Tagged } from '../tags/tags.ts'
import type { Attribution } from './attribution.ts'
import { isWhole } from './whole.ts'

type Doc = Document & Segmented & Quoted & Tagged

/** The outermost whole quotations by where they begin. */
type Wholes = ReadonlyMap<number, Quotation>

/**
 * Takes apart what is not one statement: a whole quotation that follows reported words in a sentence of its own ("He
 * said it was late. 'Go home.'"), or answers a question that was put after its speaker's last words, leaves the
 * attribution, to stand free; and what the model found no cue for is dropped, since no reader could say why it is an
 * attribution. Whole quotations come back by themselves.
 */
export function takenApart(doc: Doc, found: readonly Attribution[]): Attribution[] {
  const whole: Wholes = new Map(doc.quotations.filter(q => q.depth === 0 && isWhole(doc, q)).map(q => [q.from, q]))
  return found.flatMap(attribution => {
    const { cue, content } = attribution
    if (cue.length === 0) return []
    const speaker = misreadSource(doc, whole, attribution)
    if (speaker) return [{ ...attribution, source: [speaker], content: content.filter(c => c !== speaker) }]
    const cueSentence = sentenceAt(doc, cue[0])
    const beside = content.filter(c => sentenceAt(doc, c) === cueSentence)
    const quoted = beside.some(c => whole.has(c.from))
    const reported = content.some(c => !whole.has(c.from))
    const kept = content.filter((c, i) => {
      if (beside.includes(c)) return true
      if (!whole.has(c.from)) return !quoted && !(beside.length > 0 && isElsewhere(doc, cue[0], c))
      if (reported && !quoted) return i === 0
      return i === 0 || !/\basked\b/.test(doc.article.text.slice(content[i - 1].to, c.from))
    })
    return utterances(doc, whole, kept).map(content => ({ ...attribution, content }))
  })
}

/** In "'…,' says a man on the steps" what follows the cue is the source, if it has none, and not more of the content. */
function misreadSource({ article: { text } }: Doc, whole: Wholes, { source, cue, content }: Attribution): Span | null {
  const [said, rest] = content
  if (source.length > 0 || content.length !== 2 || !whole.has(said.from)) return null
  return said.to <= cue[0].from && text.slice(cue[0].to, rest.from).trim() === '' && !whole.has(rest.from) ? rest : null
}

/** They chanted 'Out!' and 'Now!': whole quotations that one content joins by "and" are an utterance each. */
function utterances({ article: { text } }: Doc, whole: Wholes, content: readonly Span[]): Span[][] {
  if (content.length === 0) return []
  const { from, to } = content[0]
  const own: Quotation[] = []
  for (let q = whole.get(from); q && q.to <= to; q = whole.get(nextMark(text, q.to))) own.push(q)
  return content.length === 1 && own.length > 1 && own.at(-1)?.to === to
    ? own.map(q => [{ from: q.from, to: q.to }])
    : [[...content]]
}

/** Where the text goes on after an "and", a comma or both. */
function nextMark(text: string, offset: number): number {
  return offset + (/^\s*(?:,\s*)?(?:and\s+)?/.exec(text.slice(offset, offset + 20))?.[0].length ?? 0)
}

/** Whether words without marks begin within a sentence of another paragraph than their cue's: they have one of their own there. */
function isElsewhere({ tokens, paragraphs }: Doc, cue: Span, { from }: Span): boolean {
  const token = tokenAt(tokens, from)
  const own = rangeAt(paragraphs, token)
  if (own === rangeAt(paragraphs, tokenAt(tokens, cue.from))) return false
  const { sentences } = paragraphs[own]
  return sentences[rangeAt(sentences, token)].from !== token
}

/** A number for the sentence that a span begins in, unlike that of any other sentence. */
function sentenceAt({ tokens, paragraphs }: Doc, { from }: Span): number {
  const token = tokenAt(tokens, from)
  const { sentences } = paragraphs[rangeAt(paragraphs, token)]
  return sentences[rangeAt(sentences, token)].from
}
