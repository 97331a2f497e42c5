import { z } from 'zod'
import { Answer } from './demand.ts'
import { EntityType } from './entity.ts'
import { Investigation, OfficeChange } from './event.ts'
import { Record } from './record.ts'
import { Grade } from './reversal.ts'
import { Span } from './span.ts'

/** A stretch of one article's text, `article` being its id. As in a span, `to` is exclusive and nothing is empty. */
export const Place = z.object({
  article: z.string(),
  from: z.int().nonnegative(),
  to: z.int().positive(),
})
export type Place = Readonly<z.infer<typeof Place>>

/** A place and when it was said or done: an ISO 8601 day, month or interval (`2026-03-01/2026-03-14`), or null. */
export const DatedPlace = Place.extend({ date: z.string().nullable() })
export type DatedPlace = Readonly<z.infer<typeof DatedPlace>>

/** What somebody is called in the coverage, of which body, and where it says so. */
export const Office = z.object({
  title: z.string().min(1),
  body: z.string().min(1).optional(),
  evidence: z.array(Place).readonly(),
})
export type Office = Readonly<z.infer<typeof Office>>

/**
 * One human being or body across the articles. `in` lists the entities of records that are this one; `id` is the
 * earliest of them, `article/entity`, so that it stays the same when other articles join the dossier.
 */
export const Person = z.object({
  id: z.string().min(1),
  name: z.string().min(1),
  type: EntityType,
  aliases: z.array(z.string()).readonly(),
  roles: z.array(Office).readonly(),
  in: z.array(z.object({ article: z.string(), entity: z.string() })).readonly(),
})
export type Person = Readonly<z.infer<typeof Person>>

/** Two of the people who may be one: they are kept apart because what they share does not tell. */
export const Uncertain = z.object({
  people: z.tuple([z.string(), z.string()]),
  why: z.enum(['same-name', 'short-name', 'same-office']),
})
export type Uncertain = Readonly<z.infer<typeof Uncertain>>

/**
 * Articles that print one and the same report, near enough word for word: wire copy, a syndicated story. `first` was
 * published first; `share` is how much of the shorter text of the two least alike the other one holds, from 0 to 1.
 */
export const Report = z.object({
  first: z.string(),
  articles: z.array(z.string()).min(2).readonly(),
  share: z.number().min(0).max(1),
})
export type Report = Readonly<z.infer<typeof Report>>

/** An office change that one or several articles report. `person` is an id of `people` or a description. */
export const JoinedOfficeChange = OfficeChange.omit({ id: true, kind: true, evidence: true }).extend({
  evidence: z.array(Place).min(1).readonly(),
})
export type JoinedOfficeChange = Readonly<z.infer<typeof JoinedOfficeChange>>

/** An investigation that one or several articles report. */
export const JoinedInvestigation = Investigation.omit({ id: true, kind: true, evidence: true }).extend({
  evidence: z.array(Place).min(1).readonly(),
})
export type JoinedInvestigation = Readonly<z.infer<typeof JoinedInvestigation>>

/**
 * Somebody's later word or deed that goes against their earlier one, with the place of each; `who` as in a demand. `before`
 * is null where the articles call it a change of mind and do not say from what.
 */
export const JoinedReversal = z.object({
  who: z.string(),
  before: DatedPlace.nullable(),
  after: DatedPlace,
  reported: z.boolean(),
  signal: Place.optional(),
  grade: Grade.optional(),
  confidence: z.number().min(0).max(1),
})
export type JoinedReversal = Readonly<z.infer<typeof JoinedReversal>>

/** A demand, wherever it is told, with its answers. `by` and `of` are ids of `people`, or descriptions. */
export const JoinedDemand = z.object({
  by: z.string(),
  of: z.string(),
  date: z.string().nullable(),
  evidence: z.array(Place).min(1).readonly(),
  answers: z.array(Place.extend({ by: z.string(), kind: Answer.shape.kind })).readonly(),
  verdict: Place.extend({ by: z.string(), satisfied: z.boolean() }).optional(),
  outcome: Place.optional(),
  status: z.enum(['open', 'met', 'refused', 'promised', 'overtaken']),
})
export type JoinedDemand = Readonly<z.infer<typeof JoinedDemand>>

/**
 * One utterance quoted in two places, `a` published before `b` or at the same time. `trimmed` leaves words out at an
 * end, `altered` has other words; `misattributed` gives it to somebody else. `changes` are the words that differ, each a
 * span of its own article's text; null where only the other has any.
 */
export const Variant = z.object({
  a: Place,
  b: Place,
  kind: z.enum(['verbatim', 'trimmed', 'altered', 'misattributed']),
  speaker: z.string().nullable(),
  changes: z.array(z.object({ a: Span.nullable(), b: Span.nullable() })).readonly(),
})
export type Variant = Readonly<z.infer<typeof Variant>>

/** What several articles report together. Records stand in the order of publication, those without a date last. */
export const Dossier = z.object({
  schema: z.literal('onrecord-dossier/1'),
  records: z.array(Record).readonly(),
  people: z.array(Person).readonly(),
  uncertain: z.array(Uncertain).readonly(),
  reports: z.array(Report).readonly(),
  officeChanges: z.array(JoinedOfficeChange).readonly(),
  investigations: z.array(JoinedInvestigation).readonly(),
  reversals: z.array(JoinedReversal).readonly(),
  demands: z.array(JoinedDemand).readonly(),
  variants: z.array(Variant).readonly(),
})
export type Dossier = Readonly<z.infer<typeof Dossier>>
