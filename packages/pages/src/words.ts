import type { Article, Span, Statement } from '@onrecord/record'

/** The words of a span, as the article has them. */
export function wordsOf({ text }: Article, { from, to }: Span): string {
  return text.slice(from, to)
}

/** The words of several spans, with an ellipsis where something stands between them. */
export function joined(article: Article, spans: readonly Span[]): string {
  return spans.map(span => wordsOf(article, span)).join(' … ')
}

/**
 * What was said, as it is shown: the article's own words. A direct statement whose spans lie inside the quotation
 * marks gets marks round each part, so that quoted and reported words are told apart at a glance.
 */
export function asSaid(article: Article, statement: Statement): string {
  if (statement.form !== 'direct') return joined(article, statement.content)
  return statement.content.map(span => inMarks(wordsOf(article, span))).join(' … ')
}

const mark = '["\'“”‘’«»„`]'
const marked = new RegExp(`^\\s*${mark}|${mark}\\s*$`)

function inMarks(words: string): string {
  return marked.test(words) ? words : `“${words}”`
}
