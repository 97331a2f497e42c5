import type { Entity, Span, Statement } from '@onrecord/record'
import type { Attributed, Attribution } from '../attributions/attribution.ts'
import { type Document, rangeAt, type Segmented, type Stage, tokenAt } from '../document.ts'
import type { Recognised } from '../entities/entities.ts'
import type { Mentioned } from '../mentions/mention.ts'
import type { Quoted } from '../quotations/quotations.ts'
import type { Tagged } from '../tags/tags.ts'
import { type Cast, castOf } from './cast.ts'
import { formOf } from './form.ts'
import { introduced, onStage, subjectBefore } from './introduction.ts'
import { holdersOf } from './within.ts'

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
  const holders = holdersOf(doc.attributions)
  const statements: Statement[] = []
  doc.attributions.forEach((attribution, i) => {
    const outer: Statement | undefined = statements[holders[i]]
    const before = holders[i - 1] === holders[i] ? i - 1 : -1
    statements.push({
      id: `s${i + 1}`,
      form: attribution.turn ? 'direct' : formOf(doc, attribution.content),
      content: attribution.content,
      source: attribution.source,
      cue: attribution.cue,
      speaker: speakerOf(doc, cast, attribution, doc.attributions[before], statements[before], outer),
      addressees: [],
      about: [],
      said: null,
      ...(outer ? { within: outer.id } : {}),
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
  outer: Statement | undefined,
): string | null {
  const [source] = attribution.source
  // Who says "I" inside somebody's words is that somebody.
  if (source && outer && /^(?:I|we)$/i.test(doc.article.text.slice(source.from, source.to))) return outer.speaker
  if (source) return cast.speaker(source, attribution.cue[0])
  if (attribution.cue.length === 0) {
    return introduced(doc, attribution) ?? goingOn(doc, attribution, before, last)
  }
  if (isPassive(doc, attribution.cue[0])) return null
  // "She said it was late and added that she was tired": a cue without a source has the speaker of its sentence.
  if (before && last && sameSentence(doc, attribution, before)) return last.speaker
  return subjectBefore(doc, attribution.cue[0])
}

/** A quotation that stands free goes on with whoever spoke last, here or in the paragraph before, or was on stage. */
function goingOn(
  doc: Doc,
  { content }: Attribution,
  before: Attribution | undefined,
  last: Statement | undefined,
): string | null {
  const here = paragraphOf(doc, first(content))
  const gap = before ? here - paragraphOf(doc, end(before)) : Number.POSITIVE_INFINITY
  if (last && gap <= 1) return last.speaker
  return here > 0 ? onStage(doc, doc.paragraphs[here - 1]) : null
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
