import type { Entity, Span, Statement } from '@onrecord/record'
import type { Attributed, Attribution } from '../attributions/attribution.ts'
import { type Document, rangeAt, type Segmented, type Stage, tokenAt } from '../document.ts'
import type { Recognised } from '../entities/entities.ts'
import type { Mentioned } from '../mentions/mention.ts'
import type { Quoted } from '../quotations/quotations.ts'
import type { Tagged } from '../tags/tags.ts'
import { formOf } from './form.ts'
import { type Cast, castOf } from './cast.ts'

/** Layer of `speakers`: the statements, each with its speaker or an honest null, and the speakers who have no name. */
export interface Spoken {
  readonly statements: readonly Statement[]
  /** Everybody the record knows: the recognised entities, and described voices, texts and the author who speak. */
  readonly cast: readonly Entity[]
}

type Doc = Document & Segmented & Quoted & Tagged & Mentioned & Recognised & Attributed

/** The stage that gives each attribution its speaker, and so makes a statement of it. */
export const speakers: Stage<Segmented & Quoted & Tagged & Mentioned & Recognised & Attributed, Spoken> = doc => {
  const cast = castOf(doc)
  const statements: Statement[] = []
  doc.attributions.forEach((attribution, i) => {
    const speaker = speakerOf(doc, cast, attribution, doc.attributions[i - 1], statements[i - 1])
    statements.push({
      id: `s${i + 1}`,
      form: formOf(doc, attribution.content),
      content: attribution.content,
      source: attribution.source,
      cue: attribution.cue,
      speaker,
      addressees: [],
      about: [],
      said: null,
      confidence: attribution.confidence,
    })
  })
  return { statements, cast: cast.members() }
}

function speakerOf(
  doc: Doc,
  cast: Cast,
  attribution: Attribution,
  before: Attribution | undefined,
  last: Statement | undefined,
): string | null {
  if (attribution.source.length > 0) return cast.speaker(attribution.source[0])
  if (!before || !last) return null
  const gap = paragraphOf(doc, first(attribution.content)) - paragraphOf(doc, end(before))
  // A quotation that stands free goes on with whoever spoke last, here or in the paragraph before.
  if (attribution.cue.length === 0) return gap <= 1 ? last.speaker : null
  // "She said it was late and added that she was tired": a cue without a source has the speaker of its sentence.
  return sameSentence(doc, attribution, before) && !isPassive(doc, attribution.cue[0]) ? last.speaker : null
}

function paragraphOf({ tokens, paragraphs }: Doc, offset: number): number {
  return rangeAt(paragraphs, tokenAt(tokens, offset))
}

function sameSentence({ tokens, paragraphs }: Doc, a: Attribution, b: Attribution): boolean {
  const [later, earlier] = [tokenAt(tokens, first(a.cue)), tokenAt(tokens, (b.cue[0] ?? b.content[0]).from)]
  const paragraph = paragraphs[rangeAt(paragraphs, later)]
  if (earlier < paragraph.from) return false
  return rangeAt(paragraph.sentences, later) === rangeAt(paragraph.sentences, earlier)
}

function isPassive({ article: { text } }: Doc, cue: Span): boolean {
  return /\b(?:was|were|is|are|been|be|being)\b|(?:edly|legedly)$/.test(text.slice(cue.from, cue.to))
}

function first(spans: readonly Span[]): number {
  return spans[0].from
}

function end({ source, cue, content }: Attribution): number {
  return Math.max(...[...source, ...cue, ...content].map(s => s.to)) - 1
}
