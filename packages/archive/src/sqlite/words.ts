import { sql } from 'kysely'
import { inChunks } from '../rows/chunks.ts'
import type { WordIndex, WordQuery } from '../store.ts'
import { cut } from '../words/cut.ts'

/**
 * The index of words in SQLite's FTS5, whose row ids are places in time: it gives the newest first, and those of some days,
 * without looking at the others. Words are folded, so that nothing in a query can be taken for its syntax.
 */
export const words: WordIndex = {
  async put(db, statements) {
    for (const chunk of inChunks(statements, 100)) {
      const rows = chunk.map(({ at, words, marks }) => sql`(${at}, ${cutAll(words.split(' '))}, ${cutAll(marks)})`)
      await sql`insert into statement_words (rowid, words, marks) values ${sql.join(rows)}`.execute(db)
    }
  },
  async remove(db, ats) {
    for (const chunk of inChunks(ats, 100)) {
      await sql`delete from statement_words where rowid in (${sql.join(chunk)})`.execute(db)
    }
  },
  matching(query) {
    const text = expression(query)
    if (text === '') return sql`(select 0 as id where false)`
    return sql`(select rowid & 4294967295 as id from statement_words where statement_words match ${text})`
  },
  async count(db, query, { first, last }) {
    const text = expression(query)
    if (text === '') return 0
    const { rows } = await sql<{ count: number }>`
      select count(*) as count from statement_words
      where statement_words match ${text} and rowid between cast(${first} as integer) and cast(${last} as integer)`.execute(
      db,
    )
    return rows[0]?.count ?? 0
  },
  async first(db, query, { first, last }, order, limit) {
    const text = expression(query)
    if (text === '') return []
    const { rows } = await sql<{ at: number }>`
      select rowid as at from statement_words
      where statement_words match ${text} and rowid between cast(${first} as integer) and cast(${last} as integer)
      order by rowid ${sql.raw(order === 'newest' ? 'desc' : 'asc')} limit ${limit}`.execute(db)
    return rows.map(({ at }) => at)
  },
  async frequencies(db, words) {
    // Each is counted as it is asked for, in a microsecond a statement or less.
    const rows = await sql<{ term: string; doc: number }>`
      select term, doc from statement_words_vocabulary where term in (${sql.join([...words])})`.execute(db)
    return new Map(rows.rows.map(({ term, doc }) => [term, doc]))
  },
}

function cutAll(words: readonly string[]): string {
  return words.map(cut).join(' ')
}

function expression(query: WordQuery): string {
  if ('mark' in query) return `marks : "${cut(query.mark)}"`
  if ('phrase' in query) {
    if (query.phrase.length === 0) return ''
    return `words : "${cutAll(query.phrase)}"${query.prefix ? ' *' : ''}`
  }
  if ('some' in query) {
    const [some, but] = [expression(query.some), expression(query.but)]
    return some === '' || but === '' ? some : `(${some} NOT ${but})`
  }
  const parts = ('all' in query ? query.all : query.any).map(expression)
  if ('all' in query) return parts.length === 0 || parts.includes('') ? '' : `(${parts.join(' AND ')})`
  const told = parts.filter(part => part !== '')
  return told.length === 0 ? '' : `(${told.join(' OR ')})`
}
