import type { Span, Statement } from '@onrecord/record'
import { type Document, rangeAt, type Segmented, type Tokens, tokenAt } from '../document.ts'
import type { Recognised } from '../entities/entities.ts'
import type { Mentioned } from '../mentions/mention.ts'
import type { Quoted } from '../quotations/quotations.ts'
import { mentionsIn } from './mentions-in.ts'

type Doc = Document & Segmented & Quoted & Mentioned & Recognised

const YOU = /\b(?:you|your|yours|yourself|yourselves)\b/i
const OPENS = /^["“‘'`]+$/
const CLOSES = /^["”’',.!?…]+$/

/** Does a content speak to somebody as "you"? */
export function speaksToSomebody({ article: { text } }: Document, content: readonly Span[]): boolean {
  return content.some(({ from, to }) => YOU.test(text.slice(from, to)))
}

/** Whom a quotation calls by name while it speaks to a "you": "Henrik, show your books!". */
export function addressedIn(doc: Doc, { form, content }: Statement): readonly string[] {
  if (form === 'indirect' || !speaksToSomebody(doc, content)) return []
  return content.flatMap(span => {
    const words = { from: tokenAt(doc.tokens, span.from), to: tokenAt(doc.tokens, span.to - 1) + 1 }
    return mentionsIn(doc, words).flatMap(i => {
      const entity = doc.entities[doc.whose[i]]
      return entity && doc.mentions[i].kind !== 'pronoun' && isVocative(doc, i, words) ? [entity.id] : []
    })
  })
}

/** Does a mention stand apart from its sentence, between commas and marks, at either end of it? */
export function isVocative(doc: Doc, mention: number, words: Tokens): boolean {
  const { tokens, paragraphs, mentions } = doc
  const { from, to } = mentions[mention].tokens
  const { sentences } = paragraphs[rangeAt(paragraphs, from)]
  const sentence = sentences[rangeAt(sentences, from)]
  const [start, end] = [Math.max(words.from, sentence.from), Math.min(words.to, sentence.to)]
  const opens = from === start || (OPENS.test(tokens[from - 1].text) && from - 1 <= start)
  const closes = to >= end || (/^[.!?…]$/.test(tokens[to].text) && to + 2 >= end)
  const comma = (t: number) => t >= start && t < end && tokens[t].text === ','
  // "Henrik, Henrik, show": the same name again.
  const again =
    comma(from - 1) && mentions[mention - 1]?.tokens.to === from - 1 && doc.whose[mention - 1] === doc.whose[mention]
  if (opens || again) return comma(to) || (opens && CLOSES.test(tokens[to]?.text ?? '.') && to < end)
  return comma(from - 1) && closes
}
