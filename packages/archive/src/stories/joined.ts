import type { DatedPlace, JoinedDemand, Place } from '@onrecord/record'
import type { Transaction } from 'kysely'
import { ask } from '../rows/ask.ts'
import { insertRows } from '../rows/insert.ts'
import { padded } from '../rows/padded.ts'
import { storable } from '../rows/storable.ts'
import type { PlaceTable, Tables } from '../schema/tables.ts'
import type { Store } from '../store.ts'
import type { ToldStory } from './told.ts'

const KINDS = ['office_change', 'investigation', 'demand', 'reversal'] as const

/** Takes away what stories told before. */
export async function forget(db: Transaction<Tables>, stories: readonly number[]): Promise<void> {
  const all = padded(stories)
  for (const table of KINDS) {
    const kind = table === 'office_change' ? 'office-change' : table
    await db
      .deleteFrom('place')
      .where('kind', '=', kind)
      .where('item', 'in', eb => eb.selectFrom(table).select('id').where('story', 'in', all))
      .execute()
    if (table === 'reversal') {
      await db
        .deleteFrom('reply')
        .where('kind', '=', 'reversal')
        .where('item', 'in', eb => eb.selectFrom('reversal').select('id').where('story', 'in', all))
        .execute()
    }
    await db.deleteFrom(table).where('story', 'in', all).execute()
  }
}

/** Writes down what a story tells: office changes, investigations, demands and reversals; `ids` are its people's. */
export async function note(
  store: Store,
  db: Transaction<Tables>,
  { id: story, dossier, records }: ToldStory,
  ids: ReadonlyMap<string, number>,
): Promise<void> {
  const renamed = await renamedIn(db, [...ids.values()])
  const names = new Map(dossier.people.map(({ id, name }) => [id, renamed.get(ids.get(id) ?? 0) ?? name]))
  const idOf = (party: string | null) => ids.get(party ?? '') ?? null
  const nameOf = (party: string) => storable(names.get(party) ?? party)
  const places: Tables['place'][] = []
  const put = (kind: PlaceTable['kind'], item: number) => (part: PlaceTable['part'], all: readonly Placed[]) => {
    for (const [number, { article, from, to, date = null, by, value = null }] of all.entries()) {
      const version = Number(article)
      const words = storable(records.get(version)?.article.text.slice(from, to) ?? '')
      const person = { person: idOf(by ?? null), person_name: by === undefined ? null : nameOf(by) }
      places.push({ kind, item, part, number, version, starts: from, ends: to, words, date, ...person, value })
    }
  }
  for (const { evidence, person, body, ...change } of dossier.officeChanges) {
    const id = await only(store, db, 'office_change')
    const { office, change: what, manner, status, date } = change
    const row = { office: storable(office), body: body && nameOf(body), change: what, manner, status, date }
    await insertRows(db, 'office_change', [{ id, story, person: idOf(person), person_name: nameOf(person), ...row }])
    put('office-change', id)('evidence', evidence)
  }
  for (const { evidence, investigator, subject, matter, status } of dossier.investigations) {
    const id = await only(store, db, 'investigation')
    const who = { investigator: idOf(investigator), investigator_name: nameOf(investigator) }
    const whom = { subject: idOf(subject), subject_name: subject === null ? null : nameOf(subject) }
    await insertRows(db, 'investigation', [{ id, story, ...who, ...whom, matter: storable(matter), status }])
    put('investigation', id)('evidence', evidence)
  }
  for (const demand of dossier.demands) {
    const id = await only(store, db, 'demand')
    const { by, of, date, status } = demand
    const parties = { asker: idOf(by), asker_name: nameOf(by), asked: idOf(of), asked_name: nameOf(of) }
    await insertRows(db, 'demand', [{ id, story, ...parties, date, status }])
    for (const [part, all] of demandPlaces(demand)) put('demand', id)(part, all)
  }
  for (const { who, before, after, reported, signal, confidence, grade = null } of dossier.reversals) {
    const id = await only(store, db, 'reversal')
    const row = { reported: reported ? (1 as const) : (0 as const), grade, confidence, state: 'as read' as const }
    await insertRows(db, 'reversal', [{ id, story, person: idOf(who), person_name: nameOf(who), ...row }])
    put('reversal', id)('before', before ? [before] : [])
    put('reversal', id)('after', [after])
    put('reversal', id)('signal', signal ? [signal] : [])
  }
  await insertRows(db, 'place', places)
}

/** The names that reviewers gave people, by these. */
async function renamedIn(db: Transaction<Tables>, people: readonly number[]): Promise<ReadonlyMap<number, string>> {
  if (people.length === 0) return new Map()
  const asked = padded([...new Set(people)])
  const rows = await ask(db, `renamed ${asked.length}`, asked, () =>
    db.selectFrom('person').select(['id', 'name']).where('id', 'in', asked).where('read_name', 'is not', null),
  )
  return new Map(rows.map(({ id, name }) => [id, name]))
}

type Placed = Place & Partial<Pick<DatedPlace, 'date'>> & { readonly by?: string; readonly value?: PlaceTable['value'] }

function demandPlaces({ evidence, answers, verdict, outcome }: JoinedDemand): [PlaceTable['part'], Placed[]][] {
  const judged = verdict && { ...verdict, value: verdict.satisfied ? ('satisfied' as const) : ('unsatisfied' as const) }
  return [
    ['evidence', [...evidence]],
    ['answer', answers.map(answer => ({ ...answer, value: answer.kind }))],
    ['verdict', judged ? [judged] : []],
    ['outcome', outcome ? [outcome] : []],
  ]
}

async function only(store: Store, db: Transaction<Tables>, table: (typeof KINDS)[number]): Promise<number> {
  const [id = 0] = await store.reserve(db, table, 1)
  return id
}
