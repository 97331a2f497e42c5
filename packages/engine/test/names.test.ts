/** Whom words call that no mention was recognised in. */
import type { Entity } from '@onrecord/record'
import { describe, expect, test } from 'vitest'
import { namedBy } from '../src/speakers/names.ts'

function entity(type: Entity['type'], name: string, aliases: string[] = []): Entity {
  return { id: name, type, name, aliases, roles: [], mentions: [] }
}

describe('words that call somebody', () => {
  const named = namedBy([
    entity('organisation', 'House', ['the lower chamber']),
    entity('person', 'Ada Penrose'),
    entity('person', 'Ivo Lund'),
    entity('person', 'Pia Lund'),
  ])

  test.each([
    ['the whole name', 'ADA PENROSE', 'Ada Penrose'],
    ['an alias', 'the lower chamber', 'House'],
    ['a surname that only one person has', 'PENROSE', 'Ada Penrose'],
    ['a title and such a surname', 'Cllr Penrose', 'Ada Penrose'],
    ['a surname that two people have', 'Lund', undefined],
    ['a body by another name that ends in its own', 'the White House', undefined],
  ])('%s', (_, words, name) => {
    expect(named(words)?.name).toBe(name)
  })
})
