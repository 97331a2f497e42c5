import type { BlockKind } from '@onrecord/record'
import type { Measure } from './measure.ts'
import { type Element, labelsOf } from './tree.ts'

/** What a block element makes of the text in it. */
export interface Role {
  readonly element: Element
  readonly kind: BlockKind
  /** Outside the running text: a box beside it, a block quotation, a byline or date. */
  readonly within: 'aside' | 'blockquote' | 'credit' | undefined
}

const pullQuote = /\bpull ?(?:ed|out)? ?quotes?\b|\bpull\b(?! (?:left|right|start|end|up|down)\b)|\bpq\b|\bquote pull\b/
const caption = /\bcaptions?\b|\b(?:photo|image|picture) credits?\b|\bwp caption text\b/
const standfirst =
  /\bstand ?first\b|\bdek\b|\bdeck\b|\bsub ?(?:title|headline|head)\b|\bsummary\b|\b(?:article|story) description\b/
const credit =
  /\bby ?lines?\b|\bby\b|\bauthors?\b|\bdate ?lines?\b|\bdate\b|\btime ?stamps?\b|\bpublished\b|\bposted\b|\bread(?:ing)? time\b|\bmeta\b|\bentry meta\b|\bkicker\b/

/** The role of a block element, given that of the block around it and how much it holds. */
export function roleOf(element: Element, around: Role | undefined, measure: Measure): Role {
  const outer = around ?? { element, kind: 'paragraph', within: undefined }
  const labels = labelsOf(element)
  const role = (kind: BlockKind, within = outer.within): Role => ({ element, kind, within })
  // A caption's heading is caption, a pull-quote's paragraph pull-quote: what is out of the running text stays so.
  if (outer.kind === 'pullquote' || outer.kind === 'caption' || outer.kind === 'standfirst') return role(outer.kind)
  const { tagName } = element
  if (isPullQuote(tagName, labels, outer) && measure.text < 500) return role('pullquote')
  if (tagName === 'figcaption' || (caption.test(labels) && measure.text < 600)) return role('caption')
  if (/^h[1-6]$/.test(tagName))
    return role(standfirst.test(labels) ? 'standfirst' : tagName === 'h1' ? 'headline' : 'subheading')
  if (tagName === 'aside') return role('other', 'aside')
  if (standfirst.test(labels) && measure.text < 600) return role('standfirst')
  if (tagName === 'blockquote') return role('paragraph', outer.within ?? 'blockquote')
  if (tagName === 'address' || (credit.test(labels) && measure.text < 200)) return role('other', 'credit')
  if (tagName === 'li') return role(measure.parts > 1 ? 'paragraph' : 'listitem')
  if (tagName === 'td' || tagName === 'th') return role(measure.text > 200 || measure.parts > 0 ? 'paragraph' : 'other')
  return role(outer.kind)
}

function isPullQuote(tagName: string, labels: string, outer: Role): boolean {
  if (pullQuote.test(labels)) return true
  return (tagName === 'aside' && /\bquotes?\b/.test(labels)) || (tagName === 'blockquote' && outer.within === 'aside')
}
