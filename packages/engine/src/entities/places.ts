import type { BlockKind } from '@onrecord/record'
import { rangeAt, type Tokens } from '../document.ts'
import type { Mention, Pronoun } from '../mentions/mention.ts'
import { isOneOf, isVerb, type Text } from '../mentions/sight.ts'
import { wordSet } from '../mentions/word-set.ts'
import { hashText } from '../model/hash.ts'
import type { Quoted } from '../quotations/quotations.ts'
import { tagIndex, tagSet } from '../tags/tagset.ts'
import { isAsked } from './asked.ts'
import { REPORTING } from './reporting.ts'
import { STANDING, standingOf, startOf } from './subjects.ts'
import { clauseOf, isTag } from './taglines.ts'
import { isUrged, REPLYING } from './urged.ts'

/** Where a mention stands, and as what: a column each, an entry a mention. */
export interface Places {
  /** Counted through the article. */
  readonly sentence: Int32Array
  readonly paragraph: Int32Array
  /** The index of the outermost quotation around the mention, or -1. */
  readonly quotation: Int32Array
  /** How the mention stands in its sentence, as `STANDING` counts it. */
  readonly subject: Uint8Array
  /** 1 where that is a verb of saying and no quotation stands around it, or "according to" stands before. */
  readonly speaker: Uint8Array
  /** 1 where it names whose turn a paragraph of a transcript is ("LEASK: …"). */
  readonly label: Uint8Array
  /** 1 for who asks in "Asked by Councillor Leask whether". */
  readonly asker: Uint8Array
  /** 1 for whom a question is put to in "The senator asked Ann Lee whether". */
  readonly asked: Uint8Array
  /** 1 for whom the sentence wants to do something: "called on Ann Lee to go". */
  readonly urged: Uint8Array
  /** 1 for who is told to have met what was asked: "she refused". */
  readonly replies: Uint8Array
  /** The token after it and an aside in brackets. */
  readonly end: Int32Array
  /** For a pronoun in what leads to its sentence ("After she spoke, Ann Lee") the subject (mention) that follows; or -1. */
  readonly ahead: Int32Array
  /** For a subject the object (mention) that follows right after its verb ("she told Ann Lee"); or -1. */
  readonly object: Int32Array
  /** 1 for a pronoun right after words in quotation marks that it says. */
  readonly tag: Uint8Array
  /** For a pronoun that says the words around it without quotation marks the token where these begin; or -1. */
  readonly clause: Int32Array
  /** 1 where it stands outside the running text: in a headline, a caption, a pull-quote. */
  readonly display: Uint8Array
}

const ADVERB = tagIndex('RB')
const LEADING_TAGS = tagSet('IN WRB TO VBG VBN')
const COMMA = hashText(',')
const RUNNING: ReadonlySet<BlockKind> = new Set(['paragraph', 'listitem'])
const TO = wordSet('to')
const LEADING = wordSet(', :')
const BY = wordSet('by')
const ASKED = wordSet('asked pressed questioned quizzed challenged told urged')
const ACCORDING = wordSet('according')

/** The places of all mentions. */
export function placesOf(text: Text & Quoted, mentions: readonly Mention[]): Places {
  const n = mentions.length
  const places: Places = {
    sentence: new Int32Array(n),
    paragraph: new Int32Array(n),
    quotation: new Int32Array(n).fill(-1),
    subject: new Uint8Array(n),
    speaker: new Uint8Array(n),
    label: new Uint8Array(n),
    asker: new Uint8Array(n),
    asked: new Uint8Array(n),
    urged: new Uint8Array(n),
    replies: new Uint8Array(n),
    end: new Int32Array(n),
    ahead: new Int32Array(n).fill(-1),
    object: new Int32Array(n).fill(-1),
    tag: new Uint8Array(n),
    clause: new Int32Array(n).fill(-1),
    display: new Uint8Array(n),
  }
  const sentences = text.paragraphs.flatMap(p => p.sentences)
  const outer = text.quotations.map((q, i) => ({ i, q })).filter(({ q }) => q.depth === 0)
  const starts = outer.map(({ q }) => q.tokens)
  mentions.forEach((mention, i) => {
    const { tokens } = mention
    const sentence = rangeAt(sentences, tokens.from)
    places.sentence[i] = sentence
    places.end[i] = afterBrackets(text, sentences[sentence].to, tokens.to)
    places.paragraph[i] = rangeAt(text.paragraphs, tokens.from)
    const at = rangeAt(starts, tokens.from)
    if (starts.length && starts[at].from <= tokens.from && tokens.from < starts[at].to)
      places.quotation[i] = outer[at].i
    const verb = verbOf(text, sentences[sentence], tokens.to)
    places.subject[i] = standingOf(text, sentences[sentence], mention)
    places.display[i] = RUNNING.has(text.paragraphs[places.paragraph[i]].kind) ? 0 : 1
    if (isLabel(text, places.paragraph[i], mention)) {
      places.label[i] = 1
      places.speaker[i] = 1
      places.subject[i] = STANDING.subject
    }
    if (isAsker(text, sentences[sentence], mention)) places.asker[i] = 1
    if (places.quotation[i] >= 0) return
    if (isAsked(text, sentences[sentence], mention)) places.asked[i] = 1
    if (isUrged(text, sentences[sentence], mention)) places.urged[i] = 1
    if (isOneOf(text, verb, REPLYING)) places.replies[i] = 1
    const speaks =
      verb < 0
        ? isTold(text, sentences[sentence], startOf(mention))
        : isOneOf(text, verb, REPORTING) || isBesideQuotation(text, starts, tokens.from, verb)
    if (!speaks) return
    places.speaker[i] = 1
    places.clause[i] = clauseOf(text, sentences[sentence], mention)
    places.tag[i] = isTag(text, text.paragraphs[places.paragraph[i]], mention) ? 1 : 0
    // "…," said Ann Lee: the subject comes after its verb.
    if (verb < 0 && isInverted(text, sentences[sentence], startOf(mention) - 1)) places.subject[i] = STANDING.subject
  })
  lookAhead(text, mentions, places, sentences)
  return places
}

/** Finds what follows pronouns in their sentences: the subject that they lead to, and the object of their verb. */
function lookAhead(text: Text, mentions: readonly Mention[], places: Places, sentences: readonly Tokens[]): void {
  let subject = -1
  for (let i = mentions.length - 1; i >= 0; i--) {
    const m = mentions[i]
    if (subject >= 0 && places.sentence[subject] !== places.sentence[i]) subject = -1
    if (places.quotation[i] >= 0) continue
    if (m.kind !== 'pronoun') {
      if (places.subject[i] === STANDING.subject) subject = i
      continue
    }
    const { from } = sentences[places.sentence[i]]
    const first = text.tags[from] === ADVERB ? from + 1 : from
    const leads = subject >= 0 && LED.has(m.role) && m.tokens.from - first < OPENING
    if (leads && LEADING_TAGS.has(text.tags[first]) && hasComma(text, m.tokens.to, mentions[subject].tokens.from))
      places.ahead[i] = subject
    const next = mentions[i + 1]
    const isObject =
      next?.kind === 'name' &&
      places.sentence[i + 1] === places.sentence[i] &&
      next.tokens.from - m.tokens.to <= VERB &&
      places.subject[i + 1] === STANDING.other
    if (m.role === 'subject' && isObject && isVerb(text, m.tokens.to)) places.object[i] = i + 1
  }
}

// So many words a verb has before its object, and so many stand before the pronoun that a sentence leads with.
const VERB = 3
const OPENING = 3
const LED: ReadonlySet<Pronoun['role']> = new Set(['subject', 'possessive'])

function hasComma({ forms }: Text, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (forms[i].lower === COMMA) return true
  return false
}

function isLabel({ tokens, paragraphs }: Text, paragraph: number, { kind, tokens: own }: Mention): boolean {
  const { from, to } = paragraphs[paragraph]
  return kind === 'name' && own.from - from < 2 && own.to < to && tokens[own.to].text === ':'
}

/** Does the sentence begin with a participle ("Asked", "Pressed"), and "by" stand before the mention? */
function isAsker(text: Text, sentence: Tokens, mention: Mention): boolean {
  const by = startOf(mention) - 1
  return by > sentence.from && isOneOf(text, by, BY) && isOneOf(text, sentence.from, ASKED)
}

/** The verb that follows a mention which ends before token `i`, over an aside between commas or an adverb; or -1. */
function verbOf(text: Text, sentence: { readonly to: number }, i: number): number {
  let k = afterBrackets(text, sentence.to, i)
  if (text.forms[k]?.lower === COMMA) {
    let close = k + 1
    while (close < sentence.to && close < k + 14 && text.forms[close].lower !== COMMA) close++
    if (close < sentence.to && text.forms[close].lower === COMMA) k = close + 1
  }
  while (k < sentence.to && k < i + 18 && text.tags[k] === ADVERB) k++
  return k < sentence.to && isVerb(text, k) ? k : -1
}

/** Does the clause stand right after a quotation ("…," she went on), or lead to one (she shot back: "…")? */
function isBesideQuotation(text: Text, quotations: readonly Tokens[], from: number, verb: number): boolean {
  if (quotations.length === 0) return false
  const at = rangeAt(quotations, from)
  const before = quotations[at]
  const { sentences } = text.paragraphs[rangeAt(text.paragraphs, from)]
  if (before.to <= from && from - before.to < 2 && before.from >= sentences[0].from) return true
  const after = before.from > from ? before : quotations[at + 1]
  if (!after || after.from <= verb || after.from - verb > 6) return false
  return isOneOf(text, after.from - 1, LEADING)
}

/** The token after an aside in brackets that opens at token `i`, or `i`. */
function afterBrackets({ tokens }: Text, limit: number, i: number): number {
  if (tokens[i]?.text !== '(') return i
  for (let k = i + 1; k < limit && k < i + 12; k++) if (tokens[k].text === ')') return k + 1
  return i
}

/** Is what stands before a mention that no verb follows a verb of saying, or "according to"? */
function isTold(text: Text, sentence: { readonly from: number }, from: number): boolean {
  const before = from - 1
  if (before < sentence.from) return false
  if (isOneOf(text, before, REPORTING) && isVerb(text, before)) return true
  return isOneOf(text, before, TO) && before > sentence.from && isOneOf(text, before - 1, ACCORDING)
}

/** Does a verb of saying stand before its subject? In "the board urged Ann Lee" that stands before the verb. */
function isInverted(text: Text, sentence: { readonly from: number }, verb: number): boolean {
  const before = text.tags[verb - 1] === ADVERB ? verb - 2 : verb - 1
  return (
    before < sentence.from ||
    isOneOf(text, verb, TO) ||
    isOneOf(text, before, AS) ||
    OPENS.test(text.tokens[before].text)
  )
}

const AS = wordSet('as so than')
const OPENS = /^(?:["”’',–—-]+|--|'')$/
