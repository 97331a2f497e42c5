import { type Chapter, mentionsWithin, sentenceAt } from '../chains/chapter.ts'

// So many paragraphs after a demand its answer is looked for.
const NEAR = 2

/**
 * Whom a demand is put to where it does not say: the body or person that answers it next, else the body last spoken of,
 * else null. `from` is where the demand ends; `by` asks.
 */
export function answererOf(chapter: Chapter, from: number, by: string): string | null {
  const { sentences, statements, types, sides } = chapter
  const at = sentenceAt(chapter, from)
  const { paragraph } = sentences[at]
  const own = sides.get(by)
  const isOther = (who: string) => who !== by && !own?.has(who) && !sides.get(who)?.has(by)
  for (const s of statements) {
    if (s.from < from || !s.speaker || !isOther(s.speaker)) continue
    if (sentences[sentenceAt(chapter, s.from)].paragraph - paragraph > NEAR) break
    if (s.act !== 'refuse' && s.act !== 'commit' && s.act !== 'deny') continue
    const [body] = sides.get(s.speaker) ?? []
    return body ?? s.speaker
  }
  for (let i = at; i >= 0 && paragraph - sentences[i].paragraph <= NEAR + 1; i--) {
    const bodies = mentionsWithin(chapter, { from: sentences[i].from, to: Math.min(sentences[i].to, from) })
      .filter(m => types.get(m.who) === 'organisation' && isOther(m.who))
    if (bodies.length) return bodies[bodies.length - 1].who
  }
  return null
}

/** The body that an article speaks of most, other than who asks; null where it speaks of none. */
export function topicOf({ mentions, types, sides }: Chapter, by: string): string | null {
  const counts = new Map<string, number>()
  for (const { who } of mentions) {
    if (types.get(who) !== 'organisation' || who === by || sides.get(by)?.has(who)) continue
    counts.set(who, (counts.get(who) ?? 0) + 1)
  }
  let most: string | null = null
  for (const [who, count] of counts) if (count > (most === null ? 1 : (counts.get(most) ?? 0))) most = who
  return most
}
