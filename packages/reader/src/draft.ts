/** Drafts: `draftFrom` reads what a writer has on the desk, in text, HTML, Markdown or Word, as an article. */
export { draftFrom } from './draft/draft.ts'
