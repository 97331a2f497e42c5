import { keep } from '@onrecord/archive'
import { added } from '../../adding/added.ts'
import { wantedIn } from '../../adding/wanted.ts'
import { document, form, json, Told } from '../body.ts'
import { answering, streaming } from '../endpoint.ts'
import { itemIn, readAt } from '../read.ts'
import { Added, FromForm, FromWeb, Outcome } from '../schemas/adding.ts'

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
    const [kept] = await room.desk.change(store => keep(store, [{ record, source: { hash: item.source } }]))
    if (!kept) throw new Error('nothing became of a record')
    await room.desk.weaver.woven()
    const { state, address, article, number } = kept
    return { state: STATES[state], address, article, number, note: note ?? null }
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
  give: (room, { body: { url }, stop }) => added(room, { files: [], text: undefined, url, about: {} }, stop),
})

export const addFromForm = streaming({
  method: 'post',
  at: '/articles/from-form',
  name: 'addFromForm',
  summary: 'Adds files, a text and what is at an address, each if it is given; tells of each article when it is safe.',
  about: 'Changing',
  body: form(FromForm),
  line: Outcome,
  give: (room, { body, stop }) => added(room, wantedIn(body), stop),
})
