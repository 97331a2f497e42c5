import { type DefaultTreeAdapterTypes, parse } from 'parse5'

export type Element = DefaultTreeAdapterTypes.Element
type Node = DefaultTreeAdapterTypes.ChildNode

/** What to do at each node of a walk, in document order. `enter` says whether to go inside. */
export interface Visitor {
  readonly enter: (element: Element) => boolean
  readonly leave?: (element: Element) => void
  readonly text?: (value: string) => void
}

/** The `html` element of a page. Broken markup is put right as browsers do it. */
export function rootOf(markup: string): Element {
  const root = parse(markup).childNodes.find(isElement)
  if (root === undefined) throw new Error('the HTML parser gave a document without an html element')
  return root
}

/** Walks an element and what is in it. Its own stack instead of recursion: pages nest without limit. */
export function walk(root: Element, { enter, leave, text }: Visitor): void {
  const open: { readonly element: Element; next: number }[] = []
  const go = (element: Element) => {
    if (enter(element)) open.push({ element, next: 0 })
  }
  go(root)
  for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
    const child = top.element.childNodes[top.next++]
    if (child === undefined) {
      open.pop()
      leave?.(top.element)
    } else if (isElement(child)) go(child)
    else if (child.nodeName === '#text') text?.((child as DefaultTreeAdapterTypes.TextNode).value)
  }
}

/** An element and all elements in it, in document order. */
export function elementsIn(root: Element): readonly Element[] {
  const elements: Element[] = []
  walk(root, { enter: element => elements.push(element) > 0 })
  return elements
}

/** The text in an element, white space collapsed and invisible characters left out. */
export function textIn(root: Element): string {
  let text = ''
  walk(root, {
    enter: element => element.tagName !== 'script' && element.tagName !== 'style',
    text: value => {
      text += value
    },
  })
  return clean(text)
}

/** Text as it is read: white space collapsed, soft hyphens and zero-width characters gone. */
export function clean(text: string): string {
  return text
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]+/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Text of a data field, in which some sites leave tags and character references. */
export function plain(field: string): string {
  return /[&<]/.test(field) ? textIn(rootOf(field)) : clean(field)
}

/** The value of an attribute, or nothing. */
export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find(attr => attr.name === name)?.value
}

/** The words that class, id and test id of an element are made of: `pullQuote_x1` gives "pull quote x". */
export function labelsOf(element: Element): string {
  const names = ['class', 'id', 'data-testid', 'data-component'].map(name => attribute(element, name) ?? '')
  return names
    .join(' ')
    .slice(0, 400)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim()
}

/** The element around an element, or nothing around the outermost. */
export function parentOf(element: Element): Element | undefined {
  const up = element.parentNode
  return up && 'tagName' in up ? up : undefined
}

function isElement(node: Node): node is Element {
  return 'tagName' in node
}
