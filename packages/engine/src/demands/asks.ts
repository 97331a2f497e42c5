import { type Chapter, isDisplayed, sentenceAt, utteranceAt } from '../chains/chapter.ts'
import { overlaps } from '../chains/overlaps.ts'
import type { Ask } from './ask.ts'
import type { Directive } from './directive.ts'
import { directivesIn } from './directives.ts'
import { authorOf, isPaper, writtenTo } from './letters.ts'
import { withParties } from './party.ts'
import { wishOf } from './wishes.ts'

// What laws and accords require is no demand of anybody's.
const RULES =
  /\b(?:laws?|bill|act|rules?|regulations?|agreement|accord|treaty|constitution|lawsuit|role|sentence|paragraph|line|page|clause|memo|passage|headline|sign|banner|placard|poster)$/i

/** The demands of one article, in order, each where it is made; what stands in headlines is left out, and what only a text asks. */
export function asksIn(chapter: Chapter, index: number): Ask[] {
  const reported = chapter.sentences.flatMap(s => (s.display ? [] : directivesIn(chapter, s)))
  const made = chapter.statements.flatMap(s => (isDisplayed(chapter, s) ? [] : (wishOf(chapter, s) ?? [])))
  // What a reported demand is made of, its own words or all that its cue governs, makes no second one.
  const covered = reported.flatMap(({ what, verb }) => [what, ...(utteranceAt(chapter, verb, 'cue')?.content ?? [])])
  const own = made.filter(m => !covered.some(span => overlaps(span, m.what)))
  return [...reported, ...own]
    .flatMap(d => writtenBy(chapter, d) ?? [])
    .map(d => withParties(chapter, d))
    .filter(({ by }) => isAsker(chapter, by))
    .sort((a, b) => a.what.from - b.what.from)
    .map(d => askOf(chapter, index, d))
}

// "Not everybody wants her gone": nobody asks.
const NOBODY =
  /^(?:not|nobody|no one|no-one|none|neither|few|hardly|(?:[\p{L}\d]+ )?(?:\p{L}+|\d+) in (?:ten|10|five|four|three))\b/iu

function isAsker({ types, names }: Chapter, by: string): boolean {
  return types.get(by) !== 'document' && !(names.get(by) ?? [by]).some(name => RULES.test(name) || NOBODY.test(name))
}

/** "The resolution calls on them to go": whoever passed it asks; a letter is asked nothing. Null where nobody is told. */
function writtenBy(chapter: Chapter, directive: Directive): Directive | null {
  const { by, of, verb } = directive
  const asker = isPaperOf(chapter, by) ? authorOf(chapter, verb) : by
  const asked = isPaperOf(chapter, of)
    ? writtenTo(chapter, chapter.sentences[sentenceAt(chapter, verb)], verb)?.who
    : of
  return asker && asked && asker !== asked ? { ...directive, by: asker, of: asked } : null
}

function isPaperOf({ types, names }: Chapter, who: string): boolean {
  const type = types.get(who)
  return type === 'document' || (type !== 'person' && type !== 'organisation' && isPaper(names.get(who)?.[0] ?? who))
}

function askOf(chapter: Chapter, index: number, { by, of, what, verb }: Directive): Ask {
  const statement = utteranceAt(chapter, what.from, 'content') ?? utteranceAt(chapter, verb, 'cue')
  return {
    by,
    of,
    chapter: index,
    at: { article: chapter.article, ...what },
    // Where the article tells no day of a report's asking, that of printing is none.
    day: statement ? statement.day : chapter.day,
    statement: statement?.speaker === by ? statement.id : null,
  }
}
