import type { Document, Segmented, Tokens } from '../document.ts'
import { isOneOf } from '../mentions/sight.ts'
import { wordSet } from '../mentions/word-set.ts'
import type { Tagged } from '../tags/tags.ts'
import { tagIndex } from '../tags/tagset.ts'
import type { Told } from './told.ts'
import type { Now } from './resolve.ts'
import { isRunning } from './timed.ts'

type Read = Document & Segmented & Tagged

const HAVE = wordSet('has have')
const PARTICIPLE = tagIndex('VBN')
const ADVERB = tagIndex('RB')
// How many paragraphs a report takes to say when its news happened, and how old that may be.
const LEAD = 6
const OLDEST = 7

/**
 * The day of the news: the first day that the beginning of a report tells, if that is a recent one, or the day of publication
 * where the lead says what somebody "has" done. `told` are the days told in the article's own words, in order.
 */
export function newsDayOf(doc: Read, now: Now | null, told: readonly Told[], inside: Int32Array): Told | null {
  if (!now) return null
  const lead = doc.paragraphs.flatMap((_, p) => (isRunning(doc, p) ? [p] : [])).slice(0, LEAD)
  const ownLine = told.find(t => t.isDateLine && lead.includes(t.paragraph) && isRecent(t, now))
  const rest = told.filter(t => t !== ownLine)
  return firstIn(doc, now, lead.filter(p => p !== ownLine?.paragraph), rest, inside) ?? ownLine ?? null
}

function firstIn(doc: Read, now: Now, lead: readonly number[], told: readonly Told[], inside: Int32Array): Told | null {
  for (const p of lead) {
    const first = told.find(t => t.paragraph === p && t.days.from === t.days.to && isRecent(t, now))
    if (first) return first
    const perfect = p === lead[0] && !told.some(t => t.paragraph === p) && perfectIn(doc, doc.paragraphs[p], inside)
    if (perfect) {
      const [from, to] = [doc.tokens[perfect.from].from, doc.tokens[perfect.to - 1].to]
      return { days: { from: now.day, to: now.day }, evidence: { from, to }, paragraph: p, token: perfect.from, isDateLine: false }
    }
  }
  return null
}

function isRecent({ days }: Told, now: Now): boolean {
  return days.to <= now.day && days.from >= now.day - OLDEST
}

/** "has resigned", "have since said": in the article's own words. */
function perfectIn(doc: Read, { from, to }: Tokens, inside: Int32Array): Tokens | null {
  for (let i = from; i + 1 < to; i++) {
    if (inside[i] >= 0 || !isOneOf(doc, i, HAVE)) continue
    const verb = doc.tags[i + 1] === ADVERB ? i + 2 : i + 1
    if (verb < to && doc.tags[verb] === PARTICIPLE) return { from: i, to: verb + 1 }
  }
  return null
}
