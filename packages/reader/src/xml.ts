import { Parser } from 'htmlparser2'
import { UnreadableError } from './unreadable.ts'

/** An element of an XML document. Names of elements and attributes are in lower case, with their prefix. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  /** Text and elements in their order. */
  readonly content: readonly (string | XmlElement)[]
}

interface Open extends XmlElement {
  readonly content: (string | XmlElement)[]
}

/** Elements stand in each other in feeds and documents a dozen deep; more than this is made to do harm. */
const deepest = 256

/**
 * Reads XML as far as it is any: broken markup is read on, what a DTD declares is passed over (so no entity expands to
 * more than a character), and the time it takes grows with the length alone. Each element for which `isWanted` holds is
 * handed to `found` once its closing tag was read, with those it stands in, and then forgotten; one cut off before its
 * closing tag is never handed over. `file` is what to call the document in the UnreadableError for one that nests too deep.
 */
export function eachElement(
  markup: string,
  file: string,
  isWanted: (name: string) => boolean,
  found: (element: XmlElement, around: readonly XmlElement[]) => void,
): void {
  const open: Open[] = [{ name: '', attributes: {}, content: [] }]
  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        if (open.length > deepest)
          throw new UnreadableError(file, 'nests elements too deep', 'it is no document to read')
        open.push({ name: tag.toLowerCase(), attributes: lowered(attributes), content: [] })
      },
      ontext(text) {
        open.at(-1)?.content.push(text)
      },
      onclosetag(_, implied) {
        const element = open.pop()
        if (element === undefined) return
        if (!isWanted(element.name)) open.at(-1)?.content.push(element)
        else if (!implied) found(element, open)
      },
    },
    { xmlMode: true, decodeEntities: true },
  )
  parser.end(markup)
}

/** The text in an element and all that it holds. */
export function textOf(element: XmlElement): string {
  return element.content.map(part => (typeof part === 'string' ? part : textOf(part))).join('')
}

/** The children of an element by these names, in the order of the names. */
export function childrenOf(element: XmlElement | undefined, ...names: readonly string[]): readonly XmlElement[] {
  const elements = element?.content.filter(part => typeof part !== 'string') ?? []
  return names.flatMap(name => elements.filter(child => child.name === name))
}

function lowered(attributes: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name.toLowerCase(), value]))
}
