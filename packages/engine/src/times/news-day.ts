import type { Document, Segmented, Tokens } from '../document.ts'
import { isOneOf } from '../mentions/sight.ts'
import { wordSet } from '../mentions/word-set.ts'
import type { Tagged } from '../tags/tags.ts'
import { tagIndex } from '../tags/tagset.ts'
import { isDateLine } from './date-line.ts'
import type { Now } from './now.ts'
import { isRunning } from './timed.ts'
import type { Told } from './told.ts'

type Read = Document & Segmented & Tagged

const HAVE = wordSet('has have')
const SPEECH = wordSet(`
  said told announced confirmed admitted revealed declared insisted denied warned apologised apologized accused called urged`)
const PARTICIPLE = tagIndex('VBN')
const ADVERB = tagIndex('RB')
// How many paragraphs a report may take to say when its news happened, and how many days old that may be.
const LEAD = 6
const OLDEST = 7

/**
 * The day of the news: the first recent day that the beginning of a report tells, or the last one where its first paragraph
 * only says what somebody "has" done; the day of publication where it says what somebody "has said" and no day is told.
 * `told` are the days told in the article's own words, in order; `inside` has the statement that holds each token.
 */
export function newsDayOf(doc: Read, now: Now, told: readonly Told[], inside: Int32Array): Told | null {
  const lead = leadOf(doc)
  const recent = told.filter(t => isRecent(t, now) && lead.includes(t.paragraph))
  const [opening] = lead
  const perfect = opening === undefined ? null : perfectIn(doc, opening, now, inside)
  const [first = null] = perfect && recent[0]?.paragraph !== opening ? latestFirst(recent) : recent
  return first ?? (perfect && isOfSpeech(doc, perfect) ? perfect : null)
}

/** What somebody "has" done, in the article's first words: nobody says on which day, but it has only just happened. */
export function justHappened(doc: Read, now: Now, inside: Int32Array): Told | null {
  const [opening] = leadOf(doc)
  return opening === undefined ? null : perfectIn(doc, opening, now, inside)
}

function latestFirst(told: readonly Told[]): Told[] {
  return [...told].sort((a, b) => b.days.from - a.days.from)
}

/** "has said", "have since admitted" */
function isOfSpeech(doc: Read, { token }: Told): boolean {
  return isOneOf(doc, token + 1, SPEECH) || isOneOf(doc, token + 2, SPEECH)
}

/** Is what the text told one of the last days before printing? */
export function isRecent({ days: { from, to } }: Told, { day }: Now): boolean {
  return from === to && to <= day && from >= day - OLDEST
}

/** The first paragraphs of the running text, as indices. */
function leadOf(doc: Segmented & Tagged): readonly number[] {
  const lead: number[] = []
  for (let p = 0; p < doc.paragraphs.length && lead.length < LEAD; p++)
    if (isRunning(doc, p) && (lead.length > 0 || !isDateLine(doc, p))) lead.push(p)
  return lead
}

/** "has resigned", "have since said", in the article's own words: it has only just happened. */
function perfectIn(doc: Read, paragraph: number, { day }: Now, inside: Int32Array): Told | null {
  const { from, to }: Tokens = doc.paragraphs[paragraph]
  for (let i = from; i + 1 < to; i++) {
    if (inside[i] >= 0 || !isOneOf(doc, i, HAVE)) continue
    const verb = doc.tags[i + 1] === ADVERB ? i + 2 : i + 1
    if (verb >= to || doc.tags[verb] !== PARTICIPLE) continue
    const evidence = { from: doc.tokens[i].from, to: doc.tokens[verb].to }
    return { days: { from: day, to: day }, evidence, paragraph, token: i }
  }
  return null
}
