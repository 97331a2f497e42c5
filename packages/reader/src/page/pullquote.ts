import type { Passage } from './passages.ts'

// A page has a handful of them; more candidates than this are something else, and each is looked for in all the text.
const most = 40

/**
 * The passages beside or between the paragraphs (in an aside, a block quotation, a short block with quotation marks
 * around all of it) that only repeat words of a paragraph: pull-quotes, though nothing on the page calls them so.
 */
export function pullQuotesIn(passages: readonly Passage[]): ReadonlySet<Passage> {
  const candidates = passages.filter(isCandidate).slice(0, most)
  if (candidates.length === 0) return new Set()
  const paragraphs = passages.filter(p => p.kind === 'paragraph' && p.within === undefined && !candidates.includes(p))
  const running = paragraphs.map(p => wordsOnly(p.text)).join(' ')
  return new Set(candidates.filter(p => running.includes(wordsOnly(p.text))))
}

function isCandidate({ kind, text, within }: Passage): boolean {
  if (text.length < 12 || text.length > 300 || (kind !== 'paragraph' && kind !== 'other')) return false
  return within === 'aside' || within === 'blockquote' || /^["“‘'][^"“”]*["”’'][.]?$/.test(text)
}

function wordsOnly(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')
}
