import { type Cell, kindOf } from '@onrecord/archive'
import type { Entity, Record } from '@onrecord/record'
import { type GoldArticle, type GoldStatement, wordStarts } from './gold.ts'
import { pairsOf } from './pairs.ts'
import type { Pronouns } from './pronouns.ts'

/** Statements of gold, statements read, those of both with one speaker; where contents are marked whole, words of gold and words read. */
export type Counts = [gold: number, read: number, right: number, goldWords?: number, readWords?: number]

const DISPLAY = new Set(['headline', 'standfirst', 'subheading', 'pullquote'])

/** What one article has and what was read in it, by cell. Display is left out on both sides: what it says, the text says. */
export function tallyOf(gold: GoldArticle, record: Record, pronouns: Pronouns): Map<Cell, Counts> {
  const tally = new Map<Cell, Counts>()
  const whole = gold.statements.every(statement => statement.whole)
  const count = (cell: Cell, index: 0 | 1 | 2, words?: number) => {
    const counts: Counts = tally.get(cell) ?? (whole ? [0, 0, 0, 0, 0] : [0, 0, 0])
    counts[index]++
    if (whole && index === 0) counts[3] = (counts[3] ?? 0) + (words ?? 0)
    if (whole && index === 1) counts[4] = (counts[4] ?? 0) + (words ?? 0)
    tally.set(cell, counts)
  }
  const { article, entities } = record
  const byId = new Map(entities.map(entity => [entity.id, entity]))
  const shown = (at: number) => article.blocks.some(b => DISPLAY.has(b.kind) && b.from <= at && at < b.to)
  const statements = record.statements.filter(({ content: [first] }) => first && !shown(first.from))
  const golds = gold.statements.filter(({ words: [first = 0] }) => !shown(first))
  const pairs = pairsOf({ ...record, statements }, golds)
  for (const each of golds) {
    const cell: Cell = `${kindOf(each.type === 'none' ? null : each.type, pronouns.ofGold(each, record))} ${each.form}`
    count(cell, 0, each.words.length)
    const read = pairs.get(each)
    if (read && isRight(each, byId.get(read.speaker ?? ''))) count(cell, 2)
  }
  for (const each of statements) {
    const entity = byId.get(each.speaker ?? '')
    const cell: Cell = `${kindOf(entity?.type ?? null, entity ? pronouns.ofRead(entity) : null)} ${each.form}`
    count(cell, 1, wordStarts(article.text, each.content).length)
  }
  return tally
}

/** Whether somebody read as the speaker is the gold's: the same name; of those without one, the same type and words. */
function isRight({ type, name }: GoldStatement, entity: Entity | undefined): boolean {
  if (type === 'none') return entity === undefined
  if (entity === undefined) return false
  if (type === 'author') return entity.type === 'author'
  if (type === 'person' || type === 'organisation') return entity.type === type && isCalled(name, entity)
  return entity.type === type && likeness(name, entity.name) >= 0.5
}

/** Whether an entity has a name, as the shared scorer compares: in full, or an alias of more than one word. */
export function isCalled(name: string, { name: full, aliases }: Entity): boolean {
  return key(full) === key(name) || (key(name).includes(' ') && aliases.some(alias => key(alias) === key(name)))
}

/** A name as it is compared. */
export function key(name: string): string {
  const letters = name.toLowerCase().normalize('NFKD')
  return letters
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .replace(/^the /, '')
    .replace(/\s+/g, ' ')
    .trim()
}

function likeness(a: string, b: string): number {
  const [x, y] = [a, b].map(
    each =>
      new Set(
        key(each)
          .split(' ')
          .filter(word => word.length > 2),
      ),
  )
  const both = [...(x ?? [])].filter(word => y?.has(word)).length
  return both / Math.max(1, Math.min(x?.size ?? 0, y?.size ?? 0))
}
