import { type Candidate, type Profile, type Who, who } from '@onrecord/archive'
import { titleOf } from '@onrecord/pages/answers'
import { z } from 'zod'
import { asked } from '../../api/schemas/listing.ts'
import { Demand, demandOf } from '../demands.ts'
import { listing, paging, Somebody, Source, Statement, sourceOf, statementOf } from '../sources.ts'
import { tool } from '../tool.ts'
import { Reversal, reversalOf } from '../turns.ts'

const Person = Somebody.extend({ type: z.string(), alsoCalled: z.array(z.string()), titles: z.array(z.string()) })

const Office = z.object({
  office: z.string(),
  body: z.string().nullable(),
  change: z.string(),
  manner: z.string().nullable(),
  status: z.string(),
  date: z.string().nullable(),
  sources: z.array(Source),
})

export const getPerson = tool({
  name: 'get_person',
  title: 'Get a person or body',
  about:
    'What the archive holds of one person or body: offices, statements (newest first, by pages), the latest reversals and demands, whom they speak of. Where several have the name or nobody does, it lists who may be meant: ask again with the id of one.',
  asked: z.object({ name: asked.min(1).describe('A name, or an id.'), ...paging }),
  given: z.object({
    person: Person.nullable().describe('null where the name does not tell who is meant: see candidates.'),
    candidates: z
      .array(Person.extend({ statements: z.int() }))
      .describe('Who may be meant, or beside a person, who of the same name may be the same.'),
    offices: z.array(Office),
    reversals: z.array(Reversal),
    demandsMade: z.array(Demand),
    demandsReceived: z.array(Demand),
    speaksOf: z.array(Somebody),
    spokenOfBy: z.array(Somebody),
    statements: z.object({ ...listing, items: z.array(Statement) }),
  }),
  async answer({ store }, { name, limit, after }) {
    const found = await who(store, name, { ...(limit !== undefined && { limit }), after, sort: 'newest' })
    if (found.kind === 'one') return known(found)
    const none = { offices: [], reversals: [], demandsMade: [], demandsReceived: [], speaksOf: [], spokenOfBy: [] }
    const statements = { total: 0, next: null, items: [] }
    return { person: null, candidates: found.candidates.map(candidate), ...none, statements }
  },
})

function known({ person, titles, doubts, offices, turns, demandsMade, demandsReceived, ...rest }: Profile) {
  const { total, next, items } = rest.statements
  return {
    person: named({ ...person, titles }),
    candidates: doubts.map(candidate),
    offices: offices.map(({ evidence, ...office }) => ({
      ...office,
      sources: evidence.map(({ words, source }) => sourceOf(words, source)),
    })),
    reversals: turns.items.map(reversalOf),
    demandsMade: demandsMade.items.map(demandOf),
    demandsReceived: demandsReceived.items.map(demandOf),
    speaksOf: rest.speaksOf.map(({ who: { id, name } }) => ({ id, name })),
    spokenOfBy: rest.spokenOfBy.map(({ who: { id, name } }) => ({ id, name })),
    statements: { total, next, items: items.map(statementOf) },
  }
}

function candidate({ statements, ...who }: Candidate) {
  return { ...named(who), statements }
}

function named({ id, name, type, aliases, titles }: Who & Pick<Candidate, 'aliases' | 'titles'>) {
  return { id, name, type, alsoCalled: [...aliases], titles: titles.map(titleOf) }
}
