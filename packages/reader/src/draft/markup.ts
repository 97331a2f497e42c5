import { measured } from '../page/measure.ts'
import { passagesOf } from '../page/passages.ts'
import type { Part } from '../page/story.ts'
import { attribute, type Element, elementsIn, rootOf, textIn } from '../page/tree.ts'

/**
 * All that HTML says, part by part. A draft is the writer's own from end to end: so nothing is left out on the grounds that it
 * looks like a teaser or stands outside the main text, as it is on a page; scripts, forms, menus and what is hidden are.
 * Links keep their words; the marks of footnotes go.
 */
export function markupParts(html: string): readonly Part[] {
  const root = rootOf(html)
  const elements = elementsIn(root)
  for (const element of elements) unlink(element)
  const heading = elements.find(e => e.tagName === 'h1')
  return passagesOf(root, measured(root), heading).map(({ kind, text, within }) => ({
    kind: within === 'credit' ? 'other' : kind,
    text,
  }))
}

/** A link becomes plain words; one that only leads to a footnote or back from it becomes nothing. */
function unlink(element: Element): void {
  if (element.tagName !== 'a') return
  const isMark = /^[[(]?(?:\d{1,3}|[a-z]|[*†‡§↩↑^]{1,3})\ufe0e?[\])]?$/i.test(textIn(element))
  if (isMark && attribute(element, 'href')?.startsWith('#')) element.childNodes = []
  element.tagName = 'span'
}
