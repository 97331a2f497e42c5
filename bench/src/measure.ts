import type { Article, Record } from '@onrecord/record'
import type { Scores } from './scores.ts'

/** Reads one article, as an engine does. */
export type Read = (article: Article) => Promise<Record>

/** What one measurement found: its scores, from 0 to 100, and a line for each thing that a reader would look into. */
export interface Measurement {
  readonly scores: Scores
  readonly remarks: readonly string[]
}
