import type { Span } from '@onrecord/record'
import type { Attribution } from '../attributions/attribution.ts'
import { type Document, type Paragraph, rangeAt, type Segmented, type Tokens, tokenAt } from '../document.ts'
import type { Recognised } from '../entities/entities.ts'
import type { Mentioned } from '../mentions/mention.ts'
import { mentionsIn } from './mentions-in.ts'

type Doc = Document & Segmented & Mentioned & Recognised

/**
 * Who the words before a quotation without a cue bring on: in "Ms Lowe, at the gate: '…'" the person of the sentence
 * that the colon ends, here or in the paragraph before. Null where no colon stands before it or nobody is named.
 */
export function introduced(doc: Doc, { content }: Attribution): string | null {
  const { tokens, paragraphs } = doc
  const first = tokenAt(tokens, content[0].from)
  const p = rangeAt(paragraphs, first)
  if (first > paragraphs[p].from) {
    if (tokens[first - 1].text !== ':') return null
    return firstPerson(doc, { from: sentenceOf(paragraphs[p], first - 1).from, to: first })
  }
  const before = paragraphs[p - 1]
  if (!before || tokens[before.to - 1].text !== ':') return null
  return firstPerson(doc, sentenceOf(before, before.to - 1))
}

/** Who the paragraph before a quotation is about: the first person of its last sentence, or of the ones before it. */
export function onStage(doc: Doc, paragraph: Paragraph): string | null {
  for (const sentence of [...paragraph.sentences].reverse()) {
    const person = firstPerson(doc, sentence)
    if (person) return person
  }
  return null
}

/** The first person of a cue's sentence, where they stand before it: its subject, if the source was not found. */
export function subjectBefore(doc: Doc, cue: Span): string | null {
  const token = tokenAt(doc.tokens, cue.from)
  const sentence = sentenceOf(doc.paragraphs[rangeAt(doc.paragraphs, token)], token)
  return firstPerson(doc, { from: sentence.from, to: token })
}

function firstPerson(doc: Doc, range: Tokens): string | null {
  for (const i of mentionsIn(doc, range)) {
    const entity = doc.entities[doc.whose[i]]
    if (entity?.type === 'person') return entity.id
  }
  return null
}

function sentenceOf({ sentences }: Paragraph, token: number): Tokens {
  return sentences[rangeAt(sentences, token)]
}
