import { decide as decideOn, decisions, undo as undoIt, unreviewed } from '@onrecord/archive'
import { z } from 'zod'
import { json } from '../body.ts'
import { answering } from '../endpoint.ts'
import { Deciding, Decision, Decisions, DecisionsAsked, Undoing } from '../schemas/decision.ts'
import { numberAsked, Paging } from '../schemas/listing.ts'
import { Unreviewed } from '../schemas/statement.ts'

export const listDecisions = answering({
  method: 'get',
  at: '/decisions',
  name: 'listDecisions',
  summary: 'What reviewers decided, the latest first, and what it comes to now.',
  about: 'Following',
  query: DecisionsAsked,
  answer: Decisions,
  give: ({ store }, { query: { binding, ...rest } }) =>
    decisions(store, { ...rest, ...(binding && { bindings: [binding] }) }),
})

export const listUnreviewed = answering({
  method: 'get',
  at: '/statements/unreviewed',
  name: 'listUnreviewed',
  summary: 'What no reviewer has decided anything of, those statements first of which the engine is least sure.',
  about: 'Following',
  query: Paging,
  answer: Unreviewed,
  give: ({ store }, { query }) => unreviewed(store, query),
})

export const decide = answering({
  method: 'post',
  at: '/decisions',
  name: 'decide',
  summary: 'Corrects what the archive holds, and notes who did.',
  about: 'Changing',
  body: json(Deciding),
  answer: Decision,
  refuses: [409],
  async give({ desk }, { body: { by, decision } }) {
    const made = await desk.change(store => decideOn(store, decision, { by }))
    await desk.weaver.woven()
    return made
  },
})

export const undo = answering({
  method: 'post',
  at: '/decisions/{decision}/undo',
  name: 'undoDecision',
  summary: 'Takes a decision back, and notes who did.',
  about: 'Changing',
  path: z.object({ decision: numberAsked }),
  body: json(Undoing),
  answer: Decision,
  refuses: [409],
  async give({ desk }, { path: { decision }, body: { by } }) {
    const undone = await desk.change(store => undoIt(store, decision, { by }))
    await desk.weaver.woven()
    return undone
  },
})
