import { type Document, type Paragraph, rangeAt, type Segmented, type Tokens } from '../document.ts'
import type { Recognised } from '../entities/entities.ts'
import { STANDING, standingOf } from '../entities/subjects.ts'
import type { Mentioned } from '../mentions/mention.ts'
import type { Quoted } from '../quotations/quotations.ts'
import type { Tagged } from '../tags/tags.ts'
import type { Cast } from './cast.ts'
import { mentionsIn } from './mentions-in.ts'

type Doc = Document & Segmented & Quoted & Tagged & Mentioned & Recognised

/** So many sentences back in a paragraph are looked at; without a bound a hostile text would cost its length squared. */
export const SENTENCES = 12

/** "Anything to say to Ann, sir?": a reporter's question brings nobody on. */
export function asks({ tokens, quotations }: Doc, { from, to }: Tokens): boolean {
  return tokens[to - 1].text === '?' && isOutside({ quotations }, tokens[from].from)
}

/** The person whom the last of some sentences that is about one is about. */
export function personIn(doc: Doc, sentences: readonly Tokens[]): string | null {
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
export function subjectOf(doc: Doc, cast: Cast, range: Tokens): string | null {
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

/** Does an offset lie outside all quotations? */
export function isOutside({ quotations }: Quoted, offset: number): boolean {
  let i = lastBegun(quotations, offset)
  while (i > 0 && quotations[i].depth > 0) i--
  return i < 0 || quotations[i].to <= offset
}

/** The index of the last quotation that begins at an offset or before it, or -1; logarithmic. */
export function lastBegun(quotations: Quoted['quotations'], offset: number): number {
  let low = 0
  let high = quotations.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (quotations[middle].from <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** The paragraph of a token. */
export function paragraphAt({ paragraphs }: Segmented, token: number): Paragraph {
  return paragraphs[rangeAt(paragraphs, token)]
}

/** The sentence of a token. */
export function sentenceAt(doc: Segmented, token: number): Tokens {
  const { sentences } = paragraphAt(doc, token)
  return sentences[rangeAt(sentences, token)]
}
