import { type Kysely, sql } from 'kysely'
import type { Kind } from '../../store.ts'

/**
 * Decisions can be drawn into the index and out of it again: whom the engine took somebody for stays known beside whom a
 * reviewer found them to be, and a decision is found by the articles that it is about.
 */
export async function up(db: Kysely<unknown>, kind: Kind): Promise<void> {
  const text = kind === 'sqlite' ? 'text' : 'text collate "C"'
  const end = kind === 'sqlite' ? 'strict, without rowid' : ''
  const steps = [
    'alter table person add column read_as integer references person (id)',
    `alter table person add column read_name ${text}`,
    'update person set read_as = merged_into',
    'alter table presence add column read_as integer references person (id)',
    'create index presence_read_as_index on presence (read_as) where read_as is not null',
    'create index person_read_as_index on person (read_as) where read_as is not null',
    `create table decision_article (decision integer not null references decision (id), address ${text} not null,
      primary key (decision, address)) ${end}`,
    'create index decision_article_address_index on decision_article (address)',
    `create table reply (decision integer not null references decision (id), kind ${text} not null,
      item integer not null, words ${text} not null, url ${text}, day ${text},
      person integer references person (id), primary key (kind, item, decision)) ${end}`,
    'create index reply_person_index on reply (person) where person is not null',
  ]
  for (const step of steps) await sql.raw(step).execute(db)
}
