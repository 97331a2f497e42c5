import type { Audit, AuditTable, NamedVoice } from '@onrecord/archive'
import { csvLine } from '../csv-line.ts'

type Column = (voice: NamedVoice, table: AuditTable) => string | number | undefined

/** The columns, in order. Shares are from 0 to 1; `corrected_as` says what the correction was measured on, where not on the kind. */
const columns: { readonly [name: string]: Column } = {
  by: (_, { by }) => by,
  per: (_, { per }) => per?.sort,
  span: (_, { per }) => per?.name,
  voice: ({ name }) => name,
  id: ({ id }) => id,
  statements: ({ statements }) => statements,
  words: ({ words }) => words,
  share: ({ share }) => rounded(share.read),
  share_corrected: ({ share }) => rounded(share.corrected),
  share_from: ({ share }) => rounded(share.from),
  share_to: ({ share }) => rounded(share.to),
  words_share: ({ wordShare }) => rounded(wordShare.read),
  words_corrected: ({ wordShare }) => rounded(wordShare.corrected),
  words_from: ({ wordShare }) => rounded(wordShare.from),
  words_to: ({ wordShare }) => rounded(wordShare.to),
  corrected_as: ({ borrowed }) => borrowed.join('; '),
  of_statements: (_, { statements }) => statements,
  of_words: (_, { words }) => words,
  of_articles: (_, { articles }) => articles,
}

/** All tables of an audit as one in CSV, a row a voice. */
export function csv({ tables }: Audit): string {
  const rows = tables.flatMap(table =>
    table.voices.map(voice => csvLine(Object.values(columns).map(column => column(voice, table) ?? ''))),
  )
  return csvLine(Object.keys(columns)) + rows.join('')
}

function rounded(share: number): number {
  return Math.round(share * 1e5) / 1e5
}
