import { isOffice } from '@onrecord/engine/chains'
import type { JoinedOfficeChange, OfficeChange, Person } from '@onrecord/record'
import type { Coverage } from '../coverage.ts'
import type { Identities } from '../people/people.ts'
import { asides, type Report } from './aside.ts'
import { evidenceOf, gathered } from './gather.ts'
import { holderMeant } from './holder.ts'
import { closer, gapOf } from './interval.ts'
import { isAnyOffice, isOneBody, isOneOffice } from './office-name.ts'

// In days. Two dates of one change differ where one article gives the day it is announced, another that it takes effect.
const SAME_CHANGE = 92

/**
 * Office changes of all articles. What several report of one person, one office and one sort of change is one, with
 * evidence from each, the body by its name: a rumour, its denial and the confirmation are one change, and it stands as it was last known.
 */
export function officeChangesIn({ records }: Coverage, identities: Identities): JoinedOfficeChange[] {
  const { people } = identities
  const reports = reportsIn(records, identities)
  const newcomers = new Set(
    reports.filter(({ item }) => item.change === 'takes-up' || item.change === 'acting').map(({ item }) => item.person),
  )
  const byId = new Set(people.map(({ id }) => id))
  const known = reports.map(report => {
    const { article, item } = report
    const holder = byId.has(item.person)
      ? undefined
      : holderMeant(item, article, people, person => newcomers.has(person))
    return holder === undefined ? report : { article, item: { ...item, person: holder } }
  })
  const byPerson = Map.groupBy(asides(records, known), ({ item }) => JSON.stringify([item.person, item.change]))
  return [...byPerson.values()].flatMap(own => gathered(own, isOneChange)).map(joined)
}

/** What each article tells, with the people and bodies as the dossier knows them. */
function reportsIn(records: Coverage['records'], { who, people }: Identities): Report[] {
  const byId = new Map(people.map(person => [person.id, person]))
  return records.flatMap(({ article, events, perhaps = [] }) => {
    const changes = events.flatMap(event => (event.kind === 'office-change' ? [event] : []))
    const held = perhaps.flatMap(one => withOffice(one, byId.get(who(article.id, one.person))))
    return [...changes, ...held].map(item => {
      const body = item.body === null ? null : who(article.id, item.body)
      return {
        article: article.id,
        item: {
          ...item,
          person: who(article.id, item.person),
          body: body === null ? null : (byId.get(body)?.name ?? body),
        },
      }
    })
  })
}

/** What is a change of office because another article tells that the person holds one. */
function withOffice(change: OfficeChange, person: Person | undefined): OfficeChange[] {
  const offices = person?.roles.filter(({ title }) => isOffice(title)) ?? []
  const office = offices.find(({ body }) => body) ?? offices[0]
  return office ? [{ ...change, office: office.title, body: office.body ?? null }] : []
}

function isOneChange({ item: a }: Report, { item: b }: Report): boolean {
  // Talk of somebody's going does not always say from which of their offices.
  const isTalk = CERTAINTY[a.status] === 0 || CERTAINTY[b.status] === 0
  // Who stands in for somebody, or is out for a time, is so in one office.
  const isOnly = a.change === 'acting' || a.change === 'suspended'
  return (isTalk || isOnly ? isOneBody(a.body, b.body) : isOneOffice(a, b)) && gapOf(a.date, b.date) <= SAME_CHANGE
}

// What has happened outweighs what is to happen, and both outweigh talk, whichever article came first.
const CERTAINTY = { rumoured: 0, denied: 0, announced: 1, effective: 2 }

function joined(reports: readonly Report[]): JoinedOfficeChange {
  const changes = reports.map(({ item }) => item)
  const surest = changes.reduce((best, each) => (CERTAINTY[each.status] >= CERTAINTY[best.status] ? each : best))
  const sure = changes.filter(({ status }) => CERTAINTY[status] > 0)
  const telling = sure.length > 0 ? sure : changes
  const { person, change, status } = surest
  return {
    person,
    office: fullest(telling.map(({ office }) => office)),
    body: telling.map(({ body }) => body).find(body => body !== null) ?? null,
    change,
    manner: telling.map(({ manner }) => manner).findLast(manner => manner !== null) ?? null,
    status,
    date: telling.map(({ date }) => date).reduce(closer, surest.date),
    evidence: evidenceOf(reports, each => each.status === status),
  }
}

/** The office in most words, one that has a name of its own before "chief" or "boss". */
function fullest(offices: readonly string[]): string {
  const named = offices.filter(office => !isAnyOffice(office))
  const words = (office: string) => office.split(/\s+/).length
  return (named.length > 0 ? named : offices).reduce((best, office) => (words(office) > words(best) ? office : best))
}
