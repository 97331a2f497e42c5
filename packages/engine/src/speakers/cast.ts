import type { Entity, EntityType, Span } from '@onrecord/record'
import { type Document, type Segmented, type Tokens, tokenAt } from '../document.ts'
import type { Recognised } from '../entities/entities.ts'
import type { Mention, Mentioned } from '../mentions/mention.ts'
import type { Tagged } from '../tags/tags.ts'
import { TAGS } from '../tags/tagset.ts'
import { mentionsIn } from './mentions-in.ts'
import { sourceHead } from './source-head.ts'
import { voiceName, voiceType } from './voices.ts'

type Doc = Document & Segmented & Tagged & Mentioned & Recognised

/** Who may speak in an article. It grows: a speaker whom nobody named joins when they first speak. */
export interface Cast {
  /** The id of the entity that a source's words stand for, or null where no reader could tell. */
  speaker(source: Span): string | null
  /** Everybody so far: the recognised entities first. */
  members(): readonly Entity[]
}

/** The cast of an article, before anybody has spoken. */
export function castOf(doc: Doc): Cast {
  const voices = new Map<string, Entity>()
  const join = (type: EntityType, name: string, span: Span): string => {
    const key = `${type} ${name.toLowerCase()}`
    const known = voices.get(key)
    const id = known?.id ?? `e${doc.entities.length + voices.size + 1}`
    const mentions = [...(known?.mentions ?? []), span]
    voices.set(key, known ? { ...known, mentions } : { id, type, name, aliases: [], roles: [], mentions })
    return id
  }
  return {
    speaker(source) {
      const range = { from: tokenAt(doc.tokens, source.from), to: tokenAt(doc.tokens, source.to - 1) + 1 }
      const found = sourceHead(doc, range)
      if (!found) return null
      const known = namedSpeaker(doc, range, found.core, found.head)
      if (known) return known
      const head = doc.tokens[found.head].text
      if (/^(?:I|me)$/.test(head)) return join('author', 'author', source)
      if (/^(?:he|she|him|her|it|this|that|who|what|which)$/i.test(head)) return null
      return join(voiceType(head, isPlural(TAGS[doc.tags[found.head]])), described(doc, found.core), source)
    },
    members: () => [...doc.entities, ...voices.values()],
  }
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

function holds(mention: Mention, token: number): boolean {
  return mention.tokens.from <= token && token < mention.tokens.to
}

function isPlural(tag: string): boolean {
  return tag === 'NNS' || tag === 'NNPS'
}

function described({ article, tokens }: Doc, core: Tokens): string {
  return voiceName(article.text.slice(tokens[core.from].from, tokens[core.to - 1].to))
}
