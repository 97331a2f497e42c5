import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { articleFrom } from '@onrecord/reader'
import type { Act, Entity, Form, Record, Span, Statement } from '@onrecord/record'
import type { Measurement, Read } from './measure.ts'
import { SHARED } from './shared.ts'

/**
 * A statement that the article the project began with has to give: whose it is, its form, and how many paragraphs its
 * content reaches into. The content holds each of the phrases, each looked for in the text after the one before it.
 */
interface Expected {
  readonly name: string
  readonly speaker: string
  readonly forms: readonly Form[]
  readonly paragraphs: readonly number[]
  readonly holds: readonly string[]
}

const DICK = 'Cressida Dick'
const KHAN = 'Sadiq Khan'
const MET = 'Metropolitan Police'

/** When the words were said: in these days or fewer of them. */
interface ExpectedTime {
  readonly name: string
  readonly holds: string
  readonly from: string
  readonly to: string
}

const TIMES: readonly ExpectedTime[] = [
  { name: 'said.sadness', holds: 'It is with huge sadness', from: '2022-02-10', to: '2022-02-10' },
  { name: 'said.madeClear', holds: 'the scale of the change I believe', from: '2022-01-31', to: '2022-02-06' },
]

const STATEMENTS: readonly Expected[] = [
  // Reported in the paper's words but for one that is quoted, so either name of the form is right.
  expected('urgently', KHAN, ['indirect', 'mixed'], [1], 'unsatisfied', 'urgently'),
  expected('noIntention', DICK, ['mixed'], [1], 'absolutely no intention of going'),
  // Two paragraphs of one quotation: one statement, or the second as one of its own.
  expected('sadness', DICK, ['direct'], [1, 2], 'It is with huge sadness', 'to continue'),
  expected('noChoice', DICK, ['direct'], [1, 2], 'He has left me no choice'),
  expected('stayOn', DICK, ['indirect'], [1], 'stay on for a short period'),
  expected('lastWeek', KHAN, ['direct'], [3], 'Last week, I made clear', 'Metropolitan Police.”'),
  expected('privilege', DICK, ['mixed'], [1], 'greatest honour and privilege of my life'),
]

/** What somebody does by saying it. */
interface ExpectedAct {
  readonly name: string
  readonly speaker: string
  readonly holds: string
  readonly act: Act
}

const ACTS: readonly ExpectedAct[] = [
  { name: 'act.demand', speaker: KHAN, holds: 'bring in change', act: 'demand' },
  { name: 'act.demandRecalled', speaker: KHAN, holds: 'the scale of the change I believe', act: 'demand' },
  { name: 'act.refuse', speaker: DICK, holds: 'absolutely no intention of going', act: 'refuse' },
  { name: 'act.declare', speaker: DICK, holds: 'no choice but to step aside', act: 'declare' },
  { name: 'act.express', speaker: DICK, holds: 'greatest honour and privilege of my life', act: 'express' },
]

/** What happened, as far as the record has to tell it: every field given here. */
interface ExpectedEvent {
  readonly name: string
  readonly who: string
  readonly fields: { readonly [field: string]: string }
}

const EVENTS: readonly ExpectedEvent[] = [
  {
    name: 'events.departure',
    who: DICK,
    fields: { change: 'leaves', manner: 'resigned', status: 'announced', date: '2022-02-10', office: 'Commissioner' },
  },
  { name: 'events.stay', who: DICK, fields: { change: 'stays', status: 'announced' } },
  { name: 'events.investigation', who: MET, fields: { subject: 'sitting Prime Minister', status: 'under-way' } },
  { name: 'events.refusal', who: MET, fields: { status: 'refused' } },
]

/** Whether each thing that the seed article must give is there: 100 where it is, 0 with a remark where it is not. */
export async function checkSeedArticle(read: Read): Promise<Measurement> {
  const bytes = await readFile(join(SHARED, 'seed/article.txt'))
  const record = await read(await articleFrom(bytes, { name: 'article.txt', published: '2022-02-10' }))
  const faults: readonly (readonly [name: string, fault: string | null])[] = [
    ...STATEMENTS.map(expected => [expected.name, statementFault(record, expected)] as const),
    ...TIMES.map(expected => [expected.name, timeFault(record, expected)] as const),
    ['within', withinFault(record)],
    ...ACTS.map(expected => [expected.name, actFault(record, expected)] as const),
    ...EVENTS.map(expected => [expected.name, eventFault(record, expected)] as const),
    ['caption', captionFault(record)],
    ['entities', entitiesFault(record)],
    ['roles.commissioner', roleFault(record, DICK, ['Commissioner', 'Metropolitan Police'])],
    ['roles.mayor', roleFault(record, KHAN, ['Mayor', 'London'])],
    ['pronouns.she', pronounFault(record, DICK, 'she')],
    ['pronouns.he', pronounFault(record, KHAN, 'he')],
    ['demand.change', demandFault(record, KHAN, DICK, 'bring in change')],
    ['reversal.dick', reversalFault(record, DICK, 'U-turn', 'absolutely no intention of going')],
    ['reversal.met', reversalFault(record, MET, 'late U-turn', 'refusal to investigate')],
  ]
  return {
    scores: Object.fromEntries(faults.map(([name, fault]) => [`seed.${name}`, fault ? 0 : 100])),
    remarks: faults.flatMap(([name, fault]) => (fault ? [`seed.${name}: ${fault}`] : [])),
  }
}

function expected(
  name: string,
  speaker: string,
  forms: readonly Form[],
  paragraphs: readonly number[],
  ...holds: readonly string[]
): Expected {
  return { name, speaker, forms, paragraphs, holds }
}

/** What keeps every statement with these words from being the expected one; null where one of them is. */
function statementFault(record: Record, expected: Expected): string | null {
  const places = placesOf(record.article.text, expected.holds)
  const candidates = record.statements.filter(({ content }) => places.every(place => content.some(holds(place))))
  const faults = candidates.map(statement => difference(record, statement, expected))
  if (faults.includes(null)) return null
  return faults[0] ?? 'no statement holds these words'
}

function difference(record: Record, statement: Statement, expected: Expected): string | null {
  const speaker = record.entities.find(({ id }) => id === statement.speaker)?.name
  const reach = record.article.blocks.filter(block => statement.content.some(overlaps(block))).length
  if (speaker !== expected.speaker) return `the speaker is ${speaker ?? 'nobody'}, not ${expected.speaker}`
  if (!expected.forms.includes(statement.form))
    return `the form is ${statement.form}, not ${expected.forms.join(' or ')}`
  if (expected.paragraphs.includes(reach)) return null
  return `the content reaches into ${reach} paragraphs, not ${expected.paragraphs.join(' or ')}`
}

/** What keeps every statement with these words from having been said then; null where one of them was. */
function timeFault(record: Record, { holds: phrase, from, to }: ExpectedTime): string | null {
  const [place] = placesOf(record.article.text, [phrase])
  const times = record.statements.flatMap(({ content, said }) => (content.some(holds(place)) ? [said] : []))
  if (times.some(said => said && from <= said.from && said.to <= to)) return null
  return `said ${times.map(said => (said ? `${said.from} to ${said.to}` : 'nobody knows when')).join(', ') || 'nowhere'}`
}

/** What keeps Khan's words from holding what he says that Dick has said; null where they do. */
function withinFault(record: Record): string | null {
  const [place] = placesOf(record.article.text, ['she will be standing aside'])
  const speakerOf = (statement: Statement) => record.entities.find(({ id }) => id === statement.speaker)?.name
  const inner = record.statements.find(s => s.content.some(holds(place)) && speakerOf(s) === DICK)
  if (!inner) return `no statement of ${DICK} holds these words`
  const outer = record.statements.find(({ id }) => id === inner.within)
  return outer && speakerOf(outer) === KHAN ? null : `they do not lie within a statement of ${KHAN}`
}

/** What keeps every statement of the speaker with these words from doing what is expected; null where one of them does. */
function actFault(record: Record, { speaker, holds: words, act }: ExpectedAct): string | null {
  const [place] = placesOf(record.article.text, [words])
  const id = entity(record, speaker)?.id
  const acts = record.statements.filter(s => s.speaker === id && s.content.some(holds(place))).map(s => s.act)
  return acts.includes(act) ? null : `what ${speaker} does there is: ${acts.join(', ') || 'nothing'}, not ${act}`
}

/** What keeps every event of that person or body from being the expected one; null where one of them is. */
function eventFault(record: Record, { who, fields }: ExpectedEvent): string | null {
  const id = entity(record, who)?.id
  const theirs = record.events.filter(
    event => (event.kind === 'office-change' ? event.person : event.investigator) === id,
  )
  const isExpected = (event: object) =>
    Object.entries(fields).every(([field, value]) => Reflect.get(event, field) === value)
  if (theirs.some(isExpected)) return null
  return `the events of ${who} are: ${theirs.map(event => JSON.stringify(event)).join(', ') || 'none'}`
}

/** Where the phrases stand in the text, without the stop and the mark that may end them. Throws where one does not. */
function placesOf(text: string, phrases: readonly string[]): Span[] {
  let after = 0
  return phrases.map(phrase => {
    const from = text.indexOf(phrase, after)
    if (from < 0) throw new Error(`the seed article does not say "${phrase}": is it the right file?`)
    after = from + phrase.length
    return { from, to: from + phrase.replace(/[.”]+$/, '').length }
  })
}

function captionFault({ article, statements }: Record): string | null {
  const captions = article.blocks.filter(({ kind }) => kind === 'caption')
  if (captions.length !== 1) return `${captions.length} captions, not 1`
  const inside = statements.filter(({ content }) => captions.some(caption => content.some(overlaps(caption))))
  return inside.length ? 'a statement reaches into the caption' : null
}

function entitiesFault({ entities }: Record): string | null {
  const known = entities.filter(
    ({ type, mentions }) => (type === 'person' || type === 'organisation') && mentions.length,
  )
  return known.length < 5 ? `${known.length} people and bodies, not 5 at least` : null
}

function roleFault(record: Record, name: string, words: readonly string[]): string | null {
  const roles = entity(record, name)?.roles.map(({ title, body }) => (body ? `${title}, ${body}` : title)) ?? []
  const told = roles.some(role => words.every(word => role.includes(word)))
  return told ? null : `the roles of ${name} are: ${roles.join('; ') || 'none'}`
}

function pronounFault(record: Record, name: string, pronoun: string): string | null {
  const told = entity(record, name)?.pronouns
  return told?.split('/')[0] === pronoun ? null : `the pronouns of ${name} are ${told ?? 'not told'}`
}

/** What keeps every demand with these words from being judged unsatisfied and ending in the other's stepping aside. */
function demandFault(record: Record, by: string, of: string, holds: string): string | null {
  const { text } = record.article
  const demand = record.demands.find(({ evidence }) => text.slice(evidence.from, evidence.to).includes(holds))
  if (!demand) return 'no such demand'
  const [asks, asked] = [demand.by, demand.of].map(id => record.entities.find(e => e.id === id)?.name ?? id)
  if (asks !== by || asked !== of) return `${asks} asks it of ${asked}`
  if (demand.verdict?.satisfied !== false) return 'no verdict, or a satisfied one'
  const outcome = demand.outcomeAt && text.slice(demand.outcomeAt.from, demand.outcomeAt.to)
  return outcome && /\b(?:stand|step)\w* (?:aside|down)/.test(outcome)
    ? null
    : `the outcome is ${outcome ?? 'not told'}`
}

/** What keeps every reversal of somebody from being reported in these words and going back on those. */
function reversalFault(record: Record, who: string, reportedIn: string, before: string): string | null {
  const { text } = record.article
  const theirs = record.reversals.filter(r => record.entities.find(e => e.id === r.who)?.name === who)
  if (theirs.length === 0) return `no reversal of ${who}`
  const places = placesOf(text, [reportedIn])
  const signalled = theirs.filter(({ reported, signal }) => reported && signal && places.some(overlaps(signal)))
  if (signalled.length === 0) return 'not reported there'
  const told = signalled.map(({ beforeAt }) => (beforeAt ? text.slice(beforeAt.from, beforeAt.to) : 'nothing'))
  return told.some(words => words.includes(before)) ? null : `it goes back on: ${told.join('; ')}`
}

function entity(record: Record, name: string): Entity | undefined {
  return record.entities.find(entity => entity.name === name)
}

function holds(place: Span): (span: Span) => boolean {
  return span => span.from <= place.from && place.to <= span.to
}

function overlaps(place: Span): (span: Span) => boolean {
  return span => span.from < place.to && place.from < span.to
}
