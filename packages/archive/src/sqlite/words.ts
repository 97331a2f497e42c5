import { sql } from 'kysely'
import { inChunks } from '../rows/chunks.ts'
import type { WordIndex, WordQuery } from '../store.ts'

/** The index of words in SQLite's FTS5. Words are folded, so that nothing in a query can be taken for its syntax. */
export const words: WordIndex = {
  async put(db, statements) {
    for (const chunk of inChunks(statements, 100)) {
      const rows = chunk.map(({ id, words }) => sql`(${id}, ${words})`)
      await sql`insert into statement_words (rowid, words) values ${sql.join(rows)}`.execute(db)
    }
  },
  async remove(db, ids) {
    for (const chunk of inChunks(ids, 100)) {
      await sql`delete from statement_words where rowid in (${sql.join(chunk)})`.execute(db)
    }
  },
  matching(query) {
    const text = expression(query)
    if (text === '') return sql`(select 0 as id where false)`
    return sql`(select rowid as id from statement_words where statement_words match ${text})`
  },
}

function expression(query: WordQuery): string {
  if ('phrase' in query) {
    if (query.phrase.length === 0) return ''
    return `"${query.phrase.join(' ')}"${query.prefix ? ' *' : ''}`
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
