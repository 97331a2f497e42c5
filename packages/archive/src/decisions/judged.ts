import type { Record, Span, Statement } from '@onrecord/record'
import type { Decision, DecisionOf, StatementAnchor } from './decision.ts'
import { likeness, located, type Quoted } from './quote.ts'

/** A statement after what reviewers decided of it. */
export interface Judged {
  readonly statement: Statement
  readonly state: 'as read' | 'confirmed' | 'edited' | 'rejected'
  /** Who speaks by a decision: a public id, null for nobody known; undefined where the engine's word stands. */
  readonly speaker?: string | null
  readonly replies: readonly DecisionOf<'reply'>[]
  /** The decisions that were drawn into it, in their order. */
  readonly by: readonly Decision[]
}

/** What reviewers decided of the statements of a version, and which decisions there is nothing for. */
export interface Judgement {
  readonly statements: readonly Judged[]
  /** Decisions whose words do not stand in the version. */
  readonly unbound: readonly Decision[]
}

/**
 * Draws decisions about the statements of an article into a version's record, in their order. Each is about the statement
 * whose content has most in common with the words that it names. Where there is none, but the words stand there, one that was
 * confirmed, edited, assigned or replied to is kept as it was decided, and one that was rejected needs nothing.
 */
export function judged(record: Record, version: Quoted, decisions: readonly Decision[]): Judgement {
  let statements: Judged[] = record.statements.map(statement => ({ statement, state: 'as read', replies: [], by: [] }))
  const unbound: Decision[] = []
  for (const decision of decisions) {
    if (!isOnStatement(decision)) continue
    const { statement: anchor } = decision.target
    if (anchor.quote.article !== version.address) continue
    const spans = located(anchor.quote, version)
    if (spans.length === 0) {
      if (decision.kind !== 'reject') unbound.push(decision)
      continue
    }
    const at = closest(statements, spans)
    if (at === undefined && decision.kind === 'reject') continue
    const found = statements[at ?? -1] ?? fromDecision(anchor, spans, idFor(decision.id, statements))
    const after = decided(found, decision, version)
    statements = at === undefined ? [...statements, after] : statements.with(at, after)
  }
  return { statements, unbound }
}

/** A decision about a statement. */
export type OnStatement = DecisionOf<'confirm' | 'assign' | 'reject' | 'edit' | 'reply'> & {
  readonly target: { readonly statement: StatementAnchor }
}

/** Whether a decision is about a statement. */
export function isOnStatement(decision: Decision): decision is OnStatement {
  return 'statement' in decision.target
}

function closest(statements: readonly Judged[], spans: readonly Span[]): number | undefined {
  let best: { readonly at: number; readonly like: number } | undefined
  for (const [at, { statement }] of statements.entries()) {
    const like = likeness(statement.content, spans)
    if (like > (best?.like ?? 0)) best = { at, like }
  }
  return best?.at
}

// Who corrects a statement that was rejected before wants it back.
function decided(judged: Judged, decision: OnStatement, version: Quoted): Judged {
  const by = [...judged.by, decision]
  switch (decision.kind) {
    case 'confirm':
      return { ...judged, state: judged.state === 'edited' ? 'edited' : 'confirmed', by }
    case 'reject':
      return { ...judged, state: 'rejected', by }
    case 'assign':
      return { ...judged, state: 'edited', speaker: decision.value.speaker, by }
    case 'edit':
      return { ...judged, state: 'edited', statement: edited(judged.statement, decision, version), by }
    case 'reply':
      return { ...judged, replies: [...judged.replies, decision], by }
  }
}

function edited(statement: Statement, { value }: DecisionOf<'edit'>, version: Quoted): Statement {
  const { content, form, act } = value
  const spans = content ? located(content, version) : []
  return {
    ...statement,
    ...(spans.length > 0 ? { content: spans } : {}),
    ...(form === undefined ? {} : { form }),
    ...(act === undefined ? {} : { act }),
  }
}

/** A statement that the engine does not find (any more), as a reviewer had it. */
function fromDecision({ form, act, speaker }: StatementAnchor, content: readonly Span[], id: string): Judged {
  const statement: Statement = {
    id,
    form,
    content,
    source: [],
    cue: [],
    speaker: null,
    addressees: [],
    about: [],
    ...(act === null ? {} : { act }),
    said: null,
    confidence: 1,
  }
  return { statement, state: 'edited', speaker, replies: [], by: [] }
}

/** An id that no statement of the record has. */
function idFor(decision: number, statements: readonly Judged[]): string {
  const taken = new Set(statements.map(({ statement }) => statement.id))
  let id = `decision-${decision}`
  while (taken.has(id)) id += '-'
  return id
}
