import { entitiesWith, type Mention, type MentionModel, mentionsWith } from '@onrecord/engine/training'
import type { Span } from '../data/polnear.ts'
import type { SpeakerArticle } from '../data/speakers.ts'
import type { lookAt } from '../fast/examples.ts'

/** How often the first mention in a source has the entity that a reader named: right, none, another; by kind of mention. */
export type SourceScores = Record<string, { right: number; none: number; wrong: number }>

/** Scores the sources of articles that are a named person or body. */
export function sourceScores(
  model: MentionModel,
  look: ReturnType<typeof lookAt>,
  articles: readonly SpeakerArticle[],
): SourceScores {
  const mentions = mentionsWith(model)
  const entities = entitiesWith(model)
  const scores: SourceScores = {}
  for (const { id, text, speakers } of articles) {
    const seen = look(id, text)
    const doc = { ...seen, ...mentions(seen) }
    const { entities: list, whose } = entities(doc)
    for (const { attribution, type, name } of speakers) {
      const [source] = attribution.source
      if (!source || (type !== 'person' && type !== 'organisation')) continue
      const at = firstIn(doc.mentions, source)
      const entity = list[whose[at]]
      const row = `${type}, ${at < 0 ? 'no mention' : doc.mentions[at].kind}`
      scores[row] ??= { right: 0, none: 0, wrong: 0 }
      scores[row][!entity ? 'none' : plain(entity.name) === plain(name) ? 'right' : 'wrong']++
    }
  }
  return scores
}

/** The first mention in a source, the longer of two that begin together; -1 where there is none. */
function firstIn(mentions: readonly Mention[], { from, to }: Span): number {
  return mentions.findIndex(m => m.from >= from && m.to <= to)
}

function plain(name: string): string {
  return name.toLowerCase().replaceAll('’', "'").replace(/^the /, '').trim()
}
