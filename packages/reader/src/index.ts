/**
 * Bytes to article. `articleFrom` takes the bytes of a text file or an HTML page, `articleFromText` plain text; both
 * give an `Article` whose blocks say what each part of its text is on the page, or throw an `UnreadableError`.
 */
export type { About } from './about.ts'
export { articleFrom } from './article.ts'
export { namesIn as namesInByline } from './byline.ts'
export { isDate } from './date.ts'
export { type Kind, kindOf } from './kind.ts'
export { languageNote } from './language.ts'
export { articleFromText, sizeLimit } from './text/article.ts'
export { UnreadableError } from './unreadable.ts'
