import type { Record } from '@onrecord/record'
import { type Shown, shown } from '../../shown.ts'
import { entitiesBySpeech, type Voice } from '../../voices.ts'

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
}

/** A statement as shown: `id` is its anchor in the record, `wordsId` that of its words in the article. */
export interface Said extends Omit<Shown, 'speaker' | 'to' | 'about'> {
  readonly id: string
  readonly wordsId: string
  readonly speaker: Speaker | undefined
  readonly to: readonly Speaker[]
  readonly about: readonly Speaker[]
}

/** Prepares a record, the `index`th of its page, for showing. */
export function leafOf(record: Record, index: number): Leaf {
  const id = `a${index + 1}`
  const speakers = entitiesBySpeech(record).map((voice, i) => ({
    ...voice,
    id: `${id}-e${i + 1}`,
    hue: voice.statements.length > 0 ? hueOf(i) : undefined,
  }))
  const byEntity = new Map(speakers.map(speaker => [speaker.entity, speaker]))
  const said = shown(record).map(({ speaker, to, about, ...each }) => ({
    ...each,
    id: `${id}-s${each.number}`,
    wordsId: `${id}-q${each.number}`,
    speaker: speaker && byEntity.get(speaker),
    to: to.flatMap(entity => byEntity.get(entity) ?? []),
    about: about.flatMap(entity => byEntity.get(entity) ?? []),
  }))
  return { id, title: record.article.headline ?? record.article.id, record, speakers, said }
}

/** The golden angle, so that any number of speakers get hues that lie apart, and the first few far apart. */
function hueOf(index: number): number {
  return Math.round(250 + index * 137.5) % 360
}
