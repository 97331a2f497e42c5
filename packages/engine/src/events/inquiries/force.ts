import { forceIn } from '../context.ts'
import type { Force } from '../force.ts'
import type { Reading, Sentence } from '../reading.ts'
import type { VerbGroup } from '../verb-group.ts'
import { isWatchdogName } from './watchdog.ts'

/**
 * What becomes of a deed of looking into something where it is told. A watchdog that the article knows only by what it is
 * called ("the regulator said it was investigating") speaks of its own work: what others of no name say is rumour.
 */
export function inquiryForce(reading: Reading, sentence: Sentence, group: VerbGroup, verb: number): Force {
  const force = forceIn(reading, sentence, group, verb, null)
  if (force !== 'rumoured') return force
  const { byId, inside, placed } = reading
  const speaker = byId.get(placed[inside[verb]]?.statement.speaker ?? '')
  const isOwn = speaker && speaker.type !== 'person' && speaker.type !== 'document' && isWatchdogName(speaker.name)
  return isOwn && !NAMELESS.test(speaker.name) ? group.force : force
}

const NAMELESS = /\b(?:sources?|insiders?|friends?|close to|reports?|rumou?rs?)\b/i
