import type { Investigation, JoinedInvestigation, Person } from '@onrecord/record'
import type { Coverage } from '../coverage.ts'
import { nameOf } from '../people/name.ts'
import type { Identities } from '../people/people.ts'
import { deadIn } from './dead.ts'
import { evidenceOf, gathered } from './gather.ts'
import { bodyInQuestion } from './in-question.ts'
import { describedAmong } from './investigators.ts'
import { bodyNamed, bodyOfBoard } from './own-body.ts'

/** An investigation as one article reports it, its parties as the dossier knows them. */
interface Report {
  readonly article: string
  readonly item: Investigation
}

/**
 * Investigations of all articles. One investigator's into one subject is one, at the furthest stage that was reported;
 * where an article names no subject, or only describes it, the matter must be the same.
 */
export function investigationsIn(coverage: Coverage, identities: Identities): JoinedInvestigation[] {
  const { records } = coverage
  const { who, people } = identities
  const known = new Set(people.map(({ id }) => id))
  const told = records.flatMap(({ article, events }) =>
    events.flatMap(event => {
      if (event.kind !== 'investigation') return []
      const investigator = who(article.id, event.investigator)
      const subject = event.subject === null ? null : who(article.id, event.subject)
      return [{ article: article.id, item: { ...event, investigator, subject } }]
    }),
  )
  const isWho = describedAmong(people, new Set(told.map(({ item }) => item.investigator)))
  const reports = told.map(({ article, item }) => ({
    article,
    item: { ...item, investigator: isWho(item.investigator) },
  }))
  const isOne = ({ item: a }: Report, { item: b }: Report) => {
    if (a.subject !== null && a.subject === b.subject) return true
    const areTwo = a.subject !== null && b.subject !== null && known.has(a.subject) && known.has(b.subject)
    return !areTwo && isOneMatter(a.matter, b.matter)
  }
  const byInvestigator = Map.groupBy(reports, ({ item }) => nameOf(item.investigator).key)
  const called = ([{ item }]: readonly Report[]) =>
    people.find(({ id }) => id === item.investigator)?.name ?? item.investigator
  const inQuestion = bodyInQuestion(
    coverage,
    identities,
    reports.map(({ item }) => item),
  )
  const dead = reports.some(({ item }) => INQUEST.test(item.matter)) ? deadIn(coverage, people) : null
  // A body that looks into nobody who is named looks into no story about itself.
  const isOwn = ({ item }: Report) => item.subject === null && item.investigator === inQuestion
  return [...byInvestigator.values()]
    .flatMap(own =>
      gathered(withSubjects(own, { body: bodyOfBoard(called(own), people) ?? inQuestion, dead }, people), isOne),
    )
    .filter(group => !group.every(isOwn))
    .map(joined)
}

/** Whom a story's investigations are into that name nobody. */
interface InQuestion {
  readonly body: string | null
  readonly dead: string | null
}

/** The reports of one investigator's work, those that name nobody with whom it is into: as one of the same matter says, or whoever is in question. */
function withSubjects(own: readonly Report[], { body, dead }: InQuestion, people: readonly Person[]): Report[] {
  const named = own.filter(({ item }) => item.subject !== null && !isSomeBody(item.subject))
  const subjects = new Set(named.map(({ item }) => item.subject))
  return own.map(report => {
    const { subject: told, matter, investigator } = report.item
    const like = named.find(({ item }) => item.matter !== '' && isLike(item.matter, matter))?.item.subject
    const only = matter === '' && subjects.size === 1 ? [...subjects][0] : null
    const ofDead = INQUEST.test(matter) ? dead : null
    const subject =
      told !== null && !isSomeBody(told) ? told : (ofDead ?? bodyNamed(matter, people) ?? like ?? only ?? body ?? told)
    return { ...report, item: { ...report.item, subject: subject === investigator ? null : subject } }
  })
}

const INQUEST = /\b(?:inquest|fatal accident)\b/i

/** "The company", "the board": whom an article only calls so, and which body that is the story must tell. */
function isSomeBody(subject: string): boolean {
  return SOME_BODY.test(subject)
}

const SOME_BODY =
  /^(?:[\p{L}’'-]+ ){0,2}(?:board|council|company|firm|club|district|schools?|trust|force|university|college|hospital|department|agency|office|authority|commission|committee|government|ministry|legislature|parliament|party|union|church|charity|bank|group|body|fund|foundation|academy|parish|diocese|service|network|laboratory|lender|insurer|store|retailer|practice|clinic|partnership|project|scheme|programme|program|system|contract|accounts|centre|center|organi[sz]ation|operator|contractor|provider|facility|plant|jail|prison|fleet|team|institution|association|federation|business|manufacturer|developer|airline|utility)$/iu

function isOneMatter(a: string, b: string): boolean {
  return a === '' || b === '' || isLike(a, b)
}

/** Whether half the telling words of the shorter text stand in the other. */
function isLike(a: string, b: string): boolean {
  const [x, y] = [tellingWords(a), tellingWords(b)]
  const shared = [...x].filter(word => y.has(word)).length
  return shared > 0 && shared / Math.min(x.size, y.size) >= 0.5
}

function tellingWords(text: string): Set<string> {
  return new Set(nameOf(text).words.filter(word => word.length > 3))
}

// How far an investigation has come: it is not called for again once it runs.
const STAGE = { 'called-for': 0, refused: 0, opened: 1, 'under-way': 2, closed: 3 }

function joined(reports: readonly Report[]): JoinedInvestigation {
  const all = reports.map(({ item }) => item)
  const { investigator, status } = all.reduce((best, each) => (STAGE[each.status] >= STAGE[best.status] ? each : best))
  return {
    investigator,
    subject: all.map(({ subject }) => subject).find(subject => subject !== null) ?? null,
    matter: all.map(({ matter }) => matter).reduce((best, matter) => (matter.length > best.length ? matter : best)),
    status,
    evidence: evidenceOf(reports, each => each.status === status),
  }
}
