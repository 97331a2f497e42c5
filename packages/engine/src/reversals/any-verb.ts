import { matchesOf } from '../chains/matches.ts'
import { matterOf, rootOf } from '../chains/words.ts'

/** The words that carry the matter of a clause; the first is its verb, or the noun that stands for one. */
interface Clause {
  readonly at: number
  /** Are no more of them meant, of which there were some? */
  readonly isMore: boolean
  /** Is it only not so yet, as the budget that "had not been decided"? */
  readonly isYet: boolean
  /** Is there said to be none of it, so that the first word is no deed? */
  readonly isNone: boolean
  readonly roots: readonly string[]
  /** Of whom or what it is said: "the exam" would not be run again. */
  readonly of: readonly string[]
}

/** What words say that somebody will or will not do, whatever the verb: what later words may be held against. */
export interface Said {
  readonly yes: readonly Clause[]
  readonly no: readonly Clause[]
}

/** What later words say that somebody does or gives up, whatever the verb. */
export interface Done {
  readonly dropped: readonly Clause[]
  /** The words that carry their matter. */
  readonly roots: Iterable<string>
  /** Where a word stands first that is neither denied nor only possible, if it does. */
  at(root: string): number | undefined
  /** Does whoever says it own to it? */
  readonly owns: boolean
  /** Do they speak of one more? */
  readonly isMore: boolean
}

// A clause ends with these marks, or after so many characters.
const CLAUSE = '([^.;:!?,“”"]{3,90})'
const NO = new RegExp(
  `\\b(?:(?:will|would|shall|could|can|did|do|does|has|have|had|is|are|was|were|am)(?:n['’]t|\\s(?:not|never))(?:\\sbe)?|wo?n['’]t(?:\\sbe)?|can['’]t|cannot|never|(?:not|n['’]t) going to|no (?:\\w+ )?(?:plans?|intention|need|question|desire|reason|case|talk|prospect|chance) (?:to|of|for)|(?:refus|declin)\\w+ to|rul\\w+ out|(?:reject|dismiss|resist|rebuff|oppos)\\w*(?: (?:(?:fresh|new|growing|repeated) )?(?:calls?|demands?) for| the (?:idea|suggestion) (?:of|that))?|den(?:y|ied|ies|ying)(?: that)?|no one|nobody|there (?:is|was|were|are|had been|has been|would be|will be|['’]s) no(?! (?:\\w+ )?(?:plans?|intention|need|question|desire|reason|case|talk|prospect|chance)\\b)|no(?= (?:more|further)\\b)|(?:(?<=^|[“"‘']|\\b(?:that|said|says|insisted) )[“"‘']?no(?! (?:\\w+ )?(?:decisions?|dates?|agreements?|deals?|arrests?|word|signs?|timetable|vote)\\b))|yet to|fail(?:ed|s) to)\\s${CLAUSE}`,
  'giu',
)
const YES = new RegExp(
  `(?<!\\b(?:not|never)\\s|n['’]t\\s)(?:\\b(?:will|would|shall|promis\\w+(?: to| that)?|pledg\\w+(?: to)?|vow\\w+(?: to)?|guarantee\\w*|going to|plan(?:s|ned)? to|inten(?:ds|ded|t) to|is to|are to|commit\\w* to|undertook to|swore to)|['’]ll)\\s(?!not\\b|never\\b|be no\\b|no\\b)${CLAUSE}`,
  'giu',
)
const DROPPED = new RegExp(
  `\\b(?:scrap(?:s|ped)|drop(?:s|ped)|cancel(?:s|led|ed)|call(?:s|ed) off|abandon(?:s|ed)|shelve[sd]|postpone[sd]|put off|axe[sd]|ditch(?:es|ed)|pull(?:s|ed) out of|withdr(?:ew|awn)(?: from)?|halt(?:s|ed)|pause[sd]|suspend(?:s|ed)|delay(?:s|ed)|reverse[sd]|no longer|backed out of|given up(?: on)?|gave up(?: on)?|will not|would not|did not|refuse[sd] to|failed to|won['’]t|wouldn['’]t|didn['’]t)(?:\\sbe)?\\s${CLAUSE}`,
  'giu',
)
const DENIED_BEFORE =
  /(?:\b(?:not|never|cannot|nobody|without|refus\w+|declin\w+|rul\w+ out|den(?:y|ied|ies|ying)|reject\w*|oppos\w*|no longer|no|yet to|fail\w+ to)\b|n['’]t\b)[^.;:!?]{0,60}$/i
const UNREAL_BEFORE =
  /\b(?:could|might|may|should|must|if|whether|unless|ask(?:s|ed|ing)?\b|urg(?:e|es|ed|ing)\b|demand\w*|call\w* (?:for|on)|consider\w*|want(?:s|ed|ing)?\b|wish(?:es|ed|ing)?\b|hop(?:e|es|ed|ing)\b|why|how|when|after(?! (?:admit|conced|acknowledg|confess)\w*)|before|despite|threat\w*|warn(?:s|ed|ing)?\b|accus\w*)\b[^.;:!?]{0,36}$|\b(?:different|another|second|other|similar|separate)\s(?:\w+\s)?$/i
const MORE = /\b(?:further|more|another|extra|additional|new)\b/i
/** Words of somebody who owns to what was denied. */
export const OWNS = /\b(?:admit\w*|acknowledg\w*|conced\w*|confess\w*|accept(?:s|ed) that)\b/i
const NO_MORE = /^(?:more|further|additional|new|other)\b/
// What somebody does not know, say or expect is no deed.
const KNOWS = /^(?:know|say|think|believe|expect|want|recall|remember|mean|understand|see)\b/i
// What has not happened may happen; what has done harm or was wrong is no matter of time.
const YET =
  /^(?:has|have|had|is|are|was|were)(?:n['’]t|\snot)\b|^yet to\b|^ca(?:n['’]t|nnot)\b|^could(?:n['’]t|\snot)\b/i
const HARM =
  /\b(?:lost|leaked|hacked|stolen|damaged|misus\w+|altered|deleted|destroyed|tampered|bribed|cheated|misled|lied|paid|told|warned|involved|aware|at fault|to blame|responsible|affected|infected|contaminated|breached|abused)\b/i
const OPENED_BY_IF = /\b(?:if|unless|until|without|only (?:when|if|once)|warn(?:s|ed|ing)|threaten\w*|fear(?:s|ed))\b/i
// How much of what stands before a word can deny it.
const REACH = 72
const WORD = /[\p{L}\p{N}]+/gu

// Who raises concerns raises no tax.
const IDIOM =
  /\brais(?:e|es|ed|ing)(?= (?:\w+ )?(?:concerns?|questions?|doubts?|objections?|fears?|awareness|eyebrows|hopes|suspicions?|issues?|the (?:alarm|matter|issue|question|possibility|prospect)))/g

/** Words that say nothing of any deed. */
export const NOTHING: Said = { yes: [], no: [] }

/** Reads what words say that somebody will or will not do; `beside` tells of what. */
export function saidOf(words: string, beside = ''): Said {
  if (OPENED_BY_IF.test(words)) return NOTHING
  const around = beside === '' ? [] : [...matterOf(beside)]
  return { yes: clauses(YES, words, around), no: clauses(NO, words, around) }
}

/** Reads what words say that somebody does. They are read as far as they are asked: most hardly are. */
export function doneOf(text: string): Done {
  const words = text.replace(IDIOM, 'voiced')
  let dropped: Clause[] | undefined
  let places: ReadonlyMap<string, readonly number[]> | undefined
  const all = () => {
    places ??= placesIn(words)
    return places
  }
  const known = new Map<string, number | undefined>()
  return {
    get dropped() {
      dropped ??= clauses(DROPPED, words)
      return dropped
    },
    get roots() {
      return all().keys()
    },
    at(root) {
      if (!known.has(root))
        known.set(
          root,
          all()
            .get(root)
            ?.find(at => isDone(words, at)),
        )
      return known.get(root)
    },
    owns: OWNS.test(words),
    isMore: MORE.test(words),
  }
}

function clauses(pattern: RegExp, words: string, around: readonly string[] = []): Clause[] {
  return matchesOf(pattern, words).flatMap(match => {
    const roots = [...matterOf(match[1])]
    return roots.length > 0 && !KNOWS.test(match[1])
      ? [
          {
            at: match.index,
            isMore: NO_MORE.test(match[1]),
            isYet: YET.test(match[0]) && !HARM.test(match[1]),
            isNone: /\bno\s$/i.test(match[0].slice(0, -match[1].length)),
            roots,
            of: [...subjectOf(words, match.index), ...around.filter(root => !roots.includes(root))],
          },
        ]
      : []
  })
}

function subjectOf(words: string, at: number): string[] {
  const clause = /(?:^|[.;:,“”"]|\bthat\b|\b(?:said|says|insisted|announced|told \w+)\b)([^.;:,“”"]{0,60})$/.exec(
    words.slice(0, at),
  )
  return clause ? [...matterOf(clause[1].replace(/^.*\b(?:that|said|says|insisted)\b/, ''))] : []
}

function placesIn(words: string): Map<string, number[]> {
  const places = new Map<string, number[]>()
  for (const { 0: word, index } of matchesOf(WORD, words)) {
    const root = rootOf(word.toLowerCase())
    const known = places.get(root)
    if (known) known.push(index)
    else if (root !== '') places.set(root, [index])
  }
  return places
}

/** Is the word that stands there neither denied nor only possible? */
function isDone(words: string, at: number): boolean {
  const before = words.slice(Math.max(0, at - REACH), at)
  return !DENIED_BEFORE.test(before) && !UNREAL_BEFORE.test(before)
}

/** Does more of the matter follow: is it done to another thing, or elsewhere? */
function goesOn(later: Done, at: number): boolean {
  return [...later.roots].some(root => (later.at(root) ?? -1) > at)
}

/** Where later words do what earlier ones said would not or did not happen, or give up what they promised. */
export function undone(earlier: Said, later: Done): { readonly at: number; readonly common: number } | null {
  const isDone = (root: string) => later.at(root) !== undefined
  for (const { roots, of, isMore, isYet, isNone } of earlier.no) {
    if (isYet && !later.owns) continue
    const [verb] = roots
    const at = later.at(verb)
    if (at === undefined) continue
    const common = roots.filter(isDone).length
    if (isNone && !later.owns && common * 2 <= roots.length) continue
    // What is one word long is hardly ever one matter, unless it is denied and owned to.
    if (later.owns && roots.length <= 2 && common === roots.length) return { at, common: 2 }
    if (isMore && later.isMore && common === roots.length) return { at, common: 2 }
    const both = common + of.filter(isDone).length
    if (both >= 2 && (common >= 2 || roots.length === 1 || !goesOn(later, at)) && both * 2 >= Math.min(roots.length, 5))
      return { at, common: both }
  }
  for (const { roots } of earlier.yes) {
    for (const { at, roots: gone } of later.dropped) {
      const common = gone.filter(root => roots.includes(root)).length
      if (common >= 2 && common * 2 >= Math.min(gone.length, 6)) return { at, common }
    }
  }
  return null
}
