/** How the tests of the engine write an article and look at what was read in it. */
import { readFileSync } from 'node:fs'
import { openEngine } from '@onrecord/engine'
import type { Article, Block, BlockKind, Form, Record, Span, Statement } from '@onrecord/record'

/** A statement in words instead of spans: what a reader of the record sees. */
export interface Said {
  /** The speaker's name as its entity gives it, or null where nobody was found. */
  readonly speaker: string | null
  readonly form: Form
  /** One stretch a content span, each without the marks, comma, full stop or "that" at its edges. */
  readonly words: readonly string[]
  readonly source: string | null
  readonly cue: string | null
}

/** An engine of its own on the fast model. */
export function fastEngine() {
  return openEngine(readFileSync(new URL('../models/fast.model', import.meta.url)))
}

const engine = fastEngine()

/**
 * An article on this text, one block a line, as the reader makes them. `kinds` are those of the first blocks; the rest are
 * paragraphs.
 */
export function article(text: string, kinds: readonly BlockKind[] = []): Article {
  const blocks: Block[] = [...text.matchAll(/\S.*/g)].map((match, i) => ({
    kind: kinds[i] ?? 'paragraph',
    from: match.index,
    to: match.index + match[0].trimEnd().length,
  }))
  return { id: 'test', byline: [], text, blocks }
}

/** The record that the fast model draws from this text; `kinds` as for `article`. */
export function read(text: string, kinds: readonly BlockKind[] = []): Record {
  return engine.read(article(text, kinds))
}

/** What was said in this text, in its order, leaving out what stands within another statement. */
export function said(text: string, kinds: readonly BlockKind[] = []): readonly Said[] {
  const record = read(text, kinds)
  const start = (statement: Statement) => Math.min(...statement.content.map(span => span.from))
  return record.statements
    .filter(statement => statement.within === undefined)
    .toSorted((a, b) => start(a) - start(b))
    .map(statement => ({
      speaker: record.entities.find(entity => entity.id === statement.speaker)?.name ?? null,
      form: statement.form,
      words: statement.content.map(span => bare(text.slice(span.from, span.to))),
      source: joined(text, statement.source),
      cue: joined(text, statement.cue),
    }))
}

/** Who said these words in this text: the speaker of the statement that holds them; undefined where none does. */
export function whoSaid(text: string, words: string): string | null | undefined {
  return said(text).find(statement => statement.words.some(stretch => stretch.includes(words)))?.speaker
}

/** Whom the statement that holds these words is said to: their names. */
export function toWhom(text: string, words: string): readonly string[] {
  return named(text, words, ({ addressees }) => addressees)
}

/** Whom the statement that holds these words is about: their names. */
export function aboutWhom(text: string, words: string): readonly string[] {
  return named(text, words, ({ about }) => about)
}

function named(text: string, words: string, ids: (statement: Statement) => readonly string[]): readonly string[] {
  const { entities, statements } = read(text)
  const found = statements.findLast(({ content }) => content.some(s => text.slice(s.from, s.to).includes(words)))
  if (!found) throw new Error(`no statement holds "${words}"`)
  return ids(found).map(id => entities.find(entity => entity.id === id)?.name ?? id)
}

function joined(text: string, spans: readonly Span[]): string | null {
  return spans.length ? spans.map(span => text.slice(span.from, span.to)).join(' ') : null
}

/** Conventions differ on whether a content holds the marks, the comma and the "that" at its edges; tests need not. */
function bare(content: string): string {
  const unstopped = content.trim().replace(/[,.]?(["“”‘’']*)[,.]?$/, '$1')
  const opened = /^["“”‘']+/.exec(unstopped)?.[0] ?? ''
  const inner = unstopped.slice(opened.length)
  const closing = new RegExp(`["“”’']{0,${opened.length}}$`)
  return opened ? inner.replace(closing, '').replace(/[,.]$/, '') : inner.replace(/^that /, '')
}
