import { csvLine, joined, rolesOf, type Shown, shown } from '@onrecord/pages'
import { extent, type Record } from '@onrecord/record'

export const ending = '.csv'

/** What a row is made of: one statement and the record it stands in. */
interface Row extends Shown {
  readonly record: Record
}

/**
 * The columns, in order. `from` and `to` are the first and last character of the content, `spans` all its parts
 * (`12-40;55-90`), in UTF-16 code units of the article's text; several source, cue or content spans are parted by ` … `,
 * several names by `; `. `polarity` is -1, 0 or 1.
 */
const columns: { readonly [name: string]: (row: Row) => string | number | undefined } = {
  article: ({ record }) => record.article.id,
  statement: ({ statement }) => statement.id,
  outlet: ({ record }) => record.article.outlet,
  published: ({ record }) => record.article.published,
  url: ({ record }) => record.article.url,
  headline: ({ record }) => record.article.headline,
  speaker: ({ speaker }) => speaker?.name,
  speaker_type: ({ speaker }) => speaker?.type,
  speaker_roles: ({ speaker }) => speaker && rolesOf(speaker).join('; '),
  form: ({ statement }) => statement.form,
  act: ({ statement }) => statement.act,
  polarity: ({ statement }) => statement.polarity,
  addressees: ({ to }) => to.map(({ name }) => name).join('; '),
  about: ({ about }) => about.map(({ name }) => name).join('; '),
  source: ({ record, statement }) => joined(record.article, statement.source),
  cue: ({ record, statement }) => joined(record.article, statement.cue),
  content: ({ record, statement }) => joined(record.article, statement.content),
  place: ({ place }) => place,
  from: ({ statement }) => extent(statement.content).from,
  to: ({ statement }) => extent(statement.content).to,
  spans: ({ statement }) => statement.content.map(span => `${span.from}-${span.to}`).join(';'),
  said_from: ({ statement }) => statement.said?.from,
  said_to: ({ statement }) => statement.said?.to,
  within: ({ statement }) => statement.within,
  confidence: ({ statement }) => statement.confidence,
}

/** One table, a row a statement, as RFC 4180 has it: a header, lines ended by CR LF, UTF-8. */
export async function* render(records: AsyncIterable<Record>): AsyncGenerator<string> {
  yield csvLine(Object.keys(columns))
  for await (const record of records)
    yield shown(record)
      .map(each => rowLine({ ...each, record }))
      .join('')
}

function rowLine(row: Row): string {
  return csvLine(Object.values(columns).map(column => column(row) ?? ''))
}
