import { recordsIn, statementsIn } from '@onrecord/archive'
import { streaming } from '../endpoint.ts'
import { Record } from '../schemas/article.ts'
import { Coverage } from '../schemas/audit.ts'
import { StatementLine } from '../schemas/statement.ts'

// Whoever reads slowly must not hold up all others: each query stands for itself, and what changes between two of them
// may be told as it was or as it is.

export const statementLines = streaming({
  method: 'get',
  at: '/statements.jsonl',
  name: 'getStatements',
  summary: 'All statements, each on a line, in the order in which they were kept.',
  about: 'Bulk',
  query: Coverage,
  line: StatementLine,
  give: ({ store }, { query }) => statementsIn(store.db, { ...query, copies: 'each' }),
})

export const recordLines = streaming({
  method: 'get',
  at: '/records.jsonl',
  name: 'getRecords',
  summary: 'The records of all articles as reviewers left them, each on a line, in the order in which they were kept.',
  about: 'Bulk',
  query: Coverage,
  line: Record,
  async *give({ store }, { query }) {
    for await (const record of recordsIn(store.db, { ...query, copies: 'each' })) yield [record]
  },
})
