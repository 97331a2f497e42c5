import type { Reading } from '../reading.ts'
import type { ToldChange } from './told.ts'

/**
 * Who steps aside may mean to come back: until an inquiry is over, beside others who are suspended, or where the article goes on to tell
 * how they left. Then they are out of the office for a time, as if suspended.
 */
export function asides(reading: Reading, places: readonly ToldChange[]): readonly ToldChange[] {
  const { text } = reading.doc.article
  return asideOf(text, places).map(one => (isPaused(text, one) ? { ...one, change: 'suspended', manner: null } : one))
}

/** "Stood down from the cabinet pending the outcome of an inquiry" */
function isPaused(text: string, { change, force, evidence: { from, to } }: ToldChange): boolean {
  return (
    change === 'leaves' &&
    force === 'done' &&
    DOWN.test(text.slice(from, to)) &&
    AS_LONG.test(text.slice(to, endOf(text, to)))
  )
}

function asideOf(text: string, places: readonly ToldChange[]): readonly ToldChange[] {
  const isAside = ({ change, force, evidence }: ToldChange) =>
    change === 'leaves' && force === 'done' && ASIDE.test(text.slice(evidence.from, evidence.to))
  if (!places.some(isAside)) return places
  const isOut = places.some(({ change, force }) => change === 'suspended' && force === 'done')
  return places.map(one => {
    if (!isAside(one)) return one
    const sentence = text.slice(one.evidence.to, endOf(text, one.evidence.to))
    const hasLeft = places.some(
      other =>
        other.party.key === one.party.key && other.change === 'leaves' && other.force === 'done' && !isAside(other),
    )
    return isOut || hasLeft || FOR_NOW.test(sentence) ? { ...one, change: 'suspended', manner: null } : one
  })
}

function endOf(text: string, from: number): number {
  const end = text.slice(from).search(/[.!?](?:\s|$)/)
  return end < 0 ? text.length : from + end
}

const ASIDE = /\baside(?: (?:as|from) [^.,;]+)?$/i
const DOWN = /\b(?:down|back|away|relieved|removed)(?: (?:as|from|of) [^.,;]+)?$/i
const AS_LONG =
  /^[^.;]{0,50}\b(?:pending|while|until) (?:the outcome|an?|the|its|his|her|that) (?:\w+ ){0,4}?(?:inquiry|investigation|review|probe|outcome|hearing|trial|process)\b/i
const FOR_NOW =
  /\b(?:while|pending|until|during|for the duration|so that (?:an?|the) (?:inquiry|investigation|review))\b/i
