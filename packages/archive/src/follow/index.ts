/** Following what the archive holds: searching it, and what one person said, was asked for, went back on. */
export type { Acquaintance } from './acquaintances.ts'
export {
  type ArticleOf,
  articles,
  articlesFrom,
  articlesOfVersions,
  type Reading,
  reading,
  type VersionNote,
} from './articles.ts'
export type { BlockNumber } from './block.ts'
export type { Reworded, StatementChanges, WordChange } from './changes.ts'
export { type Demanded, type DemandsAsked, demand, demands } from './demands.ts'
export { type Facets, facets } from './facets.ts'
export { FILTERS, type FilterName, filterOf } from './filter.ts'
export { type Bearer, namesakes, type Who } from './namesakes.ts'
export { oneStatement, type Which } from './one-statement.ts'
export { type Overview, overview } from './overview.ts'
export type { Placed, PlacedBy } from './placed.ts'
export { type Filter, QueryError } from './query.ts'
export type { Reply } from './replies.ts'
export type { Said, SourceOf } from './said.ts'
export { type Found, type Hit, MOST_RANKED, type Order, type Page, type Search, search } from './search.ts'
export { MOST_SELECTED, selected } from './selection.ts'
export { type StoryOf, type StoryTold, stories, story, storyStamp } from './stories.ts'
export { type Turn, type TurnsAsked, turns } from './turns.ts'
export { articleAt, type History, type VersionOf, versions } from './versions.ts'
export {
  type Candidate,
  type Candidates,
  type ChangeOfOffice,
  type Profile,
  type Timeline,
  type Title,
  who,
  whom,
} from './who.ts'
