/** What two quotations are compared with, for whoever checks one against another. */
export type { Alignment, Change, Stretch } from './utterances/align.ts'
export { fit, type Liberties } from './utterances/fit.ts'
export { LITTLE, VAGUE } from './utterances/little.ts'
export { isTitle, statementsAround } from './utterances/utterance.ts'
export { spelt, type Word } from './utterances/words.ts'
