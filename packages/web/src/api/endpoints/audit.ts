import { answering } from '../endpoint.ts'
import { Audit, AuditAsked } from '../schemas/audit.ts'

export const audit = answering({
  method: 'get',
  at: '/audit',
  name: 'audit',
  summary:
    'Whose voices the coverage carries. Where the archive changed since `counted`, it is counted anew from time to time.',
  about: 'Counting',
  query: AuditAsked,
  answer: Audit,
  async give({ store, desk }, { query: { by = 'kind', per, copies = 'once', limit = 50, ...coverage } }) {
    const [questions, selection] = [[{ by, ...(per && { per }) }], { ...coverage, copies }]
    const { audit, counted } = await desk.audits.of(store, { questions, selection, limit })
    return { ...audit, counted }
  },
})
