import type { SourceOf, Who } from '@onrecord/archive'
import type { Span } from '@onrecord/record'

/** The address of an article's page, in its latest version. */
export function articlePath(article: number): string {
  return `/articles/${article}`
}

/** The address of a version of an article, with a stretch of its text pointed at. */
export function placePath({ article, number }: Pick<SourceOf, 'article' | 'number'>, span?: Span): string {
  return `/articles/${article}/${number}${span ? `?at=${span.from}-${span.to}#at` : ''}`
}

/** The address at which one statement is reviewed, by where it stands; `back` is the path from which one came. */
export function correctionPath({ article, span }: Pick<SourceOf, 'article' | 'span'>, back: string): string {
  return `/review?${new URLSearchParams({ article: `${article}`, at: `${span.from}-${span.to}`, back })}`
}

/** The address at which what is replied to a demand is noted. */
export function replyPath(demand: number, back: string): string {
  return `/review?${new URLSearchParams({ demand: `${demand}`, back })}`
}

/** The address of the page about somebody. */
export function personPath({ id }: Pick<Who, 'id'>): string {
  return `/people/${encodeURIComponent(id)}`
}

/** The address of a story's page. */
export function storyPath(story: number): string {
  return `/stories/${story}`
}
