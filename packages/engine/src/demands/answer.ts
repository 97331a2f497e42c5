import type { Place } from '../chains/chapter.ts'
import type { AnswerKind } from './kinds.ts'

/** An answer by itself: whose, and of which kind. */
export interface Reply {
  readonly by: string
  readonly kind: AnswerKind
}

/** How a demand was answered, by whom, and where. */
export interface AnswerAt extends Place, Reply {
  readonly chapter: number
}
