import type { Entity } from '@onrecord/record'
import { isCapital, isOneOf } from '../../mentions/sight.ts'
import { wordSet } from '../../mentions/word-set.ts'
import { mentionsIn } from '../../speakers/mentions-in.ts'
import { type Party, partyOf } from '../party.ts'
import type { Doc, Reading, Sentence } from '../reading.ts'
import { theForce } from './the-force.ts'

const POSSESSIVE = wordSet("'s ’s ' ’")
const OFFICE = /^(\p{Lu}[\p{L}’' -]+?)(?:['’]s)? (?:office|Office)$/u

/** "The Information Commissioner's Office", of which only the last word was seen to be a name. */
function officeName(doc: Doc, party: Party): Party | null {
  const { from, to } = party.tokens
  if (
    to - from !== 1 ||
    !isOneOf(doc, from, NAMED_OFFICE) ||
    !isCapital(doc, from) ||
    !isOneOf(doc, from - 1, POSSESSIVE)
  )
    return null
  let start = from - 1
  while (start > 0 && isCapital(doc, start - 1) && from - start < 6 && !isOneOf(doc, start - 1, ARTICLES)) start--
  if (start === from - 1) return null
  const key = doc.article.text.slice(doc.tokens[start].from, doc.tokens[from].to)
  const isOf = doc.cast.some(({ type, name }) => type === 'person' && name.endsWith(doc.tokens[from - 2].text))
  return isOf ? null : { ...party, key, entity: null, tokens: { from: start, to } }
}

const NAMED_OFFICE = wordSet('office')
const ARTICLES = wordSet('the a an')

/** "Her office is investigating": she is, whose office it is, if the article knows her; "police" are the article's only force. */
export function holderOf(reading: Reading, sentence: Sentence, party: Party): Party {
  const { doc } = reading
  const full = theForce(reading, party) ?? officeName(doc, party)
  if (full) return full
  const chief = chiefOf(reading, sentence, party) ?? officeHolder(doc, party)
  if (chief) return { ...party, key: chief.id, entity: chief, of: 'person' }
  const owner = party.of === 'organisation' && OFFICE.exec(party.entity?.name ?? '')?.[1]
  if (!owner) return party
  const held = doc.cast.filter(({ type, name }) => type === 'person' && ` ${name}`.endsWith(` ${owner}`))
  return held.length === 1 ? { ...party, key: held[0].id, entity: held[0], of: 'person' } : party
}

/** "The attorney general's office": the only one of the article who is that. */
function officeHolder({ cast }: Doc, { key, entity, of }: Party): Entity | null {
  const title = of === 'organisation' ? OFFICE_OF.exec(entity?.name ?? key)?.[1].toLowerCase() : undefined
  if (title === undefined) return null
  const isHolder = ({ type, roles }: Entity) =>
    type === 'person' && roles.some(role => role.title.toLowerCase().endsWith(title) && !FORMER.test(role.title))
  const held = cast.filter(isHolder)
  return held.length === 1 ? held[0] : null
}

const OFFICE_OF =
  /^(?:the )?((?:\p{L}+[ -]){0,2}(?:general|attorney|auditor|ombudsman|inspector|comptroller|coroner|commissioner|prosecutor))[’']s (?:office|unit)$/iu
const FORMER = /^(?:former|ex|deputy|assistant)\b/i

/** "Lawyers in his public integrity unit have begun": whoever such people work for looks into it. */
function chiefOf(reading: Reading, { from }: Sentence, { tokens, of }: Party): Entity | null {
  const { doc } = reading
  const own = mentionsIn(doc, tokens).find(i => isWhose(doc, i))
  const whose = own ?? (of === 'person' ? undefined : ownerRight(doc, from, tokens.from))
  const owner = whose === undefined ? null : partyOf(reading, whose)
  const isUnit = tokens.to > tokens.from && isOneOf(doc, tokens.to - 1, UNITS)
  return isUnit && owner?.of === 'person' ? owner.entity : null
}

/** The possessive pronoun that stands up to three words before token `at`. */
function ownerRight(doc: Doc, from: number, at: number): number | undefined {
  return mentionsIn(doc, { from: Math.max(from, at - 3), to: at }).findLast(i => isWhose(doc, i))
}

function isWhose({ mentions }: Doc, i: number): boolean {
  const m = mentions[i]
  return m.kind === 'pronoun' && m.role === 'possessive'
}

const UNITS = wordSet(
  'office unit division department bureau section team staff lawyers attorneys prosecutors investigators auditors',
)
