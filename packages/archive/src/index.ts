/**
 * The archive: records in, what they say of people over time out. `openArchive` gives a `Store`, which every function
 * here takes first. An archive holds records and the decisions of its reviewers; all else in it is an index, drawn from
 * these two.
 */

export { type Checked, check, type Finding } from './check/check.ts'
export type { Comparison, Difference } from './check/compare.ts'
export { dataOf } from './check/data.ts'
export { diffOf, type Piece } from './check/diff.ts'
export type { DraftQuotation, LeftAside } from './check/draft.ts'
export type { Match } from './check/matches.ts'
export { type Class, canStand, type Doubt, type Verdict } from './check/verdict.ts'
export type { Relation, Voice } from './check/voice.ts'
export {
  type Audit,
  type AuditTable,
  audit,
  type NamedVoice,
  OVERVIEW,
  type Question,
  SORTS,
  type Sort,
  SPANS,
  WHOLE_AUDIT,
} from './count/audit.ts'
export type { Share } from './count/interval.ts'
export { type Cell, KINDS, kindOf } from './count/kind.ts'
export type { Selection } from './count/selection.ts'
export type { Binding } from './decisions/binding.ts'
export { decide, type Reviewer, undo } from './decisions/decide.ts'
export { type Decision, What } from './decisions/decision.ts'
export { type Correction, type Lesson, lessonsIn } from './decisions/lessons.ts'
export {
  type DecisionsAsked,
  decisionBy,
  decisions,
  type ListedDecision,
  lastDecision,
  unboundDecisions,
} from './decisions/list.ts'
export { DecisionError, type Matter, type Proposal } from './decisions/proposal.ts'
export { unreviewed, unreviewedBefore } from './decisions/unreviewed.ts'
export { ArchiveError, type Trouble } from './error.ts'
export { fetchedBefore, noteFetched, type WebPage, type WebPageBefore } from './fetched.ts'
export { fold, type Token, tokensIn } from './fold.ts'
export * from './follow/index.ts'
export { addressOf } from './keep/address.ts'
export type { Kept, Source } from './keep/arrivals.ts'
export { type Indexed, index, unindex } from './keep/index-rows.ts'
export { keep, type Outcome } from './keep/keep.ts'
export { recordOf, recordsOf } from './keep/record-of.ts'
export { type Reread, replaceRecords } from './keep/replace-records.ts'
export { countRereadables, type Rereadable, rereadables } from './keep/reread.ts'
export { knownSources, noteFailure } from './keep/sources.ts'
export { type OpenMode, openArchive } from './open.ts'
export { COLUMNS, type StatementColumn } from './out/columns.ts'
export { exportArchive } from './out/export.ts'
export { type BadLine, type Imported, type ImportLine, importArchive } from './out/import.ts'
export { jsonLd } from './out/json-ld.ts'
export { parquet } from './out/parquet.ts'
export { recordsIn } from './out/records.ts'
export { type Somebody, type Statement as StatementOut, statementsIn } from './out/statements.ts'
export { absorb } from './people/absorb.ts'
export { nameKey, sortKey } from './people/name-key.ts'
export type * from './schema/tables.ts'
export { stateOf } from './state.ts'
export type { Db, Kind, Store, WordIndex, WordQuery } from './store.ts'
export type { Findings, FindingsOf, Tellable } from './stories/findings.ts'
export { type Weaving, weave } from './stories/weave.ts'
