import type { Span } from '@onrecord/record'
import { type Document, type Segmented, type Tokens, tokenAt } from '../document.ts'
import { isOneOf, isWord } from '../mentions/sight.ts'
import { wordSet } from '../mentions/word-set.ts'
import type { Tagged } from '../tags/tags.ts'
import { tagIndex, tagSet } from '../tags/tagset.ts'
import type { Attribution } from './attribution.ts'

type Doc = Document & Segmented & Tagged

const SPEECH = wordSet(`
  demand demands call calls request requests appeal appeals plea pleas insistence promise promises pledge pledges vow
  refusal warning warnings claim claims denial denials assurance assurances accusation accusations`)
const THAT = wordSet('that')
const TO = wordSet('to')
const INFINITIVE = tagIndex('VB')
const POSSESSIVE = tagIndex('PRP$')
const OWN = wordSet('my our')
const FINITE = tagSet('VB VBD VBZ VBP MD')
const ADJECTIVE = tagIndex('JJ')
// Less than a clause is a topic, not something said.
const CLAUSE = 4
// How likely a reader must be to mark it.
const LIKELY = 0.5

/**
 * Adds what a noun within somebody's reported words recalls as said: "unsatisfied with her response to his demands that
 * she bring in change". The words after the noun, to the end of the clause that holds them, are what was said; whose
 * noun it is said it.
 */
export function withRecalled(doc: Doc, found: readonly Attribution[]): readonly Attribution[] {
  const known = new Set(found.flatMap(({ content }) => content.map(({ from }) => from)))
  const recalled = found.flatMap(({ content }) => content.flatMap(span => recalledIn(doc, span)))
  return [...found, ...recalled.filter(({ content }) => !known.has(content[0].from))]
}

function recalledIn(doc: Doc, { from, to }: Span): Attribution[] {
  const words = { from: tokenAt(doc.tokens, from), to: tokenAt(doc.tokens, to - 1) + 1 }
  const all: Attribution[] = []
  for (let i = words.from; i < words.to; i++) {
    if (doc.tags[i] !== POSSESSIVE || isOneOf(doc, i, OWN)) continue
    const noun = doc.tags[i + 1] === ADJECTIVE ? i + 2 : i + 1
    const clause = { from: noun + 1, to: lastWord(doc, words) }
    if (isOneOf(doc, noun, SPEECH) && isClause(doc, clause)) {
      all.push(recall(doc, i, noun, clause))
    }
  }
  return all
}

function recall({ tokens }: Doc, owner: number, noun: number, clause: Tokens): Attribution {
  const span = (a: number, b: number): Span => ({ from: tokens[a].from, to: tokens[b - 1].to })
  return {
    source: [span(owner, owner + 1)],
    cue: [span(owner + 1, noun + 1)],
    content: [span(clause.from, clause.to)],
    confidence: LIKELY,
  }
}

/** "That she bring in change", "to bring it in"; "her promise to the town" says nothing. */
function isClause(doc: Doc, { from, to }: Tokens): boolean {
  if (to - from < CLAUSE) return false
  if (isOneOf(doc, from, TO)) return doc.tags[from + 1] === INFINITIVE
  if (!isOneOf(doc, from, THAT)) return false
  for (let i = from; i < to; i++) if (FINITE.has(doc.tags[i])) return true
  return false
}

/** Where the last word ends, without the marks after it. */
function lastWord(doc: Doc, { from, to }: Tokens): number {
  let end = to
  while (end > from && !isWord(doc, end - 1)) end--
  return end
}
