/** An audit in words, as one table, and as parts of a page: charts, and the tables of their figures. */
export { csv } from './csv.ts'
export { parts } from './parts.ts'
export * from './terms.ts'
