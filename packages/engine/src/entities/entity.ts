import type { Entity, Role } from '@onrecord/record'
import type { Document, Segmented, Tokens } from '../document.ts'
import { BODY_NOUNS } from '../mentions/body-nouns.ts'
import type { Description, Mention, Name } from '../mentions/mention.ts'
import { isOneOf } from '../mentions/sight.ts'
import { wordSet } from '../mentions/word-set.ts'
import { hashText } from '../model/hash.ts'
import type { Tagged } from '../tags/tags.ts'
import type { Cast } from './cast.ts'
import { fold, type Party } from './party.ts'
import type { Recognised } from './recognised.ts'
import { type Told, VERB_TITLES } from './roles.ts'

type Read = Document & Segmented & Tagged

/** The entities of a cast: the parties that are mentioned, in order of their first mention. */
export function entitiesOf(doc: Read, cast: Cast): Recognised {
  const { mentions, parties } = cast.scene
  const order = new Int32Array(parties.length).fill(-1)
  const own: number[][] = []
  const whose = cast.whose.map((party, i) => {
    if (party < 0 || parties[party].words.length === 0) return -1
    if (order[party] < 0) order[party] = own.push([]) - 1
    own[order[party]].push(i)
    return order[party]
  })
  const nameOf = fullNames(doc, mentions)
  const roles = rolesOf(doc, cast, nameOf)
  const entities: Entity[] = new Array(own.length)
  parties.forEach((party, p) => {
    if (order[p] >= 0)
      entities[order[p]] = entityOf(doc, mentions, party, nameOf(party), own[order[p]], roles[p], order[p])
  })
  return { entities, whose, described: describedBy(cast) }
}

function describedBy({ scene: { mentions, parties }, whose }: Cast): Int32Array {
  const first = new Int32Array(parties.length).fill(-1)
  return whose.map((party, i) => {
    if (party < 0 || parties[party].words.length > 0) return -1
    if (first[party] < 0 && mentions[i].kind === 'description') first[party] = i
    return first[party]
  })
}

function entityOf(
  doc: Read,
  mentions: readonly Mention[],
  party: Party,
  name: string,
  own: readonly number[],
  roles: readonly Role[],
  at: number,
): Entity {
  const { text } = doc.article
  const aliases = new Map<string, string>()
  for (const i of own) {
    const m = mentions[i]
    const owned = m.kind === 'description' ? withOwner(doc, m) : null
    if (owned && !aliases.has(fold(owned))) aliases.set(fold(owned), owned)
    if (m.kind !== 'name') continue
    const the =
      party.type === 'organisation' && /\bthe\s$/i.test(text.slice(Math.max(0, m.from - 5), m.from)) ? 'the ' : ''
    for (const form of [text.slice(m.from, m.to), bare(doc, m)]) {
      const plain = form.replace(/\s+/g, ' ')
      if (!aliases.has(fold(plain))) aliases.set(fold(plain), the + plain)
    }
    if (m.nickname && !aliases.has(fold(m.nickname))) aliases.set(fold(m.nickname), m.nickname)
  }
  aliases.delete(fold(name))
  const pronouns = pronounsOf(mentions, party, own)
  return {
    id: `e${at + 1}`,
    type: party.type,
    name,
    aliases: [...aliases.values()],
    roles,
    mentions: own.map(i => ({ from: mentions[i].from, to: mentions[i].to })),
    ...(pronouns ? { pronouns } : {}),
  }
}

/** How a body is called by whose it is ("Penrose's campaign"), or null. */
function withOwner({ article, tokens }: Read, { of, office: { body }, head }: Description): string | null {
  if (of !== 'organisation' || !body || body.from >= head) return null
  const words = article.text.slice(tokens[body.from].from, tokens[head].to).replace(/\s+/g, ' ')
  return /^\p{Lu}/u.test(words) ? words : null
}

/** The name as the text has it, without honorific. */
function bare({ article, tokens }: Read, { name }: Name): string {
  return article.text.slice(tokens[name.from].from, tokens[name.to - 1].to)
}

/** A party's fullest name with the text's own spaces, but without a nickname inside it. */
type NameOf = (party: Party) => string

function fullNames(doc: Read, mentions: readonly Mention[]): NameOf {
  const byWords = new Map<readonly string[], Name>()
  for (const m of mentions) if (m.kind === 'name') byWords.set(m.words, m)
  return ({ words }) => {
    const name = byWords.get(words)
    return name && !name.nickname ? bare(doc, name).replace(/\s+/g, ' ') : words.join(' ')
  }
}

function pronounsOf(mentions: readonly Mention[], { type }: Party, own: readonly number[]): string | null {
  if (type !== 'person') return null
  const forms = new Map<string, number>()
  for (const i of own) {
    const m = mentions[i]
    if (m.kind === 'pronoun' && (m.form === 'he' || m.form === 'she')) forms.set(m.form, (forms.get(m.form) ?? 0) + 1)
  }
  const he = forms.get('he') ?? 0
  const she = forms.get('she') ?? 0
  return he > she ? 'he/him' : she > he ? 'she/her' : null
}

// "Ann Lee, the woman who was hurt": this tells her from nobody.
const ANYBODY = wordSet('man woman boy girl lady gentleman lad lass')

/** What each party is said to be, each title once for a body. */
function rolesOf(doc: Read, cast: Cast, nameOf: NameOf): Role[][] {
  const roles: Role[][] = cast.scene.parties.map(() => [])
  const seen = new Set<string>()
  const nouns = namedBy(cast.scene.parties)
  for (const told of cast.told) {
    if (isOneOf(doc, told.title.to - 1, ANYBODY) && told.title.to - told.title.from === 1) continue
    const role = roleOf(doc, cast, nameOf, nouns, told)
    const key = fold(`${told.party} ${role.title} ${role.body ?? ''}`)
    if (seen.has(key)) continue
    seen.add(key)
    roles[told.party].push(role)
  }
  return roles
}

function roleOf(
  doc: Read,
  cast: Cast,
  nameOf: NameOf,
  nouns: ReadonlyMap<string, Party>,
  { title, body, description, span }: Told,
): Role {
  const slice = ({ from, to }: Tokens) => doc.article.text.slice(doc.tokens[from].from, doc.tokens[to - 1].to)
  const verb = VERB_TITLES.get(doc.forms[title.from].lower)
  const name = body ? nameOfBody(cast, body, nameOf, nouns, slice) : ownerOf(cast, nameOf, description)
  // "Head of integrity" is all title: what follows "of" is a matter and no body.
  const matter = body && body.from > title.to && name && /^\p{Ll}/u.test(name)
  return {
    title: verb ?? slice(matter ? { from: title.from, to: body.to } : title),
    ...(name && !matter ? { body: name } : {}),
    span: { from: doc.tokens[span.from].from, to: doc.tokens[span.to - 1].to },
  }
}

/** The first body that a common noun in its name can call ("Federation" the Officers' Federation). */
function namedBy(parties: readonly Party[]): Map<string, Party> {
  const index = new Map<string, Party>()
  for (const party of parties) {
    if (party.type !== 'organisation') continue
    for (const word of party.words.map(fold))
      if (BODY_NOUNS.has(hashText(word)) && !index.has(word)) index.set(word, party)
  }
  return index
}

/** What body the words name: by the entity they mention, by the place, by themselves. */
function nameOfBody(
  { scene: { mentions, parties }, whose }: Cast,
  body: Tokens,
  nameOf: NameOf,
  nouns: ReadonlyMap<string, Party>,
  slice: (t: Tokens) => string,
): string | null {
  let place = false
  // "The league" begins a word before "league".
  for (let i = firstFrom(mentions, body.from - 1); i < mentions.length && mentions[i].tokens.from < body.to; i++) {
    if (mentions[i].tokens.to <= body.from) continue
    if (whose[i] >= 0 && parties[whose[i]].type === 'organisation') return nameOf(parties[whose[i]])
    const m = mentions[i]
    if (m.kind === 'name' && m.type === 'place') place = true
  }
  const known = nouns.get(fold(slice(body)))
  if (known) return nameOf(known)
  // A capital that no name stands behind is a sentence's first word or shouting: "DEFIANT police chief".
  return place || !/^\p{Lu}/u.test(slice(body)) ? slice(body) : null
}

/** The body that "its" before a title stands for. */
function ownerOf({ scene: { mentions, parties }, whose }: Cast, nameOf: NameOf, description: number): string | null {
  if (description < 0) return null
  const { from } = mentions[description].tokens
  for (let i = firstFrom(mentions, from); i < mentions.length && mentions[i].tokens.from === from; i++) {
    const pronoun = mentions[i].kind === 'pronoun' && whose[i] >= 0 && parties[whose[i]].type === 'organisation'
    if (pronoun) return nameOf(parties[whose[i]])
  }
  return null
}

/** The first mention at or after a token; logarithmic. */
function firstFrom(mentions: readonly Mention[], token: number): number {
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (mentions[middle].tokens.from < token) low = middle + 1
    else high = middle
  }
  return low
}
