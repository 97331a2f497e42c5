import type { Span } from '@onrecord/record'

// Marks that the engine does not take for such are among them: what they hold is not checked either.
const MARK = /["“”„«»‟″＂❝❞「」『』‹›]|''|``|(?<![\p{L}\p{N}])‘(?!Tis|Twas|Til)(?=\p{Lu})/gu
const LEFT = /^(?:[“„«‟❝「『‹‘]|``)$/
const RIGHT = /^(?:[”»❞」』›]|'')$/
// 6", 5'10": inches, seconds.
const INCHES = /(?<![\p{L}\p{N}])\d{1,3}(?:[.,/'’′]\d{1,2})?$/u

/**
 * The stretches of a text in which quotation marks stand that belong to none of its quotations, from where a mark opens to where
 * one closes, or to the end of the paragraph or the next quotation. `quotations` take in their marks; those within are theirs.
 */
export function unreadIn(text: string, quotations: readonly Span[]): Span[] {
  return between(text, quotations).flatMap(gap => {
    const marks = [...text.slice(gap.from, gap.to).matchAll(MARK)].flatMap(({ 0: mark, index }) => {
      const from = gap.from + index
      return isInches(text, from, mark) ? [] : [{ mark, from, to: from + mark.length }]
    })
    const [first, last] = [marks[0], marks.at(-1)]
    if (!first || !last) return []
    const from = opens(text, first) ? first.to : gap.from
    const to = opens(text, last) ? gap.to : last.from
    return from < to ? [{ from, to }] : []
  })
}

interface Mark extends Span {
  readonly mark: string
}

/** What is outside the quotations, each stretch within one paragraph. */
function between(text: string, quotations: readonly Span[]): Span[] {
  const ends = [...quotations].sort((a, b) => a.from - b.from)
  const gaps = [...ends, { from: text.length, to: text.length }].map(({ from }, i) => ({
    from: ends[i - 1]?.to ?? 0,
    to: from,
  }))
  return gaps.flatMap(({ from, to }) =>
    [...text.slice(from, Math.max(from, to)).matchAll(/[^\n]+/g)].map(({ 0: line, index }) => ({
      from: from + index,
      to: from + index + line.length,
    })),
  )
}

function opens(text: string, { mark, from, to }: Mark): boolean {
  if (LEFT.test(mark)) return true
  if (RIGHT.test(mark)) return false
  return /^\S/.test(text.slice(to, to + 1)) && !/\S$/.test(text.slice(Math.max(0, from - 1), from))
}

function isInches(text: string, at: number, mark: string): boolean {
  return /^["″”]$|^''$/.test(mark) && INCHES.test(text.slice(Math.max(0, at - 8), at))
}
