import { type Kysely, sql } from 'kysely'
import type { Tables } from './tables.ts'

/**
 * What people look for, by name: in Datasette, a spreadsheet or a notebook. They show what counts, current and not
 * rejected, with names and words for numbers. Views are made anew with every migration.
 */
export const views: Readonly<Record<string, string>> = {
  statements_by_person: `
    select person.name as person, statement.day, statement.act, statement.words, statement.form,
      statement.outlet, version.headline, article.url, version.published, statement.said_from, statement.said_to,
      statement.confidence, person.type as person_type, person.public as person_id, statement.id as statement_id
    from statement
    join person on person.id = statement.speaker
    join version on version.id = statement.version
    join article on article.id = statement.article
    where statement.current = 1 and statement.state <> 'rejected'`,
  open_demands: `
    select demand.asker_name as asker, demand.asked_name as asked, demand.date, place.words,
      version.outlet, version.headline, article.url, version.published, demand.id as demand_id
    from demand
    join place on place.kind = 'demand' and place.item = demand.id and place.part = 'evidence' and place.number = 0
    join version on version.id = place.version
    join article on article.id = version.article
    where demand.status = 'open'`,
  reversals: `
    select reversal.person_name as person, earlier.date as before_date, earlier.words as before,
      later.date as after_date, later.words as after, reversal.reported, reversal.grade, reversal.confidence,
      reversal.state,
      version.outlet, version.headline, article.url, version.published, reversal.id as reversal_id
    from reversal
    left join place as earlier
      on earlier.kind = 'reversal' and earlier.item = reversal.id and earlier.part = 'before' and earlier.number = 0
    join place as later
      on later.kind = 'reversal' and later.item = reversal.id and later.part = 'after' and later.number = 0
    join version on version.id = later.version
    join article on article.id = version.article
    where reversal.state <> 'rejected'`,
  people_in_office: `
    select taken.person_name as person, taken.office, taken.body, taken.change, taken.date as since, taken.status,
      place.words, version.outlet, article.url, person.public as person_id
    from office_change as taken
    join place
      on place.kind = 'office-change' and place.item = taken.id and place.part = 'evidence' and place.number = 0
    join version on version.id = place.version
    join article on article.id = version.article
    left join person on person.id = taken.person
    where taken.change in ('takes-up', 'acting', 'stays') and taken.status in ('announced', 'effective')
      and not exists (
        select 1 from office_change as leaving
        where leaving.person = taken.person and lower(leaving.office) = lower(taken.office)
          and leaving.change in ('leaves', 'suspended') and leaving.status in ('announced', 'effective')
          and (leaving.date is null or taken.date is null or leaving.date >= taken.date))`,
  statements_per_outlet: `
    select outlet, count(*) as statements, count(distinct article) as articles, count(distinct speaker) as speakers,
      min(day) as first_day, max(day) as last_day
    from statement
    where current = 1 and state <> 'rejected'
    group by outlet`,
}

/** Takes all views away, so that the tables under them can be changed. */
export async function dropViews(db: Kysely<Tables>): Promise<void> {
  for (const name of Object.keys(views)) await sql`drop view if exists ${sql.table(name)}`.execute(db)
}

/** Makes all views, where there are none. */
export async function makeViews(db: Kysely<Tables>): Promise<void> {
  for (const [name, query] of Object.entries(views)) {
    await sql`create view ${sql.table(name)} as ${sql.raw(query)}`.execute(db)
  }
}
