import { isTitle, statementsAround } from '@onrecord/dossier/compared'
import { type Quotation, quotationsIn } from '@onrecord/engine/language'
import { type Article, blockAt, extent, type Record, type Span, type Statement } from '@onrecord/record'
import { isNegation } from './negation.ts'
import { unreadIn } from './unread.ts'
import type { Voice } from './voice.ts'
import { type Quoted, quotedWords } from './words.ts'

/** A quotation of a draft; one that its cue splits has several parts, without their marks. */
export interface DraftQuotation extends Quoted {
  /** From the first part to the last, without marks. */
  readonly place: Span
  readonly parts: readonly Span[]
  /** Who says it by the draft, null where the draft does not tell. */
  readonly speaker: Voice | null
  /** Whether the draft denies in its own words what it goes on to quote: she never “wanted to go”. */
  readonly denied: boolean
}

/**
 * What stands at marks in a draft and is not checked: one or two words, what looks like a title, or what cannot be read since its
 * marks do not tell where it begins and ends.
 */
export interface LeftAside {
  readonly place: Span
  readonly why: 'few words' | 'title' | 'marks'
}

/** What a draft has between quotation marks. */
export interface DraftQuotations {
  readonly quotations: readonly DraftQuotation[]
  readonly aside: readonly LeftAside[]
}

// In words. One or two are as often irony, a nickname or a term as they are somebody's.
const FEW = 2
// A headline in capitals may be a whole sentence.
const LONGEST_TITLE = 6

/**
 * The quotations of a draft that the engine has read, in order, in its headline, captions and pull-quotes too. The parts of
 * one direct statement are one quotation; in a mixed one, each is its own.
 */
export function quotationsOf(record: Record): DraftQuotations {
  const { article } = record
  const outer = quotationsIn(article).filter(({ depth }) => depth === 0)
  const groups = grouped(record)
  const quotations: DraftQuotation[] = []
  const aside: LeftAside[] = []
  for (const { parts, statement } of groups) {
    const quoted = quotedWords(article.text, parts)
    const place = extent(parts)
    if (quoted.words.length === 0) continue
    if (quoted.words.length <= FEW) aside.push({ place, why: 'few words' })
    else if (statement === undefined && quoted.words.length <= LONGEST_TITLE && isTitle(article.text, quoted.words))
      aside.push({ place, why: 'title' })
    else {
      const speaker = voiceOf(record, statement)
      quotations.push({ ...quoted, place, parts, speaker, denied: isDenied(article, place.from) })
    }
  }
  const read = [...outer, ...pullQuotes(article, outer).flatMap(({ parts }) => parts)]
  for (const place of unreadIn(article.text, read)) {
    if (quotedWords(article.text, [place]).words.length > 0) aside.push({ place, why: 'marks' })
  }
  return { quotations, aside: aside.sort((a, b) => a.place.from - b.place.from) }
}

interface Group {
  readonly parts: readonly Span[]
  readonly statement: Statement | undefined
}

function grouped(record: Record): Group[] {
  const { article, statements } = record
  const all = quotationsIn(article)
  const outer = all.filter(({ depth }) => depth === 0)
  const holders = statementsAround(outer, statements)
  const groups = new Map<Statement | Quotation, { parts: Span[]; statement: Statement | undefined }>()
  const keys = new Map<Quotation, Statement | Quotation>()
  for (const [i, quotation] of outer.entries()) {
    const statement = holders[i]
    const earlier = quotation.continues === null ? undefined : all[quotation.continues]
    const carriesOn = earlier && keys.get(earlier)
    const own = statement?.form === 'direct' ? statement : quotation
    const key =
      carriesOn && (statement === undefined || groups.get(carriesOn)?.statement === statement) ? carriesOn : own
    keys.set(quotation, key)
    const group = groups.get(key)
    if (group) group.parts.push(quotation.inner)
    else groups.set(key, { parts: [quotation.inner], statement })
  }
  return [...groups.values(), ...pullQuotes(article, outer)].sort((a, b) => start(a) - start(b))
}

function start({ parts }: Group): number {
  return parts[0]?.from ?? 0
}

/** A pull-quote is a quotation, whether or not it has marks. */
function pullQuotes(article: Article, quotations: readonly Quotation[]): Group[] {
  const marked = new Set(quotations.map(({ from }) => blockAt(article, from)))
  return article.blocks.flatMap((block, i) =>
    block.kind === 'pullquote' && !marked.has(i) ? [{ parts: [block], statement: undefined }] : [],
  )
}

function voiceOf({ entities }: Record, statement: Statement | undefined): Voice | null {
  const entity = entities.find(({ id }) => id === statement?.speaker)
  if (!entity) return null
  const { name, aliases, type, roles } = entity
  return { name, aliases, type, bodies: roles.flatMap(({ body }) => body ?? []) }
}

// In characters: a clause.
const CLAUSE = 60

function isDenied({ text, blocks }: Article, at: number): boolean {
  const block = blocks[blockAt({ blocks }, at)]
  const before = text.slice(Math.max(block?.from ?? 0, at - CLAUSE), at)
  const clause = before.slice(Math.max(...['. ', '; ', '”', ': '].map(stop => before.lastIndexOf(stop) + 1)))
  return quotedWords(clause, [{ from: 0, to: clause.length }]).words.some(isNegation)
}
