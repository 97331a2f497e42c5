import { audit as auditOf } from '@onrecord/archive'
import { answering } from '../endpoint.ts'
import { Audit, AuditAsked } from '../schemas/audit.ts'

export const audit = answering({
  method: 'get',
  at: '/audit',
  name: 'audit',
  summary: 'Whose voices the coverage carries. It looks at every statement, which takes its time.',
  about: 'Counting',
  query: AuditAsked,
  answer: Audit,
  give: ({ store }, { query: { by = 'kind', per, copies = 'once', limit = 50, ...coverage } }) =>
    auditOf(store, [{ by, ...(per && { per }) }], { ...coverage, copies }, { limit }),
})
