import type { EntityType, Form } from '@onrecord/record'
import type { Store } from '../../src/index.ts'

/** Somebody who speaks, as an archive has them. */
export interface Somebody {
  readonly name: string
  readonly type?: EntityType
  readonly pronouns?: string
  readonly role?: { readonly title: string; readonly body?: string }
}

/** An article, and who says how many words in each of its statements. */
export interface Told {
  readonly outlet?: string
  readonly published?: string
  readonly report?: number
  readonly said: readonly (readonly [who: string | null, words: number, form?: Form, rest?: object])[]
}

/** Fills an archive with rows for some articles, their speakers by name. */
export async function fill(store: Store, people: readonly Somebody[], articles: readonly Told[]): Promise<void> {
  await store.write(async db => {
    const ids = new Map<string, number>()
    for (const [i, { name, type = 'person' }] of people.entries()) {
      ids.set(name, i + 1)
      const row = {
        id: i + 1,
        public: `p-${i + 1}`,
        type,
        name,
        aliases: '[]',
        sort: name,
        merged_into: null,
        read_as: null,
        read_name: null,
      }
      await db.insertInto('person').values(row).execute()
    }
    for (const [i, { outlet = null, published = null, report = null, said }] of articles.entries()) {
      const id = i + 1
      const article = { id, address: `https://paper.example/${id}`, url: null, outlet, current: id, first_seen: NOW }
      await db.insertInto('article').values(article).execute()
      const version = { id, article: id, number: 1, text: '', text_hash: '', source_hash: null, outlet, headline: null }
      const read = { byline: '[]', published, added: NOW, engine: '0', model: 'fast', record: new Uint8Array(), report }
      await db
        .insertInto('version')
        .values({ ...version, ...read })
        .execute()
      for (const name of new Set(said.flatMap(([who]) => who ?? []))) {
        const person = ids.get(name) ?? 0
        const { role } = people[person - 1] ?? { name }
        await db
          .insertInto('presence')
          .values({ person, version: id, article: id, entity: name, day: NOW.slice(0, 10) })
          .execute()
        const place = { version: id, starts: 0, ends: 1 }
        if (role)
          await db
            .insertInto('role')
            .values({ body: null, ...role, person, ...place })
            .execute()
      }
      for (const [entry, [who, length, form = 'direct', rest = {}]] of said.entries()) {
        const speaker = who === null ? null : (ids.get(who) ?? null)
        const { type = 'person', pronouns = null } = people[(speaker ?? 0) - 1] ?? {}
        const place = { version: id, article: id, entry: `s${entry}`, starts: 0, ends: 1, outlet, current: 1 } as const
        const how = {
          form,
          act: null,
          polarity: null,
          words: 'x',
          length,
          display: 0 as const,
          confidence: 1,
          within: null,
          day: null,
        }
        const whose = {
          speaker,
          speaker_name: who,
          speaker_type: who === null ? null : type,
          speaker_pronouns: pronouns,
          said_from: null,
          said_to: null,
        }
        await db
          .insertInto('statement')
          .values({ ...place, ...how, ...whose, state: 'as read', ...rest })
          .execute()
      }
    }
  })
}

const NOW = '2026-03-12T00:00:00Z'
