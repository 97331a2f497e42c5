import { isByline } from '../byline.ts'
import { endsSentence, lastMark } from '../prose.ts'
import { isClutter } from './clutter.ts'
import { isDate } from './date.ts'
import { type Measure, nothing } from './measure.ts'
import { type Role, roleOf } from './role.ts'
import { clean, type Element, parentOf, walk } from './tree.ts'

/** A stretch of a page's text between two block boundaries. */
export interface Passage extends Role {
  readonly text: string
  /** The share of its characters that are links. */
  readonly linked: number
  /** The share of its characters that are set bold. */
  readonly bold: number
}

const blockTag =
  /^(?:address|article|aside|blockquote|body|center|dd|details|div|dl|dt|fieldset|figcaption|figure|h[1-6]|header|hgroup|hr|html|li|main|ol|p|pre|section|summary|table|tbody|td|tfoot|th|thead|tr|ul|amp-[a-z-]+)$/

/** All passages of a page that are not its furniture, in order. `heading` is its `h1`, where it has one. */
export function passagesOf(
  root: Element,
  measures: ReadonlyMap<Element, Measure>,
  heading: Element | undefined,
): readonly Passage[] {
  const measureOf = (element: Element): Measure => measures.get(element) ?? nothing
  const overHeading = ancestorsOf(heading)
  const passages: Passage[] = []
  const roles: Role[] = []
  const inline = inlineText()
  const flush = () => {
    const role = roles.at(-1)
    if (role) for (const piece of inline.take()) passages.push({ ...role, ...piece })
  }
  walk(root, {
    enter: element => {
      if (isClutter(element, measureOf(element), measureOf(root), overHeading.has(element))) return false
      inline.enter(element.tagName)
      if (blockTag.test(element.tagName)) {
        flush()
        roles.push(roleOf(element, roles.at(-1), measureOf(element)))
      }
      return true
    },
    text: inline.add,
    leave: element => {
      inline.leave(element.tagName)
      if (blockTag.test(element.tagName)) {
        flush()
        roles.pop()
      }
    },
  })
  return passages
}

/** Gathers the text of a block and what share of it is linked or bold, until it is taken at the block's end. */
function inlineText() {
  let text = ''
  const within = { a: 0, bold: 0 }
  const length = { all: 0, linked: 0, bold: 0 }
  const step = (tagName: string, by: 1 | -1) => {
    if (tagName === 'a') within.a += by
    if (tagName === 'b' || tagName === 'strong') within.bold += by
  }
  return {
    enter: (tagName: string) => {
      step(tagName, 1)
      if (tagName === 'br') text += '\n'
    },
    leave: (tagName: string) => step(tagName, -1),
    add: (value: string) => {
      const size = value.trim().length
      text += value.replace(/\s+/g, ' ')
      length.all += size
      if (within.a > 0) length.linked += size
      if (within.bold > 0) length.bold += size
    },
    take: (): Pick<Passage, 'text' | 'linked' | 'bold'>[] => {
      const shares = { linked: length.linked / (length.all || 1), bold: length.bold / (length.all || 1) }
      const pieces = length.all > 0 ? atBreaks(text) : []
      text = ''
      Object.assign(length, { all: 0, linked: 0, bold: 0 })
      return pieces.map(piece => ({ text: piece, ...shares }))
    },
  }
}

/**
 * Cuts a block at its line breaks where paragraphs are set with them: at two in a row, at one between sentences, and
 * around a byline or date. Any other line break is a space.
 */
function atBreaks(block: string): readonly string[] {
  const parts: string[] = []
  let ended = true
  for (const line of block.split('\n').map(clean)) {
    const credit = isByline(line) || isDate(line)
    if (line !== '') parts.push(ended || credit ? line : `${parts.pop()} ${line}`)
    ended = line === '' || credit || endsSentence(line) || lastMark(line) === ':'
  }
  return parts
}

function ancestorsOf(element: Element | undefined): ReadonlySet<Element> {
  const above = new Set<Element>()
  for (let up = element; up !== undefined; up = parentOf(up)) above.add(up)
  return above
}
