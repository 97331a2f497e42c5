/** An audit in words and as parts of a page: charts, and the tables of their figures. */
export { parts } from './parts.ts'
export * from './terms.ts'
