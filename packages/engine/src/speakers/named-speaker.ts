import type { Entity } from '@onrecord/record'
import type { Segmented, Tokens } from '../document.ts'
import type { Recognised } from '../entities/entities.ts'
import { startOf } from '../entities/subjects.ts'
import { BODY_NOUNS } from '../mentions/body-nouns.ts'
import type { Mention, Mentioned } from '../mentions/mention.ts'
import type { Tagged } from '../tags/tags.ts'
import { mentionsIn } from './mentions-in.ts'
import type { SourceHead } from './source-head.ts'

type Doc = Segmented & Tagged & Mentioned & Recognised

/** The entity that a source names: by its head, or by a name in apposition to it ("its chair, Ann Lee"). */
export function namedSpeaker(doc: Doc, source: Tokens, { core, head }: SourceHead): Entity | null {
  const inside = mentionsIn(doc, source)
  const entityOf = (i: number): Entity | undefined => doc.entities[doc.whose[i]]
  const holdsHead = inside.filter(i => holds(doc.mentions[i], head) && entityOf(i))
  // A party's executive is a body, and its chief executive is none.
  const isPerson = inside.some(i => isPersonAt(doc.mentions[i], head))
  const isBody = !isPerson && BODY_NOUNS.has(doc.forms[head].lower)
  const name = holdsHead.find(i => doc.mentions[i].kind === 'name')
  const apposed = inside.find(
    i =>
      doc.mentions[i].tokens.from >= core.to &&
      !isInOffice(doc, i, inside) &&
      isApposed(doc, core.to, doc.mentions[i]) &&
      (entityOf(i)?.type === 'person' || (entityOf(i) && isBody)),
  )
  const after = isBody ? inside.find(i => isNamedAfter(doc, i, core.to)) : undefined
  const at = name ?? apposed ?? after ?? holdsHead[0]
  return at === undefined ? null : doc.entities[doc.whose[at]]
}

/** The words that first described whom the head of a source stands for ("she", "the insider"), where the text never names them. */
export function describedIn({ mentions, described }: Doc, { core, head }: SourceHead): Tokens | null {
  const at = mentionsIn({ mentions }, { from: core.from, to: head + 1 }).find(i => isOf(mentions[i], head))
  return at !== undefined && described[at] >= 0 ? mentions[described[at]].tokens : null
}

function isPersonAt(mention: Mention, head: number): boolean {
  return mention.kind === 'description' && mention.of === 'person' && mention.head === head
}

function isOf(mention: Mention, head: number): boolean {
  if (mention.kind === 'description') return mention.head === head
  return mention.kind === 'pronoun' && mention.tokens.from === head
}

/** The person from whom a text is that speaks: "a message from Ann Lee". */
export function writerOf(doc: Doc, source: Tokens, { core }: SourceHead): Entity | null {
  if (core.to >= source.to || doc.tokens[core.to].text !== 'from') return null
  const first = mentionsIn(doc, { from: core.to + 1, to: source.to })[0]
  const entity = doc.entities[doc.whose[first]]
  return entity?.type === 'person' ? entity : null
}

/** The person whom words name that are nothing but a name, or null. */
export function namedIn(doc: Doc, words: Tokens): Entity | null {
  const [first] = mentionsIn(doc, words)
  const entity = doc.entities[doc.whose[first]]
  return entity?.type === 'person' && doc.mentions[first].kind === 'name' ? entity : null
}

/** The name that a description of one stands in apposition to: that of "Penrose House, a charity"; null where there is none. */
export function nameApposed(doc: Doc, { from, to }: Tokens): Tokens | null {
  if (from >= to || doc.tokens[from - 1]?.text !== ',' || !/^an?$/i.test(doc.tokens[from].text)) return null
  const name = mentionsIn(doc, { from: Math.max(0, from - LONGEST), to: from - 1 })
    .map(i => doc.mentions[i])
    .find(m => m.kind === 'name' && m.tokens.to === from - 1)
  return name?.tokens ?? null
}

// So many words has a long name.
const LONGEST = 10

/** Whether a name follows the source's core as its other name: after a comma or a dash, and nothing but title words between. */
function isApposed({ tokens }: Segmented, end: number, mention: Mention): boolean {
  if (mention.kind !== 'name') return false
  const from = startOf(mention)
  for (let t = from - 1; t >= end; t--) {
    // "Several candidates, including Ann Lee"
    if (MORE.has(tokens[t].text)) return false
    if (MARKS.has(tokens[t].text)) return from - t <= 3
  }
  return false
}

const MORE = new Set('including like led by with such as particularly especially from'.split(' '))
const MARKS = new Set([',', '--', '–', '—', '-'])

/** "Fans' group The Tarn End": a body's name right after what it is. */
function isNamedAfter({ mentions, entities, whose }: Doc, i: number, end: number): boolean {
  const m = mentions[i]
  return (
    m.kind === 'name' &&
    entities[whose[i]]?.type === 'organisation' &&
    (m.tokens.from === end || m.tokens.from === end + 1)
  )
}

/** Is a name part of the office before a name that follows ("longtime Ada Penrose aide Jo Lee")? */
function isInOffice({ mentions }: Mentioned, i: number, inside: readonly number[]): boolean {
  const { from } = mentions[i].tokens
  return inside.some(k => {
    const m = mentions[k]
    return k > i && m.kind === 'name' && m.office !== undefined && startOf(m) <= from
  })
}

/** Does a mention, or the office before a name, hold the token? */
function holds(mention: Mention, token: number): boolean {
  if (mention.tokens.from <= token && token < mention.tokens.to) return true
  if (mention.kind !== 'name' || !mention.office) return false
  return mention.office.title.from <= token && token < mention.tokens.to
}
