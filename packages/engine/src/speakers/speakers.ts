import type { Entity, Span, Statement } from '@onrecord/record'
import type { Attributed, Attribution } from '../attributions/attribution.ts'
import { type Document, rangeAt, type Segmented, type Stage, type Tokens, tokenAt } from '../document.ts'
import type { Recognised } from '../entities/entities.ts'
import type { Mentioned } from '../mentions/mention.ts'
import type { Quoted } from '../quotations/quotations.ts'
import type { Tagged } from '../tags/tags.ts'
import { aboutIn } from './about.ts'
import { addresseesOf } from './addressees.ts'
import type { Before } from './before.ts'
import { type Cast, castOf } from './cast.ts'
import { speakerOfCue } from './cue-alone.ts'
import { withFirstPerson } from './first-person.ts'
import { formOf } from './form.ts'
import { broughtBy, isQuoted, speakerOfQuotation } from './free-quotation.ts'
import { mentionsIn } from './mentions-in.ts'
import { TurnLabels } from './turn-labels.ts'
import { holdersOf } from './within.ts'

/** Layer of `speakers`: the statements, each with its speaker or an honest null, who hears it and whom it is about. */
export interface Spoken {
  readonly statements: readonly Statement[]
  /** Everybody the record knows: the recognised entities, and described voices, hearers, texts and the author. */
  readonly cast: readonly Entity[]
}

type Doc = Document & Segmented & Quoted & Tagged & Mentioned & Recognised & Attributed

/** The stage that gives each attribution its speaker, and so makes a statement of it. */
export const speakers: Stage<Segmented & Quoted & Tagged & Mentioned & Recognised & Attributed, Spoken> = doc => {
  const cast = castOf(doc)
  const holders = holdersOf(doc.attributions)
  const labels = new TurnLabels(doc, doc.attributions)
  const statements: Statement[] = []
  // What was said before, in the article's own words or within the same statement.
  const last = new Map<number, Before>()
  doc.attributions.forEach((attribution, i) => {
    const outer: Statement | undefined = statements[holders[i]]
    const before = last.get(holders[i]) ?? null
    const statement: Statement = {
      id: `s${i + 1}`,
      form: attribution.turn ? 'direct' : formOf(doc, attribution.content, outer && attribution.cue[0]),
      content: attribution.content,
      source: attribution.source,
      cue: attribution.cue,
      speaker: speakerOf(doc, cast, labels, attribution, before, outer),
      addressees: [],
      about: [],
      said: null,
      ...(outer ? { within: outer.id } : {}),
      confidence: attribution.confidence,
    }
    statements.push(statement)
    last.set(holders[i], { attribution, statement, ...otherThan(statement.speaker, before) })
  })
  const hearers = addresseesOf(doc, cast, statements)
  const members = cast.members()
  const aboutOf = aboutIn(doc, members)
  const whole = statements.map((statement, i) => {
    const told = { ...statement, addressees: hearers[i] }
    return { ...told, about: aboutOf(told) }
  })
  return { statements: whole, cast: withFirstPerson(doc, whole, members) }
}

// To whom it seems where nobody is named, if not to who writes?
const SEEMS =
  /^(?:it\s)?(?:(?:has|have|had|would|may|might)\s)?(?:also\s)?(?:seem|appear)(?:s|ed)?(?:\slike|\sas\sif|\sthat)?$/i

/** Who spoke last before somebody who speaks now, and where. */
function otherThan(speaker: string | null, before: Before | null): Pick<Before, 'other' | 'otherAt'> {
  if (!before) return { other: null, otherAt: -1 }
  const { other, otherAt } = before
  if (before.statement.speaker === speaker) return { other, otherAt }
  return { other: before.statement.speaker, otherAt: before.attribution.content.at(-1)?.from ?? -1 }
}

function speakerOf(
  doc: Doc,
  cast: Cast,
  labels: TurnLabels,
  attribution: Attribution,
  before: Before | null,
  outer: Statement | undefined,
): string | null {
  const [source] = attribution.source
  const [cue] = attribution.cue
  // Who says "I" inside somebody's words is that somebody.
  if (source && outer && /^(?:I|we)$/i.test(doc.article.text.slice(source.from, source.to))) return outer.speaker
  if (source && attribution.turn) {
    const labelled = labels.of(source)
    if (labelled === 'author') return cast.author(source)
    if (labelled !== 'words') return labelled.id
  }
  if (source && before && isSameVoice(doc, cast, source, before)) return before.statement.speaker
  const sender = broughtBy(doc, attribution)
  if (sender) return cast.speakerIn(sender)
  if (source)
    return isAsked(doc, source, cue) ? null : (cast.speaker(source, cue) ?? sameBody(doc, cast, source, before))
  const writer = cast.writerAt(tokenAt(doc.tokens, attribution.content[0].from))
  if (writer) return writer
  if (cue && SEEMS.test(doc.article.text.slice(cue.from, cue.to))) return cast.author(cue)
  const beside = cue ? speakerOfCue(doc, cast, attribution, before, outer ? wordsOf(doc, outer, cue) : null) : null
  return beside ?? (!cue || isQuoted(doc, attribution) ? speakerOfQuotation(doc, cast, attribution, before) : null)
}

/** The words of a statement that hold a cue. */
function wordsOf({ tokens }: Document & Segmented, { content }: Statement, { from }: Span): Tokens {
  const span = content.find(c => c.from <= from && from < c.to) ?? content[0]
  return { from: tokenAt(tokens, span.from), to: tokenAt(tokens, span.to - 1) + 1 }
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
  // "Asked by a reporter whether she would stay, she smiled": the reporter is no subject.
  if (attribution.cue[0]?.from < attribution.source[0].from) return false
  const [from, to] = [attribution.source[0].to, source.from].map(offset => tokenAt(tokens, offset))
  const paragraph = paragraphs[rangeAt(paragraphs, from)]
  if (to >= paragraph.to) return false
  // "He bristled when somebody shouted": only whom the sentence begins with goes on.
  const sentence = paragraph.sentences[rangeAt(paragraph.sentences, from)]
  const first = tokenAt(tokens, attribution.source[0].from)
  if (first - sentence.from > 2 && !/^(?:who|that)$/i.test(tokens[first].text)) return false
  return !mentionsIn(doc, { from, to }).some(i => mentions[i].kind === 'name' && entities[whose[i]]?.type === 'person')
}

/** "It further wrote": the body or text that spoke last, not far before. */
function sameBody(doc: Doc, cast: Cast, source: Span, before: Before | null): string | null {
  if (!before?.statement.speaker || !/^(?:it|they)$/i.test(doc.article.text.slice(source.from, source.to))) return null
  if (!cast.isBody(before.statement.speaker)) return null
  const [here, there] = [source, before.attribution.content[0]].map(({ from }) =>
    rangeAt(doc.paragraphs, tokenAt(doc.tokens, from)),
  )
  return here - there <= NEAR ? before.statement.speaker : null
}

// So many paragraphs.
const NEAR = 2
