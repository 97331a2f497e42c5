import { Act, Form } from '@onrecord/record'
import type { Selectable } from 'kysely'
import { z } from 'zod'
import type { DecisionTable } from '../schema/tables.ts'
import { Quote } from './quote.ts'

/** A statement as a reviewer met it: its words and place, and how it read. People go by their public ids. */
export const StatementAnchor = z.object({
  quote: Quote,
  form: Form,
  act: Act.nullable(),
  speaker: z.string().nullable(),
  name: z.string().nullable(),
})
export type StatementAnchor = Readonly<z.infer<typeof StatementAnchor>>

/** A reversal as a reviewer met it: whose it is, what was before and what came after. */
export const ReversalAnchor = z.object({ name: z.string(), before: Quote.nullable(), after: Quote })
export type ReversalAnchor = Readonly<z.infer<typeof ReversalAnchor>>

/** A demand as a reviewer met it: who asks whom, and where. */
export const DemandAnchor = z.object({ by: z.string(), of: z.string(), evidence: Quote })
export type DemandAnchor = Readonly<z.infer<typeof DemandAnchor>>

const Nothing = z.object({})
const Person = z.object({ person: z.string() })
const OfStatement = z.object({ statement: StatementAnchor })
const OfReversal = z.object({ reversal: ReversalAnchor })
const OfDemand = z.object({ demand: DemandAnchor })

/** What can be decided: of what, and what. */
export const What = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('merge'), target: Person, value: z.object({ into: z.string() }) }),
  z.object({
    kind: z.literal('split'),
    target: Person.extend({ articles: z.array(z.string()).readonly() }),
    value: z.object({ into: z.string(), name: z.string() }),
  }),
  z.object({ kind: z.literal('rename'), target: Person, value: z.object({ name: z.string() }) }),
  z.object({
    kind: z.literal('assign'),
    target: OfStatement,
    // `newcomer` is the name of a speaker whom the archive knows by this decision.
    value: z.object({ speaker: z.string().nullable(), newcomer: z.string().exactOptional() }),
  }),
  z.object({ kind: z.literal('confirm'), target: OfStatement, value: Nothing }),
  z.object({ kind: z.literal('reject'), target: OfStatement, value: Nothing }),
  z.object({
    kind: z.literal('edit'),
    target: OfStatement,
    value: z.object({ content: Quote.optional(), form: Form.optional(), act: Act.optional() }),
  }),
  z.object({ kind: z.literal('confirm-reversal'), target: OfReversal, value: Nothing }),
  z.object({ kind: z.literal('reject-reversal'), target: OfReversal, value: Nothing }),
  z.object({
    kind: z.literal('reply'),
    target: z.union([OfStatement, OfReversal, OfDemand]),
    value: z.object({
      words: z.string(),
      url: z.string().nullable(),
      day: z.string().nullable(),
      person: z.string().nullable(),
    }),
  }),
])
export type What = Readonly<z.infer<typeof What>>

/** What a reviewer decided, when, and whether it was undone. Instants are ISO 8601. */
export type Decision = What & {
  readonly id: number
  readonly by: string
  readonly at: string
  readonly undone: { readonly by: string; readonly at: string } | null
}

/** A decision of some kind. */
export type DecisionOf<Kind extends Decision['kind']> = Extract<Decision, { readonly kind: Kind }>

/** A decision as it is stored; undefined where the row is none that this program knows, such as a newer one's. */
export function decisionIn(row: Selectable<DecisionTable>): Decision | undefined {
  const { id, kind, decided_by: by, decided_at: at, undone_by, undone_at } = row
  const what = What.safeParse({ kind, target: json(row.target), value: json(row.value) })
  if (!what.success) return undefined
  return { ...what.data, id, by, at, undone: undone_at === null ? null : { by: undone_by ?? '', at: undone_at } }
}

function json(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The addresses of the articles that a decision is about. */
export function articlesOf({ kind, target }: What): readonly string[] {
  if (kind === 'merge' || kind === 'rename') return []
  if (kind === 'split') return [...new Set(target.articles)]
  return [...new Set(quotesOf(target).flatMap(quote => quote?.article ?? []))]
}

function quotesOf(target: z.infer<typeof OfStatement | typeof OfReversal | typeof OfDemand>): (Quote | null)[] {
  if ('statement' in target) return [target.statement.quote]
  return 'demand' in target ? [target.demand.evidence] : [target.reversal.before, target.reversal.after]
}
