import type { Entity, Record } from '@onrecord/record'
import type { GoldArticle, GoldStatement } from './gold.ts'
import { isCalled, key } from './tally.ts'

/** Which pronouns the texts of a corpus use of somebody, as its readers tell and as the records do. */
export interface Pronouns {
  ofGold(statement: GoldStatement, record: Record): string | null
  ofRead(entity: Entity): string | null
}

const SOURCES = new Map([
  ['he', 'he/him'],
  ['his', 'he/him'],
  ['him', 'he/him'],
  ['she', 'she/her'],
  ['her', 'she/her'],
])

/**
 * The pronouns of a corpus. Readers said whom each source stands for, "she" and "he" too, which tells the pronouns of
 * somebody without asking a record; where no source is one, those of the record are taken for the gold as well.
 */
export function pronounsIn(golds: readonly GoldArticle[], records: readonly Record[]): Pronouns {
  const told = votes()
  for (const { statements } of golds)
    for (const { type, name, source } of statements)
      if (type === 'person') told.add(name, SOURCES.get(source.trim().toLowerCase()))
  const read = votes()
  for (const { entities } of records)
    for (const entity of entities) if (entity.type === 'person') read.add(entity.name, entity.pronouns)
  const ofRead = (entity: Entity) => read.of(entity.name)
  return {
    ofRead,
    ofGold({ type, name }, { entities }) {
      if (type !== 'person') return null
      const entity = entities.find(each => each.type === 'person' && isCalled(name, each))
      return told.of(name) ?? (entity ? ofRead(entity) : read.of(name))
    },
  }
}

function votes() {
  const counts = new Map<string, Map<string, number>>()
  return {
    add(name: string, pronouns: string | undefined) {
      if (pronouns === undefined) return
      const own = counts.get(key(name)) ?? new Map<string, number>()
      counts.set(key(name), own.set(pronouns, (own.get(pronouns) ?? 0) + 1))
    },
    of(name: string): string | null {
      const [most] = [...(counts.get(key(name)) ?? [])].sort((a, b) => b[1] - a[1])
      return most?.[0] ?? null
    },
  }
}
