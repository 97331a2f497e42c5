/**
 * What `training/` needs of the engine's insides, so that models are trained on the very features that they are run
 * with. No other package uses this door.
 */
export * from './attributions/fast/training.ts'
export { entrance } from './corridor.ts'
export type { Segmented, Token, Tokens } from './document.ts'
export * from './model/choice.ts'
export * from './model/hash-table.ts'
export { join } from './model/hash.ts'
export * from './model/pack.ts'
export { type Quoted, quotations } from './quotations/quotations.ts'
export { segment } from './segment/segment.ts'
export * from './tags/context.ts'
export * from './tags/tagger.ts'
export { type Tagged, tagsWith } from './tags/tags.ts'
export { type Tag, TAGS, tagIndex } from './tags/tagset.ts'
export * from './model/weights.ts'
