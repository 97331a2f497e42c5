import type { Entity } from '@onrecord/record'
import { onlyForce } from '../entities/forces.ts'
import type { Chapter, Told } from './chapter.ts'
import { namesCompany } from './company-name.ts'

// "Todd van Buskirk, a spokesman for the company": so many characters from a title to the body it is of.
const NEAR = 40
const SPEAKS_FOR =
  /\b(?:spokes(?:man|woman|person)|chief executive|chair(?:man|woman|person)?|director|president|head|leader|boss|secretary|chief|founder|manager|owner|organi[sz]er|trustee|governor|captain|commissioner|officer|principal|head ?(?:teacher|master|mistress)|headteacher|headmaster|headmistress|(?:vice-)?chancellor|provost|rector|dean|superintendent|convener|convenor|coordinator|commander|coach)\b/i

const SPOKESMAN = /\b(?:spokes(?:man|woman|person)|communications)\b/i
// What an article is about it mentions so often.
const OFTEN = 4

/** "The party's education spokeswoman": of another body, which no entity stands for. */
function isSomebodys(text: string, { from, to }: Edges): boolean {
  return /\p{L}['’]s?\s/u.test(text.slice(Math.max(0, from - 3), to))
}

/** The body that an article mentions most, where one stands out: its spokesmen are not said to be whose. */
function topicOf(bodies: readonly Entity[]): Entity | undefined {
  const [first, second] = [...bodies].sort((a, b) => b.mentions.length - a.mentions.length)
  return first && first.mentions.length >= OFTEN && first.mentions.length > (second?.mentions.length ?? 0)
    ? first
    : undefined
}

/** "A bus company … said" in the first paragraph: the body whose name begins the next. */
function described({ article, entities }: Told, { type, mentions }: Entity): Entity | undefined {
  if (type !== 'unnamed' && type !== 'group') return undefined
  const paragraphs = article.blocks.filter(b => b.kind === 'paragraph')
  const at = paragraphs.findIndex(b => b.from <= mentions[0]?.from && mentions[0]?.to <= b.to)
  const next = paragraphs[at + 1]
  if (at < 0 || at > 2 || !next) return undefined
  return entities.find(
    e => e.type === 'organisation' && e.mentions.some(m => m.from >= next.from && m.from <= next.from + 4),
  )
}

// "Det Ch Supt Moira Kincaid": a rank of the police and nothing else, so that a "Deputy Mayor" has none.
const RANK =
  /^(?:(?:Det|Detective|Acting|Temporary|Assistant|Deputy|Chief|Ch|Station)\.? )*(?:Supt|Superintendent|Inspector|Insp|Sgt|Sergeant|Constable|Garda|DCI|DI|DS|Sheriff)\.?$/

/**
 * On whose behalf each person of an article speaks: the body that its role names, or the body named close to that role
 * ("the force's director of communications, Lucy Tran"). Keys are those of `keyOf`.
 */
export function sidesOf(told: Told, keyOf: (entity: string) => string): Map<string, Set<string>> {
  const { article, entities } = told
  const sides = new Map<string, Set<string>>()
  const bodies = entities.filter(e => e.type === 'organisation' || (e.type === 'person' && namesCompany(e.name)))
  const topic = topicOf(bodies)
  const add = (who: string, body: string) => {
    if (who === body) return
    const known = sides.get(who)
    if (known) known.add(body)
    else sides.set(who, new Set([body]))
  }
  for (const entity of entities) {
    for (const body of entity.type === 'person' ? bodies.filter(({ name }) => isOwn(entity, name)) : [])
      add(keyOf(entity.id), keyOf(body.id))
    for (const { title, body, span } of entity.roles) {
      if (!SPEAKS_FOR.test(title)) continue
      const named = body === undefined ? undefined : bodyNamed(bodies, body)
      const near = named ?? bodies.find(({ mentions }) => mentions.some(m => isBeside(article.text, m, span)))
      const side =
        near ?? (SPOKESMAN.test(title) && body === undefined && !isSomebodys(article.text, span) ? topic : undefined)
      if (side) add(keyOf(entity.id), keyOf(side.id))
    }
    const force = entity.roles.some(r => RANK.test(r.title)) ? onlyForce(bodies) : undefined
    if (force) add(keyOf(entity.id), keyOf(force.id))
    const lead = described(told, entity)
    if (lead) add(keyOf(entity.id), keyOf(lead.id))
    const led = entity.type === 'person' ? ledBy(told, entity) : undefined
    if (led) add(keyOf(entity.id), keyOf(led.id))
    if (entity.type === 'unnamed' && SPEAKS_FOR.test(entity.name)) {
      const near = bodies.find(({ mentions }) =>
        mentions.some(m => entity.mentions.some(e => e.from <= m.from && m.to <= e.to)),
      )
      const named =
        near ??
        bodyNamed(
          bodies,
          entity.name
            .replace(SPEAKS_FOR, '')
            .replace(/^\W*(?:an? )?\s*(?:for|of|at|from)\s(?:the\s)?/, '')
            .trim(),
        )
      if (named) add(keyOf(entity.id), keyOf(named.id))
    }
  }
  return sides
}

/** The chapters with what all of them tell of who speaks for whom: a body named once is known in every article. */
export function withSharedSides(chapters: readonly Chapter[]): Chapter[] {
  if (chapters.length < 2) return [...chapters]
  const counts = new Map<string, Map<string, number>>()
  for (const { sides } of chapters) {
    for (const [who, bodies] of sides) {
      const known = counts.get(who) ?? new Map<string, number>()
      for (const body of bodies) known.set(body, (known.get(body) ?? 0) + 1)
      counts.set(who, known)
    }
  }
  const all = new Map([...counts].map(([who, bodies]) => [who, mostTold(bodies)] as const))
  return chapters.map(chapter => ({ ...chapter, sides: all }))
}

/** The bodies that most articles tell: one article may have read "its chief executive" of the wrong one. */
function mostTold(bodies: ReadonlyMap<string, number>): Set<string> {
  const most = Math.max(...bodies.values())
  return new Set([...bodies].filter(([, n]) => n === most).map(([body]) => body))
}

/** "The Varley campaign" and "Ida Varley's office" speak for Ida Varley. */
function isOwn({ name }: Entity, body: string): boolean {
  const surname = name.split(' ').at(-1) ?? name
  return body.includes(surname) && /\b(?:campaign|administration|office|team|camp)$/i.test(body) && surname.length > 2
}

// "Who has led the force since June", "who heads the office".
const LEADS =
  /^,?\s(?:\d+,\s)?who\s(?:has\s|have\s|had\s)?(?:chairs?|heads?|leads?|led|runs?|represents?|organi[sz]es|owns?|speaks for|headed|chaired)\s(?:the\s)?$/

function ledBy({ article: { text }, entities }: Told, person: Entity): Entity | undefined {
  return entities.find(
    e =>
      e.type === 'organisation' &&
      e.mentions.some(body =>
        person.mentions.some(m => m.to < body.from && body.from - m.to < 50 && LEADS.test(text.slice(m.to, body.from))),
      ),
  )
}

function bodyNamed(bodies: readonly Entity[], name: string): Entity | undefined {
  const key = name.toLowerCase()
  if (key === '') return undefined
  return (
    bodies.find(e => [e.name, ...e.aliases].some(n => n.toLowerCase() === key)) ??
    bodies.find(e => key.length > 3 && e.name.toLowerCase().includes(key))
  )
}

type Edges = { readonly from: number; readonly to: number }

/** "The board's chair", "director of communications at the force", "Dame Oonagh, who chairs the board". */
function isBeside(text: string, body: Edges, role: Edges): boolean {
  if (body.from <= role.from && role.from - body.to <= 3) return /^['’]?s?\s*$/.test(text.slice(body.to, role.from))
  if (role.from <= body.from && body.to <= role.to) return true
  if (body.from < role.to || body.from - role.to > NEAR) return false
  return /^\s(?:\w+\s){0,3}?(?:of|for|at|to)\s(?:the\s)?$/.test(text.slice(role.to, body.from))
}
