import { matterOf, shared } from '../chains/words.ts'
import { type Done, doneOf, NOTHING, type Said, saidOf, undone } from './any-verb.ts'
import { DEEDS, type Deed } from './deed-words.ts'

// "A strike is off the table."
const NO_BEHIND =
  /^[^.;:!?]{0,24}\b(?:off the table|out of the question|ruled out|unthinkable|over (?:my|his|her|their|our) dead bod(?:y|ies)|not (?:going to happen|on the table|an option)|never happen)\b/i
// "Had known nothing of it" is a no.
const KNEW_NOTHING = /\b(kn[eo]wn?|heard|seen|received|paid|taken?|took|lost|found|promised) (?:nothing|no)\b/g
const NO_WORD =
  /(?:\b(?:not|never|yet to|cannot|nobody|nothing|neither|nor|without|refus\w+|declin\w+|rul(?:e|ed|es|ing) out|den(?:y|ied|ies|ying)|reject\w*|(?:dismiss|rebuff|spurn|brush|shrug|scoff|laugh)\w* (?:(?:off|aside|at) )?(?:calls?|demands?|talk|suggestions?|the idea|the suggestion|any)|pour\w* cold water on|oppos\w*|unlikely|resist\w*|no longer|stop(?:s|ped)?|zero|no (?:\w+ )?(?:plans?|intention|question|need|desire|interest|reason|case|grounds))\b|n['’]t\b|\bno\b)/
const NO = new RegExp(`${NO_WORD.source}[^.;:!?]{0,48}$`, 'i')
// What is only possible, asked of somebody or asked about binds nobody and is no deed.
const UNREAL =
  /\b(?:could|might|may|should|must|if|whether|unless|ask(?:s|ed|ing)?\b|urg(?:e|es|ed|ing)\b|demand\w*|call\w* (?:for|on)|consider\w*|want(?:s|ed|ing)?\b|wish(?:es|ed|ing)?\b|hop(?:e|es|ed|ing)\b|refus\w+ to say|why|how|when)\b[^.;:!?]{0,36}$/i
const BINDS =
  /(?:\b(?:will|would|shall|promis\w+|pledg\w+|vow\w+|commit\w*|guarantee\w*|going to|plans? to|intends? to|looks? forward|looking forward|(?:is|are|was|were) to|due to|swore|insist\w*|oppos\w*|reject\w*|support\w*|back(?:s|ed)|favou?r\w*|confidence|trust|backing|stands?|vouch\w*|rul\w+ out)\b|['’](?:ll|d)\b)/i

// Where none of these stands nobody is bound, but by what binds without them.
const MAY_BIND = new RegExp(`${NO_WORD.source}|off the table|out of the question|unthinkable|${BINDS.source}`, 'i')
const CLAIMS = DEEDS.filter(({ isClaim }) => isClaim)

/** Whether words say that a deed is done or will be: 1; that it is not: -1; 0 where they do not say. It stands from `at` to `end`. */
interface Sign {
  readonly sign: -1 | 0 | 1
  readonly at: number
  readonly end: number
}

// "Ruled out withholding the money": two noes.
const NO_NO =
  /\b(?:rul(?:e|ed|es|ing) out|not|never|refus\w+ to|no (?:plans?|intention) (?:to|of))\s(?:\w+ly\s)?(?:withh|cut|fre[ez]|suspend|stop|halt|cancel|end|pull|drop|block|deny)\w*\s[^.;:!?]{0,48}$/i

// "Did not know when it would open": neither a yes nor a no.
const KNOWS_NOT =
  /(?:\bnot|\bnever|n['’]t)\s(?:yet\s)?(?:know|say|sure|certain|clear|tell|remember|recall)\b[^.;:!?]{0,48}$/i

// What denies or doubts a deed stands within so many characters of it: the patterns are bound to its edge.
const LONGEST = 120

function signOf(deed: RegExp, words: string): Sign {
  const match = deed.exec(words)
  if (!match) return { sign: 0, at: -1, end: -1 }
  const place = { at: match.index, end: match.index + match[0].length }
  const before = words.slice(Math.max(0, place.at - LONGEST), place.at)
  if (NO_NO.test(before) || KNOWS_NOT.test(before)) return { sign: 0, ...place }
  if (NO.test(before) || NO_BEHIND.test(words.slice(place.end, place.end + LONGEST))) return { sign: -1, ...place }
  return { sign: UNREAL.test(before) ? 0 : 1, ...place }
}

/** How later words go against earlier ones: where in the later ones, and how surely, more for more words shared. */
export interface Opposition {
  readonly at: number
  readonly points: number
  /** Of which deed, where it is one that news has often. */
  readonly deed?: Deed
}

// Words of the matter that both have, beyond the deed itself, count so much each.
const EACH = 0.5

/** What words say of one deed: that it is or will be done, or not. `matter` is what else they are about. */
interface Stand extends Sign {
  readonly deed: Deed
  /** What follows the deed: of what, where, for whom. */
  readonly rest: ReadonlySet<string>
  readonly matter: ReadonlySet<string>
}

/** What one text says will be done or not, read once to be held against many others. */
export interface Stands {
  readonly stands: readonly Stand[]
  readonly any: Said
}

/** What a later text says is done or not. */
export interface Doings {
  readonly stands: readonly Stand[]
  readonly any: Done
}

/** What binds whoever says these words; `beside` are the words around them, which tell what "it" is. */
export function boundBy(said: string, beside = ''): Stands {
  const bare = said.replace(EVEN_IF, ' ').replace(PARTED, '.')
  if (CONDITION.test(bare)) return UNBOUND
  const words = bare.replace(KNEW_NOTHING, 'not $1')
  const stands = (MAY_BIND.test(words) ? DEEDS : CLAIMS).flatMap(deed => {
    const sign = signOf(deed.does, words)
    if (sign.sign === 0 || (sign.sign === 1 && (FEARS.test(words) || !isBound(words, deed, sign.at)))) return []
    return [standOn(deed, sign, words, beside)]
  })
  return { stands, any: saidOf(words, beside) }
}

// Who warns of it does not promise it.
const FEARS = /\b(?:warn|fear|predict)(?:s|ed|ing)?\b/i
// "And if there were one I would not stand": under no condition.
const EVEN_IF = /\b(?:even|and) if (?:there|I|it|he|she|they|we)\b(?: (?:were|was|did|had|is|are|\w+ed))?/gi
// A cue parts what was said: what stands before it denies nothing behind it.
const PARTED = /,(?=[”"’']\s[“"‘'])/g
// What is said only for a case binds nobody beyond it.
const CONDITION = /\b(?:if|unless|until|only (?:when|if|once|after))\b/i
const UNBOUND: Stands = { stands: [], any: NOTHING }

// Words so far before a deed, or so close behind it, bind to it.
const NEAR = 64
const AFTER = 40

/** "Will be published", "has our full support"; not where the same breath undoes it: "published with every name blacked out". */
function isBound(words: string, { does, undoes, isClaim }: Deed, at: number): boolean {
  if (undoes?.test(words)) return false
  if (isClaim) return true
  const end = at + (does.exec(words)?.[0].length ?? 0)
  return BINDS.test(words.slice(Math.max(0, at - NEAR), end + AFTER))
}

/** Do words bind anybody at all? */
export function isBinding({ stands, any }: Stands): boolean {
  return stands.length + any.yes.length + any.no.length > 0
}

/** What these words say is done, or not, of some deeds: those that bound somebody before. */
export function doneBy(words: string, deeds: Iterable<Deed>): Doings {
  const stands: Stand[] = []
  for (const deed of deeds) {
    const sign = laterSign(deed.does, deed.undoes, words)
    if (sign.sign !== 0) stands.push(standOn(deed, sign, words))
  }
  return { stands, any: doneOf(words) }
}

function standOn(deed: Deed, sign: Sign, words: string, beside = ''): Stand {
  let matter: ReadonlySet<string> | undefined
  let rest: ReadonlySet<string> | undefined
  return {
    deed,
    ...sign,
    get rest() {
      rest ??= restOf(words.slice(sign.end))
      return rest
    },
    // Most are never asked.
    get matter() {
      matter ??= matterOf(without(deed.does, `${words} ${beside}`))
      return matter
    },
  }
}

/** Whether what is done later goes against what bound somebody earlier; null where it does not, or nothing tells. */
export function opposed(earlier: Stands, later: Doings): Opposition | null {
  let best: Opposition | null = null
  for (const was of earlier.stands) {
    const is = later.stands.find(({ deed }) => deed === was.deed)
    if (!is || is.sign * was.sign >= 0) continue
    if (!was.deed.isPlain && !was.deed.isClaim && !was.deed.isElsewhere && areOfTwoThings(was, is)) continue
    const points = (was.deed.isPlain ? 1 : 0.5) + EACH * shared(was.matter, is.matter)
    if (!best || points > best.points) best = { at: is.at, points, deed: was.deed }
  }
  const against = undone(earlier.any, later.any)
  const points = against ? 0.5 + EACH * (against.common - 1) : 0
  return against && points > (best?.points ?? 0) ? { at: against.at, points } : best
}

// Fees and five million are both money.
const MONEY =
  /[£$€₹]\s?[\d.,]+(?:\s?(?:million|billion|trillion|crore|lakh|bn|m)\b)?|\b(?:fees?|money|cash|funds?|funding|payments?|sums?)\b/gi
// "Would not take a penny" is of everything.
const LEAST_BIT = /^\s(?:an? (?:single |red )?(?:penny|cent|dime|cent|rupee|inch|word|thing)|anything)\b/

// "…, the minister said on Monday", "by Easter": neither is what the deed is done to.
const TOLD_BY =
  /[,”"]\s[^,;]{3,60}?\s(?:said|says|told|announced|confirmed|wrote|admitted|insisted|added|revealed)\b.*$/
const WHEN =
  /\b(?:by|in|at|from|until|before|after|this|next|last|over)\s(?:the\s)?(?:Easter|Christmas|New Year|spring|summer|autumn|fall|winter|term|season|\d{4})\b/g

/** What the deed is done to; nothing where that is "it", or "the same". */
function restOf(words: string): ReadonlySet<string> {
  const rest = words.replace(TOLD_BY, '').replace(WHEN, ' ').replace(LEAST_BIT, ' it ').replace(MONEY, ' money ')
  return /^\s(?:it|them|this|that|one|so|him|her|any|(?:the |any )?(?:same|such))\b/.test(rest)
    ? new Set()
    : matterOf(rest)
}

/** "Built on the common" and "built on the airfield": whatever is done later is done to another thing, or elsewhere. */
function areOfTwoThings(was: Stand, is: Stand): boolean {
  return was.rest.size > 0 && is.rest.size > 0 && shared(was.rest, is.rest) === 0 && shared(was.rest, is.matter) === 0
}

/** Is the same deed done to another thing: "would not meet the union", "met the bishop"? */
export function isOnAnother(earlier: string, later: string): boolean {
  return DEEDS.some(deed => {
    if (deed.isPlain || deed.isClaim || deed.isElsewhere || !deed.does.test(earlier) || !deed.does.test(later))
      return false
    return areOfTwoThings(
      standOn(deed, signOf(deed.does, earlier), earlier),
      standOn(deed, signOf(deed.does, later), later),
    )
  })
}

/** The same of two texts that are compared only once. */
export function opposition(earlier: string, later: string): Opposition | null {
  const bound = boundBy(earlier)
  const deeds = bound.stands.map(({ deed }) => deed)
  return isBinding(bound) ? opposed(bound, doneBy(later, deeds)) : null
}

const UNLESS = /^[^.;]*\b(?:unless|if)\b/i
const REACH = 72

function laterSign(does: RegExp, undoes: RegExp | undefined, later: string): Sign {
  const undone = undoes ? signOf(undoes, later) : null
  const sign = undone?.sign === 1 ? { ...undone, sign: -1 as const } : signOf(does, later)
  // "Will walk out unless they are paid": not yet.
  return sign.sign !== 0 && UNLESS.test(later.slice(sign.at, sign.at + REACH)) ? { ...sign, sign: 0 } : sign
}

const EVERYWHERE = new Map(DEEDS.map(({ does }) => [does, new RegExp(does.source, 'gi')]))

function without(deed: RegExp, words: string): string {
  return words.replace(EVERYWHERE.get(deed) ?? deed, ' ')
}
