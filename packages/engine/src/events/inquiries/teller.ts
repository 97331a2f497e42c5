import { isOneOf } from '../../mentions/sight.ts'
import { wordSet } from '../../mentions/word-set.ts'
import type { Party } from '../party.ts'
import type { Reading } from '../reading.ts'
import { isWatchdogName } from './watchdog.ts'

/**
 * The watchdog in whose words, told by somebody else, token `at` stands: "Severn Police said an inquiry was under way". Null where
 * nobody says so, and for who is quoted: those say "we".
 */
export function tellerAt({ placed, inside, byId }: Reading, at: number): Party | null {
  const statement = placed[inside[at]]?.statement
  if (!statement || statement.form === 'direct') return null
  const entity = byId.get(statement.speaker ?? '')
  if (!entity || entity.type === 'person' || entity.type === 'document' || !isWatchdogName(entity.name)) return null
  const isBody = entity.type === 'organisation'
  if (!isBody && SPEAKS.test(entity.name)) return null
  return {
    key: isBody ? entity.id : entity.name,
    entity: isBody ? entity : null,
    of: 'organisation',
    tokens: { from: at, to: at + 1 },
    mention: null,
  }
}

const SPEAKS = /\b(?:spokes|source|official)/i

/** Whose "its inquiry" is: the watchdog's that says so, where the noun's phrase begins with the pronoun at token `start`. */
export function ownTeller(reading: Reading, start: number): Party | null {
  return isOneOf(reading.doc, start, ITS) ? tellerAt(reading, start) : null
}

const ITS = wordSet('its their')
