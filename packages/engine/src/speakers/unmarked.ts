import type { Span, Statement } from '@onrecord/record'
import type { Attribution } from '../attributions/attribution.ts'
import { leadIn } from '../attributions/tagline.ts'
import { type Document, type Paragraph, rangeAt, type Segmented, type Tokens, tokenAt } from '../document.ts'
import type { Recognised } from '../entities/entities.ts'
import { STANDING, standingOf } from '../entities/subjects.ts'
import type { Mentioned } from '../mentions/mention.ts'
import type { Quoted } from '../quotations/quotations.ts'
import type { Tagged } from '../tags/tags.ts'
import { TAGS } from '../tags/tagset.ts'
import type { Cast } from './cast.ts'
import { turnOf } from './dialogue.ts'
import { mentionsIn } from './mentions-in.ts'
import { phraseAt } from './source-words.ts'

type Doc = Document & Segmented & Quoted & Tagged & Mentioned & Recognised

/** What was said before, and by whom. */
export interface Before {
  readonly attribution: Attribution
  readonly statement: Statement
  /** Who spoke last before the speaker of that, or null. */
  readonly other: string | null
  /** Where the content of what that one said ends; -1 where nobody did. */
  readonly otherAt: number
}

/** Who speaks where a cue stands without its source; null where the text does not say. */
export function speakerOfCue(
  doc: Doc,
  cast: Cast,
  { cue, content }: Attribution,
  before: Before | null,
): string | null {
  const [{ from, to }] = cue
  const first = tokenAt(doc.tokens, from)
  const sentence = sentenceAt(doc, first)
  if (
    isParticiple(doc, cue[0]) ||
    isPassive(doc, cue[0]) ||
    (first === sentence.from && ASKED.test(doc.tokens[first].text))
  )
    return agent(doc, cast, sentence, tokenAt(doc.tokens, to)) ?? doneAgain(doc, cue[0], before)
  // "…," called a woman behind him: the source follows a verb that a mark parts from the words.
  if (content[0].from < from && first > sentence.from && /^[,"”’']$/.test(doc.tokens[first - 1].text)) {
    const after = phraseAt(doc, tokenAt(doc.tokens, to), sentence.to)
    if (after.from < after.to) return cast.speakerIn(withApposition(doc, after, sentence.to))
  }
  // "…" ― Ann Lee: signed.
  if (content[0].from < from && DASH.test(doc.article.text.slice(from, to))) {
    const signer = phraseAt(doc, tokenAt(doc.tokens, to), sentence.to)
    if (signer.from < signer.to) return cast.speakerIn(signer)
  }
  // "She said it was late and added that she was tired": a cue without a source has the speaker of its sentence.
  if (before && startOf(before.attribution) >= doc.tokens[sentence.from].from) return before.statement.speaker
  const end = tokenAt(doc.tokens, endOfAll(content) - 1) + 1
  return (
    subjectOf(doc, cast, { from: sentence.from, to: first }) ??
    (isGerund(doc, first) && first - sentence.from < 2 ? subjectOf(doc, cast, { from: end, to: sentence.to }) : null)
  )
}

/** "After saying it was late, she left" */
function isGerund({ tags }: Tagged, token: number): boolean {
  return TAGS[tags[token]] === 'VBG'
}

const DASH = /^[-–—―]{1,2}$/

// "Asked by a reporter whether she would stay": who is asked is the next subject.
const ASKED = /^(?:asked|pressed|questioned|quizzed|challenged)$/i

/** "One, Ann Lee": with the name that follows a comma. */
function withApposition(doc: Doc, { from, to }: Tokens, limit: number): Tokens {
  if (to >= limit || doc.tokens[to].text !== ',') return { from, to }
  const name = phraseAt(doc, to + 1, limit)
  return name.from < name.to && /^\p{Lu}/u.test(doc.tokens[name.from].text) ? { from, to: name.to } : { from, to }
}

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
// So many sentences back in a paragraph; without a bound a hostile text would cost its length squared.
const SENTENCES = 12

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

/** "Anything to say to Ann, sir?": a reporter's question brings nobody on. */
function asks({ tokens, quotations }: Doc, { from, to }: Tokens): boolean {
  return tokens[to - 1].text === '?' && isOutside({ quotations }, tokens[from].from)
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

function endOfAll(content: readonly Span[]): number {
  return content[content.length - 1].to
}

function isQuestion({ article: { text } }: Document, { cue }: Attribution): boolean {
  return cue.length > 0 && /\b(?:asks?|asked|wonders?|wondered)\b/.test(text.slice(cue[0].from, cue[0].to))
}

/** The person whom the last of some sentences that is about one is about. */
function personIn(doc: Doc, sentences: readonly Tokens[]): string | null {
  for (let s = sentences.length - 1; s >= 0 && s >= sentences.length - SENTENCES; s--) {
    if (asks(doc, sentences[s])) continue
    const person = mentionsIn(doc, sentences[s]).find(
      i => doc.entities[doc.whose[i]]?.type === 'person' && isOutside(doc, doc.mentions[i].from),
    )
    if (person !== undefined) return doc.entities[doc.whose[person]].id
  }
  return null
}

/** Who the words are about: the subject of a verb in them, else the first person, outside quotations. */
function subjectOf(doc: Doc, cast: Cast, range: Tokens): string | null {
  if (range.from >= range.to) return null
  const sentence = sentenceAt(doc, range.from)
  const inside = mentionsIn(doc, range).filter(i => isOutside(doc, doc.mentions[i].from))
  const isSubject = (i: number) => isParty(doc, i) && standingOf(doc, sentence, doc.mentions[i]) === STANDING.subject
  const subject = inside.find(isSubject) ?? inside.find(i => doc.entities[doc.whose[i]]?.type === 'person')
  return subject === undefined
    ? null
    : (doc.entities[doc.whose[subject]]?.id ?? cast.speakerIn(doc.mentions[subject].tokens))
}

function isParty({ mentions, entities, whose }: Doc, i: number): boolean {
  const m = mentions[i]
  return entities[whose[i]] !== undefined || (m.kind === 'description' && m.of === 'person')
}

function isOutside({ quotations }: Quoted, offset: number): boolean {
  let i = lastBegun(quotations, offset)
  while (i > 0 && quotations[i].depth > 0) i--
  return i < 0 || quotations[i].to <= offset
}

/** The index of the last quotation that begins at an offset or before it, or -1; logarithmic. */
function lastBegun(quotations: Quoted['quotations'], offset: number): number {
  let low = 0
  let high = quotations.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (quotations[middle].from <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** Whom "by" names after a passive cue ("was told by the minister"). */
function agent(doc: Doc, cast: Cast, sentence: Tokens, after: number): string | null {
  if (after >= sentence.to || doc.tokens[after].text !== 'by') return null
  return cast.speakerIn(phraseAt(doc, after + 1, sentence.to))
}

/** "The board rated half of them good. The others were rated poor": by whom the same verb was said of just before. */
function doneAgain(doc: Doc, cue: Span, before: Before | null): string | null {
  const last = before?.attribution.cue[0]
  if (!before || !last) return null
  const [verb, verbBefore] = [cue, last].map(({ to }) => doc.tokens[tokenAt(doc.tokens, to - 1)].text.toLowerCase())
  const isNear = Math.abs(cue.from - last.from) < AGAIN
  return isNear && verb === verbBefore ? before.statement.speaker : null
}

// So many characters.
const AGAIN = 600

/** "Named after", "known as". */
function isParticiple({ tokens, tags }: Doc, { from }: Span): boolean {
  const t = tokenAt(tokens, from)
  return TAGS[tags[t]] === 'VBN' && t > 0 && !/^(?:have|has|had|having|'ve|’ve|'d|’d)$/i.test(tokens[t - 1].text)
}

function isPassive({ article: { text } }: Document, cue: Span): boolean {
  return /\b(?:was|were|is|are|been|be|being)\b|(?:edly|legedly)$/.test(text.slice(cue.from, cue.to))
}

function paragraphAt({ paragraphs }: Segmented, token: number): Paragraph {
  return paragraphs[rangeAt(paragraphs, token)]
}

function sentenceAt(doc: Segmented, token: number): Tokens {
  const { sentences } = paragraphAt(doc, token)
  return sentences[rangeAt(sentences, token)]
}

function startOf({ cue, content }: Attribution): number {
  return (cue[0] ?? content[0]).from
}

function endOf({ source, cue, content }: Attribution): number {
  return Math.max(...[...source, ...cue, ...content].map(s => s.to)) - 1
}
