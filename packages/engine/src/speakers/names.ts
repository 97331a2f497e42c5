import type { Entity } from '@onrecord/record'

/** Finds the entity that words call which no mention was recognised in: "PENROSE" before a colon, say. */
export type NamedBy = (words: string) => Entity | null

/** By full name or alias, else by a last word that only one entity's name has. */
export function namedBy(entities: readonly Entity[]): NamedBy {
  const whole = new Map<string, Entity>()
  const last = new Map<string, Entity | null>()
  for (const entity of entities) {
    for (const name of [entity.name, ...entity.aliases]) if (!whole.has(folded(name))) whole.set(folded(name), entity)
    const word = lastWord(entity.name)
    last.set(word, last.has(word) ? null : entity)
  }
  return words => whole.get(folded(words)) ?? last.get(lastWord(words)) ?? null
}

function folded(name: string): string {
  return name.toLowerCase().replaceAll('’', "'").replace(/^the /, '')
}

function lastWord(name: string): string {
  const words = folded(name)
  return words.slice(words.lastIndexOf(' ') + 1)
}
