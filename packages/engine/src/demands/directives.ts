import type { Chapter, Sentence } from '../chains/chapter.ts'
import { matchesOf } from '../chains/matches.ts'
import { overlaps } from '../chains/overlaps.ts'
import { ASKS_FOR, askedFor, NOUN } from './asked-for.ts'
import { ASKS_TO, askedTo } from './asked-to.ts'
import { subjectAsking } from './askers.ts'
import { cleftIn } from './clefts.ts'
import { deadlinesIn } from './deadlines.ts'
import type { Directive } from './directive.ts'
import { grantedIn } from './granted.ts'
import { receivedIn } from './received.ts'
import { summonsesIn } from './summonses.ts'
import { threatIn } from './threats.ts'
import { toldShouldIn } from './told-should.ts'
import { otherThan } from './whom.ts'

// Most sentences hold none of the words below, and one look says so.
const ANY =
  /\b(?:tell|told|ask|urg|order|direct|instruct|beg|press|implor|want|call|appeal|plead|plea|requir|challeng|warn|command|lobb|petition|gave|giv|set|push|demand|insist|recommend|request|push|dare|seek|sought|campaign|exhort|summon|subpoena|serv|voic|lean|hand|invit|suggest|mov|propos|unless|until|notice|haul|recall|behest|advice|inform|wrote|messag|text|email|like|expect)/i

/** The demands that a sentence reports: who wants whom to do what. Nothing denied, imagined or asked by the reporter. */
export function directivesIn(chapter: Chapter, sentence: Sentence): Directive[] {
  const words = chapter.text.slice(sentence.from, sentence.to)
  if (!ANY.test(words) || /\?["”'’]?$/.test(words)) return []
  const found: Directive[] = []
  for (const match of matchesOf(ASKS_TO, words)) {
    if (
      /^(?:order|press|push|command|appeal|challenge)s?\b/.test(match[0]) &&
      NOUN_BEFORE.test(words.slice(0, match.index))
    )
      continue
    const verb = sentence.from + match.index
    const asked = askedTo(chapter, sentence, verb + match[0].length)
    const by = asked && subjectAsking(chapter, sentence, verb)
    const of = asked && by && otherThan(chapter, sentence, verb, by, asked.of)
    if (!asked || !by || !of) continue
    for (const each of [of, ...(asked.also ?? [])])
      found.push(...splitWhat(chapter, { by, of: each, what: asked.what, verb }))
  }
  found.push(...deadlinesIn(chapter, sentence, verb => subjectAsking(chapter, sentence, verb)))
  for (const pattern of [ASKS_FOR, NOUN]) {
    for (const match of matchesOf(pattern, words)) {
      const verb = sentence.from + match.index
      if (found.some(f => f.verb === verb)) continue
      const one = askedFor(chapter, sentence, verb, verb + match[0].length, pattern === NOUN)
      if (one) found.push(...splitWhat(chapter, one))
    }
  }
  found.push(...receivedIn(chapter, sentence).filter(({ what }) => !found.some(f => overlaps(f.what, what))))
  for (const more of [...toldShouldIn(chapter, sentence), ...summonsesIn(chapter, sentence)])
    if (!found.some(f => f.verb === more.verb || overlaps(f.what, more.what))) found.push(more)
  for (const one of [cleftIn(chapter, sentence), grantedIn(chapter, sentence), threatIn(chapter, sentence)])
    if (one && !found.some(f => overlaps(f.what, one.what))) found.push(one)
  // "Called on the mayor to tell the board to go": what the mayor is to tell is no demand yet.
  return found.filter(({ verb }) => !found.some(({ what }) => what.from <= verb && verb < what.to))
}

// "The governor's order runs to four lines".
const NOUN_BEFORE = /(?:['’]s?|\b(?:an?|the|his|her|its|their|this|that|any|no|of|by|under))\s(?:\p{Ll}+\s)?$/u

/** "To close the unit and to pay the families" is two demands. */
function splitWhat(chapter: Chapter, one: Directive): Directive[] {
  const { text } = chapter
  const { from, to } = one.what
  const words = text.slice(from, to)
  const and = /,?\sand\s(?=to\s\p{Ll})|,\s(?:and\s)?(?=that\s)|\sand\s(?=(?:that|for)\s(?!what\b|whom\b|how\b))/u.exec(
    words,
  )
  // "To hit back at a plot designed to sow doubt and to win" goes on with what the plot is for.
  if (!and) return [one]
  if (words.startsWith('to', and.index + and[0].length) && /.\sto\s["“'‘]?\p{Ll}/u.test(words.slice(0, and.index)))
    return [one]
  const [first, second] = [
    { from, to: from + and.index },
    { from: from + and.index + and[0].length, to },
  ]
  return [{ ...one, what: first }, ...splitWhat(chapter, { ...one, what: second })]
}
