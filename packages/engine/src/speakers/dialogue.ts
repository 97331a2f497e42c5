import type { Span } from '@onrecord/record'
import type { Attribution } from '../attributions/attribution.ts'
import { type Document, type Paragraph, rangeAt, type Segmented, type Tokens, tokenAt } from '../document.ts'
import type { Recognised } from '../entities/entities.ts'
import type { Mentioned } from '../mentions/mention.ts'
import type { Quoted } from '../quotations/quotations.ts'
import type { Before } from './before.ts'
import { mentionsIn } from './mentions-in.ts'
import { isVocative } from './vocatives.ts'

type Doc = Document & Segmented & Quoted & Mentioned & Recognised

// So many words has a turn of a quick dialogue.
const SHORT = 30
// So many paragraphs before has the other spoke who answers.
const NEAR = 3

/**
 * Who speaks in a paragraph that is nothing but a quotation, where it is the other of two who talk: who is asked or
 * called by name, who asks back, or whose turn it is. Null where nothing speaks for a change of speakers.
 */
export function turnOf(doc: Doc, content: readonly Span[], before: Before): string | null {
  const { paragraphs, tokens } = doc
  const here = rangeAt(paragraphs, tokenAt(tokens, content[0].from))
  const last = before.attribution
  const there = rangeAt(paragraphs, tokenAt(tokens, endOf(last)))
  if (here - there !== 1 || !isWhole(doc, paragraphs[here], content)) return null
  const called = calledIn(doc, last.content).find(id => id !== before.statement.speaker)
  if (called && isShort(paragraphs[here])) return called
  const { other, otherAt } = before
  if (!other || here - rangeAt(paragraphs, tokenAt(tokens, otherAt)) > NEAR) return null
  if (calledIn(doc, content).includes(before.statement.speaker ?? '')) return other
  if (!isShort(paragraphs[here])) return null
  if (isQuestion(doc, last.content) || isQuestion(doc, content)) return other
  const alternates = last.cue.length === 0 && there - rangeAt(paragraphs, tokenAt(tokens, otherAt)) === 1
  return alternates ? other : null
}

/** Does a content end as a question does? */
export function isQuestion({ article: { text } }: Document, content: readonly Span[]): boolean {
  const last = content[content.length - 1]
  return /\?["”’'\s]*$/.test(text.slice(last.from, last.to + 1))
}

/** The entities that a quotation calls by name: "Open the gate, Ada." */
function calledIn(doc: Doc, content: readonly Span[]): readonly string[] {
  return content.flatMap(({ from, to }) => {
    const words = { from: tokenAt(doc.tokens, from), to: tokenAt(doc.tokens, to - 1) + 1 }
    return mentionsIn(doc, words).flatMap(i => {
      const entity = doc.entities[doc.whose[i]]
      return entity?.type === 'person' && doc.mentions[i].kind === 'name' && isVocative(doc, i, words)
        ? [entity.id]
        : []
    })
  })
}

/** Is a paragraph nothing but the content and its marks? */
function isWhole({ tokens }: Doc, { from, to }: Paragraph, content: readonly Span[]): boolean {
  const [first] = content
  const last = content[content.length - 1]
  return tokens[from].to >= first.from && tokens[Math.max(from, to - 2)].from < last.to
}

function isShort({ from, to }: Tokens): boolean {
  return to - from <= SHORT
}

function endOf({ source, cue, content }: Attribution): number {
  return Math.max(...[...source, ...cue, ...content].map(s => s.to)) - 1
}
