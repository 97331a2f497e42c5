import type { Block } from '@onrecord/record'
import { mainOf } from './main.ts'
import { type Measure, measured, nothing } from './measure.ts'
import { type Metadata, metadataOf } from './metadata.ts'
import { passagesOf } from './passages.ts'
import { sourcesOf } from './sources.ts'
import { type Part, storyOf } from './story.ts'
import { elementsIn, rootOf } from './tree.ts'

/** A page read: what it says of its article, and the article's text in blocks; none where it holds no article. */
export interface Page extends Metadata {
  readonly text: string
  readonly blocks: readonly Block[]
}

/** Reads an HTML page. The text is the headline and the blocks of the article, a blank line between. */
export function pageOf(markup: string): Page {
  const root = rootOf(markup)
  const elements = elementsIn(root)
  const heading = elements.find(e => e.tagName === 'h1')
  const measures = measured(root)
  const passages = passagesOf(root, measures, heading)
  const metadata = metadataOf(sourcesOf(elements, passages, heading))
  const story = storyOf(mainOf(root, passages), passages, heading, metadata)
  if (story.length === 0 || isNoArticle(story, metadata, measures.get(root) ?? nothing))
    return { ...metadata, text: '', blocks: [] }
  const head = metadata.headline ? [{ kind: 'headline' as const, text: metadata.headline }] : []
  return { ...metadata, ...laidOut([...head, ...story]) }
}

const refusal =
  /^(?:(?:error )?40[0-9]\b|page not found|not found|access denied|forbidden|just a moment|attention required|are you a (?:human|robot)|verify you are human|please enable)/i

/** A refusal in an article's place; or a few words among many links, with neither author nor date: a front page. */
function isNoArticle(story: readonly Part[], { headline, byline, published }: Metadata, page: Measure): boolean {
  if (refusal.test(headline ?? '')) return true
  const length = story.reduce((sum, part) => sum + part.text.length, 0)
  return byline.length === 0 && published === undefined && length < 300 && page.linked > length
}

/** A text of parts, a blank line between, and its blocks. */
export function laidOut(parts: readonly Part[]): Pick<Page, 'text' | 'blocks'> {
  const blocks: Block[] = []
  let at = 0
  for (const { kind, text } of parts) {
    blocks.push({ kind, from: at, to: at + text.length })
    at += text.length + 2
  }
  return { text: parts.map(part => part.text).join('\n\n'), blocks }
}
