import type { Statement } from './statements.ts'

/** A column of the table of statements. */
export interface StatementColumn {
  readonly name: string
  readonly type: 'STRING' | 'INT32' | 'DOUBLE'
  readonly of: (statement: Statement) => string | number | null
}

const text = (name: string, of: StatementColumn['of']): StatementColumn => ({ name, type: 'STRING', of })
const number = (name: string, of: StatementColumn['of']): StatementColumn => ({ name, type: 'INT32', of })
const list = (items: readonly string[]) => items.join('; ')

/** The columns of the table of statements, in order, as CSV and Parquet have them; several names are parted by `; `. */
export const COLUMNS: readonly StatementColumn[] = [
  number('statement', ({ id }) => id),
  text('article', ({ article }) => article),
  text('url', ({ url }) => url),
  text('outlet', ({ outlet }) => outlet),
  text('headline', ({ headline }) => headline),
  text('published', ({ published }) => published),
  text('speaker_id', ({ speakerId }) => speakerId),
  text('speaker', ({ speaker }) => speaker),
  text('speaker_type', ({ speakerType }) => speakerType),
  text('speaker_pronouns', ({ speakerPronouns }) => speakerPronouns),
  text('form', ({ form }) => form),
  text('act', ({ act }) => act),
  number('polarity', ({ polarity }) => polarity),
  text('words', ({ words }) => words),
  number('starts', ({ starts }) => starts),
  number('ends', ({ ends }) => ends),
  text('said_from', ({ saidFrom }) => saidFrom),
  text('said_to', ({ saidTo }) => saidTo),
  text('day', ({ day }) => day),
  text('about', ({ about }) => list(about.map(({ name }) => name))),
  text('about_ids', ({ about }) => list(about.map(({ id }) => id))),
  text('addressees', ({ addressees }) => list(addressees.map(({ name }) => name))),
  text('addressee_ids', ({ addressees }) => list(addressees.map(({ id }) => id))),
  number('within', ({ within }) => within),
  number('display', ({ display }) => display),
  text('state', ({ state }) => state),
  { name: 'confidence', type: 'DOUBLE', of: ({ confidence }) => confidence },
  text('model', ({ model }) => model),
]
