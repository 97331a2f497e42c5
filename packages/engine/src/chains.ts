/**
 * The chains between statements, as pure functions over the articles of a story: what `@onrecord/dossier` asks of the
 * engine. `chapterOf` makes a chapter of a record; the keys that tell who is who are the caller's.
 */
export { type Chapter, chapterOf, type Place } from './chains/chapter.ts'
export { type DemandChain, demandsAcross } from './demands/across.ts'
export type { DemandStatus } from './demands/endings.ts'
export type { AnswerKind } from './demands/kinds.ts'
export { isForce } from './entities/forces.ts'
export { isOffice } from './events/offices/post.ts'
export { type End, type ReversalChain, reversalsAcross } from './reversals/across.ts'
