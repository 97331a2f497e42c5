import type { Mention } from '../mentions/mention.ts'
import { isOneOf, isVerb, type Text } from '../mentions/sight.ts'
import { wordSet } from '../mentions/word-set.ts'
import { startOf } from './subjects.ts'

const VERBS = `
  accuse acknowledge add admit advise agree allege announce appeal argue ask assert assure believe blame blast boast call
  caution challenge claim clarify comment complain concede conclude condemn confess confirm contend continue counter
  criticise criticize declare decline defend demand deny describe disclose dismiss estimate exclaim explain express hint
  imply indicate inform insist joke lament maintain mention mock murmur muse note observe opine order plead pledge point
  praise predict promise protest question quip recall recount remember refuse reject reiterate relate remark remind repeat reply
  report request respond retort reveal shout slam snap sob speculate state storm stress suggest swear testify thank
  threaten tweet urge vow warn welcome whisper wonder worry yell`
const IRREGULAR = `say says said saying tell tells told telling think thinks thought write writes wrote writing
  denies denied replies replied admitted admitting slammed quipped quipping testifies testified swore feel felt snapped
  referred referring sobbed`
/** Verbs of saying, in all their forms. */
export const REPORTING = wordSet(`${IRREGULAR} ${VERBS.trim().split(/\s+/).map(inflected).join(' ')}`)

/** The regular forms of a verb. */
function inflected(verb: string): string {
  const root = verb.replace(/e$/, '')
  return `${verb} ${verb}s ${root}ed ${root}ing`
}

/** Does a verb of saying stand right beside somebody: "Ann Lee said", "said the nurse", "according to Ann Lee"? */
export function speaks(text: Text, mention: Mention): boolean {
  if (isReporting(text, mention.tokens.to)) return true
  const before = startOf(mention) - 1
  return isReporting(text, before) || (isOneOf(text, before, TO) && isOneOf(text, before - 1, ACCORDING))
}

function isReporting(text: Text, i: number): boolean {
  return isOneOf(text, i, REPORTING) && isVerb(text, i)
}

const TO = wordSet('to')
const ACCORDING = wordSet('according')
