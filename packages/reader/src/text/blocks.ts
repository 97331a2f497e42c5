import type { Block, BlockKind } from '@onrecord/record'
import type { Told } from '../about.ts'
import { isByline } from '../byline.ts'
import { isCaption } from './caption.ts'
import { headOf } from './head.ts'
import { type Line, linesOf } from './lines.ts'
import { isSubheading } from './subheading.ts'
import { unwrapped } from './wrapping.ts'

/**
 * The blocks of a plain text: paragraphs, and what is clearly something else. Together they hold every character of
 * the text that is not white space. `known` is what the caller says of headline and outlet.
 */
export function textBlocks(text: string, known: Pick<Told, 'headline' | 'outlet'>): Block[] {
  const lines = unwrapped(text, linesOf(text))
  const head = headOf(text, lines, known.headline)
  const body = lines.slice(head.length)
  const kinds: readonly BlockKind[] = [
    ...head,
    ...bodyKinds(
      body.map(line => text.slice(line.from, line.to)),
      body,
      known.outlet,
    ),
  ]
  return lines.map(({ from, to }, i) => ({ kind: kinds[i] ?? 'paragraph', from, to }))
}

function bodyKinds(words: readonly string[], lines: readonly Line[], outlet?: string): readonly BlockKind[] {
  const times = new Map<string, number>()
  for (const line of words) times.set(line, (times.get(line) ?? 0) + 1)
  return words.map((line, i) => {
    const alone = lines[i]?.apart !== false && lines[i + 1]?.apart !== false
    if (isListItem(line) && (isListItem(words[i - 1]) || isListItem(words[i + 1]))) return 'listitem'
    if (!alone) return 'paragraph'
    if (i === 0 && isByline(line)) return 'other'
    if (isCaption(line, outlet)) return 'caption'
    // What comes back is no sub-heading: a speaker's name over each of their turns, a rule, a time.
    const between = i > 0 && i < words.length - 1
    return between && times.get(line) === 1 && isSubheading(line) ? 'subheading' : 'paragraph'
  })
}

/** A line behind a bullet or a number. Dashes do not count but for the hyphen: dialogue is set with them. */
function isListItem(line: string | undefined): boolean {
  return line !== undefined && /^(?:[•‣▪●○◦·*-]|\d{1,2}[.)])\s+\S/.test(line)
}
