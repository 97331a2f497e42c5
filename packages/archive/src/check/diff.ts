import type { Span } from '@onrecord/record'
import type { DraftQuotation } from './draft.ts'
import type { Match } from './matches.ts'

/** A piece of a quotation beside its source: words of both, words that only one has, or the draft's cue in between. */
export interface Piece {
  readonly of: 'both' | 'draft' | 'source' | 'neither'
  readonly words: string
}

/** A quotation of a draft as one text in which it is marked what its source has otherwise, in the order of the draft. */
export function diffOf(quotation: DraftQuotation, { comparison, article }: Match): Piece[] {
  const differences = comparison.differences.toSorted((a, b) => a.at - b.at)
  const pieces = quotation.parts.flatMap((part, i) => {
    const own = differences.filter(
      ({ at }) =>
        at >= part.from &&
        (at <= part.to || quotation.parts[i + 1] === undefined) &&
        !isInNext(at, quotation.parts[i + 1]),
    )
    const gap: Piece[] = i > 0 ? [{ of: 'neither', words: ' … ' }] : []
    return [...gap, ...piecesOf(quotation.text, part, own, article.text)]
  })
  return pieces.filter(({ words }) => words !== '')
}

function isInNext(at: number, next: Span | undefined): boolean {
  return next !== undefined && at >= next.from
}

function piecesOf(text: string, part: Span, differences: Match['comparison']['differences'], source: string): Piece[] {
  const pieces: Piece[] = []
  let done = part.from
  const both = (to: number) => {
    if (to > done) pieces.push({ of: 'both', words: inOneLine(text.slice(done, to)) })
    done = Math.max(done, to)
  }
  for (const { draft, source: theirs, at } of differences) {
    both(Math.min(at, part.to))
    if (theirs) pieces.push({ of: 'source', words: inOneLine(source.slice(theirs.from, theirs.to)) })
    if (theirs && draft) pieces.push({ of: 'neither', words: ' ' })
    if (draft) pieces.push({ of: 'draft', words: inOneLine(text.slice(draft.from, Math.min(draft.to, part.to))) })
    else pieces.push({ of: 'neither', words: ' ' })
    done = Math.max(done, draft?.to ?? done)
  }
  both(part.to)
  return pieces
}

function inOneLine(words: string): string {
  return words.replace(/\s+/g, ' ')
}
