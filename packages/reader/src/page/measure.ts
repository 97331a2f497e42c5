import { type Element, walk } from './tree.ts'

/** How much is in an element: characters of text, how many of them in links, and how many paragraphs and headings. */
export interface Measure {
  readonly text: number
  readonly linked: number
  readonly parts: number
}

/** The measure of an empty element. */
export const nothing: Measure = { text: 0, linked: 0, parts: 0 }

/** Measures every element of a page, in one pass from the leaves up. */
export function measured(root: Element): ReadonlyMap<Element, Measure> {
  const measures = new Map<Element, Measure>()
  const open: { text: number; linked: number; parts: number }[] = []
  let links = 0
  walk(root, {
    enter: ({ tagName }) => {
      if (tagName === 'script' || tagName === 'style' || tagName === 'noscript') return false
      if (tagName === 'a') links++
      open.push({ text: 0, linked: 0, parts: 0 })
      return true
    },
    text: value => {
      const top = open.at(-1)
      const length = value.trim().length
      if (!top) return
      top.text += length
      if (links > 0) top.linked += length
    },
    leave: element => {
      if (element.tagName === 'a') links--
      const measure = open.pop() ?? nothing
      measures.set(element, measure)
      const outer = open.at(-1)
      if (!outer) return
      outer.text += measure.text
      outer.linked += measure.linked
      outer.parts += measure.parts + (/^(?:p|h[1-6])$/.test(element.tagName) ? 1 : 0)
    },
  })
  return measures
}
