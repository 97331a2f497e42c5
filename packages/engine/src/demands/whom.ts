import { type Chapter, mentionsWithin, type Sentence } from '../chains/chapter.ts'
import { AGENT, EVERYBODY } from './agents.ts'
import { bodyWord } from './body-called.ts'
import { addresseeOf, writtenTo } from './letters.ts'

/**
 * Whom somebody asks: never themselves. "Wrote to the mayor asking her to go", "refused the union's demand that she go": a
 * pronoun stands for whoever the letter is for, or whoever the sentence begins with.
 */
export function otherThan(chapter: Chapter, sentence: Sentence, verb: number, by: string, of: string): string | null {
  const letter = writtenTo(chapter, sentence, verb)
  // "Wrote to the police commissioner pressing the force": "the force", read for another, is whom the letter is for.
  const called = letter ? undefined : addresseeOf(chapter, sentence, verb)
  if (called && isCommon(chapter, verb, of)) return called
  // "Wrote to the regulator asking it to look": "it" is the regulator.
  if (of !== by && !(letter && PRONOUN.test(chapter.text.slice(verb, verb + 24)))) return of
  // "The board directed the force", where "the force" was read for the board: the word alone.
  const noun = mentionsWithin(chapter, { from: verb, to: verb + 60 })
    .filter(m => m.who === of)
    .map(m => wordFor(chapter.text.slice(m.from, m.to)))
    .find(word => word !== null)
  if (noun && of === by) return noun
  const other =
    letter ??
    mentionsWithin(chapter, { from: sentence.from, to: verb }).find(
      m => m.who !== by && !/^(?:it|that|which|who)$/.test(chapter.text.slice(m.from, m.to)),
    )
  return other && other.who !== by ? other.who : personBefore(chapter, sentence, by)
}

/** The word for a body or an office-holder that a description is: "the auditor", read for who asks, is somebody else. */
function wordFor(words: string): string | null {
  const noun = /^(?:the\s)?(\p{Ll}[\p{Ll}-]*(?:\s\p{Ll}[\p{Ll}-]*)?)$/u.exec(words)?.[1]
  return bodyWord(words) ?? (noun && noun.length > 4 && AGENT.test(noun) && !EVERYBODY.test(noun) ? noun : null)
}

function isCommon({ text, mentions }: Chapter, verb: number, of: string): boolean {
  const named = mentions.find(m => m.who === of && m.from >= verb && m.from < verb + 40)
  return named !== undefined && /^(?:the \p{Ll}[\p{Ll} ]*|it|them)$/u.test(text.slice(named.from, named.to))
}

/** "She called for his resignation": the person whom the sentence before begins with, other than who asks. */
function personBefore(chapter: Chapter, sentence: Sentence, by: string): string | null {
  const before = chapter.sentences[chapter.sentences.indexOf(sentence) - 1]
  if (!before || before.display) return null
  const [first] = mentionsWithin(chapter, before)
  return first && first.who !== by && chapter.types.get(first.who) === 'person' ? first.who : null
}

const PRONOUN = /^\p{Ll}+(?: on| for)?\s(?:him|her|it|them)\sto\b/u
