import { matterOf, shared } from '../chains/words.ts'
import { type Done, doneOf, NOTHING, type Said, saidOf, undone } from './any-verb.ts'

/** What somebody may bind themselves to do or not to do, in the words that English news has for it. */
export interface Deed {
  readonly does: RegExp
  /** What makes it not so. */
  readonly undoes?: RegExp
  /** Is it plain whose it is and of what, so that no other word need be shared? */
  readonly isPlain?: true
  /** Does saying so bind by itself, without a will or a promise? */
  readonly isClaim?: true
}

const DEEDS: readonly Deed[] = [
  {
    does: /\b(?:confidential|secret(?:ly)?|private|under wraps|sealed|unpublished)\b/i,
    undoes: /\b(?:publish\w*|releas(?:e|es|ed|ing)|ma(?:k|d)(?:e|ing) (?:\w+ )?public|unseal\w*|disclos\w+)\b/i,
    isClaim: true,
  },
  { does: /\bpermanent(?:ly)?\b/i, undoes: /\btempora(?:ry|rily)\b/i, isPlain: true, isClaim: true },
  {
    does: /\b(?:safe(?:ly)?|secure[d]?|not (?:at risk|in danger)|nothing to (?:fear|worry about))\b/i,
    undoes:
      /\b(?:recall\w*|clos(?:e|es|ed|ing|ure)|shut(?:s|ting)?|evacuat\w+|stripp?(?:ed|ing)?|come down|demolish\w*|unsafe|dangerous|withdr[ae]w\w*|condemned|pull(?:s|ed|ing)? the plug|scrap(?:s|ped|ping)?|axe[sd]?|ban(?:s|ned|ning)?)\b/i,
    isClaim: true,
  },
  {
    does: /\b(?:fight(?:s|ing)?|fought|contest(?:s|ed|ing)?|not guilty|innocen(?:t|ce)|clear (?:my|his|her) name|den(?:y|ies|ied) (?:the|all|any) (?:charges?|allegations?))\b/i,
    undoes: /\bplea(?:ds|ded|ding) guilty\b/i,
    isPlain: true,
  },
  {
    does: /\b(?:compl(?:y|ies|ied|ying|iance)|obey\w*|abid(?:e|es|ed|ing)|respect(?:s|ed|ing)? (?:the|any|its|his|her|their))\b/i,
    undoes:
      /\b(?:appeal(?:s|ed|ing)?|def(?:y|ies|ied|ying)|ignor(?:e|es|ed|ing)|flout(?:s|ed|ing)?|challeng(?:e|es|ed|ing))\b/i,
    isPlain: true,
  },
  {
    does: /\b(?:(?:re-?)?investigat\w+|inquir(?:e|ed|es|ing|y|ies)|enquir\w+|prob(?:e|es|ed|ing)|look(?:s|ed|ing)? (?:again )?(?:into|at (?:it|this|that|the (?:case|matter)) again)|reviewing)\b/i,
    isPlain: true,
  },
  { does: /\b(?:apologi[sz]\w+|apology|(?:am|is|are|was|were|be|said) (?:\w+ly )?sorry)\b/i, isPlain: true },
  {
    does: /\b(?:attend(?:s|ed|ing)?|be there|turn(?:ed|ing)? up|show(?:ed)? up|take part|took part|appear(?:s|ed|ing)? (?:before|at)|testif\w+|give evidence|gave evidence)\b/i,
    undoes: /\b(?:skip(?:s|ped|ping)?|stay(?:ed|ing)? away|no-show|pull(?:ed|ing)? out of|boycott\w*|absent)\b/i,
  },
  {
    does: /\b(?:(?:co-?)operat(?:e|es|ed|ing|ion)|compl(?:y|ies|ied|ying) with|work(?:ing)? with)\b/i,
    undoes:
      /\b(?:su(?:e|es|ed|ing)|(?:filed|files|brought) (?:a )?(?:law)?suit|in court|block(?:s|ed|ing)?|stonewall\w*|withh(?:e|o)ld\w*)\b/i,
    isPlain: true,
  },
  {
    does: /\b(?:(?:full|every|complete|total|absolute|fullest|our|my|their|utmost) (?:confidence|support|backing|trust)|confidence in|stand(?:s|ing)? (?:by|behind)|stood (?:by|behind)|behind (?:him|her|them))\b/i,
    undoes:
      /\b(?:vot(?:ed|es|ing) (?:[\d–-]+ )?to (?:remove|fire|dismiss|sack|oust|terminate)|(?:fir|dismiss|sack|oust|remov|suspend)(?:ed|ing|es|s)?|lost confidence|no confidence|call(?:s|ed|ing) (?:\w+ )?(?:for|on) [^.]{2,40}?\b(?:resign\w*|go|quit|step down)|(?:should|must) (?:go|resign|step down)|asked (?:him|her|them) to (?:leave|resign|go))\b/i,
    isPlain: true,
  },
  {
    does: /\b(?:candidate|candidacy|run(?:ning)?(?= (?:for|again)|[.,”"’]|$)|ran for|stand(?:ing)? (?:for|again)|apply(?:ing)?|applied|seek(?:ing)? (?:the|another|re-?election)|(?:filed|files|file|filing) (?:\w+ ){0,3}(?:papers|paperwork|petition|to run)|interest(?:ed)? in (?:it|the (?:job|post|role))|throw\w* (?:his|her|their) hat|enter(?:s|ed|ing)? the race)\b/i,
    isPlain: true,
  },
  {
    does: /\b(?:pay(?:s|ing)?|paid|refund\w*|compensat\w+|reimburs\w+|repa(?:y|id|ying)|payouts?)\b/i,
  },
  {
    does: /\b(?:publish\w*|publication|releas(?:e|es|ed|ing)|disclos\w+|hand(?:s|ed|ing)? over|turn(?:s|ed|ing)? over|ma(?:k|d)(?:e|ing) (?:\w+ )?public|unseal\w*|provid(?:e|es|ed|ing)|records)\b/i,
    undoes: /\b(?:withh(?:e|o)ld\w*|redact\w*|blacked[- ]out|blank(?:ed)?|kept (?:it|them) (?:secret|from))\b/i,
  },
  {
    does: /\b(?:s(?:e|o)l(?:l|d|ls|ling)|sale)\b/i,
  },
  {
    does: /\b(?:clos(?:e|es|ed|ing|ure)|shut(?:s|ting)?|shutter\w*)\b/i,
    undoes: /\b(?:re-?open\w*|stay(?:s|ed|ing)? open|kept open|keep\w* (?:\w+ ){0,2}open|sav(?:ed?|ing)|repriev\w+)\b/i,
  },
  {
    does: /\b(?:ke(?:ep|eps|eping|pt)|stay(?:s|ing)? open|preserv\w+|protect\w*|safe)\b/i,
    undoes:
      /\b(?:clos(?:e|es|ed|ing)|shut|s(?:e|o)l[ld]|scrap\w*|ax(?:e|ed)|cut|demolish\w*|cancel\w*|lose|lost|end(?:s|ed|ing)?)\b/i,
  },
  {
    does: /\b(?:free(?: of charge)?|no charge)\b/i,
    undoes: /\b(?:charg(?:e|es|ed|ing)|fees?|paid-for)\b/i,
  },
  { does: /\bsign(?:s|ed|ing)?\b/i, undoes: /\bveto(?:es|ed|ing)?\b/i },
  { does: /\bveto(?:es|ed|ing)?\b/i, undoes: /\b(?:sign(?:s|ed|ing)?|let (?:\w+ ){1,4}become law)\b/i },
  {
    does: /\b(?:freez(?:e|es|ing)|froze(?:n)?|cap(?:s|ped|ping)?|no (?:\w+ ){0,2}(?:rise|increase|hike)s?)\b/i,
    undoes:
      /\b(?:rais(?:e|es|ed|ing)|ris(?:e|es|ing)|rose|increas(?:e|es|ed|ing)|hik(?:e|es|ed|ing)|put(?:ting)? up|go(?:ing)? up|went up)\b/i,
  },
  {
    does: /\b(?:rais(?:e|es|ed|ing)|ris(?:e|es|ing)|rose|increas(?:e|es|ed|ing)|hik(?:e|es|ed|ing)|put(?:ting)? up|go(?:es|ing)? up|went up)\b/i,
  },
  {
    does: /\b(?:go(?:es|ing)? ahead|went ahead|proceed\w*|cut(?:s|ting)?|lay(?:ing)? off|laid off|redundanc\w+|layoffs?|job losses)\b/i,
    undoes:
      /\b(?:scrap(?:s|ped|ping)?|halt(?:s|ed|ing)?|paus(?:e|es|ed|ing)|postpon\w+|cancel(?:s|led|ed|ling)?|drop(?:s|ped|ping)?|shelv(?:e|es|ed|ing)|(?:bring|brought|bringing) back|reinstat\w+|restor(?:e|es|ed|ing)|rehir\w+|revers(?:e|es|ed|ing))\b/i,
  },
  {
    does: /\b(?:support(?:s|ed|ing)?|back(?:s|ed|ing)|in favou?r of|endors\w+|vot(?:e|ed|es|ing) for|approv\w+)\b/i,
    undoes:
      /\b(?:oppos(?:e|es|ed|ing)|vot(?:e|ed|es|ing) against|reject(?:s|ed|ing)?|withdr(?:a|e)w\w* (?:his|her|its|their) support)\b/i,
  },
  {
    does: /\b(?:oppos(?:e|es|ed|ing)|fight(?:s|ing)?|fought|block(?:s|ed|ing)?|vot(?:e|ed|es|ing) against|against|reject(?:s|ed|ing)?|never be an?)\b/i,
    undoes:
      /\b(?:support(?:s|ed|ing)?|back(?:s|ed|ing)|in favou?r of|endors\w+|vot(?:e|ed|es|ing) for|approv\w+|introduc\w+)\b/i,
  },
  { does: /\b(?:build(?:s|ing)?|built)\b/i, undoes: /\b(?:scrap\w*|cancel\w*|shelv\w+|drop(?:ped|s)?|abandon\w*)\b/i },
  {
    does: /\b(?:h(?:o|e)ld(?:s|ing)?|convene\w*|call(?:s|ed|ing)? (?:a|an|the)|announc(?:e|es|ed|ing)|order(?:s|ed|ing)?|set(?:s|ting)? up|establish\w*)\b/i,
  },
  {
    does: /\b(?:wait(?:s|ing|ed)?|no need|soon enough|too (?:early|soon)|premature)\b/i,
    undoes: /\b(?:called? (?:\w+ )?(?:for|on)|calling for|demand(?:s|ed|ing)|order(?:s|ed)|special session)\b/i,
    isPlain: true,
  },
  { does: /\b(?:meet(?:s|ing)?|met|sit down|talk(?:s|ed|ing)? to)\b/i },
  {
    does: /\b(?:forgo(?:es|ing)?|forwent|give(?:s|n)? up|gave up|giving up|waiv(?:e|es|ed|ing)|return(?:s|ed|ing)?|hand(?:s|ed|ing)? back)\b/i,
    undoes: /\b(?:ke(?:ep|pt)|accept(?:s|ed|ing)?|take|took|receiv\w+)\b/i,
  },
  {
    does: /\b(?:accept(?:s|ed|ing)?|take|took|keep(?:s|ing)?|kept)\b/i,
    undoes:
      /\b(?:forgo(?:es|ing)?|forwent|give(?:s|n)? up|gave up|giving up|waiv(?:e|es|ed|ing)|hand(?:s|ed|ing)? back|repa(?:y|id)|declin\w+|turn(?:s|ed)? down)\b/i,
  },
  {
    does: /\b(?:appeal(?:s|ed|ing)?|contest(?:s|ed|ing)?|fight(?:s|ing)?|fought|challeng(?:e|es|ed|ing))\b/i,
    undoes:
      /\b(?:settl(?:e|es|ed|ing)|plead(?:s|ed)? guilty|drop(?:s|ped|ping)?|withdr(?:a|e)w\w*|accept(?:s|ed|ing)?)\b/i,
  },
  {
    does: /\b(?:step(?:ped|ping|s)? (?:aside|back)|recus(?:e|es|ed|ing)|hand(?:s|ed|ing)? (?:off|over) (?:the )?case|conflict)\b/i,
  },
]

const NO =
  /(?:\b(?:not|never|yet to|cannot|nobody|nothing|neither|nor|without|refus\w+|declin\w+|rul(?:e|ed|es|ing) out|den(?:y|ied|ies|ying)|reject\w*|oppos\w*|unlikely|resist\w*|no longer|stop(?:s|ped)?|zero|no (?:\w+ )?(?:plans?|intention|question|need|desire|interest|reason|case|grounds))\b|n['’]t\b|\bno\b)[^.;:!?]{0,48}$/i
// What is only possible, asked of somebody or asked about binds nobody and is no deed.
const UNREAL =
  /\b(?:could|might|may|should|must|if|whether|unless|ask(?:s|ed|ing)?\b|urg(?:e|es|ed|ing)\b|demand\w*|call\w* (?:for|on)|consider\w*|want(?:s|ed|ing)?\b|wish(?:es|ed|ing)?\b|hop(?:e|es|ed|ing)\b|refus\w+ to say|why|how|when)\b[^.;:!?]{0,36}$/i
const BINDS =
  /(?:\b(?:will|would|shall|promis\w+|pledg\w+|vow\w+|commit\w*|guarantee\w*|going to|plans? to|intends? to|looks? forward|looking forward|is to|are to|swore|insist\w*|oppos\w*|reject\w*|support\w*|back(?:s|ed)|favou?r\w*|confidence|trust|backing|stands?)\b|['’](?:ll|d)\b)/i

/** Whether words say that a deed is done or will be: 1; that it is not: -1; 0 where they do not say. `at` is where. */
interface Sign {
  readonly sign: -1 | 0 | 1
  readonly at: number
}

function signOf(deed: RegExp, words: string): Sign {
  const match = deed.exec(words)
  if (!match) return { sign: 0, at: -1 }
  const before = words.slice(0, match.index)
  if (NO.test(before)) return { sign: -1, at: match.index }
  return { sign: UNREAL.test(before) ? 0 : 1, at: match.index }
}

/** How later words go against earlier ones: where in the later ones, and how surely, more for more words shared. */
export interface Opposition {
  readonly at: number
  readonly points: number
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

/** What binds whoever says these words. */
export function boundBy(words: string): Stands {
  if (CONDITION.test(words)) return UNBOUND
  const stands = DEEDS.flatMap(deed => {
    const sign = signOf(deed.does, words)
    if (sign.sign === 0 || (sign.sign === 1 && !isBound(words, deed, sign.at))) return []
    return [standOn(deed, sign, words)]
  })
  return { stands, any: saidOf(words) }
}

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

function standOn(deed: Deed, sign: Sign, words: string): Stand {
  let matter: ReadonlySet<string> | undefined
  let rest: ReadonlySet<string> | undefined
  return {
    deed,
    ...sign,
    get rest() {
      rest ??= restOf(words.slice(sign.at))
      return rest
    },
    // Most are never asked.
    get matter() {
      matter ??= matterOf(without(deed.does, words))
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
    if (!was.deed.isPlain && !was.deed.isClaim && areOfTwoThings(was, is)) continue
    const points = (was.deed.isPlain ? 1 : 0.5) + EACH * shared(was.matter, is.matter)
    if (!best || points > best.points) best = { at: is.at, points }
  }
  const against = undone(earlier.any, later.any)
  const points = against ? 0.5 + EACH * (against.common - 1) : 0
  return against && points > (best?.points ?? 0) ? { at: against.at, points } : best
}

/** What the deed is done to; nothing where that is "it", or "the same". */
function restOf(words: string): ReadonlySet<string> {
  const rest = words.replace(/^[\p{L}’'-]+/u, '')
  return /^\s(?:it|them|this|that|one|so|him|her|any|(?:the |any )?(?:same|such))\b/.test(rest)
    ? new Set()
    : matterOf(rest)
}

/** "Built on the common" and "built on the airfield": whatever is done later is done to another thing, or elsewhere. */
function areOfTwoThings(was: Stand, is: Stand): boolean {
  return was.rest.size > 0 && is.rest.size > 0 && shared(was.rest, is.rest) === 0 && shared(was.rest, is.matter) === 0
}

/** The same of two texts that are compared only once. */
export function opposition(earlier: string, later: string): Opposition | null {
  const bound = boundBy(earlier)
  const deeds = bound.stands.map(({ deed }) => deed)
  return isBinding(bound) ? opposed(bound, doneBy(later, deeds)) : null
}

function laterSign(does: RegExp, undoes: RegExp | undefined, later: string): Sign {
  const undone = undoes ? signOf(undoes, later) : { sign: 0, at: -1 }
  return undone.sign === 1 ? { sign: -1, at: undone.at } : signOf(does, later)
}

function without(deed: RegExp, words: string): string {
  return words.replace(new RegExp(deed.source, 'gi'), ' ')
}
