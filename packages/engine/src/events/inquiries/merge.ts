import type { Investigation } from '@onrecord/record'
import type { Party } from '../party.ts'
import type { Reading } from '../reading.ts'
import { deadOf } from './dead.ts'
import { bodyInQuestion } from './question.ts'
import type { ToldInquiry } from './told.ts'
import { isWatchdog } from './watchdog.ts'

type Status = Investigation['status']

// The further an inquiry has come, the more is told of it.
const ORDER: readonly Status[] = ['called-for', 'refused', 'under-way', 'opened', 'closed']

/** One investigation for each investigator and whom it is into: the places that tell of it together. */
export function mergeInquiries(reading: Reading, told: readonly ToldInquiry[]): Omit<Investigation, 'id'>[] {
  const groups: ToldInquiry[][] = []
  const isAlso = (one: ToldInquiry) => one.status === 'called-for' && told.some(other => isSame(one, other))
  // Those that say both come first, so that what says less finds them.
  for (const one of told.filter(each => !isAlso(each)).toSorted((a, b) => said(b) - said(a) || a.token - b.token)) {
    const group = groups.find(([first]) => (one.isKnown ? fitsKnown(first, one) : fits(first, one)))
    if (group) group.push(one)
    else groups.push([one])
  }
  return groups.flatMap(group => merged(reading, group) ?? []).toSorted((a, b) => a.evidence.from - b.evidence.from)
}

/** "The inquiry will be led by Ann Lee": the one that a body has opened. */
function fitsKnown(first: ToldInquiry, one: ToldInquiry): boolean {
  return first.status !== 'refused' && first.status !== 'called-for' && same(first.subject?.key, one.subject?.key)
}

function said({ investigator, subject, isKnown }: ToldInquiry): number {
  return (isKnown ? -4 : 0) + (investigator ? 2 : 0) + (subject ? 1 : 0)
}

function fits(a: ToldInquiry, b: ToldInquiry): boolean {
  const isWish = ({ status }: ToldInquiry) => status === 'refused' || status === 'called-for'
  // What somebody only wants is not the inquiry that is held.
  if ((isWish(a) || isWish(b)) && a.status !== b.status) return false
  return same(a.investigator?.key, b.investigator?.key) && same(a.subject?.key, b.subject?.key)
}

/** "Asked a judge to examine it" calls for what it decides on. */
function isSame(wish: ToldInquiry, other: ToldInquiry): boolean {
  return (
    other.status === 'opened' &&
    other.evidence.from < wish.evidence.to &&
    wish.evidence.from < other.evidence.to &&
    other.investigator?.key === wish.investigator?.key
  )
}

function same(a: string | undefined, b: string | undefined): boolean {
  return a === b || a === undefined || b === undefined
}

function merged(reading: Reading, group: readonly ToldInquiry[]): Omit<Investigation, 'id'> | null {
  const investigator = group.find(g => g.investigator)?.investigator
  if (!investigator || isPaper(investigator)) return null
  if (RESEARCH.test(investigator.entity?.name ?? investigator.key) && !group.some(g => g.subject)) return null
  const best = group.reduce((a, b) => (ORDER.indexOf(b.status) > ORDER.indexOf(a.status) ? b : a))
  const matter = best.matter || (group.find(({ matter }) => matter)?.matter ?? '')
  const told = group.find(g => g.subject?.entity)?.subject ?? group.find(g => g.subject)?.subject ?? null
  const isOfDead = INQUEST.test(matter) || (told !== null && DEATH.test(matter))
  const dead = !told?.entity && isOfDead ? deadOf(reading) : null
  const subject = dead ?? told ?? bodyInQuestion(reading, investigator.key)
  if (subject?.key === investigator.key || (!subject && !matter && !investigator.entity && !isWatchdog(investigator)))
    return null
  const further = group.filter(one => one !== best).map(({ evidence }) => evidence)
  return {
    kind: 'investigation',
    investigator: investigator.key,
    subject: subject?.key ?? null,
    matter,
    status: best.status,
    evidence: best.evidence,
    ...(further.length ? { furtherEvidence: further } : {}),
  }
}

// Into a death is into whose it is.
const INQUEST = /\b(?:inquest|fatal accident)\b/i
// Into "the death of a passenger", too.
const DEATH = /\b(?:death|killing|murder|disappearance)\b/i
// Scholars look into how bees find their way.
const RESEARCH = /\b(?:universit\w+|institute|college|scientists?|researchers?|academics?|laboratory)\b/i
const PAPERS =
  /\b(?:Times|Post|News|Journal|Herald|Tribune|Gazette|Guardian|Observer|Express|Telegraph|Chronicle|Courier|Examiner|Yorker|Magazine|Weekly|Radio|TV|Television|Broadcasting|Press|News Agency)$|^(?:Reuters|AFP|Bloomberg|BBC|CNN|NBC|CBS|ABC|NPR|ITV)\b/

/** "A review by The Gazette": a newspaper looks into things by trade, and no inquiry is held. */
function isPaper({ of, entity }: Party): boolean {
  return of === 'organisation' && PAPERS.test(entity?.name ?? '')
}
