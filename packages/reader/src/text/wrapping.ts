import type { Line } from './lines.ts'

/**
 * Joins the lines of a text that was wrapped at a fixed width (e-mail, wire copy, old exports) back into paragraphs.
 * A text is wrapped if its longest line is of such a width, most of its line breaks stand where the next word would
 * not have fitted any more, and enough of them in mid-sentence. In any other text each line is a paragraph.
 */
export function unwrapped(text: string, lines: readonly Line[]): readonly Line[] {
  const width = lines.reduce((most, line) => Math.max(most, line.to - line.from), 0)
  if (width < 50 || width > 100) return lines
  const breaks = lines.flatMap((line, i) => {
    const next = lines[i + 1]
    return next && !next.apart ? [{ filled: isFilled(text, line, next, width), within: goesOn(text, next) }] : []
  })
  const filled = breaks.filter(b => b.filled).length
  const within = breaks.filter(b => b.filled && b.within).length
  if (filled === 0 || filled < 0.7 * breaks.length || within < 0.3 * breaks.length) return lines
  return joined(text, lines, width)
}

function joined(text: string, lines: readonly Line[], width: number): readonly Line[] {
  const paragraphs: Line[] = []
  lines.forEach((line, i) => {
    const before = lines[i - 1]
    const open = paragraphs.at(-1)
    if (open && before && !line.apart && (isFilled(text, before, line, width) || goesOn(text, line)))
      paragraphs[paragraphs.length - 1] = { ...open, to: line.to }
    else paragraphs.push(line)
  })
  return paragraphs
}

/** Whether the next line's first word would have gone past the width (less a few columns of slack). */
function isFilled(text: string, line: Line, next: Line, width: number): boolean {
  const word = text.slice(next.from, Math.min(next.to, next.from + 40)).search(/\s|$/)
  return line.to - line.from + 1 + word > width - 4
}

/** Whether a line begins in mid-sentence. */
function goesOn(text: string, line: Line): boolean {
  return /^[\p{Ll}]/u.test(text.slice(line.from, line.from + 2))
}
