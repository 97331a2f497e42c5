import type { Entity } from '@onrecord/record'
import { rangeAt, type Segmented, type Tokens } from '../document.ts'
import type { Recognised } from '../entities/entities.ts'
import type { Mentioned } from '../mentions/mention.ts'
import type { Tagged } from '../tags/tags.ts'
import { TAGS } from '../tags/tagset.ts'
import { mentionsIn } from './mentions-in.ts'
import type { SourceHead } from './source-head.ts'

type Doc = Segmented & Tagged & Mentioned & Recognised

// What one person writes to another: it speaks for whoever wrote it. A report or a filing is a voice of its own.
const LETTER = /^(?:letter|e-?mail|note|text|tweet|post|message|memo)$/i
const WROTE = /^(?:wrote|writes|written|sent|sends|e-?mailed|tweeted|posted|texted|penned|left)$/i

/** The person whose letter a source is: "her farewell email", "the letter says" after "Ann Lee wrote to the auditor"; or null. */
export function correspondent(doc: Doc, { core, head }: SourceHead): Entity | null {
  if (!LETTER.test(doc.tokens[head].text)) return null
  const owner = ownerOf(doc, { from: core.from, to: head })
  if (owner) return owner
  return /^the$/i.test(doc.tokens[core.from].text) && head - core.from === 1 ? senderBefore(doc, head) : null
}

function ownerOf(doc: Doc, { from, to }: Tokens): Entity | null {
  const { mentions, entities, whose, tags } = doc
  const at = mentionsIn(doc, { from, to }).find(i => {
    const m = mentions[i]
    const owns = m.kind === 'pronoun' ? m.role === 'possessive' : TAGS[tags[m.tokens.to]] === 'POS'
    return owns && m.tokens.to <= to && entities[whose[i]]?.type === 'person'
  })
  return at === undefined ? null : entities[whose[at]]
}

/** Who wrote, as the sentence of a token or one of the two before it tells. */
function senderBefore(doc: Doc, token: number): Entity | null {
  const { paragraphs } = doc
  const p = rangeAt(paragraphs, token)
  const here = [...(paragraphs[p - 1]?.sentences.slice(-2) ?? []), ...paragraphs[p].sentences]
  const until = here.filter(({ from }) => from <= token)
  for (const { from, to } of until.slice(-SENTENCES).reverse()) {
    const sender = senderIn(doc, { from, to: Math.min(to, token) })
    if (sender) return sender
  }
  return null
}

// So many sentences back somebody may have written what speaks now.
const SENTENCES = 4

function senderIn(doc: Doc, { from, to }: Tokens): Entity | null {
  const { tokens, entities, whose } = doc
  for (let t = from + 1; t < to; t++) {
    if (!WROTE.test(tokens[t].text)) continue
    const person = mentionsIn(doc, { from, to: t }).find(i => entities[whose[i]]?.type === 'person')
    return person === undefined ? null : entities[whose[person]]
  }
  return null
}
