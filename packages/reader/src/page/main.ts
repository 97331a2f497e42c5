import { endsSentence } from '../prose.ts'
import type { Passage } from './passages.ts'
import { attribute, type Element, parentOf, walk } from './tree.ts'

/**
 * The element that holds a page's main text: from the block with the most running text directly in it, up as long as
 * that adds a quarter or more, and at least to the `article` around it. Out of an `article` it goes only where that
 * more than doubles the text, as in a live blog with an `article` a post.
 */
export function mainOf(root: Element, passages: readonly Passage[]): Element {
  const weights = weighed(root, passages)
  let main = heaviest(passages) ?? root
  let inArticle = isArticle(main)
  for (let up = parentOf(main); up !== undefined; up = parentOf(up)) {
    const growth = (weights.get(up) ?? 0) / (weights.get(main) ?? 1)
    if (growth >= (inArticle ? 2 : 1.25) || (isArticle(up) && !inArticle)) {
      main = up
      inArticle ||= isArticle(up)
    }
  }
  return main
}

/** How much running text a passage holds; what is mostly link or no sentence holds none. */
export function prose({ kind, text, linked, within }: Passage): number {
  if ((kind !== 'paragraph' && kind !== 'listitem') || within === 'credit' || within === 'aside' || linked > 0.6)
    return 0
  return endsSentence(text) || text.length >= 80 ? text.length : 0
}

function weighed(root: Element, passages: readonly Passage[]): ReadonlyMap<Element, number> {
  const weights = new Map<Element, number>()
  const add = (element: Element, weight: number) => weights.set(element, (weights.get(element) ?? 0) + weight)
  for (const passage of passages) add(passage.element, prose(passage))
  walk(root, {
    enter: () => true,
    leave: element => {
      const up = parentOf(element)
      const weight = weights.get(element) ?? 0
      if (up && weight > 0) add(up, weight)
    },
  })
  return weights
}

function heaviest(passages: readonly Passage[]): Element | undefined {
  const direct = new Map<Element, number>()
  for (const passage of passages) {
    const block = passage.element.tagName === 'p' ? (parentOf(passage.element) ?? passage.element) : passage.element
    direct.set(block, (direct.get(block) ?? 0) + prose(passage))
  }
  let most: Element | undefined
  for (const [element, weight] of direct) if (weight > (most ? (direct.get(most) ?? 0) : 0)) most = element
  return most
}

function isArticle(element: Element): boolean {
  return element.tagName === 'article' || attribute(element, 'itemprop') === 'articleBody'
}
