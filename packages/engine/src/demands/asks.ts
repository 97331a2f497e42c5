import type { Span } from '@onrecord/record'
import { type Chapter, utteranceAt } from '../chains/chapter.ts'
import type { Ask } from './ask.ts'
import { type Directive, directivesIn } from './directives.ts'
import { wishOf } from './wishes.ts'

/** The demands of one article, in order, each where it is made; what stands in headlines is left out. */
export function asksIn(chapter: Chapter, index: number): Ask[] {
  const reported = chapter.sentences.flatMap(s => (s.display ? [] : directivesIn(chapter, s)))
  const made = chapter.statements.flatMap(s => (isDisplayed(chapter, s) ? [] : (wishOf(chapter, s) ?? [])))
  const own = made.filter(
    m =>
      !reported.some(
        r => overlaps(r.what, m.what) || utteranceAt(chapter, r.verb, 'cue')?.content.some(c => overlaps(c, m.what)),
      ),
  )
  return [...reported, ...own].sort((a, b) => a.what.from - b.what.from).map(d => askOf(chapter, index, d))
}

function askOf(chapter: Chapter, index: number, { by, of, what, verb }: Directive): Ask {
  const statement = utteranceAt(chapter, what.from, 'content') ?? utteranceAt(chapter, verb, 'cue')
  return {
    by,
    of,
    chapter: index,
    at: { article: chapter.article, ...what },
    day: statement?.day ?? chapter.day,
    statement: statement?.speaker === by ? statement.id : null,
  }
}

function isDisplayed({ sentences }: Chapter, { from, to }: Span): boolean {
  return sentences.some(s => s.display && s.from <= from && to <= s.to)
}

function overlaps(a: Span, b: Span): boolean {
  return a.from < b.to && b.from < a.to
}
