import type { Entity, Span, Statement } from '@onrecord/record'
import type { Attributed, Attribution } from '../attributions/attribution.ts'
import { type Document, rangeAt, type Segmented, type Stage, tokenAt } from '../document.ts'
import type { Recognised } from '../entities/entities.ts'
import type { Mentioned } from '../mentions/mention.ts'
import type { Quoted } from '../quotations/quotations.ts'
import type { Tagged } from '../tags/tags.ts'
import { type Cast, castOf } from './cast.ts'
import { formOf } from './form.ts'
import { mentionsIn } from './mentions-in.ts'
import { type Before, speakerOfCue, speakerOfQuotation } from './unmarked.ts'
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
    const before =
      holders[i - 1] === holders[i] ? { attribution: doc.attributions[i - 1], statement: statements[i - 1] } : null
    statements.push({
      id: `s${i + 1}`,
      form: attribution.turn ? 'direct' : formOf(doc, attribution.content),
      content: attribution.content,
      source: attribution.source,
      cue: attribution.cue,
      speaker: speakerOf(doc, cast, attribution, before, outer),
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
  before: Before | null,
  outer: Statement | undefined,
): string | null {
  const [source] = attribution.source
  const [cue] = attribution.cue
  // Who says "I" inside somebody's words is that somebody.
  if (source && outer && /^(?:I|we)$/i.test(doc.article.text.slice(source.from, source.to))) return outer.speaker
  if (source && before && isSameVoice(doc, cast, source, before)) return before.statement.speaker
  if (source) return isAsked(doc, source, cue) ? null : cast.speaker(source, cue)
  return cue ? speakerOfCue(doc, cast, attribution, before) : speakerOfQuotation(doc, cast, attribution, before)
}

// "The mayor was asked whether": the source is who hears the question, and nobody says who puts it.
const ASKED =
  /^(?:was|were|is|are|been|has been|had been|have been)\s(?:\w+ly\s)?(?:asked|questioned|pressed|quizzed|challenged|told)\b(?!.*\bby$)/i

function isAsked({ article: { text } }: Document, source: Span, cue: Span | undefined): boolean {
  return cue !== undefined && source.from < cue.from && ASKED.test(text.slice(cue.from, cue.to))
}

/** "One of the skippers said so. 'I'd do it again,' he added": nobody is named between an unnamed voice and its pronoun. */
function isSameVoice(doc: Doc, cast: Cast, source: Span, { attribution, statement }: Before): boolean {
  const { tokens, paragraphs, mentions, whose, entities, article } = doc
  if (!/^(?:he|she)$/i.test(article.text.slice(source.from, source.to))) return false
  if (!statement.speaker || !cast.isUnnamed(statement.speaker) || attribution.source.length === 0) return false
  const [from, to] = [attribution.source[0].to, source.from].map(offset => tokenAt(tokens, offset))
  if (rangeAt(paragraphs, from) !== rangeAt(paragraphs, to)) return false
  return !mentionsIn(doc, { from, to }).some(i => mentions[i].kind === 'name' && entities[whose[i]]?.type === 'person')
}
