import { matterOf, shared } from '../chains/words.ts'

/** What somebody may bind themselves to do or not to do, in the words that English news has for it. */
interface Deed {
  readonly does: RegExp
  /** What makes it not so. */
  readonly undoes?: RegExp
  /** Is it plain whose it is and of what, so that no other word need be shared? */
  readonly isPlain?: true
}

const DEEDS: readonly Deed[] = [
  {
    does: /\b(?:(?:re-?)?investigat\w+|inquir(?:e|ed|es|ing|y|ies)|enquir\w+|prob(?:e|es|ed|ing)|look(?:s|ed|ing)? (?:again )?(?:into|at (?:it|this|that|the (?:case|matter)) again)|reviewing)\b/i,
    isPlain: true,
  },
  { does: /\b(?:apologi[sz]\w+|apology|(?:am|is|are|was|were|be|said) (?:\w+ly )?sorry)\b/i, isPlain: true },
  {
    does: /\b(?:attend(?:s|ed|ing)?|be there|turn(?:ed|ing)? up|show(?:ed)? up|take part|took part|appear(?:s|ed|ing)? (?:before|at)|testif\w+|give evidence|gave evidence)\b/i,
    undoes: /\b(?:skip(?:s|ped|ping)?|stay(?:ed|ing)? away|no-show|pull(?:ed|ing)? out of|boycott\w*|absent)\b/i,
    isPlain: true,
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
  { does: /\bsign(?:s|ed|ing)?\b/i, undoes: /\bveto(?:es|ed|ing)?\b/i },
  { does: /\bveto(?:es|ed|ing)?\b/i, undoes: /\b(?:sign(?:s|ed|ing)?|let (?:\w+ ){1,4}become law)\b/i },
  {
    does: /\b(?:freez(?:e|es|ing)|froze|cap(?:s|ped|ping)?|no (?:\w+ ){0,2}(?:rise|increase|hike)s?)\b/i,
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
    does: /\b(?:oppos(?:e|es|ed|ing)|vot(?:e|ed|es|ing) against|against|reject(?:s|ed|ing)?|never be an?)\b/i,
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
  /(?:\b(?:not|never|cannot|nobody|nothing|neither|nor|without|refus\w+|declin\w+|rul(?:e|ed|es|ing) out|den(?:y|ied|ies|ying)|reject\w*|oppos\w*|unlikely|resist\w*|no longer|stop(?:s|ped)?|zero|no (?:\w+ )?(?:plans?|intention|question|need|desire|interest|reason|case|grounds))\b|n['’]t\b|\bno\b)[^.;:!?]{0,48}$/i
// What is only possible, asked of somebody or asked about binds nobody and is no deed.
const UNREAL =
  /\b(?:could|might|may|should|must|if|whether|unless|ask\w*|urg\w+|demand\w*|call\w* (?:for|on)|consider\w*|want\w*|wish\w*|hop\w+|refus\w+ to say|why|how|when)\b[^.;:!?]{0,36}$/i
const BINDS =
  /(?:\b(?:will|would|shall|promis\w+|pledg\w+|vow\w+|commit\w*|guarantee\w*|going to|plans? to|intends? to|looks? forward|looking forward|is to|are to|swore|insist\w*|oppos\w*|support\w*|back(?:s|ed)|favou?r\w*|has|have|had|stands?)\b|['’](?:ll|d)\b)/i

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
  readonly matter: ReadonlySet<string>
}

/** What one text says is done or not done, read once to be held against many others. */
export interface Stands {
  readonly stands: readonly Stand[]
  readonly verbs: readonly Governed[]
  readonly matter: ReadonlySet<string>
}

/** What binds whoever says these words. */
export function boundBy(words: string): Stands {
  const binds = BINDS.test(words)
  const stands = DEEDS.flatMap(deed => {
    const sign = signOf(deed.does, words)
    return sign.sign === 0 || (sign.sign === 1 && !binds) ? [] : [standOn(deed, sign, words)]
  })
  const verbs = governedIn(words).filter(({ aux }) => /^(?:will|would|shall|won|wouldn)/i.test(aux))
  return { stands, verbs, matter: verbs.length > 0 ? matterOf(words) : NONE }
}

/** What these words say is done, or not. */
export function doneBy(words: string): Stands {
  const stands = DEEDS.flatMap(deed => {
    const sign = laterSign(deed.does, deed.undoes, words)
    return sign.sign === 0 ? [] : [standOn(deed, sign, words)]
  })
  const verbs = governedIn(words)
  return { stands, verbs, matter: verbs.length > 0 ? matterOf(words) : NONE }
}

const NONE: ReadonlySet<string> = new Set()

function standOn(deed: Deed, sign: Sign, words: string): Stand {
  let matter: ReadonlySet<string> | undefined
  return {
    deed,
    ...sign,
    // Most are never asked.
    get matter() {
      matter ??= matterOf(without(deed.does, words))
      return matter
    },
  }
}

/** Whether what is done later goes against what bound somebody earlier; null where it does not, or nothing tells. */
export function opposed(earlier: Stands, later: Stands): Opposition | null {
  let best: Opposition | null = null
  for (const was of earlier.stands) {
    const is = later.stands.find(({ deed }) => deed === was.deed)
    if (!is || is.sign * was.sign >= 0) continue
    const points = (was.deed.isPlain ? 1 : 0.5) + EACH * shared(was.matter, is.matter)
    if (!best || points > best.points) best = { at: is.at, points }
  }
  return best ?? sameVerb(earlier, later)
}

/** The same of two texts that are compared only once. */
export function opposition(earlier: string, later: string): Opposition | null {
  const bound = boundBy(earlier)
  return bound.stands.length + bound.verbs.length > 0 ? opposed(bound, doneBy(later)) : null
}

// "Would be finished", "will never reopen": what is said that it will or will not be.
const GOVERNED =
  /\b(will|would|shall|won['’]t|wouldn['’]t|did|has|have|had|is|are|was|were)(n['’]t|\s(?:not|never)(?:\s(?:now|ever))?)?\s(?:be\s|have\s|been\s)?(\p{Ll}{4,})/giu
// Other words of the matter that two clauses with one verb must share.
const ALIKE = 2

/** One verb, with a "not" in one of the two and much of the matter in both: "would be finished", "will not be finished". */
function sameVerb(earlier: Stands, later: Stands): Opposition | null {
  for (const is of later.verbs) {
    if (!earlier.verbs.some(was => was.verb === is.verb && was.isNo !== is.isNo)) continue
    const common = shared(earlier.matter, later.matter) - 1
    if (common >= ALIKE) return { at: is.at, points: 0.5 + EACH * (common - 1) }
  }
  return null
}

interface Governed {
  readonly verb: string
  readonly aux: string
  readonly isNo: boolean
  readonly at: number
}

function governedIn(words: string): Governed[] {
  return [...words.matchAll(GOVERNED)].flatMap(({ 1: aux = '', 2: no, 3: verb = '', index }) => {
    const [root] = matterOf(verb)
    const isNo = no !== undefined || /n['’]t$/.test(aux)
    return root === undefined || UNREAL.test(words.slice(0, index)) ? [] : [{ verb: root, aux, isNo, at: index }]
  })
}

function laterSign(does: RegExp, undoes: RegExp | undefined, later: string): Sign {
  const undone = undoes ? signOf(undoes, later) : { sign: 0, at: -1 }
  return undone.sign === 1 ? { sign: -1, at: undone.at } : signOf(does, later)
}

function without(deed: RegExp, words: string): string {
  return words.replace(new RegExp(deed.source, 'gi'), ' ')
}
