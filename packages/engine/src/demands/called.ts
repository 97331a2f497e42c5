import type { Span } from '@onrecord/record'
import { type Chapter, mentionsWithin } from '../chains/chapter.ts'
import type { Unit } from '../chains/units.ts'
import type { Matter } from './matter.ts'

const ASKED = /\b(?:demanded|asked|sought|wanted|ordered|requested|set by|called for|deadline)\b/i

/** "The bulletins demanded by the mayor", "the paper he asked for": the demand is called to mind, and who made it. */
export function callsToMind({ by }: Matter, chapter: Chapter, unit: Unit): boolean {
  return (
    mentionsWithin(chapter, unit).some(m => m.who === by && isBesideAsked(chapter, m, unit)) && ASKED.test(unit.words)
  )
}

/** "The bulletins demanded by the mayor". */
export function calledBy({ by }: Matter, chapter: Chapter, unit: Unit): boolean {
  return (
    unit.told &&
    mentionsWithin(chapter, unit).some(
      m => m.who === by && /\bby\s(?:the\s)?(?:\p{L}+\s)?$/u.test(chapter.text.slice(unit.from, m.from)),
    ) &&
    BY.test(unit.words)
  )
}

const BY = /\b(?:demanded|sought|requested|called for)\sby\b/

/** "The force has issued the bulletins demanded by the mayor, and the board …": the first half answers, the second does not. */
export function callingClause(words: string): string {
  return words.split(/,\s(?=(?:and|but|while)\s)/).find(clause => BY.test(clause)) ?? words
}

function isBesideAsked({ text }: Chapter, mention: Span, unit: Span): boolean {
  return (
    /\b(?:demanded|sought|requested|ordered|wanted|set|called for)\sby\s(?:the\s)?(?:\p{L}+\s)?$/u.test(
      text.slice(unit.from, mention.from),
    ) ||
    /^(?:['’]s? deadline|(?:['’]d|\s(?:has|had|have))?\s(?:asked|wanted|demanded|called) (?:for|it)?|\s(?:had |has )?(?:set|given|laid down)\b)/.test(
      text.slice(mention.to, mention.to + 30),
    )
  )
}
