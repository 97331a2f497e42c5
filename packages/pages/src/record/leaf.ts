import type { Record, Statement } from '@onrecord/record'
import { type Shown, shown } from '../shown.ts'
import { entitiesBySpeech, type Voice } from '../voices.ts'
import { hueOf } from './colour.ts'

/** One record as the page shows it, with the anchors that tie its parts together. */
export interface Leaf {
  readonly id: string
  readonly title: string
  readonly record: Record
  readonly speakers: readonly Speaker[]
  readonly said: readonly Said[]
}

/** An entity as shown: `id` is its anchor, `hue` its colour in degrees, none where it says nothing. */
export interface Speaker extends Voice {
  readonly id: string
  readonly hue: number | undefined
  /** The address of the page about them, where there is one. */
  readonly page: string | undefined
}

/** A statement as shown: `id` is its anchor in the record, `wordsId` that of its words in the article. */
export interface Said extends Omit<Shown, 'speaker' | 'to' | 'about'> {
  readonly id: string
  readonly wordsId: string
  readonly speaker: Speaker | undefined
  readonly to: readonly Speaker[]
  readonly about: readonly Speaker[]
  /** The address at which it is corrected, where it can be. */
  readonly correction: string | undefined
}

/** Where lines of a record lead, where the room that shows it has such pages. */
export interface Leading {
  /** The address of the page about an entity. */
  person?(entity: string): string | undefined
  /** The address at which a statement is corrected. */
  correction?(statement: Statement): string
}

/** Prepares a record, the `index`th of its page, for showing. */
export function leafOf(record: Record, index: number, leading: Leading = {}): Leaf {
  const id = `a${index + 1}`
  const speakers = entitiesBySpeech(record).map((voice, i) => ({
    ...voice,
    id: `${id}-e${i + 1}`,
    hue: voice.statements.length > 0 ? hueOf(i) : undefined,
    page: leading.person?.(voice.entity.id),
  }))
  const byEntity = new Map(speakers.map(speaker => [speaker.entity, speaker]))
  const said = shown(record).map(({ speaker, to, about, ...each }) => ({
    ...each,
    id: `${id}-s${each.number}`,
    wordsId: `${id}-q${each.number}`,
    speaker: speaker && byEntity.get(speaker),
    to: to.flatMap(entity => byEntity.get(entity) ?? []),
    about: about.flatMap(entity => byEntity.get(entity) ?? []),
    correction: leading.correction?.(each.statement),
  }))
  return { id, title: record.article.headline ?? record.article.id, record, speakers, said }
}
