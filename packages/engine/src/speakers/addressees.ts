import type { Span, Statement } from '@onrecord/record'
import type { Attributed, Attribution } from '../attributions/attribution.ts'
import { type Document, rangeAt, type Segmented, type Tokens, tokenAt } from '../document.ts'
import type { Recognised } from '../entities/entities.ts'
import type { Mentioned } from '../mentions/mention.ts'
import type { Quoted } from '../quotations/quotations.ts'
import type { Tagged } from '../tags/tags.ts'
import { TAGS } from '../tags/tagset.ts'
import type { Cast } from './cast.ts'
import { hearingOf, isHeardBy, MEDIA } from './hearer-verbs.ts'
import { beginsClause, hearersAt, sentenceOf } from './hearer-words.ts'
import { mentionsIn } from './mentions-in.ts'
import { sourceHead } from './source-head.ts'
import { addressedIn, speaksToSomebody } from './vocatives.ts'

type Doc = Document & Segmented & Quoted & Tagged & Mentioned & Recognised & Attributed

/**
 * Who hears each statement: told, asked, urged, written to, called by name. In the order of the attributions; each id
 * once, never the speaker's own. Hearers whom nobody named join the cast.
 */
export function addresseesOf(doc: Doc, cast: Cast, statements: readonly Statement[]): string[][] {
  const numbers = new Map(statements.map((s, i) => [s.id, i]))
  const people = new Set(doc.entities.flatMap(({ id, type }) => (type === 'person' ? [id] : [])))
  const hearing = new Hearing(doc, cast)
  const found: string[][] = []
  statements.forEach((statement, i) => {
    const outer = numbers.get(statement.within ?? '')
    const told = doc.attributions[i].turn
      ? otherTurns(doc, statements, i)
      : hearing.hearers(doc.attributions[i], statement, outer === undefined ? null : statements[outer].speaker)
    const last = i > 0 && found[i - 1].length === 1 && people.has(found[i - 1][0]) ? found[i - 1] : []
    const all = told.length > 0 || !goesOn(doc, statements[i - 1], statement) ? told : last
    found.push([...new Set(all)].filter(id => id !== statement.speaker))
  })
  return found
}

/** In a dialogue whoever spoke before hears; who opens it speaks to whoever speaks next. */
function otherTurns({ attributions }: Doc, statements: readonly Statement[], i: number): readonly string[] {
  for (const k of [i - 1, i + 1]) {
    const other = attributions[k]?.turn && statements[k].speaker
    if (other && other !== statements[i].speaker) return [other]
  }
  return []
}

/** "He told Lee so. 'You must go,' he said": does a quotation to a "you" go on with what its speaker has just said? */
function goesOn(doc: Doc, last: Statement | undefined, now: Statement): boolean {
  if (!last || last.speaker === null || last.speaker !== now.speaker) return false
  if (last.within !== now.within || now.form === 'indirect') return false
  const [before, here] = [last, now].map(({ content }) => rangeAt(doc.paragraphs, tokenAt(doc.tokens, content[0].from)))
  return here - before <= 1 && speaksToSomebody(doc, now.content)
}

// So many tokens from where a statement begins the words for its hearer may stand. Without a bound a hostile text would
// cost its length squared.
const REACH = 60
// So many tokens after its comma the subject of a main clause begins.
const SUBJECT = 8

/** Looks for hearers in the words around a statement. */
class Hearing {
  private readonly doc: Doc
  private readonly cast: Cast

  constructor(doc: Doc, cast: Cast) {
    this.doc = doc
    this.cast = cast
  }

  /** `self` is who "me" is: who quotes the statement. */
  hearers(attribution: Attribution, statement: Statement, self: string | null): readonly string[] {
    const { doc } = this
    const cue = attribution.cue.map(span => tokensOf(doc, span))
    const ways = [
      () => cue.flatMap(words => this.byVerb(words, attribution, self)),
      () => this.byMedium(attribution, self),
      () => this.asker(attribution, self),
      () => addressedIn(doc, statement),
    ]
    for (const way of ways) {
      const ids = way()
      if (ids.length > 0) return ids
    }
    return []
  }

  /** Whom the last verb of a cue tells. */
  private byVerb(cue: Tokens, attribution: Attribution, self: string | null): readonly string[] {
    const { doc, cast } = this
    const { to: limit } = sentenceOf(doc, cue.from)
    for (let v = cue.to - 1; v >= cue.from; v--) {
      const word = doc.tokens[v].text.toLowerCase()
      if (isHeardBy(word) && isPassive(doc, v)) return this.subject(v, attribution)
      const way = hearingOf(word)
      if (way === undefined) continue
      if (way === 'to' || way === 'of') return this.after(way, v + 1, limit, attribution, self)
      const called = /^call/.test(word)
      if (called && !/^(?:on|upon)$/.test(doc.tokens[v + 1]?.text ?? '')) continue
      const { ids, end } = hearersAt(doc, cast, called ? v + 2 : v + 1, limit, self)
      const next = doc.tokens[end]?.text.toLowerCase()
      if (way === 'object-to' && next !== 'to' && next !== 'not') return []
      return way === 'object-or-clause' && beginsClause(doc, end) ? [] : ids
    }
    return []
  }

  /** Whom a preposition names right after the verb, or after the source that follows it ("said the minister to her"). */
  private after(
    preposition: 'to' | 'of',
    from: number,
    limit: number,
    { source }: Attribution,
    self: string | null,
  ): readonly string[] {
    const { doc, cast } = this
    let t = from
    const speaker = source.find(({ from }) => from === doc.tokens[t]?.from)
    if (speaker) t = tokenAt(doc.tokens, speaker.to - 1) + 1
    while (t < limit && /^RB/.test(TAGS[doc.tags[t]])) t++
    return t < limit && doc.tokens[t].text === preposition ? hearersAt(doc, cast, t + 1, limit, self).ids : []
  }

  /** The subject of a passive: the source before the cue, else whom the sentence named last before the verb. */
  private subject(verb: number, { source, cue, content }: Attribution): readonly string[] {
    const { doc, cast } = this
    const sentence = sentenceOf(doc, verb)
    if (source[0] && source[0].from < doc.tokens[verb].from) return listed(cast.speaker(source[0], cue[0]))
    if (verb === sentence.from) return this.answerer(sentence, content)
    const words = { from: Math.max(sentence.from, verb - REACH), to: verb }
    return this.party(mentionsIn(doc, words).reverse())
  }

  /** "Asked whether that was a no, she said": whom the main clause is about. */
  private answerer(sentence: Tokens, content: readonly Span[]): readonly string[] {
    const { doc } = this
    const asked = content.map(span => tokensOf(doc, span).to).filter(to => to < sentence.to)
    let comma = Math.max(sentence.from, ...asked)
    while (comma < sentence.to && doc.tokens[comma].text !== ',') comma++
    return this.party(mentionsIn(doc, { from: comma, to: Math.min(sentence.to, comma + SUBJECT) }))
  }

  /** The first of some mentions that is of somebody whom the article names. */
  private party(mentions: readonly number[]): readonly string[] {
    const { entities, whose } = this.doc
    const first = mentions.find(i => entities[whose[i]])
    return first === undefined ? [] : [entities[whose[first]].id]
  }

  /** "In a letter to the committee", in the sentence but not in what was said. */
  private byMedium(attribution: Attribution, self: string | null): readonly string[] {
    const { doc, cast } = this
    const { source, cue, content } = attribution
    const first = tokenAt(doc.tokens, (cue[0] ?? content[0]).from)
    const sentence = sentenceOf(doc, first)
    const end = Math.min(sentence.to, first + REACH)
    const writer = source[0] && sourceHead(doc, tokensOf(doc, source[0]))?.head
    for (let t = Math.max(sentence.from, first - REACH); t + 2 < end; t++) {
      if (!/^(?:to|with|before)$/.test(doc.tokens[t + 1].text) || !MEDIA.has(doc.tokens[t].text.toLowerCase())) continue
      if (holds(content, doc.tokens[t]) || !(t === writer || (isSent(doc, t) && !holds(source, doc.tokens[t]))))
        continue
      const { ids } = hearersAt(doc, cast, t + 2, end, self)
      if (ids.length > 0) return ids
    }
    return []
  }

  /** "Asked by Councillor Kell if she would go, she said": whoever asked hears the answer. */
  private asker({ cue, content }: Attribution, self: string | null): readonly string[] {
    const { doc, cast } = this
    const { from, to } = sentenceOf(doc, tokenAt(doc.tokens, (cue[0] ?? content[0]).from))
    const asked = doc.tokens[from]
    if (!isHeardBy(asked.text.toLowerCase()) || doc.tokens[from + 1]?.text !== 'by' || holds(cue, asked)) return []
    return hearersAt(doc, cast, from + 2, to, self).ids
  }
}

function tokensOf({ tokens }: Segmented, { from, to }: Span): Tokens {
  return { from: tokenAt(tokens, from), to: tokenAt(tokens, to - 1) + 1 }
}

function holds(spans: readonly Span[], { from }: Span): boolean {
  return spans.some(span => span.from <= from && from < span.to)
}

function listed(id: string | null): readonly string[] {
  return id === null ? [] : [id]
}

/** "Was never told", "Asked whether" at the start of a sentence. */
function isPassive(doc: Doc, verb: number): boolean {
  const { from } = sentenceOf(doc, verb)
  if (verb === from) return true
  let t = verb - 1
  while (t > from && /^(?:RB|RP)/.test(TAGS[doc.tags[t]])) t--
  return /^(?:is|are|was|were|been|being|be|got|'s|’s)$/i.test(doc.tokens[t].text)
}

/** Does "in", "during" or the like stand a few words before a text or talk? */
function isSent({ tokens }: Doc, medium: number): boolean {
  for (let t = medium - 1; t >= 0 && t > medium - 5; t--) {
    if (/^(?:in|by|during|via|through|on|from)$/i.test(tokens[t].text)) return true
    if (/^[,.;:]$/.test(tokens[t].text)) return false
  }
  return false
}
