import type { Segmented, Tokens } from '../document.ts'
import type { Recognised } from '../entities/entities.ts'
import { startOf } from '../entities/subjects.ts'
import type { Mention, Mentioned } from '../mentions/mention.ts'
import { mentionsIn } from './mentions-in.ts'

type Doc = Segmented & Mentioned & Recognised

// What can stand before the first of those who speak together.
const BEFORE = /^(?:both|neither|the|and|sens?\.|reps?\.|messrs\.?)$/i

/** Where what is told of somebody begins in a source ("Ann Lee, who"), or the source's end. */
function mainEnd({ tokens }: Segmented, { from, to }: Tokens): number {
  let end = from
  while (end < to && !/^(?:who|whom|whose|which|that|where)$/.test(tokens[end].text)) end++
  return end
}

/** Is the mention a name or a pronoun that owns nothing? */
function isWhole(m: Mention): boolean {
  return m.kind === 'name' || (m.kind === 'pronoun' && m.role !== 'possessive')
}

/** Do several speak together: "Ann Lee and Omar Reiss", "she and her allies", "Ann Lee, the mayor, and Omar Reiss"? */
export function isJoint(doc: Doc, words: Tokens): boolean {
  const { tokens, mentions, entities, whose } = doc
  let from = words.from
  while (from < words.to && BEFORE.test(tokens[from].text)) from++
  const inside = mentionsIn(doc, { from: words.from, to: mainEnd(doc, words) })
  const first = inside.find(i => startOf(mentions[i]) <= from && mentions[i].tokens.to > from)
  if (first === undefined || !isWhole(mentions[first])) return false
  const { to } = mentions[first].tokens
  // "Ann Lee and …", "Norway and …": nothing stands between.
  if (tokens[to]?.text === 'and' && to + 1 < words.to) return true
  if (!entities[whose[first]]) return false
  return inside.some(i => {
    const m = mentions[i]
    const isOther = m.kind === 'name' && entities[whose[i]]?.type === 'person' && whose[i] !== whose[first]
    const and = startOf(m) - 1
    return isOther && and > to && (tokens[and].text === 'and' || (tokens[and].text === ',' && and === to))
  })
}
