import type { Entity, Role } from '@onrecord/record'
import type { Tokens } from '../../document.ts'
import { BODY_NOUNS } from '../../mentions/body-nouns.ts'
import type { Description } from '../../mentions/mention.ts'
import { isPremodifier, isRole } from '../../mentions/offices.ts'
import { isOneOf, NN, POS } from '../../mentions/sight.ts'
import { ROLE_MODIFIERS } from '../../mentions/titles.ts'
import { wordSet } from '../../mentions/word-set.ts'
import { hashText } from '../../model/hash.ts'
import { mentionsIn } from '../../speakers/mentions-in.ts'
import type { Party } from '../party.ts'
import type { Doc, Reading } from '../reading.ts'
import { TITLE_WORDS } from './words.ts'

/** An office and the body whose it is; `body` is the id of an entity, or a name. */
export interface Post {
  readonly office: string
  readonly body: string | null
}

/** The office of somebody whose office the article does not tell. */
export const UNTOLD_OFFICE = 'post'

// What somebody is without holding an office.
const NO_OFFICE = wordSet(`
  man woman boy girl lady gentleman mum mom mother father dad son daughter brother sister wife husband widow widower grandfather
  grandmother grandson granddaughter uncle aunt cousin nephew niece stepson stepdaughter gran grandma boyfriend girlfriend fiancé
  fiancée spouse parent child kid baby toddler twin sibling friend pal colleague victim suspect defendant accused convict prisoner
  inmate gunman attacker killer murderer shooter rapist terrorist plaintiff claimant complainant witness survivor fugitive refugee
  migrant heir heiress resident neighbour neighbor tenant pensioner retiree teenager candidate nominee contender challenger hopeful
  rival opponent mate successor predecessor counterpart critic supporter ally donor student pupil graduate patient customer shopper
  fan onlooker bystander protester protestor demonstrator marcher villager motorist pedestrian viewer listener caller passenger
  commuter rider parishioner detainee evacuee source insider whistleblower informant dutchman frenchman englishman scotsman irishman
  welshman italian spaniard german american russian favourite favorite novice newcomer veteran legend hero icon expert specialist
  guest star celebrity millionaire billionaire owner founder co-founder investor businessman businesswoman tycoon republican democrat
  conservative liberal socialist independent moderate loyalist native volunteer activist campaigner runner journalist writer author columnist actor actress player
  farmer fisherman builder baker butcher plumber hairdresser barber musician singer composer poet artist painter novelist dancer comedian
  midfielder striker defender goalkeeper keeper winger full-back fullback forward centre-half fly-half batsman batter bowler pitcher quarterback
  landlord landlady shopkeeper publican housewife carer cleaner front-runner frontrunner standard-bearer running-mate driver jury referee umpire linesman presenter apprentice trainee intern gen col lt sgt capt maj adm`)
const FORMER = wordSet('former ex retired then late previous')
const AS = wordSet('as')
const THE = wordSet('the a an its his her their')
const FIELD = wordSet('of')
const OF = wordSet('of at from')

/** Does the text's title name an office ("chief executive", not "mother")? */
export function isOffice(title: string): boolean {
  const words = title.toLowerCase().match(/[\p{L}'’-]+/gu) ?? []
  const head = words[words.length - 1] ?? ''
  return !hasWord(head, NO_OFFICE) && !words.some(w => hasWord(w, FORMER)) && !/^ex-|-old$/.test(title.toLowerCase())
}

/** The offices that the article gives somebody, those with a body first. */
export function officesOf(entity: Entity | null): readonly Role[] {
  const offices = entity?.roles.filter(({ title }) => isOffice(title)) ?? []
  return [...offices.filter(({ body }) => body), ...offices.filter(({ body }) => !body)]
}

/** The office that a description says ("the trust's chief executive"), or null where it says none. */
export function postOf(reading: Reading, description: Description): Post | null {
  const { doc } = reading
  const title = titleOf(doc, description.office.title)
  if (description.of !== 'person' || !isOffice(title)) return null
  const { body } = description.office
  if (!body) return { office: title, body: null }
  const named = bodyIn(reading, body)
  const isField =
    !doc.cast.some(({ id }) => id === named) && !/\p{Lu}/u.test(named) && !isOneOf(doc, body.to - 1, BODY_NOUNS)
  if (!isField) return { office: title, body: named }
  // "Director of property"; "president at a special meeting"
  return { office: isOneOf(doc, body.from - 1, FIELD) ? `${title} of ${named}` : title, body: null }
}

/** The office that somebody has by the article, of `body` where they have several; null where they have none. */
export function postHeld(reading: Reading, { entity, mention, key }: Party, body: string | null): Post | null {
  const own = mention?.kind === 'description' ? postOf(reading, mention) : null
  if (own?.body) return own
  const offices = officesOf(entity)
  const best =
    offices.find(role => body !== null && role.body !== undefined && bodyId(reading, role.body) === body) ?? offices[0]
  if (own && !best?.body) return own
  if (best) return { office: plain(best.title), body: best.body ? bodyId(reading, best.body) : null }
  return entity || !isOffice(key) ? null : { office: key, body: null }
}

/** The office that somebody has or had by the article ("the former chair, who quit in May"). */
export function postLeft(reading: Reading, party: Party): Post | null {
  const had = party.entity?.roles.find(({ title }) => isOffice(plain(title)))
  const held = postHeld(reading, party, null)
  return held ?? (had ? { office: plain(had.title), body: had.body ? bodyId(reading, had.body) : null } : null)
}

/** The office that stands at token `at`, past "as" and an article: "appointed chief constable of Severn Police". */
export function postAt(reading: Reading, limit: number, at: number): Found | null {
  const { doc } = reading
  let from = at
  if (isOneOf(doc, from, AS)) from++
  if (isOneOf(doc, from, THE)) from++
  for (const i of mentionsIn(doc, { from: at, to: Math.min(limit, from + 7) })) {
    const m = doc.mentions[i]
    if (m.kind !== 'description' || m.of !== 'person' || m.tokens.from > from || m.head > from + 6) continue
    const post = postOf(reading, m)
    if (post) return { ...post, tokens: m.tokens, isActing: isActing(doc, m.office.title) }
  }
  return bareTitle(reading, limit, from)
}

/** An office found at a place, and whether it is held for a time only. */
export interface Found extends Post {
  readonly tokens: Tokens
  readonly isActing: boolean
}

/** A title that is no mention: "appointed manager until 2026", "elected Mayor". */
function bareTitle(reading: Reading, limit: number, from: number): Found | null {
  const { doc } = reading
  let head = -1
  for (let i = from; i < limit && i < from + 6 && isOfTitle(doc, i); i++) {
    if (isRole(doc, i)) head = i
    else if (head >= 0) break
  }
  if (head < 0) return null
  const tokens = { from, to: head + 1 }
  const title = titleOf(doc, tokens)
  if (!isOffice(title)) return null
  const body = isOneOf(doc, head + 1, OF) ? bodyFrom(reading, head + 2, limit) : null
  return { office: title, body, tokens, isActing: isActing(doc, tokens) }
}

/** What somebody is appointed as, whatever it is called: "as harbour master". */
export function titleAfterAs({ doc }: Reading, limit: number, at: number): Found | null {
  if (!isOneOf(doc, at, AS)) return null
  const from = isOneOf(doc, at + 1, ARTICLES) ? at + 2 : at + 1
  let to = from
  while (to < limit && to < from + 5 && isPremodifier(doc, to)) to++
  // "As the party's nominee"
  if (to === from || doc.tags[to - 1] !== NN || doc.tags[to] === POS) return null
  const title = titleOf(doc, { from, to })
  return isOffice(title)
    ? { office: title, body: null, tokens: { from, to }, isActing: isActing(doc, { from, to }) }
    : null
}

const ARTICLES = wordSet('the its')

function isOfTitle(doc: Doc, i: number): boolean {
  return isPremodifier(doc, i) || isOneOf(doc, i, ROLE_MODIFIERS)
}

/** Is the office held for a time ("acting chief executive")? */
export function isActing(doc: Doc, { from, to }: Tokens): boolean {
  // A caretaker is one by calling.
  for (let i = from; i < to - 1; i++) if (isOneOf(doc, i, TITLE_WORDS.acting)) return true
  return false
}

/** The body that words name: an entity's id, or the words. */
export function bodyIn(reading: Reading, tokens: Tokens): string {
  const { doc } = reading
  for (const i of mentionsIn(doc, tokens)) {
    const entity = doc.entities[doc.whose[i]]
    if (entity?.type === 'organisation' && doc.mentions[i].tokens.to >= tokens.to) return entity.id
  }
  const { text } = doc.article
  return bodyId(reading, text.slice(doc.tokens[tokens.from].from, doc.tokens[tokens.to - 1].to))
}

/** The body that begins at a token or past an article there; null where none does. */
export function bodyFrom({ doc }: Reading, at: number, limit: number): string | null {
  for (const i of mentionsIn(doc, { from: at, to: Math.min(limit, at + 3) })) {
    const entity = doc.entities[doc.whose[i]]
    if (entity?.type === 'organisation') return entity.id
  }
  return null
}

/** The same where it is named: "the network" may be another one than the article named last. */
export function namedBodyFrom({ doc }: Reading, at: number, limit: number): string | null {
  for (const i of mentionsIn(doc, { from: at, to: Math.min(limit, at + 3) })) {
    const entity = doc.entities[doc.whose[i]]
    if (entity?.type === 'organisation' && doc.mentions[i].kind === 'name') return entity.id
  }
  return null
}

/** The id of the body of that name, or the name where the article knows no such body. */
export function bodyId({ doc }: Reading, name: string): string {
  return doc.cast.find(e => e.type === 'organisation' && (e.name === name || e.aliases.includes(name)))?.id ?? name
}

function titleOf(doc: Doc, { from, to }: Tokens): string {
  return plain(doc.article.text.slice(doc.tokens[from].from, doc.tokens[to - 1].to))
}

/** A title without what says that it is held for a time. */
function plain(title: string): string {
  const words = title
    .replace(/\s+/g, ' ')
    .replace(
      /^(?:the|its|his|her|their|a|an|new|next|newly appointed|former|ex-|incoming|outgoing|ousted|sacked|suspended|disgraced|embattled|longtime|long-serving)\s+/i,
      '',
    )
  return (
    words
      .replace(/-(?:elect|designate)$/i, '')
      .replace(/^(?:acting|interim|caretaker|temporary|officiating)\s+/i, '') || words
  )
}

function hasWord(word: string, words: ReadonlySet<number>): boolean {
  return words.has(hashText(word))
}
