import type { Act, EntityType, Form } from '@onrecord/record'
import { type Selection, selected } from '../count/selection.ts'
import type { Db } from '../store.ts'

/** Somebody of the archive: the id that never changes, and the name. */
export interface Somebody {
  readonly id: string
  readonly name: string
  readonly type: EntityType
}

/** A statement as it leaves the archive: with names and addresses for numbers, as reviewers left it. */
export interface Statement {
  readonly id: number
  /** Its id in the article's record. */
  readonly entry: string
  readonly version: number
  /** The address of its article in the archive, and on the web where it is there. */
  readonly article: string
  readonly url: string | null
  readonly outlet: string | null
  readonly headline: string | null
  readonly published: string | null
  /** Who speaks, if the archive knows them; else only by the name in the article. */
  readonly speakerId: string | null
  readonly speaker: string | null
  readonly speakerType: EntityType | null
  readonly speakerPronouns: string | null
  readonly form: Form
  readonly act: Act | null
  readonly polarity: -1 | 0 | 1 | null
  readonly words: string
  readonly starts: number
  readonly ends: number
  readonly saidFrom: string | null
  readonly saidTo: string | null
  readonly day: string | null
  readonly confidence: number
  readonly within: number | null
  readonly display: 0 | 1
  readonly state: 'as read' | 'confirmed' | 'edited'
  readonly model: string
  readonly about: readonly Somebody[]
  readonly addressees: readonly Somebody[]
}

const PAGE = 1000

/** The statements that count, in the order in which they were kept, some at a time: of current versions, none rejected. */
export async function* statementsIn(db: Db, selection: Selection): AsyncGenerator<readonly Statement[]> {
  let after = 0
  for (;;) {
    const rows = await page(db, selection, after)
    const [first, last] = [rows[0], rows.at(-1)]
    if (!first || !last) return
    const concerned = {
      about: await concernedIn(db, 'about', first.id, last.id),
      addressees: await concernedIn(db, 'addressee', first.id, last.id),
    }
    yield rows.map(row => ({
      ...row,
      about: concerned.about.get(row.id) ?? [],
      addressees: concerned.addressees.get(row.id) ?? [],
    }))
    if (rows.length < PAGE) return
    after = last.id
  }
}

function page(db: Db, selection: Selection, after: number) {
  return db
    .selectFrom('statement')
    .innerJoin('version', 'version.id', 'statement.version')
    .innerJoin('article', 'article.id', 'statement.article')
    .leftJoin('person as given', 'given.id', 'statement.speaker')
    .leftJoin('person as speaker', join =>
      join.on(eb => eb('speaker.id', '=', eb.fn.coalesce('given.merged_into', 'given.id'))),
    )
    .where('statement.id', '>', after)
    .where('statement.current', '=', 1)
    .where('statement.state', '<>', 'rejected')
    .where(eb => selected(selection)(eb as never))
    .orderBy('statement.id')
    .limit(PAGE)
    .select(({ fn }) => [
      'statement.id',
      'statement.entry',
      'statement.version',
      'article.address as article',
      'article.url',
      'version.outlet',
      'version.headline',
      'version.published',
      'speaker.public as speakerId',
      fn.coalesce('speaker.name', 'statement.speaker_name').as('speaker'),
      fn.coalesce('speaker.type', 'statement.speaker_type').as('speakerType'),
      'statement.speaker_pronouns as speakerPronouns',
      'statement.form',
      'statement.act',
      'statement.polarity',
      'statement.words',
      'statement.starts',
      'statement.ends',
      'statement.said_from as saidFrom',
      'statement.said_to as saidTo',
      'statement.day',
      'statement.confidence',
      'statement.within',
      'statement.display',
      'statement.state',
      'version.model',
    ])
    .$castTo<Omit<Statement, 'about' | 'addressees'>>()
    .execute()
}

/** Whom statements of a stretch are about, or who is spoken to, by statement. */
async function concernedIn(db: Db, table: 'about' | 'addressee', from: number, to: number) {
  const rows = await db
    .selectFrom(table)
    .innerJoin('person as given', 'given.id', `${table}.person`)
    .innerJoin('person', join => join.on(eb => eb('person.id', '=', eb.fn.coalesce('given.merged_into', 'given.id'))))
    .where(`${table}.statement`, '>=', from)
    .where(`${table}.statement`, '<=', to)
    .orderBy(`${table}.statement`)
    .orderBy('person.id')
    .select([`${table}.statement`, 'person.public as id', 'person.name', 'person.type'])
    .execute()
  const byStatement = new Map<number, Somebody[]>()
  for (const { statement, ...somebody } of rows) {
    const all = byStatement.get(statement) ?? []
    byStatement.set(statement, all)
    if (!all.some(({ id }) => id === somebody.id)) all.push(somebody)
  }
  return byStatement
}
