/** A checked draft in words and as a part of a page. */
export { checkedDraft } from './draft.ts'
export * from './terms.ts'
