import type { Span } from '@onrecord/record'
import { type Document, rangeAt, type Segmented, type Tokens } from '../document.ts'
import type { Quotation, Quoted } from '../quotations/quotations.ts'
import type { Tagged } from '../tags/tags.ts'
import { TAGS } from '../tags/tagset.ts'

type Doc = Document & Segmented & Quoted & Tagged

/** Who said a quotation and by what words, read off what stands right beside it. */
export interface Tagline {
  readonly source: Span
  readonly cue: Span
}

const NOUN_PHRASE = /^(?:DT|PRP|PRP\$|POS|CD|JJ[RS]?|NNP?S?|HYPH)$/
const HEAD = /^(?:PRP|NNP?S?)$/
const FINITE = /^VB[DZP]$/
// "…" was his answer: these say nothing of speaking.
const COPULA = /^(?:is|are|was|were|am|has|have|had|does|do|did)$/i
// What may go on a noun phrase after its first noun: "the head of the club", "Quill, a farmer,".
const INSIDE = /^(?:of|for|at|from|in|and|the)$/i

/**
 * The tagline of a quotation, or null where none stands beside it: "…" said the mayor; "…" she said; "…" – Ann Lee;
 * From Ann Lee, head of harvests: "…".
 */
export function tagline(doc: Doc, quotation: Quotation): Tagline | null {
  const { paragraphs, tokens } = doc
  const paragraph = paragraphs[rangeAt(paragraphs, quotation.tokens.from)]
  const after = skip(doc, quotation.tokens.to, paragraph.to, /^[,;]$/)
  if (after < paragraph.to && /^[–—―-]+$/.test(tokens[after].text)) return signature(doc, after, paragraph)
  return (
    uttered(doc, quotation, paragraph) ??
    verbFirst(doc, after, paragraph) ??
    nounFirst(doc, after, paragraph) ??
    label(doc, quotation, paragraph)
  )
}

/** The last finite verb before a quotation in its sentence and the noun phrase before that: She told us, "…". */
export function leadIn(doc: Doc, { tokens: { from } }: Quotation): Tagline | null {
  const { paragraphs, tokens } = doc
  const { sentences } = paragraphs[rangeAt(paragraphs, from)]
  const start = sentences[rangeAt(sentences, from)].from
  if (from === start || !/^[,:]$/.test(tokens[from - 1].text)) return null
  for (let verb = from - 1; verb > start; verb--) {
    if (!isSpeaking(doc, verb) && !(verb === from - 2 && UTTERING.test(tokens[verb].text))) continue
    const before = afterApposition(doc, start, verb)
    let subject = before
    while (subject > start && (HEAD.test(tag(doc, subject - 1)) || NOUN_PHRASE.test(tag(doc, subject - 1)))) subject--
    if (subject < before) return { source: span(doc, subject, verb), cue: span(doc, verb, verb + 1) }
  }
  return null
}

// Verbs that have nothing but an utterance after them when a mark follows at once.
const UTTERING = /^(?:chant|shout|yell|cri|cry|scream|roar|sing|sang|repl|answer|add|ask|say|said)/i

/** The crowd chanted "Out now": a verb of uttering right before the mark, and the noun phrase before it. */
function uttered(doc: Doc, { tokens: { from } }: Quotation, paragraph: Tokens): Tagline | null {
  const verb = from - 1
  if (verb <= paragraph.from || !UTTERING.test(doc.tokens[verb].text) || !/^V/.test(tag(doc, verb))) return null
  let end = verb
  while (end > paragraph.from && /^(?:RB|VB[DPZ]|MD)$/.test(tag(doc, end - 1))) end--
  let start = end
  while (start > paragraph.from && NOUN_PHRASE.test(tag(doc, start - 1))) start--
  return start < end ? { source: span(doc, start, end), cue: span(doc, end, verb + 1) } : null
}

/** "…" – Ann Lee: a dash, and a name to the end of the paragraph. */
function signature(doc: Doc, dash: number, { to }: Tokens): Tagline | null {
  const end = nounPhrase(doc, dash + 1, to)
  if (end < 0 || !isSignature(doc, end, to)) return null
  return { source: span(doc, dash + 1, end), cue: span(doc, dash, dash + 1) }
}

/** Does nothing but who they are follow a signature's name: "Ann Lee, director of parks"? */
function isSignature(doc: Doc, end: number, to: number): boolean {
  const rest = skip(doc, end, to, /^[.,]$/)
  if (rest === to) return true
  if (doc.tokens[end].text !== ',' || to - rest > 10) return false
  for (let t = rest; t < to; t++) if (/^(?:VB[DPZ]?|MD|PRP)$/.test(tag(doc, t))) return false
  return true
}

/** "…" said the mayor. */
function verbFirst(doc: Doc, at: number, { to }: Tokens): Tagline | null {
  // A past form right after a quotation is no participle, whatever the tagger says.
  if (at >= to || !(isSpeaking(doc, at) || tag(doc, at) === 'VBN')) return null
  const end = nounPhrase(doc, at + 1, to)
  return end < 0 ? null : { source: span(doc, at + 1, end), cue: span(doc, at, at + 1) }
}

/** "…" the mayor said. */
function nounFirst(doc: Doc, at: number, { to }: Tokens): Tagline | null {
  const end = nounPhrase(doc, at, to)
  if (end < 0 || end >= to) return null
  const adverb = tag(doc, end) === 'RB' && end + 1 < to ? 1 : 0
  if (!isSpeaking(doc, end + adverb)) return null
  return { source: span(doc, at, end), cue: span(doc, end, end + adverb + 1) }
}

/** Ann Lee, head of harvests: "…" — from the start of the paragraph to a colon. */
function label(doc: Doc, { tokens: { from } }: Quotation, paragraph: Tokens): Tagline | null {
  const colon = from - 1
  if (colon <= paragraph.from || doc.tokens[colon].text !== ':') return null
  const start = /^from$/i.test(doc.tokens[paragraph.from].text) ? paragraph.from + 1 : paragraph.from
  for (let t = start; t < colon; t++) if (/^(?:VB[DPZ]?|MD)$/.test(tag(doc, t))) return null
  const end = nounPhrase(doc, start, colon)
  return end < 0 ? null : { source: span(doc, start, end), cue: span(doc, colon, colon + 1) }
}

/** Where the noun phrase that begins at a token ends, or -1: its head, and what goes on it. */
export function nounPhrase(doc: Doc, from: number, limit: number): number {
  let end = -1
  for (let t = from; t < limit; t++) {
    if (HEAD.test(tag(doc, t))) end = t + 1
    else if (!NOUN_PHRASE.test(tag(doc, t)) && !(end > 0 && INSIDE.test(doc.tokens[t].text))) break
    if (tag(doc, t) === 'PRP') break
  }
  return end
}

/** In "A neighbour, 61, told us" the noun phrase before the verb ends at the first of the two commas. */
function afterApposition({ tokens }: Doc, start: number, verb: number): number {
  if (tokens[verb - 1].text !== ',') return verb
  for (let t = verb - 2; t > start; t--) if (tokens[t].text === ',') return t
  return verb
}

function isSpeaking(doc: Doc, token: number): boolean {
  return FINITE.test(tag(doc, token)) && !COPULA.test(doc.tokens[token].text)
}

function skip({ tokens }: Doc, from: number, limit: number, marks: RegExp): number {
  let t = from
  while (t < limit && marks.test(tokens[t].text)) t++
  return t
}

function tag({ tags }: Doc, token: number): string {
  return TAGS[tags[token]]
}

function span({ tokens }: Doc, from: number, to: number): Span {
  return { from: tokens[from].from, to: tokens[to - 1].to }
}
