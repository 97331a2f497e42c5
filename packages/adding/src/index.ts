/**
 * Adding articles to an archive, as the command and the web room do it: one stream of items, found in files or on the
 * web; passed over where the archive has them; read on all processors; kept a list at a time; then woven into stories.
 */
export { adding } from './adding.ts'
export { batches } from './batches.ts'
export { Expected } from './expected.ts'
export { type Found, type Item, itemOf, type Known, type Missing } from './item.ts'
export { isLines, type LinesFile, lineItems } from './lines.ts'
export { failed, grouped, held, type Outcome, Tally } from './outcome.ts'
export type { Reading } from './reading.ts'
export { type ReadingPool, readingPool } from './reading-pool.ts'
export { remembering } from './remembering.ts'
export { until } from './until.ts'
export { weaving } from './weaving.ts'
export { listedIn } from './web/listed.ts'
export { atAddress, namedBy, type WebOptions } from './web/web.ts'
