import type { Chapter, Mentioned } from '../chains/chapter.ts'
import { namesCompany } from '../chains/company-name.ts'
import { NEWSPAPER } from './newspaper.ts'

// Named fewer times than this, a body is hardly what an article is about.
const FEW = 3
/** A body, or a name that no "he" or "she" ever stands for, so that it may be one. */
export function isBody({ types, mentions, text }: Chapter, who: string): boolean {
  const type = types.get(who)
  if (type !== 'person') return type === 'organisation'
  const own = mentions.filter(m => m.who === who).map(m => text.slice(m.from, m.to))
  if (own.some(words => /^\p{Lu}/u.test(words) && !/[,]| of /.test(words) && namesCompany(words))) return true
  // People are called by the last of their names, bodies by the first: "Marchetti", but "Fenmarch" of Fenmarch Water.
  const [longest = ''] = own.toSorted((a, b) => b.length - a.length)
  const last = longest.split(' ').at(-1)
  return (
    own.length >= FEW &&
    !own.includes(last ?? '') &&
    own.some(words => longest.startsWith(`${words} `)) &&
    own.every(words => !/^(?:he|she|him|her|his|hers|I|me|my|who|you)$|^(?:Mr|Mrs|Ms|Miss|Dr|Sir)\b/i.test(words))
  )
}

/** "Told the Echo": a newspaper is hardly ever meant. */
function isTold({ text }: Chapter, { from }: Mentioned): boolean {
  return /\b(?:told|tells|telling|shown|seen by|obtained by|spoke to|interview with|sent)\s(?:the\s)?$/i.test(
    text.slice(Math.max(0, from - 20), from),
  )
}

/** Is somebody named only as whom others tell something, as newspapers are? */
export function isOnlyTold(chapter: Chapter, who: string): boolean {
  const named = namesIn(chapter, who)
  return named.length > 0 && named.every(m => isTold(chapter, m))
}

/** Where somebody is called by a name, not by a word. */
export function namesIn({ text, mentions }: Chapter, who: string): Mentioned[] {
  return mentions.filter(m => m.who === who && /^\p{Lu}/u.test(text.slice(m.from, m.to).replace(/^The\s/, '')))
}

const PRINTS =
  /\b(?:told|tells|telling|shown|seen by|obtained by|reviewed by|spoke to|interview with|reported by|from)\s(?:the\s|The\s)?$/
// Whoever is told so large a part of what their name is in prints it.
const PART = 0.3

/** Does the article name somebody as papers and broadcasters are named: by what others tell or show them? */
export function isPress(chapter: Chapter, who: string): boolean {
  if ((chapter.names.get(who) ?? []).some(name => NEWSPAPER.test(name) || STATION.test(name))) return true
  const named = namesIn(chapter, who)
  const told = named.filter(({ from }) => PRINTS.test(chapter.text.slice(Math.max(0, from - 20), from)))
  return told.length > PART * named.length
}

const STATION = /^[kw][a-z]{2,3}\b(?: \d+)?$/
