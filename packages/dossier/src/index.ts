/**
 * Records to dossier. `dossierOf` recognises people and bodies across articles, joins what several report, and finds
 * the utterances that are quoted more than once; `timelineOf` puts what a dossier holds in the order of its days.
 */
export { dossierOf, type Told, toldBy } from './dossier.ts'
export type { Known } from './people/member.ts'
export { type Entry, type Happening, timelineOf } from './timeline.ts'
