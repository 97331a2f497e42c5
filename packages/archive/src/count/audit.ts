import { fold } from '../fold.ts'
import type { Store } from '../store.ts'
import type { Kind } from './kind.ts'
import { type Corrections, correctionsFrom } from './measured.ts'
import { articlesIn, type Line } from './read.ts'
import { copiesIn, type Selection } from './selection.ts'
import { type Tally, tallyWith, type Voice } from './tally.ts'

/** What voices can be told apart by. */
export const SORTS = ['kind', 'pronoun', 'person', 'body', 'role', 'outlet', 'month'] as const
export type Sort = (typeof SORTS)[number]

/** What a table can be drawn for one by one. */
export const SPANS = ['outlet', 'month'] as const

/** A table that is asked for: voices by something, perhaps for each outlet or month. */
export interface Question {
  readonly by: Sort
  readonly per?: (typeof SPANS)[number]
}

/** What is asked where nobody says what: who is heard, and on a page how that differs from outlet to outlet and through time. */
export const OVERVIEW: readonly Question[] = (['kind', 'pronoun', 'person', 'body', 'role'] as const).map(by => ({
  by,
}))
export const WHOLE_AUDIT: readonly Question[] = [
  ...OVERVIEW,
  ...SPANS.flatMap(per => (['kind', 'pronoun'] as const).map(by => ({ by, per }))),
]

/** A voice of a table: what it is called and, for people, by what id. */
export interface NamedVoice extends Omit<Voice, 'key'> {
  readonly name: string
  readonly id?: string
}

/** Whose voices some coverage carries. Shares are of the statements, or words, that the table counts. */
export interface AuditTable {
  readonly by: Sort
  /** Which outlet or month it is of, where one was asked for each. */
  readonly per?: { readonly sort: (typeof SPANS)[number]; readonly name: string }
  readonly articles: number
  readonly statements: number
  readonly words: number
  /** Those with most statements. */
  readonly voices: readonly NamedVoice[]
  /** How many voices there are, those that are not listed too. */
  readonly of: number
}

/** An audit: what was counted, and its tables. */
export interface Audit {
  readonly selection: Selection
  readonly articles: number
  /** Articles that were left out since they print what another one prints. */
  readonly copies: number
  readonly tables: readonly AuditTable[]
}

/**
 * Counts whose voices an archive carries: statements in its current versions, headlines and pull-quotes and what
 * reviewers rejected left out, one inside another counted as well. `limit` is the number of voices of a table.
 */
export function audit(
  store: Store,
  questions: readonly Question[],
  selection: Selection,
  { limit = 50, corrections = correctionsFrom() }: { readonly limit?: number; readonly corrections?: Corrections } = {},
): Promise<Audit> {
  return store.read(async db => {
    const countings = questions.map((question): Counting => ({ question, tallies: new Map(), voices: new Map() }))
    let articles = 0
    for await (const article of articlesIn(db, selection)) {
      articles++
      for (const counting of countings) enter(article, counting, corrections)
    }
    return {
      selection,
      articles,
      copies: await copiesIn(db, selection),
      tables: countings.flatMap(counting => tablesOf(counting, limit)),
    }
  })
}

/** A question, and what was counted for it so far: a tally for each outlet or month, and who the voices are. */
interface Counting {
  readonly question: Question
  readonly tallies: Map<string, Tally>
  readonly voices: Map<string, Counted>
}

function enter(
  article: readonly Line[],
  { question: { by, per }, tallies, voices }: Counting,
  corrections: Corrections,
) {
  const [first] = article
  if (!first) return
  const span = per === undefined ? '' : (first[per] ?? UNKNOWN[per])
  const tally = tallies.get(span) ?? tallyWith(corrections)
  tallies.set(span, tally)
  const voiced = article.flatMap(line => {
    const voice = voiceOf(line, by)
    if (voice === undefined) return []
    if (!voices.has(voice.key)) voices.set(voice.key, voice)
    return [{ key: voice.key, cell: line.cell, model: line.model, statements: line.statements, words: line.words }]
  })
  tally.add(voiced)
}

const UNKNOWN = { outlet: 'outlet not known', month: 'no date' }

const CALLED: { readonly [kind in Kind]: string } = {
  'she/her': 'named people',
  'he/him': 'named people',
  'they/them': 'named people',
  person: 'named people',
  organisation: 'organisations',
  group: 'groups',
  unnamed: 'unnamed people',
  document: 'documents',
  author: 'the writer',
  nobody: 'speaker not known',
}

/** Under which voice a line counts; nothing where the table is not about it. */
interface Counted {
  readonly key: string
  readonly name: string
  readonly id?: string
}

function voiceOf(line: Line, by: Sort): Counted | undefined {
  const { kind, type, role, speaker } = line
  if (by === 'kind') return called(CALLED[kind])
  if (by === 'outlet' || by === 'month') return called(line[by] ?? UNKNOWN[by])
  if (by === 'body') return bodyOf(line)
  if (type !== 'person') return undefined
  if (by === 'pronoun') return called(kind === 'person' ? 'no pronoun in the texts' : kind)
  if (by === 'role') return role ? { key: ` ${fold(role.title)}`, name: role.title } : called('no role told')
  return speaker
    ? { key: ` ${speaker.id}`, name: speaker.name, id: speaker.public }
    : { key: ` ?${fold(line.name ?? '')}`, name: line.name ?? 'name not known' }
}

/** A body speaks itself, or through somebody whom the article calls its own. */
function bodyOf({ type, speaker, name: told, role }: Line): Counted | undefined {
  const name = type === 'organisation' ? (speaker?.name ?? told) : type === 'person' ? role?.body : undefined
  return name ? { key: ` ${fold(name)}`, name } : undefined
}

/** A voice by what it is called; keys of names that texts gave begin with a space, so that none is taken for it. */
function called(name: string): Counted {
  return { key: name, name }
}

function tablesOf({ question: { by, per }, tallies, voices }: Counting, limit: number): AuditTable[] {
  const spans = [...tallies].sort(([a], [b]) => (a < b ? -1 : 1))
  const shown = ['person', 'body', 'role'].includes(by) ? limit : Number.POSITIVE_INFINITY
  return spans.map(([span, tally]) => {
    const named = tally.voices(shown).map(({ key, ...voice }): NamedVoice => {
      const { name = key, id } = voices.get(key) ?? {}
      return { name, ...(id === undefined ? {} : { id }), ...voice }
    })
    return {
      by,
      ...(per === undefined ? {} : { per: { sort: per, name: span } }),
      articles: tally.articles,
      statements: tally.statements,
      words: tally.words,
      voices: by === 'month' ? named.sort((a, b) => (a.name < b.name ? -1 : 1)) : named,
      of: tally.size,
    }
  })
}
