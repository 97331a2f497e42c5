import { blockAt, type Record } from '@onrecord/record'
import type { Coverage } from '../coverage.ts'
import type { Identities } from '../people/people.ts'
import type { Utterance } from './utterance.ts'

/**
 * Who two utterances are said to come from: the `same` person or body; two `other` ones; or it is `open`, because one has
 * no speaker or the other's speaker is spoken of around it too; or `unknown`, because nothing ties them.
 */
export type Relation = 'same' | 'open' | 'unknown' | 'other'

/** The voices behind utterances. */
export interface Voices {
  /** The person or body who says it, as an id of `people`; none where the text names nobody. */
  speaker(utterance: Utterance): string | undefined
  /** Whom the text names as its speaker, else everybody whom the paragraph mentions, if a few. */
  possible(utterance: Utterance): readonly string[]
  relation(a: Utterance, b: Utterance): Relation
  /** Whether two people, both known, are said to say them. */
  areApart(a: Utterance, b: Utterance): boolean
  /** Whether the one stands in an earlier article than the other. */
  isBefore(a: Utterance, b: Utterance): boolean
}

// A paragraph that mentions more people tells nothing of who speaks.
const FEW = 6

/** Knows who speaks, and who is spoken of in the same paragraph or the one before. */
export function voicesIn({ records }: Coverage, { people, who }: Identities): Voices {
  const known = new Set(people.map(({ id }) => id))
  const around = new Map(records.map(record => [record.article.id, mentionsByBlock(record, who)]))
  const speaker = ({ article, statement }: Utterance) => {
    const id = statement?.speaker == null ? undefined : who(article, statement.speaker)
    return id !== undefined && known.has(id) ? id : undefined
  }
  const isNear = (id: string | undefined, { article, blocks }: Utterance) => {
    if (id === undefined) return false
    for (let block = blocks.first - 1; block <= blocks.last; block++) {
      if (around.get(article)?.get(block)?.has(id)) return true
    }
    return false
  }
  const relation = (a: Utterance, b: Utterance): Relation => {
    const [one, other] = [speaker(a), speaker(b)]
    if (one !== undefined && one === other) return 'same'
    if (isNear(one, b) || isNear(other, a)) return 'open'
    return one === undefined || other === undefined ? 'unknown' : 'other'
  }
  const persons = new Set(people.filter(({ type }) => type === 'person').map(({ id }) => id))
  const areApart = (a: Utterance, b: Utterance) => {
    const [one, other] = [speaker(a), speaker(b)]
    return one !== undefined && other !== undefined && one !== other && persons.has(one) && persons.has(other)
  }
  const possible = (utterance: Utterance) => {
    const said = speaker(utterance)
    if (said !== undefined) return [said]
    const near = [...(around.get(utterance.article)?.get(utterance.blocks.first) ?? [])]
    return near.length <= FEW ? near : []
  }
  const order = new Map(records.map(({ article }, i) => [article.id, i]))
  const isBefore = (a: Utterance, b: Utterance) => (order.get(a.article) ?? 0) < (order.get(b.article) ?? 0)
  return { speaker, possible, relation, areApart, isBefore }
}

/** Whom the blocks of an article mention, or let speak. */
function mentionsByBlock(record: Record, who: Identities['who']): Map<number, Set<string>> {
  const blocks = new Map<number, Set<string>>()
  const add = (offset: number, id: string) => {
    const block = blockAt(record.article, offset)
    blocks.set(block, (blocks.get(block) ?? new Set()).add(id))
  }
  const { article, entities, statements } = record
  for (const entity of entities) for (const { from } of entity.mentions) add(from, who(article.id, entity.id))
  for (const { speaker, content } of statements) {
    if (speaker !== null) for (const { from } of content) add(from, who(article.id, speaker))
  }
  return blocks
}
