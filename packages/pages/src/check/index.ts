/** A checked draft in words and as a part of a page. */
export { checkedDraft, type PageOf } from './draft.ts'
export * from './terms.ts'
