import { objectAt } from '../chains/actors.ts'
import { type Chapter, mentionsWithin, type Sentence, utteranceAt } from '../chains/chapter.ts'
import type { Turn } from './turn.ts'

// "The decision to close the pool has been reversed by the council", "plans for a toll were dropped, the council said".
const TAKEN_BACK =
  /\b(?<what>[Dd]ecision|[Pp]lans?|proposals?|scheme|policy|offer|threat|ban|pledge|promise|commitment)\b(?<of>[^.;“”"]{0,70}?)\s(?:(?:has|have|had)(?: now| since)? been|(?:was|were|is|are)(?: now| being)?|will(?: now)? be|would(?: now)? be)\s(?:\w+ly\s|hastily\s)?(?<verb>reversed|dropped|scrapped|abandoned|shelved|withdrawn|ditched|axed|rescinded|overturned|junked|torn up)\b/
const COURT =
  /\b(?:court|judges?|jury|tribunal|appeal|ombudsman|minister|regulator|parliament|senate|voters|referendum)\b/i

/** What a body decided or planned, and it or who speaks for it takes back. */
export function takenBack(chapter: Chapter, sentence: Sentence, words: string): Turn | null {
  const match = TAKEN_BACK.exec(words)
  if (
    !match ||
    /\b(?:if|whether|unless|not|calls? (?:for|on)|demand\w*|want\w*|urg\w+)\b|n['’]t\b/i.test(
      words.slice(0, match.index),
    )
  )
    return null
  const from = sentence.from + match.index
  const end = from + match[0].length
  const by = /^\s(?:\w+\s){0,3}?by\s/.exec(chapter.text.slice(end, sentence.to))
  const agent = by ? objectAt(chapter, { from: end + by[0].length, to: sentence.to }) : null
  if (by && (!agent || COURT.test(chapter.text.slice(agent.from, agent.to)))) return null
  const who = agent?.who ?? utteranceAt(chapter, from, 'content')?.speaker ?? null
  // Whose plan it is, where that is told, must be who takes it back.
  const owner = mentionsWithin(chapter, { from: sentence.from, to: from }).at(-1)?.who
  if (who === null || !chapter.types.has(who) || (owner !== undefined && owner !== who)) return null
  if (!agent && !isOwn(chapter, who)) return null
  const signal = { from, to: end }
  return { who, after: signal, signal, before: null, matter: `${match.groups?.of ?? ''}`, confidence: 0.6 }
}

/** A body, or somebody who speaks for one. */
function isOwn({ types, sides }: Chapter, who: string): boolean {
  return types.get(who) === 'organisation' || (sides.get(who)?.size ?? 0) > 0
}
