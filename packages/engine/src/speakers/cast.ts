import type { Entity, EntityType, Span } from '@onrecord/record'
import { type Document, type Segmented, type Tokens, tokenAt } from '../document.ts'
import type { Recognised } from '../entities/entities.ts'
import type { Mention, Mentioned } from '../mentions/mention.ts'
import { ROLE_NOUNS } from '../mentions/titles.ts'
import { hashText } from '../model/hash.ts'
import type { Tagged } from '../tags/tags.ts'
import { TAGS } from '../tags/tagset.ts'
import { crowdBefore } from './crowds.ts'
import { mentionsIn } from './mentions-in.ts'
import { namedBy } from './names.ts'
import { sourceHead } from './source-head.ts'
import { sourceWords } from './source-words.ts'
import { voiceName, voiceType } from './voices.ts'

type Doc = Document & Segmented & Tagged & Mentioned & Recognised

/** Who may speak in an article. It grows: a speaker whom nobody named joins when they first speak. */
export interface Cast {
  /** The id of the entity that a source's words stand for, or null where no reader could tell. `cue` is the token of its cue. */
  speaker(source: Span, cue: number): string | null
  /** Everybody so far: the recognised entities first. */
  members(): readonly Entity[]
}

/** The cast of an article, before anybody has spoken. */
export function castOf(doc: Doc): Cast {
  const voices = new Map<string, Entity>()
  const named = namedBy(doc.entities)
  const join = (type: EntityType, name: string, span: Span): string => {
    const key = `${type} ${name.toLowerCase()}`
    const known = voices.get(key)
    const id = known?.id ?? `e${doc.entities.length + voices.size + 1}`
    const mentions = [...(known?.mentions ?? []), span]
    voices.set(key, known ? { ...known, mentions } : { id, type, name, aliases: [], roles: [], mentions })
    return id
  }
  const tokensOf = (span: Span): Tokens => ({
    from: tokenAt(doc.tokens, span.from),
    to: tokenAt(doc.tokens, span.to - 1) + 1,
  })
  const speakerIn = (words: Tokens, source: Span): string | null => {
    const found = sourceHead(doc, words)
    if (!found) return null
    const { core, head } = found
    const known = namedSpeaker(doc, words, core, head)
    if (known) return known
    const { text } = doc.tokens[head]
    if (/^(?:I|me)$/.test(text)) return join('author', 'author', source)
    if (/^(?:they|them)$/i.test(text)) {
      const crowd = crowdBefore(doc, head)
      return crowd ? speakerIn(crowd, source) : null
    }
    if (NOBODY.test(text)) return null
    const name = described(doc, core)
    const tag = TAGS[doc.tags[head]]
    if (!/^NNP/.test(tag)) return join(voiceType(text, isPlural(tag)), name, source)
    return named(name)?.id ?? join(namedType(text, tag), name, source)
  }
  return {
    speaker: (source, cue) => speakerIn(sourceWords(doc, tokensOf(source), cue), source),
    members: () => [...doc.entities, ...voices.values()],
  }
}

const NOBODY = /^(?:he|she|him|her|it|us|we|you|this|that|who|what|which)$/i

/** What a name that nobody recognised names: mostly a body, unless its head is a calling or a crowd. */
function namedType(head: string, tag: string): EntityType {
  const type = voiceType(head, tag === 'NNPS')
  return type === 'unnamed' && !ROLE_NOUNS.has(hashText(head.toLowerCase())) ? 'organisation' : type
}

/** The entity that a source names: by its head, or by a name in apposition to it ("its chair, Ann Lee"). */
function namedSpeaker(doc: Doc, source: Tokens, core: Tokens, head: number): string | null {
  const inside = mentionsIn(doc, source)
  const entityOf = (i: number): Entity | undefined => doc.entities[doc.whose[i]]
  const holdsHead = inside.filter(i => holds(doc.mentions[i], head))
  for (const i of holdsHead) if (doc.mentions[i].kind === 'name' && entityOf(i)) return entityOf(i)?.id ?? null
  const apposed = inside.find(
    i =>
      doc.mentions[i].tokens.from >= core.to &&
      isApposed(doc, core.to, doc.mentions[i]) &&
      entityOf(i)?.type === 'person',
  )
  if (apposed !== undefined) return entityOf(apposed)?.id ?? null
  for (const i of holdsHead) if (entityOf(i)) return entityOf(i)?.id ?? null
  return null
}

/** Whether a name follows the source's core as its other name: after a comma, and nothing but title words between. */
function isApposed({ tokens }: Doc, end: number, mention: Mention): boolean {
  if (mention.kind !== 'name') return false
  for (let t = mention.tokens.from - 1; t >= end; t--) if (tokens[t].text === ',') return mention.tokens.from - t <= 3
  return false
}

/** Does a mention, or the office before a name, hold the token? */
function holds(mention: Mention, token: number): boolean {
  if (mention.tokens.from <= token && token < mention.tokens.to) return true
  if (mention.kind !== 'name' || !mention.office) return false
  return mention.office.title.from <= token && token < mention.tokens.to
}

function isPlural(tag: string): boolean {
  return tag === 'NNS' || tag === 'NNPS'
}

function described({ article, tokens }: Doc, core: Tokens): string {
  return voiceName(article.text.slice(tokens[core.from].from, tokens[core.to - 1].to))
}
