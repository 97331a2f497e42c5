import type { Entity } from '@onrecord/record'
import type { Tokens } from '../document.ts'
import { BODY_NOUNS } from '../mentions/body-nouns.ts'
import type { Mention } from '../mentions/mention.ts'
import { isOneOf } from '../mentions/sight.ts'
import { wordSet } from '../mentions/word-set.ts'
import { voiceName } from '../speakers/voices.ts'
import type { Reading } from './reading.ts'

/** Somebody whom an event is about: an entity, or somebody whom the article only describes. */
export interface Party {
  /** The entity's id, or the description. */
  readonly key: string
  readonly entity: Entity | null
  readonly of: 'person' | 'organisation'
  /** The words that stand for it here. */
  readonly tokens: Tokens
  readonly mention: Mention | null
}

/** Whom mention `i` stands for: "I" for whoever speaks; null where that is nobody that can be named or described. */
export function partyOf(reading: Reading, i: number): Party | null {
  const { doc, inside, placed, byId } = reading
  const mention = doc.mentions[i]
  const { tokens } = mention
  if (mention.kind === 'pronoun' && (mention.form === 'I' || mention.form === 'we')) {
    const speaker = byId.get(placed[inside[tokens.from]]?.statement.speaker ?? '')
    const isOne = mention.form === 'I' && speaker?.type === 'person'
    const isBody = mention.form === 'we' && speaker?.type === 'organisation'
    return speaker && (isOne || isBody) ? known(speaker, tokens, mention) : null
  }
  const entity = doc.entities[doc.whose[i]]
  if (entity && mention.kind === 'pronoun' && speaksForOthers(entity)) {
    const speaker = placed[inside[tokens.from]]?.statement.speaker
    if (speaker === entity.id) return otherBefore(reading, i, entity)
  }
  if (entity) return known(entity, tokens, mention)
  if (mention.kind === 'pronoun' && mention.form === 'it' && doc.described[i] < 0) return ownBody(reading, tokens)
  const first = doc.mentions[doc.described[i]]
  const described = first?.kind === 'description' ? first : mention.kind === 'description' ? mention : null
  if (!described) return null
  const speaks =
    described.determiner === 'a' && (isSpeaker(reading, described, tokens.from) || isSpokes(reading, described))
  if (mention.kind === 'pronoun' && speaks) return otherBefore(reading, i, null)
  const isThe = described.of === 'organisation' && described.determiner === 'the'
  const named = isThe ? bodyCalled(reading, described.head) : null
  if (named) return known(named, tokens, mention)
  const key = voiceName(doc.article.text.slice(described.from, described.to))
  return { key, entity: null, of: described.of, tokens, mention }
}

function known(entity: Entity, tokens: Tokens, mention: Mention | null): Party | null {
  if (entity.type !== 'person' && entity.type !== 'organisation') return null
  return { key: entity.id, entity, of: entity.type, tokens, mention }
}

/** "The agency said it had opened an inquiry": what a body that speaks calls "it", where nothing else is known. */
function ownBody({ doc, inside, placed, byId }: Reading, tokens: Tokens): Party | null {
  const { text } = doc.article
  const statement = placed[inside[tokens.from]]?.statement
  const speaker = statement && statement.form !== 'direct' ? byId.get(statement.speaker ?? '') : undefined
  if (speaker?.type === 'organisation') return known(speaker, tokens, null)
  // "Lee's office said it was looking into it"
  const isOffice = statement?.source.some(({ from, to }) => /\boffice$/i.test(text.slice(from, to)))
  return speaker && isOffice ? known(speaker, tokens, null) : null
}

/** The body that "the tribunal" calls which ends at token `at`, though the word was not seen to be one; or null. */
export function bodyEndingAt(reading: Reading, at: number): Party | null {
  if (!isOneOf(reading.doc, at - 2, THE) || !isOneOf(reading.doc, at - 1, BODY_NOUNS)) return null
  const body = bodyCalled(reading, at - 1)
  return body && { key: body.id, entity: body, of: 'organisation', tokens: { from: at - 2, to: at }, mention: null }
}

const THE = wordSet('the')

/** The only body of the article whose name ends in the noun that calls it: "the tribunal" for the State Medical Tribunal. */
function bodyCalled({ doc }: Reading, head: number): Entity | null {
  const noun = ` ${doc.tokens[head].text.toLowerCase()}`
  const named = doc.entities.filter(({ type, name }) => type === 'organisation' && name.toLowerCase().endsWith(noun))
  return named.length === 1 ? named[0] : null
}

/** "A trustee who would not be named said he would be gone": is the statement at a token that of whom a description calls? */
function isSpeaker({ inside, placed }: Reading, { tokens }: Mention, token: number): boolean {
  const source = placed[inside[token]]?.source
  return source != null && source.from <= tokens.from && tokens.from < source.to
}

/** Is it "a spokeswoman", of whom nobody tells anything else? */
function isSpokes({ doc }: Reading, { from, to }: Mention): boolean {
  return /\bspokes(?:man|woman|person)\b/i.test(doc.article.text.slice(from, to))
}

/** Is it the calling of somebody to speak for others ("a spokesman", "the bishop's secretary")? */
function speaksForOthers({ roles }: Entity): boolean {
  return roles.some(({ title }) =>
    /spokes|\bsecretary$|\bpress\b|communications|lawyer|solicitor\b(?! general)|(?<!(?:district|county|state|city|prosecuting|u\.?s\.?) )\battorney\b(?! general)/i.test(
      title,
    ),
  )
}

/**
 * Who is meant where a spokesman says "he": seldom himself, but the one of whom the text spoke last. Null where that is
 * not in sight.
 */
function otherBefore(reading: Reading, i: number, speaker: Entity | null): Party | null {
  const { doc } = reading
  for (let k = i - 1; k >= 0 && k > i - 12; k--) {
    const m = doc.mentions[k]
    if (m.kind === 'pronoun' || (speaker ? doc.whose[k] === doc.whose[i] : doc.described[k] === doc.described[i]))
      continue
    const party = partyOf(reading, k)
    const isAny = m.kind === 'description' && m.determiner === 'a' && !party?.entity
    if (party?.of === 'person' && !isAny && (!speaker || party.entity !== speaker)) return party
  }
  return null
}
