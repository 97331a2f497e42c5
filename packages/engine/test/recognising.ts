/** How the tests of `mentions` and `entities` read a text: up to `entities`, with the models that the engine ships. */
import { readFileSync } from 'node:fs'
import type { Entity } from '@onrecord/record'
import { entrance } from '../src/corridor.ts'
import { entitiesWith } from '../src/entities/entities.ts'
import type { Description, Mention, Name } from '../src/mentions/mention.ts'
import { mentionModel, mentionsWith } from '../src/mentions/mentions.ts'
import { unpack } from '../src/model/pack.ts'
import { quotations } from '../src/quotations/quotations.ts'
import { segment } from '../src/segment/segment.ts'
import { tagModel } from '../src/tags/tagger.ts'
import { tagsWith } from '../src/tags/tags.ts'
import { article } from './reading.ts'

const { sections } = unpack(readFileSync(new URL('../models/fast.model', import.meta.url)))
const model = mentionModel(sections)
const corridor = entrance
  .through(segment)
  .through(quotations)
  .through(tagsWith(tagModel(sections)))
  .through(mentionsWith(model))
  .through(entitiesWith(model))

/** The document with its layers up to `entities`. Blank lines part the paragraphs of the text. */
export function recognise(text: string) {
  return corridor.walk({ article: article(text) })
}

/** The names in a text, in order. */
export function namesIn(text: string): readonly Name[] {
  return recognise(text).mentions.filter(m => m.kind === 'name')
}

/** The descriptions in a text, in order. */
export function descriptionsIn(text: string): readonly Description[] {
  return recognise(text).mentions.filter(m => m.kind === 'description')
}

/** The name of the entity that the `nth` occurrence of these words stands for; null where they stand for none. */
export function whoIs(text: string, words: string, nth = 1): string | null {
  const { mentions, whose, entities } = recognise(text)
  const same = mentions.map((m, i) => [m, i] as const).filter(([m]) => text.slice(m.from, m.to) === words)
  const found: readonly [Mention, number] | undefined = same[nth - 1]
  if (!found) throw new Error(`"${words}" is no mention (${nth}) of "${text}"`)
  return entities[whose[found[1]]]?.name ?? null
}

/** The entity of that name. Throws where the text has none. */
export function entityNamed(text: string, name: string): Entity {
  const { entities } = recognise(text)
  const entity = entities.find(e => e.name === name)
  if (!entity) throw new Error(`no "${name}" among ${entities.map(e => e.name).join(', ')}`)
  return entity
}
