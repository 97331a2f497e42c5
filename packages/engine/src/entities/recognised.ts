import type { Entity } from '@onrecord/record'

/** Layer of `entities`. */
export interface Recognised {
  /** In order of first mention. */
  readonly entities: readonly Entity[]
  /** For each mention the index of its entity, or -1: places, dates, titles of works, what cannot be told. */
  readonly whose: Int32Array
  /** For each mention of somebody whom the text never names the first description of them, or -1. */
  readonly described: Int32Array
}
