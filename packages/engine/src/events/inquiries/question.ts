import type { Entity } from '@onrecord/record'
import type { Party } from '../party.ts'
import type { Reading } from '../reading.ts'

// Who looks into others by trade, tells of it, judges it or has its own cause: seldom whom an article's inquiry is into.
const OTHERS =
  /\b(?:police|constabulary|watchdog|regulator|ombudsman|directorate|commission|inspectorate|auditors?|audit|bureau|prosecut\w+|court|tribunal|jury|committee|parliament|commons|senate|congress|house|government|cabinet|treasury|office|agency|union|unite|unison|association|federation|campaign|action|group|residents|justice|party|labour|labor|conservatives?|tor(?:y|ies)|democrats?|republicans?|department|ministry|times|post|news|journal|herald|tribune|gazette|guardian|observer|express|telegraph|chronicle|courier|examiner|mail|mirror|sun|star|echo|argus|mercury|clarion|reporter|globe|independent|standard|press|wire|weekly|daily|sentinel|bulletin|dispatch|register|enquirer|inquirer|advertiser|evening|statehouse|radio|tv|bbc|cnn|itv|reuters|ap)\b/i

/**
 * Whose doings an investigation is into that says only what about ("how children were recorded"): what a watchdog in the
 * story watches, by the watchdog's name; else the body that the article
 * speaks of most, of several the one it names first.
 */
export function bodyInQuestion({ doc }: Reading, investigators: ReadonlySet<string>): { readonly key: string } | null {
  const { entities } = doc
  const watched = entities.flatMap(({ name }) => WATCHDOG.exec(name)?.[1] ?? [])
  if (watched.length === 1) {
    const key = entities.find(({ name, aliases }) => [name, ...aliases].includes(watched[0]))?.id ?? watched[0]
    return investigators.has(key) ? null : { key }
  }
  const bodies = entities
    .filter(({ id, type, name }) => type === 'organisation' && !investigators.has(id) && !OTHERS.test(name))
    .map(({ id, name, mentions }, _, all) => ({ key: id, times: mentions.length + timesCut(name, all) }))
    .toSorted((a, b) => b.times - a.times)
  return bodies[0] && bodies[0].times >= FEW ? bodies[0] : null
}

const FEW = 2

/** How often a body is called by the beginning of its name, where that was taken for another. */
function timesCut(full: string, bodies: readonly Entity[]): number {
  return bodies
    .filter(({ name }) => full.startsWith(`${name} `))
    .reduce((sum, { mentions }) => sum + mentions.length, 0)
}

// "The Severn Police Oversight Board" watches over the Severn Police; the House Oversight Committee over no house.
const WATCHDOG =
  /^((?:\p{Lu}[\p{L}’'.-]+\s)+\p{Lu}[\p{L}’'.-]+)\s(?:Oversight|Supervisory|Supervision|Scrutiny)\s(?:Board|Authority|Commission|Panel)$/u

/** The body that a first word stands for ("Tolland" of Tolland Water), if the article has but one that is called so in full. */
export function inFull({ doc }: Reading, party: Party): Party {
  const { entity } = party
  if (!entity || entity.name.includes(' ')) return party
  const isFull = ({ type, name }: Entity) => type === 'organisation' && name.startsWith(`${entity.name} `)
  const full = doc.entities.filter(isFull).toSorted((a, b) => b.mentions.length - a.mentions.length)[0]
  return full && full.mentions.length > entity.mentions.length / 2
    ? { ...party, key: full.id, entity: full, of: 'organisation' }
    : party
}
