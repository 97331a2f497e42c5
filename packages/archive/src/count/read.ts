import type { EntityType, Form } from '@onrecord/record'
import { inChunks } from '../rows/chunks.ts'
import type { Db } from '../store.ts'
import { type Cell, type Kind, kindOf } from './kind.ts'
import { counted, type Selection } from './selection.ts'

/** What one speaker says in one form in one article. */
export interface Line {
  readonly version: number
  readonly outlet: string | null
  /** ISO 8601, of publication. */
  readonly month: string | null
  readonly model: string
  /** Who speaks; null where nobody is known to, or somebody whom the archive knows by this article alone. */
  readonly speaker: Speaker | null
  /** What the article calls the speaker. */
  readonly name: string | null
  readonly type: EntityType | null
  readonly kind: Kind
  readonly cell: Cell
  /** What the article says that the speaker is, first of all. */
  readonly role: { readonly title: string; readonly body: string | null } | undefined
  readonly statements: number
  readonly words: number
}

/** Somebody of the archive. */
export interface Speaker {
  readonly id: number
  readonly public: string
  readonly name: string
}

/** Version numbers looked at in one query: a few hundred thousand statements would be held for more. */
const WINDOW = 2_000

/** What is said in the selected coverage, an article at a time, in the order in which they were kept. */
export async function* articlesIn(db: Db, selection: Selection): AsyncGenerator<readonly Line[]> {
  const people = await peopleIn(db)
  const { last } = await db
    .selectFrom('version')
    .select(({ fn }) => fn.max('id').as('last'))
    .executeTakeFirstOrThrow()
  for (let after = 0; after < (last ?? 0); after += WINDOW) {
    const window = { after, upTo: after + WINDOW }
    const [rows, roles] = [await rowsIn(db, selection, window), await rolesIn(db, people, window)]
    const speakers = await people.known(rows.flatMap(({ speaker }) => speaker ?? []))
    const lines = rows.map(({ version, type, form, pronouns, speaker: given, ...row }): Line => {
      const speaker = speakers.get(given ?? 0) ?? null
      const kind = kindOf(type, speaker ? people.pronouns(speaker.id) : pronouns)
      const role = roles.get(`${version} ${speaker?.id}`)
      return { ...row, version, speaker, type, kind, cell: `${kind} ${form}`, role }
    })
    for (const article of Map.groupBy(lines, line => line.version).values()) yield article
  }
}

interface Window {
  readonly after: number
  readonly upTo: number
}

function rowsIn(db: Db, selection: Selection, { after, upTo }: Window) {
  return db
    .selectFrom('statement')
    .innerJoin('version', 'version.id', 'statement.version')
    .leftJoin('person', 'person.id', 'statement.speaker')
    .where('version.id', '>', after)
    .where('version.id', '<=', upTo)
    .where('statement.state', '<>', 'rejected')
    .where('statement.display', '=', 0)
    .where(counted(db, selection))
    .groupBy(['version.id', 'statement.speaker', 'statement.speaker_name', 'statement.speaker_type'])
    .groupBy(['statement.speaker_pronouns', 'person.type', 'statement.form'])
    .orderBy('version.id')
    .select(({ fn, eb }) => [
      'version.id as version',
      fn.min('version.outlet').as('outlet'),
      fn.min(fn<string>('substr', ['version.published', eb.lit(1), eb.lit(7)])).as('month'),
      fn.min('version.model').as('model'),
      'statement.speaker as speaker',
      'statement.speaker_name as name',
      'statement.speaker_pronouns as pronouns',
      fn.coalesce('person.type', 'statement.speaker_type').as('type'),
      'statement.form as form',
      fn.countAll<number>().as('statements'),
      fn.sum<number>('statement.length').as('words'),
    ])
    .$castTo<{
      version: number
      outlet: string | null
      month: string | null
      model: string
      speaker: number | null
      name: string | null
      pronouns: string | null
      type: EntityType | null
      form: Form
      statements: number
      words: number
    }>()
    .execute()
}

/** What is told of people all over the archive. */
interface People {
  /** Who somebody was found to be by a decision. */
  oneself(person: number): number
  /** Who some people are, by the numbers given, which may be those of people found to be somebody else. */
  known(people: readonly number[]): Promise<ReadonlyMap<number, Speaker>>
  /** The pronouns that most articles use of somebody. */
  pronouns(person: number): string | null
}

async function peopleIn(db: Db): Promise<People> {
  const merged = await db
    .selectFrom('person')
    .select(['id', 'merged_into'])
    .where('merged_into', 'is not', null)
    .execute()
  const into = new Map(merged.map(({ id, merged_into }) => [id, merged_into]))
  const oneself = (person: number): number => {
    let own = person
    for (let steps = 0; steps < into.size; steps++) own = into.get(own) ?? own
    return own
  }
  return { oneself, known: knownIn(db, oneself), pronouns: await pronounsIn(db, oneself) }
}

function knownIn(db: Db, oneself: People['oneself']): People['known'] {
  const speakers = new Map<number, Speaker>()
  return async people => {
    const strange = [...new Set(people.map(oneself))].filter(id => !speakers.has(id))
    for (const chunk of inChunks(strange, 500)) {
      const rows = await db.selectFrom('person').select(['id', 'public', 'name']).where('id', 'in', chunk).execute()
      for (const row of rows) speakers.set(row.id, row)
    }
    return new Map(
      people.flatMap(id => {
        const speaker = speakers.get(oneself(id))
        return speaker ? [[id, speaker] as const] : []
      }),
    )
  }
}

async function pronounsIn(db: Db, oneself: People['oneself']): Promise<People['pronouns']> {
  const told = await db
    .selectFrom('statement')
    .select(({ fn }) => ['speaker', 'speaker_pronouns', fn.count<number>('version').distinct().as('articles')])
    .where('speaker', 'is not', null)
    .where('speaker_pronouns', 'is not', null)
    .where('current', '=', 1)
    .groupBy(['speaker', 'speaker_pronouns'])
    .execute()
  const most = new Map<number, string>()
  for (const [person, all] of Map.groupBy(told, each => oneself(each.speaker ?? 0))) {
    const sums = new Map<string, number>()
    for (const { speaker_pronouns: pronouns, articles } of all) {
      if (pronouns !== null) sums.set(pronouns, (sums.get(pronouns) ?? 0) + articles)
    }
    const [[first, n] = ['', 0], [, second] = ['', 0]] = [...sums].sort((a, b) => b[1] - a[1])
    if (n > second) most.set(person, first)
  }
  return person => most.get(person) ?? null
}

/** The first role that each article gives somebody, by version and person. */
async function rolesIn(db: Db, people: People, { after, upTo }: Window) {
  const rows = await db
    .selectFrom('role')
    .select(['person', 'version', 'title', 'body'])
    .where('version', '>', after)
    .where('version', '<=', upTo)
    .orderBy('id', 'desc')
    .execute()
  return new Map(rows.map(({ person, version, ...role }) => [`${version} ${people.oneself(person)}`, role]))
}
