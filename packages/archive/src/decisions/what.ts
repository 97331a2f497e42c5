import type { Transaction } from 'kysely'
import { type Bearer, namesakes, somebody } from '../follow/namesakes.ts'
import { isTelling } from '../people/member.ts'
import { nameKey, sortKey } from '../people/name-key.ts'
import { publicIds } from '../people/public-id.ts'
import { insertNewRows, insertRows } from '../rows/insert.ts'
import { padded } from '../rows/padded.ts'
import { storable } from '../rows/storable.ts'
import type { Tables } from '../schema/tables.ts'
import type { Db, Store } from '../store.ts'
import { anchorOf, articlesNamed, demandAnchor, quoteOfSpans, quoteOfWords, reversalAnchor } from './anchors.ts'
import type { What } from './decision.ts'
import { DecisionError, type Proposal } from './proposal.ts'

/** What a proposal comes to, in terms that outlive readings. Throws DecisionError where it makes no sense. */
export async function whatOf(store: Store, db: Transaction<Tables>, proposal: Proposal): Promise<What> {
  switch (proposal.kind) {
    case 'merge':
      return merge(db, proposal)
    case 'split':
      return split(store, db, proposal)
    case 'rename':
      return rename(db, proposal)
    case 'confirm':
    case 'reject':
      return { kind: proposal.kind, target: { statement: (await anchorOf(db, proposal.statement)).anchor }, value: {} }
    case 'assign':
      return assign(store, db, proposal)
    case 'edit':
      return edit(db, proposal)
    case 'confirm-reversal':
    case 'reject-reversal':
      return { kind: proposal.kind, target: { reversal: await reversalAnchor(db, proposal.reversal) }, value: {} }
    case 'reply':
      return reply(db, proposal)
  }
}

type Of<Kind extends Proposal['kind']> = Extract<Proposal, { readonly kind: Kind }>

async function merge(db: Db, { person, into }: Of<'merge'>): Promise<What> {
  const [from, to] = [await bearerOf(db, person), await bearerOf(db, into)]
  if (from.row === to.row) throw new DecisionError(`"${person}" and "${into}" are one already`)
  if (from.type !== to.type) throw new DecisionError(`"${person}" is a ${from.type}, "${into}" a ${to.type}`)
  return { kind: 'merge', target: { person: person.trim() }, value: { into: into.trim() } }
}

async function rename(db: Db, { person, name }: Of<'rename'>): Promise<What> {
  const { id, name: before } = await bearerOf(db, person)
  const given = nameIn(name)
  if (given === before) throw new DecisionError(`"${id}" is called that already`)
  return { kind: 'rename', target: { person: id }, value: { name: given } }
}

const LONGEST = 300

function nameIn(name: string): string {
  const given = storable(name).replace(/\s+/g, ' ').trim()
  if (nameKey(given) === '') throw new DecisionError('a name has letters in it')
  if (given.length > LONGEST) throw new DecisionError(`a name has at most ${LONGEST} characters`)
  return given
}

async function assign(store: Store, db: Transaction<Tables>, proposal: Of<'assign'>): Promise<What> {
  const { anchor } = await anchorOf(db, proposal.statement)
  const target = { statement: anchor }
  if ('newcomer' in proposal) {
    const newcomer = nameIn(proposal.newcomer)
    const speaker = await newcomerNamed(store, db, newcomer, proposal.type ?? 'person')
    return { kind: 'assign', target, value: { speaker, newcomer } }
  }
  const { speaker } = proposal
  return { kind: 'assign', target, value: { speaker: speaker === null ? null : (await bearerOf(db, speaker)).id } }
}

/** Adds somebody whom nobody of the archive is called like; gives the public id. */
async function newcomerNamed(
  store: Store,
  db: Transaction<Tables>,
  name: string,
  type: Bearer['type'],
): Promise<string> {
  const [known] = await namesakes(db, name)
  if (known) {
    const advice = 'name that one, or tell the other apart by the name'
    throw new DecisionError(`"${name}" may be "${known.id}", who is in the archive; ${advice}`)
  }
  const { row, id } = await addPerson(store, db, name, type)
  await insertNewRows(db, 'person_name', [{ name: nameKey(name), person: row, whole: 1 }])
  return id
}

async function edit(db: Db, { statement, words, at, content, form, act }: Of<'edit'>): Promise<What> {
  if (words === undefined && content === undefined && form === undefined && act === undefined) {
    throw new DecisionError('say what is to be edited: the words, the form or the act')
  }
  if (words !== undefined && content !== undefined) throw new DecisionError('give the words or their places, not both')
  const { anchor, version, content: before } = await anchorOf(db, statement)
  const near = at === undefined ? before : [{ from: at, to: at }]
  const value = {
    ...(words === undefined ? {} : { content: quoteOfWords(version, words, near) }),
    ...(content === undefined ? {} : { content: quoteOfSpans(version, content) }),
    ...(form === undefined ? {} : { form }),
    ...(act === undefined ? {} : { act }),
  }
  return { kind: 'edit', target: { statement: anchor }, value }
}

async function reply(db: Db, { to, words, url, day, person }: Of<'reply'>): Promise<What> {
  if (storable(words).trim() === '') throw new DecisionError('a reply has words')
  if (url !== undefined && !/^https?:$/.test(URL.parse(url)?.protocol ?? '')) {
    throw new DecisionError(`"${url}" is no http or https address`)
  }
  if (day !== undefined && (!/^\d{4}-\d{2}-\d{2}$/.test(day) || Number.isNaN(Date.parse(day)))) {
    throw new DecisionError(`"${day}" is no day; write it as 2026-03-12`)
  }
  const target =
    'statement' in to
      ? { statement: (await anchorOf(db, to.statement)).anchor }
      : 'demand' in to
        ? { demand: await demandAnchor(db, to.demand) }
        : { reversal: await reversalAnchor(db, to.reversal) }
  const who = person === undefined ? null : (await bearerOf(db, person)).id
  const value = { words: storable(words).trim(), url: url ?? null, day: day ?? null, person: who }
  return { kind: 'reply', target, value }
}

async function split(store: Store, db: Transaction<Tables>, { person, articles, name }: Of<'split'>): Promise<What> {
  const from = await bearerOf(db, person)
  if (articles.length === 0) throw new DecisionError('say in which articles it is somebody else')
  const named = await articlesNamed(db, articles)
  const present = await db.selectFrom('presence').select('article').distinct().where('person', '=', from.row).execute()
  const there = new Set(present.map(({ article }) => article))
  const elsewhere = named.find(({ id }) => !there.has(id))
  if (elsewhere) throw new DecisionError(`"${from.id}" is not in "${elsewhere.address}"`)
  const chosen = new Set(named.map(({ id }) => id))
  if ([...there].every(article => chosen.has(article))) {
    throw new DecisionError(`"${from.id}" is in no other article; onrecord decide rename gives them another name`)
  }
  const into = await newPerson(store, db, from, name === undefined ? from.name : nameIn(name), [...chosen])
  const addresses = named.map(({ address }) => address).sort()
  return { kind: 'split', target: { person: from.id, articles: addresses }, value: { into, name: name ?? from.name } }
}

/** Adds somebody who was taken for somebody else in some articles; gives the public id. */
async function newPerson(
  store: Store,
  db: Transaction<Tables>,
  { row, type }: Bearer,
  name: string,
  articles: readonly number[],
): Promise<string> {
  const { row: own, id } = await addPerson(store, db, name, type)
  const bearers = await db
    .selectFrom('presence')
    .innerJoin('person', join =>
      join.on(eb => eb('person.id', '=', eb.fn.coalesce('presence.read_as', 'presence.person'))),
    )
    .select(['person.name', 'person.read_name'])
    .distinct()
    .where('presence.person', '=', row)
    .where('presence.article', 'in', padded(articles))
    .execute()
  const names = [name, ...bearers.map(bearer => bearer.read_name ?? bearer.name)]
  // Whoever was told apart by a reviewer is not to be found to be somebody else for want of a full name.
  await insertNewRows(
    db,
    'person_name',
    names.map(
      each => ({ name: nameKey(each), person: own, whole: isWhole(type, each) || each === name ? 1 : 0 }) as const,
    ),
  )
  return id
}

async function addPerson(
  store: Store,
  db: Transaction<Tables>,
  name: string,
  type: Bearer['type'],
): Promise<{ readonly row: number; readonly id: string }> {
  const [row = 0] = await store.reserve(db, 'person', 1)
  const [id = ''] = await publicIds(db, [nameKey(name)])
  const nobody = { aliases: '[]', merged_into: null, read_as: null, read_name: null }
  await insertRows(db, 'person', [{ id: row, public: id, type, name, sort: sortKey(name, type), ...nobody }])
  return { row, id }
}

function isWhole(type: Bearer['type'], name: string): boolean {
  return isTelling({ id: '', type, name, aliases: [], roles: [], mentions: [] })
}

/** Who bears a public id. */
async function bearerOf(db: Db, id: string): Promise<Bearer> {
  const row = await db.selectFrom('person').select('id').where('public', '=', id.trim()).executeTakeFirst()
  const [bearer] = row ? await somebody(db, [row.id]) : []
  if (!bearer) throw new DecisionError(`the archive has nobody with the id "${id}"`)
  return bearer
}
