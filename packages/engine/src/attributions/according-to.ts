import type { Span } from '@onrecord/record'
import { type Document, type Segmented, type Tokens, tokenAt } from '../document.ts'
import { hashText } from '../model/hash.ts'
import type { Quoted } from '../quotations/quotations.ts'
import type { Tagged } from '../tags/tags.ts'
import type { Attribution } from './attribution.ts'
import { nounPhrase } from './tagline.ts'

const ACCORDING = hashText('according')
const TO = hashText('to')

type Doc = Document & Segmented & Quoted & Tagged

// The model finds nearly all; what it leaves is often "according to plan".
const CONFIDENCE = 0.5

/**
 * Adds what stands beside an "according to" that the model left: the rest of its sentence, by the source after it.
 * Inside quotations, and where no noun follows, it is left alone.
 */
export function withAccordingTo(doc: Doc, found: readonly Attribution[]): readonly Attribution[] {
  const { tokens, forms, paragraphs } = doc
  const taken = takenTokens(doc, found)
  const added: Attribution[] = []
  for (const { sentences } of paragraphs) {
    for (const sentence of sentences) {
      for (let t = sentence.from; t + 2 < sentence.to; t++) {
        if (forms[t].lower !== ACCORDING || forms[t + 1].lower !== TO || taken[t]) continue
        const end = nounPhrase(doc, t + 2, sentence.to)
        const content = end < 0 ? null : contentBeside(doc, sentence, t, end)
        if (!content) continue
        const span = (from: number, to: number): Span => ({ from: tokens[from].from, to: tokens[to - 1].to })
        added.push({ source: [span(t + 2, end)], cue: [span(t, t + 2)], content: [content], confidence: CONFIDENCE })
      }
    }
  }
  return added.length ? [...found, ...added] : found
}

/** What the source says: the words after it where the sentence begins with it, else the words before. */
function contentBeside({ tokens }: Doc, sentence: Tokens, cue: number, end: number): Span | null {
  let [from, to] = cue === sentence.from ? [end, sentence.to] : [sentence.from, cue]
  while (from < to && /^[,;]$/.test(tokens[from].text)) from++
  while (from < to && /^[,;.]$/.test(tokens[to - 1].text)) to--
  return to - from > 1 ? { from: tokens[from].from, to: tokens[to - 1].to } : null
}

/** The tokens that stand in quotations or belong to an attribution already. */
function takenTokens({ tokens, quotations }: Doc, found: readonly Attribution[]): Uint8Array {
  const taken = new Uint8Array(tokens.length)
  for (const q of quotations) if (q.depth === 0) taken.fill(1, q.tokens.from, q.tokens.to)
  for (const { from, to } of found.flatMap(a => [...a.source, ...a.cue, ...a.content])) {
    for (let t = tokenAt(tokens, from); t < tokens.length && tokens[t].from < to; t++) taken[t] = 1
  }
  return taken
}
