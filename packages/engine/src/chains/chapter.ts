import type { Act, Article, BlockKind, Entity, Event, OfficeChange, Span, Statement } from '@onrecord/record'
import { rangeAt, type Segmented } from '../document.ts'
import { segment } from '../segment/segment.ts'
import { isoOf } from '../times/calendar.ts'
import { publicationOf } from '../times/now.ts'
import { sidesOf } from './sides.ts'

/** A stretch of one of several articles. */
export interface Place extends Span {
  readonly article: string
}

/** A sentence of running or displayed text. */
export interface Sentence extends Span {
  /** Counted from 0 through the article; two sentences with one number stand in one paragraph. */
  readonly paragraph: number
  /** Headlines, sub-headings, pull-quotes, of which the text says all again; and what is too long to be a sentence. */
  readonly display: boolean
}

/** Where somebody is named, described or stood for by a pronoun. */
export interface Mentioned extends Span {
  readonly who: string
}

/** What somebody said, as far as chains go by it. Spans are those of the statement. */
export interface Utterance extends Span {
  readonly id: string
  readonly speaker: string | null
  readonly addressees: readonly string[]
  readonly about: readonly string[]
  readonly act: Act | undefined
  readonly polarity: -1 | 0 | 1 | undefined
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
  /** First day on which it was said, or null. */
  readonly day: string | null
  readonly within: string | undefined
}

/** Somebody takes or leaves an office, with who it is across articles. */
export type Change = Omit<OfficeChange, 'person'> & { readonly person: string }

/**
 * One article as the chains between statements see it. Who somebody is, is told by keys that are the same in all
 * chapters of one story: within one article the ids of its entities do.
 */
export interface Chapter {
  readonly article: string
  /** The day it was published, or null where nobody told it, or no such day. */
  readonly day: string | null
  readonly text: string
  readonly sentences: readonly Sentence[]
  /** In order; of two that begin together the longer one first. */
  readonly mentions: readonly Mentioned[]
  readonly statements: readonly Utterance[]
  /** For each sentence the statements whose cue or content reaches into it, in order. */
  readonly heard: readonly (readonly Utterance[])[]
  readonly changes: readonly Change[]
  readonly types: ReadonlyMap<string, Entity['type']>
  /** What each is called, without titles, in small letters. */
  readonly names: ReadonlyMap<string, readonly string[]>
  /** On whose behalf somebody speaks: the keys of bodies and of people. */
  readonly sides: ReadonlyMap<string, ReadonlySet<string>>
}

/** What a chapter is made of: the part of a record that says who is there and what was said. */
export interface Told {
  readonly article: Article
  readonly entities: readonly Entity[]
  readonly statements: readonly Statement[]
  readonly events: readonly Event[]
}

const DISPLAY: ReadonlySet<BlockKind> = new Set(['headline', 'standfirst', 'subheading', 'pullquote'])

// No newspaper has a sentence of so many characters: it is a list without stops, or no text at all.
const LONGEST = 4000

/**
 * An article's chapter. `keyOf` gives the key of whom one of its entities is; linear in the article. An article without
 * sentences, as one without blocks, tells nothing of itself, whatever its record says.
 */
export function chapterOf(told: Told, keyOf: (entity: string) => string, doc: Segmented = segment(told)): Chapter {
  const { article } = told
  const published = publicationOf(article.published)
  const sentences = sentencesOf(doc)
  const entities = sentences.length > 0 ? told.entities : []
  const statements = sentences.length > 0 ? told.statements.map(statement => utteranceOf(statement, keyOf)) : []
  return {
    article: article.id,
    day: published && isoOf(published.day),
    text: article.text,
    sentences,
    mentions: entities
      .flatMap(e => e.mentions.map(({ from, to }) => ({ from, to, who: keyOf(e.id) })))
      .sort((a, b) => a.from - b.from || b.to - a.to),
    statements,
    heard: heardIn(sentences, statements),
    changes: told.events.flatMap(e =>
      e.kind === 'office-change' ? [{ ...e, person: keyIn(entities, keyOf, e.person) }] : [],
    ),
    types: new Map(entities.map(e => [keyOf(e.id), e.type])),
    names: new Map(entities.map(e => [keyOf(e.id), [e.name, ...e.aliases].map(name => name.toLowerCase())])),
    sides: sidesOf(runningOf(told), keyOf),
  }
}

/** Without the roles that headlines give: what they leave out is easily read wrong. */
function runningOf(told: Told): Told {
  const shown = told.article.blocks.filter(b => DISPLAY.has(b.kind))
  const isShown = (span: Span) => shown.some(b => b.from <= span.from && span.to <= b.to)
  return { ...told, entities: told.entities.map(e => ({ ...e, roles: e.roles.filter(r => !isShown(r.span)) })) }
}

function keyIn(entities: readonly Entity[], keyOf: (entity: string) => string, id: string): string {
  return entities.some(e => e.id === id) ? keyOf(id) : id
}

function sentencesOf({ tokens, paragraphs }: Segmented): Sentence[] {
  return paragraphs.flatMap(({ kind, sentences }, paragraph) =>
    sentences.map(({ from, to }) => ({
      from: tokens[from].from,
      to: tokens[to - 1].to,
      paragraph,
      display: DISPLAY.has(kind) || tokens[to - 1].to - tokens[from].from > LONGEST,
    })),
  )
}

function utteranceOf(statement: Statement, keyOf: (entity: string) => string): Utterance {
  const { id, act, polarity, source, cue, content, said, within } = statement
  return {
    id,
    from: content[0].from,
    to: content[content.length - 1].to,
    speaker: statement.speaker === null ? null : keyOf(statement.speaker),
    addressees: statement.addressees.map(keyOf),
    about: statement.about.map(keyOf),
    act,
    polarity,
    source,
    cue,
    content,
    day: said?.from ?? null,
    within,
  }
}

function heardIn(sentences: readonly Sentence[], statements: readonly Utterance[]): Utterance[][] {
  const heard: Utterance[][] = sentences.map(() => [])
  for (const statement of statements) {
    for (const { from, to } of [...statement.cue, ...statement.content]) {
      for (let i = rangeAt(sentences, from); i < sentences.length && (i === 0 || sentences[i].from < to); i++) {
        if (heard[i].at(-1) !== statement) heard[i].push(statement)
      }
    }
  }
  return heard
}

/** The index of the sentence that holds an offset, or that ends before it; logarithmic. */
export function sentenceAt({ sentences }: Chapter, offset: number): number {
  return rangeAt(sentences, offset)
}

/** The mentions that begin within a span, in order; logarithmic in all others. */
export function mentionsWithin({ mentions }: Chapter, { from, to }: Span): Mentioned[] {
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (mentions[middle].from < from) low = middle + 1
    else high = middle
  }
  const found: Mentioned[] = []
  for (let i = low; i < mentions.length && mentions[i].from < to; i++) found.push(mentions[i])
  return found
}

/** The words of a span. */
export function wordsOf({ text }: Chapter, { from, to }: Span): string {
  return text.slice(from, to)
}

/** The words of what was said, its pieces with a space between. */
export function contentOf(chapter: Chapter, { content }: Utterance): string {
  return content.map(span => wordsOf(chapter, span)).join(' ')
}

/** The innermost statement in one of whose pieces (or whose cue) an offset stands; logarithmic. */
export function utteranceAt(chapter: Chapter, offset: number, part: 'content' | 'cue'): Utterance | null {
  let found: Utterance | null = null
  for (const s of chapter.heard[sentenceAt(chapter, offset)] ?? []) {
    if (!s[part].some(({ from, to }) => from <= offset && offset < to)) continue
    if (!found || s.to - s.from <= found.to - found.from) found = s
  }
  return found
}

/** The paragraph that an offset stands in, counted from 0; logarithmic. */
export function paragraphAt(chapter: Chapter, offset: number): number {
  return chapter.sentences[sentenceAt(chapter, offset)].paragraph
}

/** Does a statement begin in a headline, a pull-quote and the like, of which the text says all again? */
export function isDisplayed(chapter: Chapter, { from }: Utterance): boolean {
  return chapter.sentences[sentenceAt(chapter, from)].display
}

/** Do two keys stand on one side: the same, or one speaks for the other, or both for the same body? */
export function isOneSide({ sides }: Chapter, a: string, b: string): boolean {
  if (a === b) return true
  const [of, and] = [sides.get(a), sides.get(b)]
  if (of?.has(b) || and?.has(a)) return true
  return of !== undefined && and !== undefined && [...of].some(body => and.has(body))
}
