/** What two quotations are compared with, for whoever checks one against another. */
export type { Alignment, Change, Stretch } from './align.ts'
export { fit, type Liberties } from './fit.ts'
export { LITTLE, VAGUE } from './little.ts'
export { isTitle, statementsAround } from './utterance.ts'
export { spelt, type Word } from './words.ts'
