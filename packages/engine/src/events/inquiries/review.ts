import { isOneOf } from '../../mentions/sight.ts'
import { wordSet } from '../../mentions/word-set.ts'
import type { Party } from '../party.ts'
import type { Doc } from '../reading.ts'
import type { Aim } from './aim.ts'
import { isWatchdog } from './watchdog.ts'
import { OF_OBJECT } from './words.ts'

/** A review, as the words around it tell of it. */
export interface Review {
  readonly leader: Party | null
  readonly investigator: Party | null
  readonly aim: Aim
  readonly verb: number | null
  /** Where its noun phrase begins, and its noun. */
  readonly start: number
  readonly noun: number
}

/** Of a review more must be told than of an inquiry: by whom, into what; a programme is reviewed without anybody's being looked into. */
export function isFitReview(doc: Doc, { leader, investigator, aim, verb, start, noun }: Review): boolean {
  const isSpecial = isFormal(doc, start, noun)
  if (isOneOf(doc, noun, SITTINGS) && !isOneOf(doc, noun + 1, INTO))
    return isSitting(doc, { investigator, verb, start, noun })
  const isInspected = isOneOf(doc, noun, INSPECTION) && investigator !== null && isWatchdog(investigator)
  if (!leader && !isInspected && !(investigator && (aim.matter || isSpecial))) return false
  if (isOneOf(doc, noun, LOOK) && !(isSpecial && investigator && isWatchdog(investigator))) return false
  // "He would order a review" is what candidates say.
  if (!leader && verb !== null && isOneOf(doc, verb - 1, WOULD)) return false
  const isOversight = isSpecial && investigator !== null && isWatchdog(investigator)
  return isOversight || !MERITS.test(aim.matter)
}

/** "The committee has wrapped up its hearings": what a committee ends looked into something; those on a bill did not. */
function isSitting(
  doc: Doc,
  { investigator, verb, start, noun }: Pick<Review, 'investigator' | 'verb' | 'start' | 'noun'>,
) {
  if (!investigator || verb === null || !isOneOf(doc, start, ITS) || isOneOf(doc, noun + 1, ON)) return false
  return OF_OBJECT.get(doc.forms[verb].lower) === 'closed' && SITS.test(investigator.entity?.name ?? investigator.key)
}

const INSPECTION = wordSet('inspection')
const SITTINGS = wordSet('hearings study')
const INTO = wordSet('into')
const ITS = wordSet('its their')
const ON = wordSet('on of')
const SITS = /\b(?:committee|commission|panel|inquiry|tribunal)\b/i

/** "An independent review", "a special audit": such as is held where something went wrong. */
function isFormal(doc: Doc, start: number, noun: number): boolean {
  for (let i = start; i < noun; i++) if (isOneOf(doc, i, FORMAL)) return true
  return false
}

const LOOK = wordSet('look')
const FORMAL = wordSet(
  'preliminary initial fresh full independent external internal urgent forensic special formal outside statutory serious',
)

const WOULD = wordSet('would')
const MERITS =
  /\b(?:programs?|programmes?|policy|policies|qualifications?|credentials|rules?|laws?|options|strategy|strategies|curriculum|budget)$/i
