import { z } from 'zod'
import { Span } from './span.ts'

// Both kinds of event: the words that tell it best, and the other places of the article that tell it.
const told = { evidence: Span, furtherEvidence: z.array(Span).readonly().optional() }

/**
 * Somebody takes, leaves, keeps or is suspended from an office. `person` is the id of an entity or, where the text names
 * nobody, a description; `body` an id or a name. `date` is ISO 8601, as precise as the text allows.
 */
export const OfficeChange = z.object({
  id: z.string().min(1),
  kind: z.literal('office-change'),
  person: z.string(),
  office: z.string(),
  body: z.string().nullable(),
  change: z.enum(['leaves', 'takes-up', 'acting', 'suspended', 'stays']),
  manner: z.enum(['resigned', 'dismissed', 'retired', 'appointed', 'elected', 'term-ended']).nullable(),
  status: z.enum(['announced', 'effective', 'rumoured', 'denied']),
  date: z.string().nullable(),
  ...told,
})
export type OfficeChange = Readonly<z.infer<typeof OfficeChange>>

/** Somebody looks into somebody about something. `investigator` and `subject` are ids of entities, or descriptions. */
export const Investigation = z.object({
  id: z.string().min(1),
  kind: z.literal('investigation'),
  investigator: z.string(),
  subject: z.string().nullable(),
  matter: z.string(),
  status: z.enum(['opened', 'under-way', 'closed', 'refused', 'called-for']),
  ...told,
})
export type Investigation = Readonly<z.infer<typeof Investigation>>

/** Something that happened, other than somebody saying something. */
export const Event = z.discriminatedUnion('kind', [OfficeChange, Investigation])
export type Event = OfficeChange | Investigation
