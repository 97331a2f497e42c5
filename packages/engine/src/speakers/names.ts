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
    if (isPlain(words)) return inSmallLetters(whole, words)
    const named = whole.get(folded(words))
    if (named) return named
    const namesake = last.get(lastWord(words)) ?? null
    return namesake?.type === 'organisation' && folded(words) !== lastWord(words) ? null : namesake
  }
}

/** Do words end in no capital? */
function isPlain(words: string): boolean {
  return /(?:^|\s)\p{Ll}[^\s]*$/u.test(words)
}

/** The body whose name of two words or more ends a description: "the old Dunmere harbour board". */
function inSmallLetters(whole: ReadonlyMap<string, Entity>, words: string): Entity | null {
  const parts = folded(words).split(' ')
  for (let i = 0; i + 1 < parts.length; i++) {
    const entity = whole.get(parts.slice(i).join(' '))
    if (entity?.type === 'organisation') return entity
  }
  return null
}

function folded(name: string): string {
  return name.toLowerCase().replaceAll('’', "'").replace(/^the /, '')
}

function lastWord(name: string): string {
  const words = folded(name)
  return words.slice(words.lastIndexOf(' ') + 1)
}
