/** What an archive answers, in words: where something stands, what a statement does, how sure a reversal is. */
export { answeredBy } from './answered.ts'
export { decidedIn } from './decided.ts'
export { groundOf } from './ground.ts'
export { orderOf } from './order.ts'
export { dayOf, deedOf, nameOf, needsMarks } from './said.ts'
export { linkOf, whereOf } from './source.ts'
export { titleOf } from './title.ts'
