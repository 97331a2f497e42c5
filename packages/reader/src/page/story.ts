import type { BlockKind } from '@onrecord/record'
import { endsSentence, lastMark, words } from '../prose.ts'
import { isCredit, isTeaser } from './furniture.ts'
import { prose } from './main.ts'
import type { Metadata } from './metadata.ts'
import type { Passage } from './passages.ts'
import { pullQuotesIn } from './pullquote.ts'
import { type Element, elementsIn } from './tree.ts'

/** A part of the article: its text, and what it is. */
export interface Part {
  readonly kind: BlockKind
  readonly text: string
}

/**
 * The parts of the article on a page, headline apart, chosen from its passages: what lies in its main element, and a
 * standfirst or caption between headline and main element; without credits, teasers, repetitions and empty headings.
 * None where the page holds no sentence of running text.
 */
export function storyOf(
  main: Element,
  passages: readonly Passage[],
  heading: Element | undefined,
  metadata: Metadata,
): readonly Part[] {
  const near = aroundMain(main, passages, heading)
  const pullQuotes = pullQuotesIn(near)
  const opening = near.findIndex(p => prose(p) > 0)
  const story = near.flatMap((p, i) => {
    const kind = pullQuotes.has(p) ? 'pullquote' : kindAt(p, i < opening)
    const kept = kind !== 'headline' && (i >= opening || isOpening(p)) && !isBeside(p, kind)
    return kept && !isTeaser(p) && !isCredit(p, metadata.byline) ? [{ ...p, kind }] : []
  })
  if (!story.some(p => prose(p) > 0)) return []
  return withContent(distinct(story, metadata.headline)).map(({ kind, text }) => ({ kind, text }))
}

/** The passages of the main element below the headline, and standfirst and captions between the two. */
function aroundMain(main: Element, passages: readonly Passage[], heading: Element | undefined): readonly Passage[] {
  const inside = new Set(elementsIn(main))
  const below = passages.slice(passages.findLastIndex(p => p.element === heading) + 1)
  // A headline below its text is none of it: a page whose h1 is its name, at the foot.
  const candidates = below.some(p => inside.has(p.element) && prose(p) > 0) ? below : passages
  const begin = candidates.findIndex(p => inside.has(p.element))
  const isDisplay = ({ kind }: Passage) => kind === 'standfirst' || kind === 'caption'
  return candidates.filter((p, i) => inside.has(p.element) || (i < begin && heading && isDisplay(p)))
}

/** Whether a passage stands in a box beside the text; pull-quotes and captions in such boxes belong to the article. */
function isBeside({ within }: Passage, kind: BlockKind): boolean {
  return within === 'aside' && kind !== 'pullquote' && kind !== 'caption'
}

/** Between headline and text stand standfirst and pictures; whatever else is there, and no sentence, is furniture. */
function isOpening({ kind, text }: Passage): boolean {
  if (kind === 'standfirst' || kind === 'caption' || kind === 'pullquote') return true
  return kind !== 'other' && words(text).length >= 5
}

/** What a passage is, seen where it stands: above the text a heading or phrase is a standfirst, in it none is. */
function kindAt(passage: Passage, above: boolean): BlockKind {
  const { kind, element, text } = passage
  if (above) return kind === 'subheading' || (kind === 'paragraph' && lastMark(text) !== ':') ? 'standfirst' : kind
  if (kind === 'standfirst') return /^h[1-6]$/.test(element.tagName) ? 'subheading' : 'paragraph'
  return kind === 'paragraph' && isBoldHeading(passage) ? 'subheading' : kind
}

/** Whether a paragraph is a heading in all but name: a few words, all bold, no statement and no speaker's name. */
function isBoldHeading({ text, bold }: Passage): boolean {
  const mark = lastMark(text)
  return bold > 0.98 && words(text).length <= 9 && (!endsSentence(text) || mark === '?') && !/:(?:\s|$)/.test(text)
}

/**
 * Leaves out the headline's own text, what the page says twice in a row, and long paragraphs that it has in two places
 * (once for narrow screens, say). Short ones may come back: a transcript's names do.
 */
function distinct(passages: readonly Passage[], headline: string | undefined): readonly Passage[] {
  const seen = new Set([headline])
  return passages.filter(({ text }, i) => {
    if (seen.has(text) || text === passages[i - 1]?.text) return false
    if (text.length >= 60) seen.add(text)
    return true
  })
}

/** Leaves out headings under which nothing is left: at the end, or before a heading of the same or a higher level. */
function withContent(passages: readonly Passage[]): readonly Passage[] {
  const kept: Passage[] = []
  let next: Passage | undefined
  for (const passage of passages.toReversed()) {
    const empty = next === undefined || (next.kind === 'subheading' && next.element.tagName <= passage.element.tagName)
    if (passage.kind === 'subheading' && empty) continue
    kept.push(passage)
    next = passage
  }
  return kept.toReversed()
}
