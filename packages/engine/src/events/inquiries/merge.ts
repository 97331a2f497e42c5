import type { Investigation } from '@onrecord/record'
import { rangeAt } from '../../document.ts'
import type { Reading } from '../reading.ts'
import type { ToldInquiry } from './told.ts'

type Status = Investigation['status']

// The further an inquiry has come, the more is told of it.
const ORDER: readonly Status[] = ['called-for', 'refused', 'under-way', 'opened', 'closed']

/** One investigation for each investigator and whom it is into: the places that tell of it together. */
export function mergeInquiries(reading: Reading, told: readonly ToldInquiry[]): Omit<Investigation, 'id'>[] {
  const groups: ToldInquiry[][] = []
  // Those that say both come first, so that what says less finds them.
  for (const one of told.toSorted((a, b) => said(b) - said(a) || a.token - b.token)) {
    const group = groups.find(([first]) => (one.isKnown ? fitsKnown(first, one) : fits(first, one)))
    if (group) group.push(one)
    else groups.push([one])
  }
  return groups.flatMap(group => merged(reading, group) ?? []).toSorted((a, b) => a.evidence.from - b.evidence.from)
}

/** "The inquiry will be led by Ann Lee": the one that a body has opened. */
function fitsKnown(first: ToldInquiry, one: ToldInquiry): boolean {
  return first.status !== 'refused' && first.status !== 'called-for' && same(first.subject?.key, one.subject?.key)
}

function said({ investigator, subject, isKnown }: ToldInquiry): number {
  return (isKnown ? -4 : 0) + (investigator ? 2 : 0) + (subject ? 1 : 0)
}

function fits(a: ToldInquiry, b: ToldInquiry): boolean {
  const isWish = ({ status }: ToldInquiry) => status === 'refused' || status === 'called-for'
  // What somebody only wants is not the inquiry that is held.
  if ((isWish(a) || isWish(b)) && a.status !== b.status) return false
  return same(a.investigator?.key, b.investigator?.key) && same(a.subject?.key, b.subject?.key)
}

function same(a: string | undefined, b: string | undefined): boolean {
  return a === b || a === undefined || b === undefined
}

function merged(reading: Reading, group: readonly ToldInquiry[]): Omit<Investigation, 'id'> | null {
  const investigator = group.find(g => g.investigator)?.investigator
  if (!investigator) return null
  const best = group.reduce((a, b) => (ORDER.indexOf(b.status) > ORDER.indexOf(a.status) ? b : a))
  const matter = best.matter || (group.find(({ matter }) => matter)?.matter ?? '')
  const subject = group.find(g => g.subject)?.subject ?? bodyInQuestion(reading, investigator.key, best.token)
  if (subject?.key === investigator.key || (!subject && !matter && best.status !== 'refused')) return null
  const further = group.filter(one => one !== best).map(({ evidence }) => evidence)
  return {
    kind: 'investigation',
    investigator: investigator.key,
    subject: subject?.key ?? null,
    matter,
    status: best.status,
    evidence: best.evidence,
    ...(further.length ? { furtherEvidence: further } : {}),
  }
}

const PLAIN = 5

// So many paragraphs before an investigation is told, the body it is into has to be spoken of.
const NEAR = 2

/**
 * Whose doings an investigation is into that says only what about ("how children were recorded"): the body that the
 * article is about, if one is named far more often than all others, and just before; else nobody.
 */
function bodyInQuestion({ doc }: Reading, investigator: string, token: number): { readonly key: string } | null {
  const { article, entities, paragraphs, tokens } = doc
  const here = rangeAt(paragraphs, token)
  const from = tokens[paragraphs[Math.max(0, here - NEAR)].from].from
  const to = tokens[paragraphs[here].to - 1].to
  const bodies = entities
    .filter(({ type, id, name }) => type === 'organisation' && id !== investigator && !article.outlet?.includes(name))
    .sort((a, b) => b.mentions.length - a.mentions.length)
  const [first, second] = bodies
  if (!first?.mentions.some(mention => from <= mention.from && mention.to <= to)) return null
  // "The Severn Police Board" watches over the Severn Police.
  const watched = bodies.find(({ name }) => name !== first.name && first.name.startsWith(`${name} `))
  if (watched) return { key: watched.id }
  const isPlain = first.mentions.length >= PLAIN && first.mentions.length >= 2 * (second?.mentions.length ?? 0)
  return isPlain ? { key: first.id } : null
}
