import type { Segmented, Tokens } from '../document.ts'
import { isOneOf } from '../mentions/sight.ts'
import { wordSet } from '../mentions/word-set.ts'
import type { Tagged } from '../tags/tags.ts'
import { FINITE } from '../tags/tagset.ts'
import type { Now } from './now.ts'
import type { Placed } from './placed.ts'
import { resolve } from './resolve.ts'
import type { Timed } from './timed.ts'
import { type Told, told } from './told.ts'

type Read = Segmented & Tagged

/** A text that the article dates: "a letter dated Feb. 11", "the report came out in January". */
interface Paper {
  /** The token of its noun. */
  readonly noun: number
  readonly told: Told
}

const TEXTS = wordSet(`
  letter letters memo memorandum email e-mail report review audit filing certificate notice resolution petition note message
  text tweet post article column editorial complaint lawsuit suit affidavit indictment survey poll study minutes document
  paper dossier circular postcard release newsletter bulletin`)
const GIVEN = wordSet(
  'dated sent signed published released issued posted written delivered circulated filed leaked out',
)
const READ = wordSet('read reads reading')
const WRITE = wordSet('read reads reading write writes wrote writing runs ran')
const AND = wordSet('and')
const ITS = wordSet('its')
const ON = wordSet('on in')
const OF = wordSet('of from')
const IT = wordSet('it which that')
const AUXILIARY = wordSet('was were is are has had came went')
// So many tokens may stand between a text and its day, and between the text and the "it" that takes it up.
const NEAR = 16
const FAR = 40
// So many dated texts back a noun may reach.
const MOST = 20

/** The texts that an article dates, in order. */
export function papersIn(doc: Read, times: readonly Timed[], now: Now | null): readonly Paper[] {
  return times.flatMap(time => {
    const noun = nounOf(doc, time)
    const days = noun < 0 ? null : (time.days ?? resolve(time.moment, now, time.told, 'past'))
    return days ? [{ noun, told: told(time, days) }] : []
  })
}

/** The text that a time dates, as a token, or -1. */
function nounOf(doc: Read, { tokens, sentence }: Timed): number {
  const before = isOneOf(doc, tokens.from - 1, ON) ? tokens.from - 2 : tokens.from - 1
  if (isOneOf(doc, before, OF) && isOneOf(doc, before - 1, TEXTS)) return before - 1
  if (!isOneOf(doc, before, GIVEN)) return -1
  for (let i = before - 1; i >= sentence.from && before - i <= NEAR; i--) {
    if (isOneOf(doc, i, TEXTS)) return i
    if (FINITE.has(doc.tags[i]) && !isOneOf(doc, i, AUXILIARY) && !isJoined(doc, i, before)) return -1
  }
  return -1
}

/** "The memo runs to two pages and is dated": do two verbs have one subject? */
function isJoined(doc: Read, verb: number, other: number): boolean {
  for (let i = verb + 1; i < other; i++) if (isOneOf(doc, i, AND)) return true
  return false
}

/** The day of the text that speaks in a statement, by its noun or by "it", or that is read out just before; or null. */
export function paperTime(
  doc: Read,
  papers: readonly Paper[],
  { source, cue, head, content, statement }: Placed,
): Told | null {
  const noun = source ? textIn(doc, source) : -1
  // "She read a letter of 3 January: '…'": what tells of the text may be the cue.
  const opens = Math.max(head.from, content[0].from)
  const starts = Math.min(head.from, content[0].from)
  const speaks = (paper: Paper) =>
    noun >= 0
      ? isSame(doc, paper, noun)
      : (source !== null && isIt(doc, paper, source)) ||
        (statement.form === 'direct' && starts - paper.noun <= FAR && (isReadOut(doc, paper) || isWritten(doc, cue)))
  const last = lastBefore(papers, opens)
  for (let i = last; i >= 0 && i > last - MOST; i--) if (speaks(papers[i])) return papers[i].told
  return null
}

/** "The clerk read out a letter of 3 January from the bank" */
function isReadOut(doc: Read, { noun }: Paper): boolean {
  for (let i = noun - 1; i >= 0 && noun - i <= NEAR / 2; i--) if (isOneOf(doc, i, READ)) return true
  return false
}

/** "She writes", "he reads it out": of the text that was told last. */
function isWritten(doc: Read, cue: Tokens | null): boolean {
  for (let i = cue?.from ?? 0; i < (cue?.to ?? 0); i++) if (isOneOf(doc, i, WRITE)) return true
  return false
}

/** The index of the last paper whose noun stands before a token, or -1; logarithmic. */
function lastBefore(papers: readonly Paper[], token: number): number {
  let low = 0
  let high = papers.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (papers[middle].noun < token) low = middle + 1
    else high = middle
  }
  return low - 1
}

function textIn(doc: Read, { from, to }: Tokens): number {
  for (let i = to - 1; i >= from; i--) if (isOneOf(doc, i, TEXTS)) return i
  return -1
}

function isSame({ forms }: Read, { noun }: Paper, other: number): boolean {
  return forms[noun].lower === forms[other].lower
}

function isIt(doc: Read, { noun }: Paper, { from, to }: Tokens): boolean {
  return (isOneOf(doc, from, ITS) || (to - from === 1 && isOneOf(doc, from, IT))) && from - noun <= FAR
}
