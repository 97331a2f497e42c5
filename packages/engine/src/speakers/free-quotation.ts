import type { Span } from '@onrecord/record'
import type { Attribution } from '../attributions/attribution.ts'
import { leadIn } from '../attributions/tagline.ts'
import { type Document, type Paragraph, rangeAt, type Segmented, type Tokens, tokenAt } from '../document.ts'
import type { Recognised } from '../entities/entities.ts'
import type { Mentioned } from '../mentions/mention.ts'
import type { Quoted } from '../quotations/quotations.ts'
import type { Tagged } from '../tags/tags.ts'
import { type Before, endOf, endOfAll } from './before.ts'
import type { Cast } from './cast.ts'
import { isPassive } from './cue-alone.ts'
import { turnOf } from './dialogue.ts'
import { mentionsIn } from './mentions-in.ts'
import { phraseAt } from './source-words.ts'
import { asks, isOutside, lastBegun, paragraphAt, personIn, SENTENCES, sentenceAt, subjectOf } from './told-of.ts'

type Doc = Document & Segmented & Quoted & Tagged & Mentioned & Recognised

/** Does the content begin with a quotation? */
export function isQuoted({ quotations }: Quoted, { content }: Attribution): boolean {
  return quotations[lastBegun(quotations, content[0].from)]?.from === content[0].from
}

/** Who speaks in a quotation without a cue: whom the words beside it bring on, else who goes on speaking, or is on stage. */
export function speakerOfQuotation(
  doc: Doc,
  cast: Cast,
  { content }: Attribution,
  before: Before | null,
): string | null {
  const first = tokenAt(doc.tokens, content[0].from)
  return (
    introduced(doc, cast, first) ??
    beside(doc, cast, content) ??
    onStageHere(doc, cast, first, before) ??
    (before ? turnOf(doc, content, before) : null) ??
    goingOn(doc, cast, first, before)
  )
}

/** Whom the words right before a colon and a quotation name as its sender: "the reply came from a clerk: '…'". */
export function broughtBy(doc: Doc, { cue, content }: Attribution): Tokens | null {
  const { tokens } = doc
  const first = tokenAt(tokens, content[0].from)
  if (first < 3 || tokens[first - 1].text !== ':' || isOutside(doc, content[0].from)) return null
  for (let t = first - 2; t > first - 7 && t > 0; t--) {
    const isSender = tokens[t].text === 'from' && (cue.length === 0 || cue[0].to <= tokens[t].from)
    if (isSender && phraseAt(doc, t + 1, first).to === first - 1) return { from: t + 1, to: first - 1 }
  }
  return null
}

/** Whom the sentence that a colon ends before a quotation is about, here or in the paragraph before. */
function introduced(doc: Doc, cast: Cast, first: number): string | null {
  const { tokens, paragraphs } = doc
  const p = rangeAt(paragraphs, first)
  const colon = first > paragraphs[p].from || p > 0 ? first - 1 : -1
  if (colon < 0 || tokens[colon].text !== ':') return null
  return subjectOf(doc, cast, { from: sentenceAt(doc, colon).from, to: colon })
}

/** Somebody in the back shouts, "…"; "…" from the back. */
function beside(doc: Doc, cast: Cast, content: readonly Span[]): string | null {
  const { tokens, quotations, paragraphs } = doc
  const quotation = quotations[lastBegun(quotations, content[0].from)]
  if (quotation?.from !== content[0].from) return null
  const before = leadIn(doc, quotation)
  if (before) return cast.speaker(before.source, before.cue)
  const after = quotation.tokens.to
  const { to } = paragraphs[rangeAt(paragraphs, quotation.tokens.from)]
  if (after >= to || tokens[after].text !== 'from') return null
  return cast.speakerIn(phraseAt(doc, after + 1, to))
}

/** "Ms Lowe shook her head. '…'": whom the sentences before a quotation in its paragraph are about. */
function onStageHere(doc: Doc, cast: Cast, first: number, before: Before | null): string | null {
  const { sentences } = paragraphAt(doc, first)
  const since = before ? tokenAt(doc.tokens, endOf(before.attribution)) : -1
  const here = rangeAt(sentences, first)
  for (let s = here - 1; s >= 0 && s >= here - SENTENCES && sentences[s].from > since; s--) {
    if (asks(doc, sentences[s])) continue
    const subject = subjectOf(doc, cast, sentences[s])
    if (subject) return subject
  }
  return null
}

// So many paragraphs back somebody can have come on stage who speaks now.
const STAGE = 3

/**
 * A quotation that stands free goes on with whoever spoke last, here or in the paragraph before, unless that has told of
 * somebody else since; a question is answered by who spoke before it. Else whoever was on stage there speaks.
 */
function goingOn(doc: Doc, cast: Cast, first: number, before: Before | null): string | null {
  const { paragraphs, tokens } = doc
  const here = rangeAt(paragraphs, first)
  if (before) {
    const end = tokenAt(tokens, endOf(before.attribution))
    const there = rangeAt(paragraphs, end)
    let next = there + 1
    while (next < here && paragraphs[next].sentences.every(s => asks(doc, s))) next++
    if (next >= here) {
      const since = here === there ? null : personIn(doc, sentencesAfter(paragraphs[there], end))
      const speaker =
        since ?? (isQuestion(doc, before.attribution) ? answererOf(doc, before) : null) ?? spoke(cast, before)
      if (speaker) return speaker
    }
  }
  for (let p = here - 1; p >= 0 && p >= here - STAGE; p--) {
    const person = personIn(doc, paragraphs[p].sentences)
    if (person) return person
  }
  return null
}

function sentencesAfter({ sentences }: Paragraph, token: number): readonly Tokens[] {
  return sentences.slice(rangeAt(sentences, token) + 1)
}

/** Who spoke; where that is open, who was asked ("She was asked whether") and answers now. */
function spoke(cast: Cast, { statement, attribution: { source, cue } }: Before): string | null {
  return statement.speaker ?? (source.length > 0 ? cast.speaker(source[0], cue[0]) : null)
}

/** Who answers: who is asked ("he was asked by", "I asked her if she"), or else who spoke before the one who asks. */
function answererOf(doc: Doc, { attribution: { cue, content }, statement, other }: Before): string | null {
  const { tokens, mentions, entities, whose } = doc
  const asked = tokenAt(tokens, cue[0].from)
  const { from } = sentenceAt(doc, asked)
  const isPerson = (i: number) => entities[whose[i]]?.type === 'person' && isOutside(doc, mentions[i].from)
  const words = isPassive(doc, cue[0]) ? { from, to: asked } : { from: asked, to: tokenAt(tokens, endOfAll(content)) }
  const person = mentionsIn(doc, words).find(i => isPerson(i) && entities[whose[i]].id !== statement.speaker)
  return person === undefined ? other : entities[whose[person]].id
}

function isQuestion({ article: { text } }: Document, { cue }: Attribution): boolean {
  return cue.length > 0 && /\b(?:asks?|asked|wonders?|wondered)\b/.test(text.slice(cue[0].from, cue[0].to))
}
