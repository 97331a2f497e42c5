import { fold } from '../fold.ts'
import { ask } from '../rows/ask.ts'
import { padded } from '../rows/padded.ts'
import type { Db } from '../store.ts'

const LONGEST = 60

/** Ids for new people of some names, in their order: `ada-brook`, then `ada-brook-2`. None was ever given before. */
export async function publicIds(db: Db, names: readonly string[]): Promise<string[]> {
  const slugs = names.map(slugOf)
  const asked = padded(slugs)
  const rows = await ask(db, `public ids ${asked.length}`, asked, () =>
    db.selectFrom('person').select('public').where('public', 'in', asked),
  )
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

/** The highest number given to a slug that is taken. Numbers have no gaps, so that a few look-ups find it among thousands. */
async function lastGiven(db: Db, slug: string): Promise<number> {
  const isGiven = async (number: number) => {
    const asked = `${slug}-${number}`
    const rows = await ask(db, 'public id', [asked], () =>
      db.selectFrom('person').select('id').where('public', '=', asked),
    )
    return rows.length > 0
  }
  let [given, free] = [1, 2]
  while (await isGiven(free)) [given, free] = [free, free * 2]
  while (free - given > 1) {
    const middle = (given + free) >> 1
    if (await isGiven(middle)) given = middle
    else free = middle
  }
  return given
}
