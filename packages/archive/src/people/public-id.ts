import { fold } from '../fold.ts'
import { padded } from '../rows/padded.ts'
import type { Db } from '../store.ts'

const LONGEST = 60

/** Ids for new people of some names, in their order: `ada-brook`, then `ada-brook-2`. None was ever given before. */
export async function publicIds(db: Db, names: readonly string[]): Promise<string[]> {
  const slugs = names.map(slugOf)
  const rows = await db.selectFrom('person').select('public').where('public', 'in', padded(slugs)).execute()
  const given = new Map<string, number>()
  for (const { public: taken } of rows) given.set(taken, await lastGiven(db, taken))
  return slugs.map(slug => {
    const number = (given.get(slug) ?? 0) + 1
    given.set(slug, number)
    return number === 1 ? slug : `${slug}-${number}`
  })
}

function slugOf(name: string): string {
  const slug = [...fold(name).replaceAll(' ', '-')].slice(0, LONGEST).join('').replace(/-$/, '')
  // A number at the end would read as the number of a namesake.
  return /(?:^|-)\d+$/.test(slug) || slug === '' ? `${slug}-x`.replace(/^-/, '') : slug
}

/** The highest number given to a slug that is taken. */
async function lastGiven(db: Db, slug: string): Promise<number> {
  // '.' follows '-' in ASCII: all that begin with the slug and a hyphen.
  const rows = await db
    .selectFrom('person')
    .select('public')
    .where('public', '>=', `${slug}-`)
    .where('public', '<', `${slug}.`)
    .execute()
  const numbers = rows.map(row => Number(/^\d+$/.exec(row.public.slice(slug.length + 1))?.[0] ?? 1))
  return Math.max(1, ...numbers)
}
