import { type Chapter, isDisplayed, utteranceAt } from '../chains/chapter.ts'
import { overlaps } from '../chains/overlaps.ts'
import type { Ask } from './ask.ts'
import type { Directive } from './directive.ts'
import { directivesIn } from './directives.ts'
import { wishOf } from './wishes.ts'

// What laws and accords require is no demand of anybody's.
const RULES = /\b(?:laws?|bill|act|rules?|regulations?|agreement|accord|treaty|constitution|lawsuit|role)$/i

/** The demands of one article, in order, each where it is made; what stands in headlines is left out, and what only a text asks. */
export function asksIn(chapter: Chapter, index: number): Ask[] {
  const reported = chapter.sentences.flatMap(s => (s.display ? [] : directivesIn(chapter, s)))
  const made = chapter.statements.flatMap(s => (isDisplayed(chapter, s) ? [] : (wishOf(chapter, s) ?? [])))
  // What a reported demand is made of, its own words or all that its cue governs, makes no second one.
  const covered = reported.flatMap(({ what, verb }) => [what, ...(utteranceAt(chapter, verb, 'cue')?.content ?? [])])
  const own = made.filter(m => !covered.some(span => overlaps(span, m.what)))
  return [...reported, ...own]
    .filter(({ by }) => chapter.types.get(by) !== 'document' && !chapter.names.get(by)?.some(name => RULES.test(name)))
    .sort((a, b) => a.what.from - b.what.from)
    .map(d => askOf(chapter, index, d))
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
