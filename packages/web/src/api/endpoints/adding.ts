import {
  adding,
  atAddress,
  Expected,
  type Found,
  type Outcome as OutcomeOf,
  remembering,
  until,
  weaving,
} from '@onrecord/adding'
import { fetchedBefore, keep, weave } from '@onrecord/archive'
import { UnreadableError } from '@onrecord/reader'
import type { z } from 'zod'
import type { Room } from '../../room.ts'
import { document, json, Told } from '../body.ts'
import { answering, streaming } from '../endpoint.ts'
import { itemIn, readAt } from '../read.ts'
import { Added, FromWeb, Outcome } from '../schemas/adding.ts'

const STATES = { new: 'added', version: 'version', same: 'held' } as const

export const addArticle = answering({
  method: 'post',
  at: '/articles',
  name: 'addArticle',
  summary: 'Reads an article and keeps its record. What is answered is safe.',
  about: 'Changing',
  query: Told,
  body: document(['text/html', 'text/plain']),
  answer: Added,
  refuses: [422],
  async give(room, { query, body }) {
    const item = itemIn({ ...body, about: { ...query, ...body.about } }, 'file')
    const { record, note } = await readAt(room, item)
    return room.desk.change(async store => {
      const [kept] = await keep(store, [{ record, source: { hash: item.source } }])
      if (!kept) throw new Error('nothing became of a record')
      await weave(store)
      const { state, address, article, number } = kept
      return { state: STATES[state], address, article, number, note: note ?? null }
    })
  },
})

export const addFromWeb = streaming({
  method: 'post',
  at: '/articles/from-web',
  name: 'addFromWeb',
  summary:
    'Fetches an article, or those that a feed or sitemap names, and keeps their records; tells of each when it is safe.',
  about: 'Changing',
  body: json(FromWeb),
  line: Outcome,
  give: (room, { body: { url }, stop }) => fromWeb(room, url, stop),
})

/** Adds what is at an address, and tells in lists what became of it; ends early where nobody waits for it any more. */
function fromWeb({ desk }: Room, url: string, stop: AbortSignal) {
  return desk.changes(async function* (store) {
    const web = {
      fetch: desk.web.fetch,
      before: (urls: readonly string[]) => fetchedBefore(store, urls),
      passFailed: false,
      about: () => ({}),
      expected: new Expected(),
      stop,
    }
    const items = until(guarded(url, atAddress(url, web)), stop)
    for await (const list of remembering(store, weaving(store, adding(store, items, desk.readers), stop))) {
      yield list.map(told)
    }
  })
}

/** The items, and where they break off, why. */
async function* guarded(name: string, items: AsyncIterable<Found>): AsyncGenerator<Found> {
  try {
    yield* items
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error
    yield { name, error: error.message }
  }
}

function told(outcome: OutcomeOf): z.input<typeof Outcome> {
  const { name, state } = outcome
  if (state === 'failed') return { name, state, error: outcome.error }
  if (state === 'queued') throw new Error('nothing is queued here')
  return { name, state, address: outcome.address ?? null, note: outcome.note ?? null }
}
