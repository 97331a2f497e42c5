import type { Chapter } from '../chains/chapter.ts'
import { isBody, isOnlyTold, namesIn } from './bodies.ts'
import { NEWSPAPER } from './newspaper.ts'

// What the common words for bodies may stand for in a name: "the force" is a police force, "the guild" a union.
const KINDS: ReadonlyMap<string, RegExp> = new Map<string, RegExp>(
  Object.entries({
    force: /\b(?:police|constabulary|garda|sheriff)\b/,
    police: /\b(?:police|constabulary|garda|sheriff)\b/,
    detectives: /\b(?:police|constabulary|garda|sheriff)\b/,
    council: /\b(?:council|borough|corporation)\b/,
    city: /\b(?:city|council|town hall)\b/,
    county: /\bcounty\b/,
    metro: /\b(?:metro|municipality|city)\b/,
    authority: /\b(?:authority|agency|administration|council)\b/,
    union:
      /\b(?:union|guild|association|federation|alliance|brotherhood|unison|unite|unity|workers|teachers|nurses|staff)\b/,
    guild: /\b(?:guild|union)\b/,
    federation: /\bfederation\b/,
    association: /\bassociation\b/,
    trust: /\btrust\b/,
    board: /\bboard\b/,
    commission: /\b(?:commission|commissioners)\b/,
    committee: /\bcommittee\b/,
    agency: /\b(?:agency|authority|inspectorate|directorate)\b/,
    regulator: /\b(?:regulator|authority|agency|commission|office|inspectorate|directorate|watchdog|standards)\b/,
    watchdog:
      /\b(?:regulator|authority|agency|commission|office|inspectorate|directorate|ombudsman|watchdog|standards)\b/,
    directorate: /\bdirectorate\b/,
    ombudsman: /\bombudsman\b/,
    district: /\b(?:district|schools|council|authority)\b/,
    league: /\b(?:league|board)\b/,
    hospital: /\b(?:hospitals?|infirmary|clinic|medical|health)\b/,
    school: /\b(?:schools?|academy|college|grammar)\b/,
    college: /\b(?:college|sixth form)\b/,
    university: /\b(?:university|college|institute|polytechnic)\b/,
    church: /\b(?:church|chapel|parish|diocese|cathedral)\b/,
    diocese: /\bdiocese\b/,
    department: /\b(?:department|ministry|(?<!['’]s? )office)\b/,
    ministry: /\b(?:ministry|department)\b/,
    party: /\b(?:party|alliance|movement|front|democrats|liberals|conservatives|congress|league|labour|coalition)\b/,
    court: /\bcourt\b/,
    bank: /\bbank\b/,
    museum: /\b(?:museum|gallery)\b/,
    charity: /\b(?:charity|trust|foundation|fund|aid)\b/,
    foundation: /\bfoundation\b/,
    network: /\bnetwork\b/,
    airline: /\b(?:air|airlines?|airways)\b/,
    railway: /\brail(?:ways?|road)?\b/,
    utility: /\b(?:water|power|electric|gas|energy|utilities)\b/,
    landlord: /\b(?:homes|housing|properties|estates|lettings)\b/,
    club: /\b(?:club|united|city|rovers|athletic|town|county|rangers|celtic|wanderers|albion|thistle|academical|fc|afc|harriers|hotspur|villa|palace|orient|rowing)\b/,
  }),
)

// Bodies that work for money are called by none of the words above; these may be any name without such a word.
const COMPANY =
  /^(?:company|firm|business|supplier|developer|operator|airline|provider|employer|contractor|miner|retailer|manufacturer|maker|publisher|broadcaster|landlord|carrier|builder|utility|railway|club|bank|authority|group|team|corporation|charity|organi[sz]ation|institution|chain|lender|giant|bus company)$/
const PUBLIC =
  /\b(?:county|council|commission|board|police|department|ministry|court|union|guild|association|university|parliament|government|authority|agency|bureau|office|committee|party|senate|house|legislature|federation|directorate|inspectorate|commons|congress|regulator|ombudsman|service|assembly|sheriff|constabulary|tribunal|trustees)\b/
/** Is a word one for bodies that work for money, or that any name may be called by? */
export function isCompany(noun: string): boolean {
  return COMPANY.test(noun)
}

/** The common word for a body that words end with, in small letters: "the rail authority" is an authority; null where there is none. */
export function bodyWord(words: string): string | null {
  const noun = /(?:^|\s)(\p{Ll}{4,})$/u.exec(words.replace(/['’]s?$/, ''))?.[1]
  return noun && (KINDS.has(noun) || COMPANY.test(noun)) ? noun : null
}

/** How well a body's names agree with a common word for bodies: 3 has it, 2 its kin, 1 nothing against it, 0 something. */
export function agreement(names: readonly string[], noun: string): number {
  if (names.some(name => name.split(/[\s’']+/).includes(noun))) return 3
  const kind = KINDS.get(noun)
  const isPublic = COMPANY.test(noun) && names.some(name => PUBLIC.test(name))
  if (
    !isPublic &&
    names.some(name => kind?.test(name) && !(/^(?:force|police|detectives)$/.test(noun) && NO_FORCE.test(name)))
  )
    return 2
  // What ends in another such word is that: an academy is no trust.
  return isPublic || names.some(name => KINDS.has(name.split(' ').at(-1) ?? '')) ? 0 : 1
}

const NO_FORCE = /\b(?:federation|association|authority|commission|council|board|panel|ombudsman|union|college)$/

/** The body of an article that a common word means: the one whose names agree best with it, of several the one named most. */
export function bodyCalled(
  chapter: Chapter,
  noun: string,
  least: number,
  but: (who: string) => boolean,
): string | null {
  const { names } = chapter
  const fitting = [...names]
    .filter(([who, all]) => isBody(chapter, who) && !all.some(n => NEWSPAPER.test(n)) && !but(who))
    .filter(([who, all]) => !all.every(n => n === noun) && !isOnlyTold(chapter, who))
    .map(([who, all]) => ({ who, fit: agreement(all, noun) }))
    .filter(({ fit }) => fit >= least)
  const best = Math.max(...fitting.map(({ fit }) => fit))
  const [first, second] = fitting
    .filter(({ fit }) => fit === best)
    .map(({ who }) => ({ who, times: namesIn(chapter, who).length }))
    .sort((a, b) => b.times - a.times)
  return first && (best >= 2 || first.times > (second?.times ?? 0)) ? first.who : null
}
