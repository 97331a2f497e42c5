import { type RawBuilder, sql } from 'kysely'
import { inChunks } from '../rows/chunks.ts'
import type { WordIndex, WordQuery } from '../store.ts'

/**
 * The index of words in a GIN index. Vectors and queries are written out, not parsed by PostgreSQL, whose parsers take
 * words apart in their own way. Words are folded, so that nothing in them can be taken for syntax.
 */
export const words: WordIndex = {
  async put(db, statements) {
    for (const chunk of inChunks(statements, 100)) {
      const rows = chunk.map(({ id, words }) => sql`(${id}::integer, ${vectorOf(words)}::tsvector)`)
      await sql`insert into statement_words (id, words) values ${sql.join(rows)}`.execute(db)
    }
  },
  async remove(db, ids) {
    await sql`delete from statement_words where id = any(${[...ids]}::integer[])`.execute(db)
  },
  matching(query): RawBuilder<number> {
    const text = expression(query)
    if (text === '') return sql`(select 0 as id where false)`
    return sql`(select id from statement_words where words @@ ${text}::tsquery)`
  },
}

function vectorOf(words: string): string {
  return words
    .split(' ')
    .filter(Boolean)
    .map((word, i) => `'${word}':${i + 1}`)
    .join(' ')
}

function expression(query: WordQuery): string {
  if ('phrase' in query) {
    const last = query.phrase.length - 1
    return query.phrase.map((word, i) => `'${word}'${i === last && query.prefix ? ':*' : ''}`).join(' <-> ')
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
