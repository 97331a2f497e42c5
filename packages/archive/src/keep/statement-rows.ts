import { type Article, type BlockKind, blockAt, extent, type Record, type Statement } from '@onrecord/record'
import { foldedWordsIn } from '../fold.ts'
import { storable } from '../rows/storable.ts'
import type { StatementTable } from '../schema/tables.ts'

/** A row of the index of statements, with its id. */
export type StatementRow = Omit<StatementTable, 'id'> & { readonly id: number }

/** What a record's statements are drawn with: their version, and who its entities are. */
export interface Drawn {
  readonly version: number
  readonly article: number
  readonly current: 0 | 1
  readonly record: Record
  readonly people: ReadonlyMap<string, number>
}

/** The rows of a record's statements, whose ids are given in the record's order. */
export function statementRows(
  { version, article, current, record, people }: Drawn,
  ids: readonly number[],
): StatementRow[] {
  const { outlet } = record.article
  const idOf = new Map(record.statements.map(({ id }, i) => [id, ids[i] as number]))
  const entities = new Map(record.entities.map(entity => [entity.id, entity]))
  return record.statements.map((statement, i) => {
    const speaker = entities.get(statement.speaker ?? '')
    const { from, to } = extent(statement.content)
    const words = wordsOf(record, statement.content)
    const name = speaker?.name ?? (wordsOf(record, statement.source) || null)
    return {
      id: ids[i] as number,
      version,
      article,
      entry: storable(statement.id),
      form: statement.form,
      act: statement.act ?? null,
      polarity: statement.polarity ?? null,
      speaker: people.get(statement.speaker ?? '') ?? null,
      speaker_name: name && storable(name),
      speaker_type: speaker?.type ?? null,
      speaker_pronouns: speaker?.pronouns === undefined ? null : storable(speaker.pronouns),
      words: storable(words),
      length: foldedWordsIn(words).length,
      display: isDisplay(record.article, from) ? 1 : 0,
      starts: from,
      ends: to,
      said_from: statement.said?.from ?? null,
      said_to: statement.said?.to ?? null,
      day: dayOf(record, statement),
      confidence: statement.confidence,
      within: idOf.get(statement.within ?? '') ?? null,
      outlet: outlet === undefined ? null : storable(outlet),
      current,
      state: 'as read',
    }
  })
}

const DISPLAY: ReadonlySet<BlockKind> = new Set(['headline', 'standfirst', 'subheading', 'pullquote'])

/** Whether a place is in what repeats the text: a headline, standfirst, subheading or pull-quote. */
function isDisplay(article: Article, at: number): boolean {
  const block = article.blocks[blockAt(article, at)]
  return block !== undefined && at < block.to && DISPLAY.has(block.kind)
}

/** The words of spans as the text has them, with an ellipsis where something stands between. */
export function wordsOf({ article }: Record, spans: Statement['content']): string {
  return spans.map(({ from, to }) => article.text.slice(from, to)).join(' … ')
}

/** The first day on which something may have been said, else the day on which it was published. */
function dayOf({ article }: Record, { said }: Statement): string | null {
  if (said) return `${said.from}-01-01`.slice(0, 10)
  return article.published?.slice(0, 10) ?? null
}
