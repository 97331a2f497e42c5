import type { Span } from '@onrecord/record'
import type { Document, Segmented } from '../document.ts'
import type { Mentioned, Name } from '../mentions/mention.ts'
import type { Quotation, Quoted } from '../quotations/quotations.ts'
import type { Tagged } from '../tags/tags.ts'
import { TAGS } from '../tags/tagset.ts'
import type { Attribution } from './attribution.ts'

/**
 * The attributions with names that hold a nickname in marks ("Barry 'Bosun' Flett") kept whole: a source that has a
 * part of one has all of it, and no content is a part of one.
 */
export function withWholeNames(
  doc: Document & Segmented & Mentioned,
  found: readonly Attribution[],
): readonly Attribution[] {
  const names = doc.mentions.filter((m): m is Name => m.kind === 'name' && m.nickname !== undefined)
  if (names.length === 0) return found
  const touches = (span: Span) => touching(names, span)
  return found.flatMap(attribution => {
    const content = attribution.content.filter(span => {
      const name = touches(span)
      return !name || span.from < name.from || span.to > name.to
    })
    const source = attribution.source.map(span => {
      const name = touches(span)
      return name ? { from: Math.min(span.from, name.from), to: Math.max(span.to, name.to) } : span
    })
    return content.length ? [{ ...attribution, source, content }] : []
  })
}

/** The last of the names, which are in order and apart, that begins before a span's end, if it reaches into it; logarithmic. */
function touching(names: readonly Name[], span: Span): Name | undefined {
  let low = 0
  let high = names.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (names[middle].from < span.to) low = middle + 1
    else high = middle
  }
  const name = names[low - 1]
  return name && span.from < name.to ? name : undefined
}

/** Whether a quotation is a nickname: one or two words in marks between two parts of a name. */
function isNickname({ tags }: Tagged, { tokens }: Quotation): boolean {
  const length = tokens.to - tokens.from
  return length >= 3 && length <= 4 && isName(tags[tokens.from - 1]) && isName(tags[tokens.to])
}

/** The attributions without contents that are nothing but a nickname, also where no name is known to hold it. */
export function withoutNicknames(doc: Quoted & Tagged, found: readonly Attribution[]): readonly Attribution[] {
  const nicknames = new Set(doc.quotations.filter(q => isNickname(doc, q)).map(q => q.from))
  return found.flatMap(attribution => {
    const content = attribution.content.filter(({ from }) => !nicknames.has(from))
    return content.length ? [{ ...attribution, content }] : []
  })
}

function isName(tag: number | undefined): boolean {
  return tag !== undefined && TAGS[tag].startsWith('NNP')
}
