/** Plain text to article, without anything that a browser has not: what `articleFromText` needs and no more. */
export { languageNote } from './language.ts'
export { articleFromText, sizeLimit } from './text/article.ts'
export { UnreadableError } from './unreadable.ts'
