/** A dossier in words and as parts of a page, every line linked to the words that it was drawn from. */

export { articles, contents } from './articles.ts'
export { type Citation, type Citations, citationsIn } from './citations.ts'
export { gradeOf, type Line, lineOf, signalOf } from './lines.ts'
export { isOfNote, type Offices, officesOf } from './offices.ts'
export { parts } from './parts.ts'
export { type Reading, readingOf } from './reading.ts'
export { type Addresses, link, name, quoted, row, type Sheet, sheetOf, time } from './sheet.ts'
export * from './terms.ts'
export { type Listed, type View, viewOf, when } from './view.ts'
