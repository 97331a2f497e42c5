import type { Entity } from '@onrecord/record'

/** Finds the entity that words call which no mention was recognised in: "PENROSE" before a colon, say. */
export type NamedBy = (words: string) => Entity | null

/**
 * By full name or alias, else by a last word that only one entity's name has. Words before it must not be of another
 * body's name: the White House is not the House.
 */
export function namedBy(entities: readonly Entity[]): NamedBy {
  const whole = new Map<string, Entity>()
  const last = new Map<string, Entity | null>()
  for (const entity of entities) {
    for (const name of [entity.name, ...entity.aliases]) if (!whole.has(folded(name))) whole.set(folded(name), entity)
    const word = lastWord(entity.name)
    last.set(word, last.has(word) ? null : entity)
  }
  return words => {
    const named = whole.get(folded(words))
    if (named) return named
    const namesake = last.get(lastWord(words)) ?? null
    return namesake?.type === 'organisation' && folded(words) !== lastWord(words) ? null : namesake
  }
}

function folded(name: string): string {
  return name.toLowerCase().replaceAll('’', "'").replace(/^the /, '')
}

function lastWord(name: string): string {
  const words = folded(name)
  return words.slice(words.lastIndexOf(' ') + 1)
}
