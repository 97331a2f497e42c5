import type { BlockKind } from '@onrecord/record'
import type { Part } from '../page/story.ts'
import { clean } from '../page/tree.ts'
import { sizeLimit } from '../text/article.ts'
import { PackingError, TooLargeError } from '../unpacked.ts'
import { UnreadableError } from '../unreadable.ts'
import { eachElement, textOf, type XmlElement } from '../xml.ts'
import { entriesIn, unzipped, type ZipEntry } from './zip.ts'

/**
 * The paragraphs of a Word document (Office Open XML) in their order, then its footnotes and endnotes. Tracked changes are read as
 * accepted; comments, hidden text, field codes and the marks of notes are left out, links keep their words. Throws an
 * UnreadableError where the file is broken, locked, too large, or another kind of document.
 */
export async function docxParts(bytes: Uint8Array, name: string): Promise<readonly Part[]> {
  try {
    const entries = entriesIn(bytes)
    const main = entries.get('word/document.xml')
    if (main === undefined)
      throw new UnreadableError(name, 'is a ZIP archive but no Word document', 'give a .docx file')
    const styles = stylesIn(await xmlOf(entries.get('word/styles.xml')), name)
    const body = partsIn(await xmlOf(main), name, styles)
    const notes = [await xmlOf(entries.get('word/footnotes.xml')), await xmlOf(entries.get('word/endnotes.xml'))]
    const noted = notes.flatMap(xml => partsIn(xml, name, styles))
    return [...body, ...noted.map(({ text }) => ({ kind: 'other' as const, text }))]
  } catch (error) {
    if (error instanceof PackingError)
      throw new UnreadableError(
        name,
        `is a broken Word document: ${error.message}`,
        'save it again, without a password',
      )
    if (error instanceof TooLargeError)
      throw new UnreadableError(name, `unpacks to more than ${sizeLimit >> 20} MB`, 'give one draft a file')
    throw error
  }
}

async function xmlOf(entry: ZipEntry | undefined): Promise<string> {
  return entry === undefined ? '' : new TextDecoder().decode(await unzipped(entry, sizeLimit))
}

/** The names of the styles, in lower case, by the ids under which paragraphs have them; ids differ from language to language. */
function stylesIn(xml: string, file: string): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  eachElement(
    xml,
    file,
    name => local(name) === 'style',
    style => {
      const name = settingOf(childOf(style, 'name'))
      if (name !== undefined) names.set(attributeOf(style, 'styleid') ?? '', name.toLowerCase())
    },
  )
  return names
}

function partsIn(xml: string, file: string, styles: ReadonlyMap<string, string>): readonly Part[] {
  const parts: Part[] = []
  eachElement(
    xml,
    file,
    name => local(name) === 'p',
    (paragraph, around) => {
      // What newer versions show in one way, older ones show in another: it is told twice.
      if (around.some(({ name }) => name === 'mc:fallback' || left.has(local(name)))) return
      const text = clean(wordsOf(paragraph))
      if (text !== '') parts.push({ kind: kindOf(childOf(paragraph, 'ppr'), styles), text })
    },
  )
  return parts
}

// What is no word of the text: deleted or moved from here, codes of fields, properties, marks of notes and comments.
const left = new Set('del movefrom instrtext deltext ppr rpr fallback'.split(' '))
const breaks = new Set('br cr tab ptab'.split(' '))

/** The words in an element of a paragraph. Only `t` holds text; other text is white space between tags. */
function wordsOf(element: XmlElement): string {
  const parts = element.content.map(part => {
    if (typeof part === 'string') return ''
    const name = local(part.name)
    if (left.has(name) || (name === 'r' && isHidden(part))) return ''
    if (name === 't') return textOf(part)
    if (name === 'nobreakhyphen') return '-'
    return breaks.has(name) ? ' ' : wordsOf(part)
  })
  return parts.join('')
}

function isHidden(run: XmlElement): boolean {
  const vanish = childOf(childOf(run, 'rpr'), 'vanish')
  return vanish !== undefined && !['0', 'false', 'off'].includes(settingOf(vanish) ?? '')
}

function kindOf(properties: XmlElement | undefined, styles: ReadonlyMap<string, string>): BlockKind {
  const id = settingOf(childOf(properties, 'pstyle')) ?? ''
  const style = styles.get(id) ?? id.toLowerCase()
  if (style === 'title') return 'headline'
  if (style === 'subtitle') return 'standfirst'
  if (style === 'caption') return 'caption'
  if (/^heading ?\d/.test(style)) return 'subheading'
  return childOf(properties, 'numpr') || /^list\b/.test(style) ? 'listitem' : 'paragraph'
}

function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  const elements = element?.content.filter(part => typeof part !== 'string') ?? []
  return elements.find(child => local(child.name) === name)
}

function settingOf(element: XmlElement | undefined): string | undefined {
  return element && attributeOf(element, 'val')
}

function attributeOf({ attributes }: XmlElement, name: string): string | undefined {
  return attributes[`w:${name}`] ?? attributes[name]
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}
