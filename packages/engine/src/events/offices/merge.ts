import type { OfficeChange } from '@onrecord/record'
import { isoOf } from '../../times/calendar.ts'
import type { Reading } from '../reading.ts'
import { isoDays, nowAt } from '../when.ts'
import { UNTOLD_OFFICE } from './post.ts'
import type { ToldChange } from './told.ts'

type Status = OfficeChange['status']

/** One change for each person and kind of change: the places that tell it together, the firmest word of it as its evidence. */
export function mergeChanges(reading: Reading, told: readonly ToldChange[]): Omit<OfficeChange, 'id'>[] {
  const groups = new Map<string, ToldChange[]>()
  for (const one of told) {
    const key = `${one.party.key} ${one.change}`
    const list = groups.get(key)
    if (list) list.push(one)
    else groups.set(key, [one])
  }
  for (const [key, group] of groups) if (group.every(({ isWeak }) => isWeak)) groups.delete(key)
  const changes = [...groups.values()].flatMap(group => merged(reading, group) ?? [])
  const gone = new Set(changes.filter(isGone).map(({ person }) => person))
  const isVacant = (person: string) => changes.some(one => isOut(one) && one.person !== person)
  // Who stays in the face of rumours denies them.
  const denied = new Set(
    changes
      .filter(({ change, status }) => change === 'leaves' && status === 'denied')
      .map(({ evidence }) => evidence.from),
  )
  const asked = new Set(told.filter(({ force }) => force === 'asked').map(({ party }) => party.key))
  // Who had said to stay and then left or is to leave has not stayed; who was asked to stay on for a while has.
  return changes
    .filter(({ change, person }) => change !== 'stays' || !gone.has(person) || asked.has(person))
    .filter(({ change, evidence }) => change !== 'stays' || !denied.has(evidence.from))
    .map(one => (isBegun(reading, one) && isVacant(one.person) ? { ...one, status: 'effective' as const } : one))
}

/** "Her deputy will run the trust in the meantime": who stands in for somebody who is out already has begun. */
function isBegun({ now }: Reading, { change, status, date }: Omit<OfficeChange, 'id'>): boolean {
  return change === 'acting' && status === 'announced' && (!date || !now || date <= isoOf(now.day))
}

/** Has somebody left an office, or been suspended from it? */
function isOut({ change, status }: Omit<OfficeChange, 'id'>): boolean {
  return (change === 'leaves' || change === 'suspended') && status === 'effective'
}

function isGone({ change, status }: Pick<OfficeChange, 'change' | 'status'>): boolean {
  return change === 'leaves' && (status === 'effective' || status === 'announced')
}

function merged(reading: Reading, group: readonly ToldChange[]): Omit<OfficeChange, 'id'> | null {
  const status = statusOf(reading, group)
  if (!status) return null
  const firm = group.filter(one => statusOfOne(reading, one) === status)
  const own = firm.length ? firm : group
  // What names the manner and the day tells more than what does not.
  const best = own.reduce((a, b) => (worth(b) > worth(a) ? b : a))
  const { party, change } = best
  const post =
    group.find(({ post }) => post?.body && post.office !== UNTOLD_OFFICE)?.post ??
    group.find(g => g.post?.office !== UNTOLD_OFFICE)?.post ??
    best.post
  if (!post) return null
  const further = group.filter(one => one !== best).map(({ evidence }) => evidence)
  return {
    kind: 'office-change',
    person: party.key,
    office: post.office,
    body: post.body,
    change,
    manner:
      status === 'denied' || status === 'rumoured'
        ? null
        : (mannerOf(own) ??
          mannerOf(group.filter(isSure)) ??
          (change === 'takes-up' && APPOINTED.test(post.office) ? 'appointed' : null)),
    status,
    date: dateOf(reading, own, status),
    evidence: best.evidence,
    ...(further.length ? { furtherEvidence: further } : {}),
  }
}

// Nobody comes to these but by being appointed.
const APPOINTED =
  /^(?!.*\b(?:prime|first|chief) minister).*\b(?:minister|secretary of state|home secretary|foreign secretary|mmc|mec|cabinet member|ambassador|high commissioner|supreme court justice)\b/i

function worth({ isNoun, manner, days }: ToldChange): number {
  return (isNoun ? 0 : 4) + (manner ? 2 : 0) + (days ? 1 : 0)
}

/** What is done is done, what was announced overrides what was denied, and a denial the rumour that it answers. */
function statusOf(reading: Reading, group: readonly ToldChange[]): Status | null {
  const told = new Set(group.map(one => statusOfOne(reading, one)))
  const only = group.every(({ isNoun }) => isNoun)
  // "She quit last night … I will leave on June 30": she is to go.
  const { now } = reading
  if (group.some(one => isSure(one) && one.days && now && one.days.from > now.day)) return 'announced'
  if (told.has('effective') && !(told.has('announced') && only)) {
    // "Her resignation" of somebody who "is to step down" has not happened yet.
    const isDone = group.some(one => statusOfOne(reading, one) === 'effective' && !one.isNoun)
    if (isDone || !told.has('announced')) return 'effective'
  }
  return (['announced', 'denied', 'rumoured'] as const).find(status => told.has(status)) ?? null
}

function statusOfOne({ now }: Reading, { force, change, days }: ToldChange): Status | null {
  if (force === 'done') return days && now && days.from > now.day ? 'announced' : 'effective'
  if (force === 'to-come') return 'announced'
  if (force === 'asked') return change === 'stays' || change === 'acting' ? 'announced' : null
  if (force === 'rumoured') return 'rumoured'
  return force === 'refused' && change !== 'stays' && change !== 'suspended' ? 'denied' : null
}

function isSure({ force }: ToldChange): boolean {
  return force === 'to-come' || force === 'done'
}

function mannerOf(group: readonly ToldChange[]): OfficeChange['manner'] {
  return (
    group.find(({ isNoun, manner }) => !isNoun && manner)?.manner ?? group.find(({ manner }) => manner)?.manner ?? null
  )
}

/** The day it takes effect where that is told; else that on which it was announced. */
function dateOf(reading: Reading, group: readonly ToldChange[], status: Status): string | null {
  const dates = group.flatMap(({ days }) => (days ? (isoDays(days) ?? []) : []))
  const [best] = dates.sort((a, b) => b.length - a.length)
  if (best || status !== 'announced') return best ?? null
  for (const { token } of group) {
    if (reading.inside[token] < 0) continue
    const now = nowAt(reading, token)
    if (now) return isoDays({ from: now.day, to: now.day })
  }
  return null
}
