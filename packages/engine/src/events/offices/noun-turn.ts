import type { Telling } from './telling.ts'

/** What befalls what a noun names, so that it tells another change than the noun alone: a resignation that is taken back. */
export type NounTurn = 'plain' | 'taken-back' | 'resisted' | 'lifted' | 'revoked' | 'lapsed' | 'extended' | 'over'

/**
 * What befalls it, by the words before the noun, a verb at their end, and the rest of the sentence. Null where a noun that tells nothing of
 * itself ("her contract") has nothing befall it.
 */
export function nounTurn(value: Telling, verb: string, rest: string): NounTurn | null {
  if (value.needs === 'ended') return endOf(value.manner === 'dismissed', verb, rest)
  // "The board refused to accept her resignation", "she withdrew it"
  if (value.manner === 'resigned' && TAKEN_BACK.test(verb)) return 'taken-back'
  // "She rejected calls for her resignation"
  if (value.change === 'leaves' && RESISTED.test(verb)) return 'resisted'
  // "The board lifted her suspension"
  if (value.change === 'suspended' && (LIFTED.test(verb) || IS_LIFTED.test(rest))) return 'lifted'
  return value.change === 'takes-up' && REVOKED.test(verb) ? 'revoked' : 'plain'
}

/** How a contract, or a term, ends or goes on. */
function endOf(isContract: boolean, verb: string, rest: string): NounTurn | null {
  if (isContract && (LAPSED.test(verb) || LAPSES.test(rest))) return 'lapsed'
  if (isContract && (EXTENDED.test(verb) || EXTENDS.test(rest))) return 'extended'
  return ENDED.test(verb) || (!isContract && OVER.test(rest)) ? 'over' : null
}

/** The change that a noun tells after such a turn. */
export function changeAfter(
  turn: NounTurn,
  { change, manner }: Pick<Telling, 'change' | 'manner'>,
): Pick<Telling, 'change' | 'manner'> {
  if (turn === 'taken-back' || turn === 'extended') return { change: 'stays', manner: null }
  if (turn === 'lifted') return { change: 'takes-up', manner: null }
  if (turn === 'revoked') return { change: 'leaves', manner: 'dismissed' }
  return { change, manner: turn === 'lapsed' ? 'term-ended' : manner }
}

const RESISTED =
  /\b(?:reject|resist|dismiss|rebuff|def(?:y|i)|ignor|spurn|(?:brush|shrug|laugh|fend|bat)\w* (?:off|aside|away)|turn\w* down)\w* (?:[\w-]+ ){0,4}?(?:calls?|demands?|pressure|appeals?)(?: [\w-]+){0,3} for$/i
const REVOKED = /\b(?:revok|rescind|terminat|cancel|annul|nullif|quash|overturn|void)\w*$/i
const EXTENDED = /\b(?:extend|renew)(?:ed|s)?$/i
const EXTENDS = /^(?: (?:as|with) [^,.;]{1,40})? (?:has been|had been|was|is|will be|is to be) (?:extended|renewed)\b/i
const OVER =
  /^(?: (?:(?:as|at|in|with|of) )?[^,.;]{1,40})? (?:(?:has |had )?(?:ended|come to an end)|ends|is up|was up|came to an end|comes to an end|is over|was over|will end)\b/i
const LAPSES =
  /^(?: (?:as|with) [^,.;]{1,40})? (?:will|would|is|was|has|had)(?: not|n['’]t) (?:to )?(?:be |been |being )?(?:renewed|extended)\b/i
const LIFTED = /\b(?:lift|end|revok|overturn|rescind|quash|cancel)\w*$/i
const IS_LIFTED = /^ (?:was|were|is|has been|had been) (?:lifted|ended|revoked|overturned|rescinded|quashed)\b/i
const TAKEN_BACK =
  /\b(?:(?:refus|declin)\w+ to accept|reject(?:ed|s)|turn(?:ed|s) down|withdr[ea]wn?|withdraws|rescind(?:ed|s)|retract(?:ed|s)|took back|taken back)$/i
const LAPSED =
  /(?:\bnot|n['’]t) (?:be )?(?:have|having|had|get|getting)$|\b(?:not|n['’]t|declin\w+|refus\w+|fail\w+|against) (?:to |be )?(?:renew|extend)(?:ed|ing)?$/i
const ENDED = new RegExp(
  `\\b(?:dispensed with|terminat\\w+|ended|ending|cancell?ed|tor(?:e|n) up|cut short|bought out|paid up)$|${LAPSED.source}`,
  'i',
)
