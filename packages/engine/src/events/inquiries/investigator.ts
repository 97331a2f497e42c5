import { STANDING, standingOf } from '../../entities/subjects.ts'
import { isOneOf } from '../../mentions/sight.ts'
import { wordSet } from '../../mentions/word-set.ts'
import { mentionsIn } from '../../speakers/mentions-in.ts'
import { tagIndex } from '../../tags/tagset.ts'
import { postHeld } from '../offices/post.ts'
import { type Party, partyOf } from '../party.ts'
import type { Doc, Reading, Sentence } from '../reading.ts'
import { partyEndingAt, partyStartingAt, subjectBefore } from '../subject.ts'
import { verbGroup } from '../verb-group.ts'
import { lookerAt, lookerBefore } from './looker.ts'
import type { Status } from './told.ts'
import { OF_OBJECT } from './words.ts'

const BY = wordSet('by')
const UNDER = wordSet('under')
const LED = wordSet('led headed chaired conducted run overseen out')
const GONE_BY = wordSet('after following')

/**
 * Who opens, leads or refuses it: the subject of that verb, or who is asked or named to do it ("called on the board to hold",
 * "asked the board for", "wrote to the auditor requesting"); nobody for who only calls for it.
 */
export function actorOf(reading: Reading, sentence: Sentence, verb: number, status: Status): Party | null {
  const { doc } = reading
  const head = isOneOf(doc, verb, OUT) ? verb - 1 : verb
  const group = verbGroup(doc, sentence.from, head)
  if (group.controlled !== null) return objectEndingAt(reading, sentence, group.controlled)
  if (status === 'called-for') return askedOf(reading, sentence, verb) ?? wished(reading, sentence, verb, group.from)
  return group.isPassive
    ? null
    : (subjectBefore(reading, sentence, group.from) ?? lookerBefore(reading, sentence, group.from))
}

const OUT = wordSet('out')

/** Whom the words name that end at token `at`, over an aside: "asked Ann Lee, a judge, to lead". */
function objectEndingAt(reading: Reading, sentence: Sentence, at: number): Party | null {
  const { doc } = reading
  const end = isOneOf(doc, at - 1, COMMA) ? at - 1 : at
  const before = mentionsIn(doc, { from: Math.max(sentence.from, at - 14), to: at })
  const party = partyEndingAt(reading, before, end)
  if (party?.entity) return party
  const named = before.filter(i => doc.mentions[i].kind === 'name').flatMap(i => partyOf(reading, i) ?? [])
  return named.at(-1) ?? party
}

/** "Asked the board for an inquiry", "wrote to the auditor requesting a review". */
function askedOf(reading: Reading, sentence: Sentence, verb: number): Party | null {
  const { doc } = reading
  if (isOneOf(doc, verb, FOR)) {
    const party = partyEndingAt(reading, mentionsIn(doc, { from: sentence.from, to: verb }), verb)
    return party && (isOneOf(doc, party.tokens.from - 1, ASKED) || isOneOf(doc, party.tokens.from - 2, ASKED))
      ? party
      : null
  }
  const party =
    doc.tags[verb] === GERUND ? partyEndingAt(reading, mentionsIn(doc, { from: sentence.from, to: verb }), verb) : null
  return party && !isClient(party) ? party : null
}

/** "The board should hold an inquiry" */
function wished(reading: Reading, sentence: Sentence, verb: number, from: number): Party | null {
  for (let i = from; i < verb; i++) if (isOneOf(reading.doc, i, SHOULD)) return subjectBefore(reading, sentence, from)
  return null
}

function isClient({ of, entity }: Party): boolean {
  return of !== 'organisation' && !(entity && isInquirer({ entity } as Party))
}

/** Words by which it is wished that somebody should look into something. */
export const SHOULD = wordSet('should must ought needs need')
const FOR = wordSet('for')
const COMMA = wordSet(',')
const ASKED = wordSet(
  'ask asks asked asking on press presses pressed pressing beg begged petition petitioned petitioning',
)
const GERUND = tagIndex('VBG')
/** "Led by Ann Lee", "by the regulator", "under Sir Ann Lee", "to be headed by …". */
export function leaderAfter(reading: Reading, sentence: Sentence, from: number): Party | null {
  const { doc } = reading
  for (let i = from; i < sentence.to && i < from + 30; i++) {
    const isLed = isOneOf(doc, i, BY) && (i === from || isOneOf(doc, i - 1, LED))
    if (isLed || (i === from && isOneOf(doc, i, UNDER)))
      return partyStartingAt(reading, i + 1) ?? namedAfter(reading, i + 1) ?? lookerAt(reading, sentence, i + 1)
    if (isOneOf(doc, i, ENDS)) return null
  }
  return null
}

/** "An inquiry has been launched by the board", "was opened into the trust by the board". */
export function openerAfter(reading: Reading, sentence: Sentence, from: number): Party | null {
  const { doc } = reading
  for (let i = from; i < sentence.to && i < from + 4; i++)
    if (OF_OBJECT.get(doc.forms[i].lower) === 'opened' && verbGroup(doc, sentence.from, i).isPassive)
      return agentAfter(reading, sentence, i + 1)
  return null
}

/** "The probe into her, which the police began in March": whose it is by what is said of it. */
export function beganBy(reading: Reading, sentence: Sentence, from: number): Party | null {
  const { doc } = reading
  const which = isOneOf(doc, from, COMMA) ? from + 1 : from
  if (!isOneOf(doc, which, WHICH)) return null
  const by = partyStartingAt(reading, which + 1) ?? lookerAt(reading, sentence, which + 1)
  if (!by) return null
  const isBegun = [0, 1, 2].some(n => OF_OBJECT.has(doc.forms[by.tokens.to + n]?.lower))
  return isBegun ? by : null
}

const WHICH = wordSet('which that')

/** "Under a retired archivist, Ann Lee": the first person named. */
function namedAfter(reading: Reading, from: number): Party | null {
  const names = mentionsIn(reading.doc, { from, to: from + 7 }).filter(i => reading.doc.mentions[i].kind === 'name')
  return names.flatMap(i => partyOf(reading, i) ?? []).find(({ of }) => of === 'person') ?? null
}

const ENDS = wordSet('; : . who which')

/** Who does it: "by the regulator". */
export function agentAfter(reading: Reading, sentence: Sentence, from: number): Party | null {
  for (let i = from; i < sentence.to && i < from + 10; i++)
    if (isOneOf(reading.doc, i, BY)) return partyStartingAt(reading, i + 1) ?? lookerAt(reading, sentence, i + 1)
  return null
}

/** "Detectives from the Severn Police are looking": the body that ends the phrase before a verb group. */
export function bodyBefore(reading: Reading, sentence: Sentence, at: number): Party | null {
  const party = partyEndingAt(reading, mentionsIn(reading.doc, { from: sentence.from, to: at }), at)
  return party?.of === 'organisation' && party.entity ? party : null
}

/** Whose inquiry it is, by a possessive or by a body's name before the noun ("a county council inquiry"). */
export function ownerBefore(reading: Reading, sentence: Sentence, start: number, noun: number): Party | null {
  const { doc } = reading
  const among = mentionsIn(doc, { from: Math.max(sentence.from, start - 6), to: noun })
  for (let at = noun; at >= start && at > noun - 5; at--) {
    const party = partyEndingAt(reading, among, isOneOf(doc, at - 1, POSSESSIVE) ? at - 1 : at)
    if (party && (party.of === 'organisation' || isOneOf(doc, party.tokens.to, POSSESSIVE) || isPossessive(party)))
      return party
  }
  return null
}

const POSSESSIVE = wordSet("'s ’s ' ’")

function isPossessive({ mention }: Party): boolean {
  return mention?.kind === 'pronoun' && mention.role === 'possessive'
}

/** "Its late U-turn on a refusal to investigate": the last possessive before. */
export function ownerBeforeNoun(reading: Reading, sentence: Sentence, at: number): Party | null {
  const { doc } = reading
  const owners = mentionsIn(doc, { from: Math.max(sentence.from, at - 8), to: at }).flatMap(
    i => partyOf(reading, i) ?? [],
  )
  const near = owners.findLast(party => isPossessive(party) || isOneOf(doc, party.tokens.to, POSSESSIVE))
  if (near || !mentionsIn(doc, { from: Math.max(sentence.from, at - 8), to: at }).some(i => isIts(doc, i)))
    return near ?? null
  // "Its", and the entities leave open whose: the body named last in the sentence.
  const before = mentionsIn(doc, { from: sentence.from, to: at }).flatMap(i => partyOf(reading, i) ?? [])
  return before.findLast(({ of, entity }) => of === 'organisation' && entity) ?? null
}

function isIts({ mentions }: Doc, i: number): boolean {
  const m = mentions[i]
  return m.kind === 'pronoun' && m.form === 'it' && m.role === 'possessive'
}

/** "The watchdog said so after a review of 200 reports": whoever the sentence is about has reviewed them. */
export function mainSubject(reading: Reading, sentence: Sentence, start: number): Party | null {
  const { doc } = reading
  if (!isOneOf(doc, start - 1, GONE_BY) && !isOneOf(doc, start - 2, GONE_BY)) return null
  const first = mentionsIn(doc, { from: sentence.from, to: start }).find(
    i => standingOf(doc, sentence, doc.mentions[i]) === STANDING.subject,
  )
  const party = first === undefined ? null : partyOf(reading, first)
  return party?.entity && (party.of === 'organisation' || isInquirer(party)) ? party : null
}

/** Is it somebody's office to look into what others did? */
function isInquirer({ entity }: Party): boolean {
  return entity?.roles.some(({ title }) => INQUIRERS.test(title)) ?? false
}

const INQUIRERS =
  /\b(?:ombudsman|auditor|commissioner|judge|inspector|coroner|investigator|prosecutor|examiner|attorney)\b/i

/** Who will hold no inquiry: the subject of the verb, who says so, or whom the sentence is about; for a body, if it holds an office there. */
export function refuserOf(reading: Reading, sentence: Sentence, noun: number, actor: Party | null): Party | null {
  const { doc, placed, inside, byId } = reading
  if (actor) return bodyOf(reading, actor)
  const speaker = byId.get(placed[inside[noun]]?.statement.speaker ?? '')
  if (speaker?.type === 'organisation')
    return { key: speaker.id, entity: speaker, of: 'organisation', tokens: { from: noun, to: noun + 1 }, mention: null }
  const first = mentionsIn(doc, { from: sentence.from, to: noun }).find(
    i => standingOf(doc, sentence, doc.mentions[i]) === STANDING.subject,
  )
  const party = first === undefined ? null : partyOf(reading, first)
  return party?.entity && party.of === 'organisation' ? party : null
}

/** Who holds an office refuses in the name of the body. */
function bodyOf(reading: Reading, actor: Party): Party {
  const post = actor.of === 'person' ? postHeld(reading, actor, null) : null
  const body = reading.byId.get(post?.body ?? '')
  return body ? { ...actor, key: body.id, entity: body, of: 'organisation' } : actor
}
