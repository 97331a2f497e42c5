/**
 * JSON lines: an article a line. `articlesOf` reads a whole input of them; what stands in one line is told by `fieldsOf`
 * and `articleOf`, or a `LineFault` says what is wrong with it.
 */
export { articleOf, articlesOf, type BadLine, type Defaults, fieldsOf, idIn, LineFault } from './lines/articles.ts'
export { type Line, linesOf } from './lines/lines.ts'
