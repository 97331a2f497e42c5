import { type RawBuilder, sql } from 'kysely'
import { inChunks } from '../rows/chunks.ts'
import type { WordIndex, WordQuery } from '../store.ts'
import { cut } from '../words/cut.ts'

/**
 * The index of words in a GIN index. Vectors and queries are written out, not parsed by PostgreSQL, whose parsers take
 * words apart in their own way. Words are folded, so that nothing in them can be taken for syntax; an `@` tells marks from
 * them. The rows are ordered by place in time, so that common words are found by reading the newest rows.
 */
export const words: WordIndex = {
  async put(db, statements) {
    for (const chunk of inChunks(statements, 100)) {
      const rows = chunk.map(each => sql`(${each.at}::bigint, ${vectorOf(each.words, each.marks)}::tsvector)`)
      await sql`insert into statement_words (at, words) values ${sql.join(rows)}`.execute(db)
    }
  },
  async remove(db, ats) {
    await sql`delete from statement_words where at = any(${[...ats]}::bigint[])`.execute(db)
  },
  matching(query): RawBuilder<number> {
    // Of several queries in one GIN reads the whole list of every word; of each for itself only as far as the rarest word goes.
    const texts = ('any' in query ? query.any : [query]).map(expression).filter(text => text !== '')
    if (texts.length === 0) return sql`(select 0 as id where false)`
    const conditions = texts.map(text => sql`words @@ ${text}::tsquery`)
    return sql`(select (at & 4294967295)::integer as id from statement_words where ${sql.join(conditions, sql` or `)})`
  },
  async count(db, query, { first, last }) {
    const text = expression(query)
    if (text === '') return 0
    const { rows } = await sql<{ count: number }>`
      select count(*) as count from statement_words
      where words @@ ${text}::tsquery and at between ${first}::bigint and ${last}::bigint`.execute(db)
    return rows[0]?.count ?? 0
  },
  async first(db, query, { first, last }, order, limit) {
    const text = expression(query)
    if (text === '') return []
    const { rows } = await sql<{ at: number }>`
      select at from statement_words
      where words @@ ${text}::tsquery and at between ${first}::bigint and ${last}::bigint
      order by at ${sql.raw(order === 'newest' ? 'desc' : 'asc')} limit ${limit}::bigint`.execute(db)
    return rows.map(({ at }) => at)
  },
  async frequencies(db, words) {
    // What ANALYZE found in a sample: nothing is counted, neither when a statement is kept nor now.
    const { rows } = await sql<{ word: string; share: number; statements: number }>`
      select word, share, reltuples as statements
      from pg_stats
      join pg_class on pg_class.oid = 'statement_words'::regclass,
      unnest(most_common_elems::text::text[], most_common_elem_freqs) as common (word, share)
      where schemaname = current_schema() and tablename = 'statement_words' and attname = 'words'
        and word = any(${[...words]}::text[])`.execute(db)
    return new Map(rows.map(({ word, share, statements }) => [word, Math.ceil(share * statements)]))
  },
}

function vectorOf(words: string, marks: readonly string[]): string {
  const placed = words
    .split(' ')
    .filter(Boolean)
    .map((word, i) => `'${cut(word)}':${i + 1}`)
  return [...placed, ...marks.map(mark => `'@${cut(mark)}'`)].join(' ')
}

function expression(query: WordQuery): string {
  if ('mark' in query) return `'@${cut(query.mark)}'`
  if ('phrase' in query) {
    const last = query.phrase.length - 1
    return query.phrase.map((word, i) => `'${cut(word)}'${i === last && query.prefix ? ':*' : ''}`).join(' <-> ')
  }
  if ('some' in query) {
    const [some, but] = [expression(query.some), expression(query.but)]
    return some === '' || but === '' ? some : `((${some}) & !(${but}))`
  }
  const parts = ('all' in query ? query.all : query.any).map(expression)
  if ('all' in query) return parts.length === 0 || parts.includes('') ? '' : `(${parts.join(' & ')})`
  const told = parts.filter(part => part !== '')
  return told.length === 0 ? '' : `(${told.join(' | ')})`
}
