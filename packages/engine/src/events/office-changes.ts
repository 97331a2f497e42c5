import type { OfficeChange, Span } from '@onrecord/record'
import type { Tokens } from '../document.ts'
import { isDate, isOneOf, isVerb, JJ } from '../mentions/sight.ts'
import { wordSet } from '../mentions/word-set.ts'
import { mentionsIn } from '../speakers/mentions-in.ts'
import { tagIndex } from '../tags/tagset.ts'
import type { Days } from '../times/calendar.ts'
import { forceIn } from './context.ts'
import { bodyFrom, type Post, postAt, postHeld, UNTOLD_OFFICE } from './office.ts'
import { OFFICE_PHRASES, type Telling } from './office-words.ts'
import type { Party } from './party.ts'
import { phraseAt } from './phrases.ts'
import type { Doc, Reading, Sentence } from './reading.ts'
import { ownerOf, partyEndingAt, partyStartingAt, subjectBefore } from './subject.ts'
import { type Force, type VerbGroup, verbGroup } from './verb-group.ts'
import { daysOf } from './when.ts'

/** One place of the text that tells an office change. */
export interface ToldChange extends Pick<OfficeChange, 'change' | 'manner'> {
  readonly party: Party
  /** Null where the place tells no office, and is one of a change only if another place does. */
  readonly post: Post | null
  readonly force: Force
  readonly days: Days | null
  readonly evidence: Span
  readonly token: number
  readonly paragraph: number
  /** Only names what happened ("her departure"), and says nothing of whether it has. */
  readonly isNoun: boolean
  /** Tells nothing by itself, and only bears out what another place tells ("when she left"). */
  readonly isWeak: boolean
}

const COMMA_OR_END = new Set(['.', ',', ';', '!', '"', '”', '’', "'", ')', '–', '—'])
const FROM = wordSet('from at of the his her its as')
const PRESENT = new Set(['VBZ', 'VBP'].map(tagIndex))

/** All places of a sentence that tell an office change, whatever their force but `none`. */
export function changesIn(reading: Reading, sentence: Sentence): ToldChange[] {
  const { doc } = reading
  const told: ToldChange[] = []
  for (let i = sentence.from; i < sentence.to; i++) {
    const found = phraseAt(doc, OFFICE_PHRASES, i, sentence.to)
    if (!found) continue
    const changes = found.value.of === 'owner' ? ofNoun(reading, sentence, found) : ofVerb(reading, sentence, found)
    if (changes.length === 0) continue
    told.push(...changes)
    i = found.tokens.to - 1
  }
  return told
}

interface Phrase {
  readonly value: Telling
  readonly tokens: Tokens
}

function ofVerb(reading: Reading, sentence: Sentence, phrase: Phrase): ToldChange[] {
  const { doc } = reading
  const { value, tokens } = phrase
  const verb = tokens.from
  if ((!isVerb(doc, verb) && doc.tags[verb] !== JJ) || isAttribute(doc, sentence, phrase)) return []
  const group = verbGroup(doc, sentence.from, verb)
  const role = rolesAt(reading, sentence, phrase, group)
  if (!role) return []
  const { party } = role
  if (isOtherwise(reading, sentence, phrase, role.after)) return []
  if (party.of !== 'person' || isAnybody(reading, sentence, party)) return []
  const force = forceOf(reading, sentence, phrase, group, party)
  if (force === 'none') return []
  const post = postFor(reading, sentence, value, party, role.after) ?? untold(value, party)
  if (!post) return []
  const change = changeOf(doc, sentence, value, post, role.after)
  const deed = { from: verb, to: Math.max(tokens.to, post.to) }
  const one = told(reading, sentence, { ...value, ...change }, party, post, force, deed)
  if (value.needs !== 'place' || isPlaced(reading, sentence, role.after, one.days)) return [one]
  const isBare = force === 'done' && value.change === 'leaves' && isEnd(doc, sentence, role.after)
  return isBare ? [{ ...one, isWeak: true }] : []
}

/** Another place of the article may tell the office, which this one needs. */
function untold({ needs }: Telling, { entity }: Party): Told | null {
  return entity && (needs === 'office' || needs === 'place') ? UNTOLD : null
}

const UNTOLD: Told = { office: '', body: null, to: 0, isActing: false }

/** "Fires him up", "dismissed her as a fool", "quit smoking", "removed him from its list", "became a legend" */
function isOtherwise(reading: Reading, sentence: Sentence, { value, tokens }: Phrase, after: number): boolean {
  const { doc } = reading
  if (isOneOf(doc, after, UP)) return true
  if (
    value.of === 'subject' &&
    value.change === 'leaves' &&
    tokens.to === tokens.from + 1 &&
    doc.tags[tokens.to] === VBG
  )
    return true
  if (value.manner === 'dismissed' && isOneOf(doc, after, AS)) return !postAt(reading, sentence.to, after)
  if (value.manner === 'dismissed' && value.needs === 'office' && isOneOf(doc, after, OUT_OF))
    return (
      !isOneOf(doc, after + 1, POSTS) && !isOneOf(doc, after + 2, POSTS) && !postAt(reading, sentence.to, after + 1)
    )
  return value.needs === 'title' && isOneOf(doc, after, A) && !postAt(reading, sentence.to, after)?.body
}

const UP = wordSet('up')
const A = wordSet('a an')
const OUT_OF = wordSet('from')
const VBG = tagIndex('VBG')

// Where a report says what its news is, before it names anybody.
const LEAD = 3

/** "The first time that a leader was dismissed": somebody of a kind, and nobody whom the report is about. */
function isAnybody({ doc }: Reading, { paragraph }: Sentence, { entity, mention }: Party): boolean {
  if (entity || mention?.kind !== 'description') return false
  return (
    (mention.determiner === 'a' || mention.determiner === 'none') && paragraph > LEAD && doc.paragraphs.length > LEAD
  )
}

/** The force of a phrase where it stands; `none` where it tells no change of office. */
function forceOf(
  reading: Reading,
  sentence: Sentence,
  { value, tokens }: Phrase,
  group: VerbGroup,
  party: Party,
): Force {
  const { doc } = reading
  const force = forceIn(reading, sentence, group, tokens.from, party)
  if (force === 'asked' && isDeclined(doc, sentence, tokens.to)) return 'none'
  if (value.needs === 'end')
    return isEnd(doc, sentence, tokens.to) && !isOneOf(doc, group.from - 2, WHERE) ? force : 'none'
  if (value.needs !== 'refusal') return force
  if (isOneOf(doc, tokens.to - 1, NOWHERE)) return force === 'to-come' ? 'refused' : 'none'
  const isWhole =
    isEnd(doc, sentence, tokens.to) || isOneOf(doc, tokens.to - 1, ANYWHERE) || isOneOf(doc, tokens.to, WHILE)
  return force === 'refused' && isWhole ? force : 'none'
}

const WHERE = wordSet('where how')
const NOWHERE = wordSet('nowhere')
const ANYWHERE = wordSet('anywhere out')
const WHILE = wordSet('while until before over because')
const DECLINED = wordSet('declined declines refused refuses')

/** "Asked her to stay until June and she had declined" */
function isDeclined(doc: Doc, { to }: Sentence, from: number): boolean {
  for (let i = from; i < to; i++) if (isOneOf(doc, i, DECLINED)) return true
  return false
}

function isEnd(doc: Doc, sentence: Sentence, at: number): boolean {
  return at >= sentence.to || COMMA_OR_END.has(doc.tokens[at].text)
}

/** "Retired judge Ann Lee", "the sacked chairman", "at her leaving do": does the word only stand before a noun? */
function isAttribute(doc: Doc, sentence: Sentence, { value, tokens: { from, to } }: Phrase): boolean {
  if (to - from > 1 || to >= sentence.to || (doc.tags[to] !== NN && doc.tags[to] !== JJ) || isOneOf(doc, to, WHEN))
    return false
  const isOwned = from > sentence.from && OWNERS.has(doc.tags[from - 1])
  return isOwned || (value.of === 'subject' && value.needs !== 'title' && PARTICIPLES.has(doc.tags[from]))
}

const NN = tagIndex('NN')
const PARTICIPLES = new Set(['VBN', 'JJ', 'VBD'].map(tagIndex))
const OWNERS = new Set(['PRP$', 'DT', 'POS'].map(tagIndex))

interface Roles {
  /** Whose office it is. */
  readonly party: Party
  /** Where what follows the verb and its object begins. */
  readonly after: number
}

/** Who stands where around a verb; null where nobody does whose office it could be. */
function rolesAt(reading: Reading, sentence: Sentence, { value, tokens }: Phrase, group: VerbGroup): Roles | null {
  const { doc } = reading
  const subject = () =>
    group.controlled === null
      ? subjectBefore(reading, sentence, group.from)
      : controlled(reading, sentence, group.controlled)
  if (value.of === 'subject') {
    const party = group.isPassive && !isOneOf(doc, tokens.from, GONE) ? null : subject()
    return party && { party, after: tokens.to }
  }
  if (!group.isPassive) {
    const object = partyStartingAt(reading, tokens.to)
    // "I won't sack a clerk" says nothing of the clerk's going.
    if (object && group.force === 'refused') return null
    if (object) return apposed(reading, object)
    if (doc.tags[tokens.from] !== PARTICIPLE && doc.tags[tokens.from] !== PAST) return null
    if (!isOneOf(doc, tokens.to, REDUCED)) return null
  }
  const party = subject()
  return party && { party, after: tokens.to }
}

/** "Named its finance chief, Ann Lee, as director": whom a description names behind it. */
function apposed(reading: Reading, object: Party): Roles {
  const { doc } = reading
  const at = object.tokens.to
  if (object.of === 'person' && object.mention?.kind === 'description' && isOneOf(doc, at, COMMA)) {
    const name = partyStartingAt(reading, at + 1)
    const isNamed = name?.entity && name.of === 'person' && name.mention?.kind === 'name'
    if (isNamed) return { party: name, after: name.tokens.to + (isOneOf(doc, name.tokens.to, COMMA) ? 1 : 0) }
  }
  return { party: object, after: at }
}

const COMMA = wordSet(',')
const PARTICIPLE = tagIndex('VBN')
const PAST = tagIndex('VBD')
const GONE = wordSet('be')
// "The doctor suspended for a warning": after these a participle is no verb of a sentence with an object.
const REDUCED = wordSet('by on in for from after last over pending without')

function controlled(reading: Reading, sentence: Sentence, at: number): Party | null {
  return partyEndingAt(reading, mentionsIn(reading.doc, { from: sentence.from, to: at }), at)
}

interface Told extends Post {
  readonly to: number
  readonly isActing: boolean
}

/** The office that changes hands; null where the phrase tells no office change without one. */
function postFor(
  reading: Reading,
  sentence: Sentence,
  { needs, change }: Telling,
  party: Party,
  after: number,
): Told | null {
  const { doc } = reading
  const said = postAt(reading, sentence.to, after)
  const held = postHeld(reading, party, null)
  if (needs === 'title') return said && { ...said, to: said.tokens.to }
  const from = isOneOf(doc, after, FROM) ? bodyFrom(reading, after, sentence.to) : null
  const post = (said && change === 'takes-up') || (said && isOneOf(doc, after, AS)) ? said : null
  const whole = post ?? (from ? postHeld(reading, party, from) : held)
  const to = post ? post.tokens.to : after
  if (!whole)
    return needs === 'nothing' && party.entity ? { office: UNTOLD_OFFICE, body: from, to, isActing: false } : null
  return { office: whole.office, body: whole.body ?? from, to, isActing: post?.isActing ?? false }
}

const AS = wordSet('as')
const AWAY = wordSet('for by through with')
const WHEN = wordSet('last this next yesterday earlier')
const OBJECTS = new Set(['DT', 'PRP', 'PRP$', 'NN', 'NNS', 'NNP', 'JJ', 'CD'].map(tagIndex))
const POSTS = wordSet('post role job office position')

/** "Left the trust", "left on Friday": after what tells a place that is no office, somebody only went out. */
function isPlaced(reading: Reading, sentence: Sentence, after: number, days: Days | null): boolean {
  const { doc } = reading
  if (isOneOf(doc, after, AS) || FOR_NOW.test(wordsFrom(doc, sentence, after))) return true
  if (isOneOf(doc, after, POSTS) || (isOneOf(doc, after, FROM) && isOneOf(doc, after + 1, POSTS))) return true
  if (bodyFrom(reading, after, sentence.to)) return true
  // "Left on Saturday for Lisbon", "left by a back door at nine"
  const goesOn =
    after < sentence.to && (OBJECTS.has(doc.tags[after]) || isOneOf(doc, after, AWAY)) && !isDate(doc, after)
  return days !== null && (!goesOn || isOneOf(doc, after, WHEN))
}

function wordsFrom({ article, tokens }: Doc, { to }: Sentence, at: number): string {
  return article.text.slice(tokens[at]?.from ?? 0, tokens[to - 1].to)
}

const FOR_NOW =
  /^(?:[^.;]{0,40}?)\b(?:on an? (?:acting|interim|temporary|caretaker) basis|temporarily|in the (?:interim|meantime)|for the time being|for now|until a (?:permanent|new|successor|replacement)|as (?:an? )?(?:acting|interim|caretaker))/i

/** An office taken up for a time is held in an acting way. */
function changeOf(doc: Doc, sentence: Sentence, { change }: Telling, post: Told, after: number): { change?: 'acting' } {
  if (change !== 'takes-up') return {}
  return post.isActing || FOR_NOW.test(wordsFrom(doc, sentence, after)) ? { change: 'acting' } : {}
}

const WANTED = wordSet(`
  call calls called calling demand demands demanded demanding ask asked asks seek seeks sought want wants wanted urge urged offer offers offered
  offering consider considered threat pressure petition motion vote possible over for-the reject rejected refuse refused withdraw withdrew`)
const TALK = wordSet('rumour rumours rumor rumors talk speculation reports denied deny denies rule ruled rules')

function ofNoun(reading: Reading, sentence: Sentence, { value, tokens }: Phrase): ToldChange[] {
  const { doc } = reading
  if (isVerb(doc, tokens.from)) return []
  const party = ownerOf(reading, sentence, tokens)
  if (party?.of !== 'person' || (value.needs === 'name' && party.mention?.kind !== 'name')) return []
  const isTold = value.needs !== 'office' && party.mention?.kind === 'name'
  const end = Math.max(tokens.to, party.tokens.to)
  const said = isOneOf(doc, end, AS) ? postAt(reading, sentence.to, end) : null
  const post = said ?? postHeld(reading, party, null) ?? (isTold ? { office: UNTOLD_OFFICE, body: null } : null)
  if (!post) return []
  for (
    let i = Math.max(sentence.from, Math.min(tokens.from, party.tokens.from) - 6);
    i < Math.min(sentence.to, tokens.to + 4);
    i++
  )
    if (isOneOf(doc, i, WANTED)) return []
  let force: Force = 'done'
  for (let i = Math.max(sentence.from, tokens.from - 8); i < tokens.from; i++)
    if (isOneOf(doc, i, TALK)) force = 'rumoured'
  const group: VerbGroup = {
    from: tokens.from,
    force,
    isPassive: false,
    isWould: false,
    isPastPlan: false,
    controlled: null,
  }
  const inContext = forceIn(reading, sentence, group, tokens.from, party)
  if (inContext === 'none') return []
  return [
    {
      ...told(reading, sentence, value, party, { ...post, to: tokens.to }, inContext, tokens),
      isNoun: true,
      isWeak: party.mention?.kind === 'pronoun',
    },
  ]
}

/** One telling; the evidence reaches from who it is of to the end of the deed's words. */
export function told(
  reading: Reading,
  sentence: Sentence,
  { change, manner }: Pick<Telling, 'change' | 'manner'>,
  party: Party,
  { office, body }: Post & { to: number },
  force: Force,
  deed: Tokens,
): ToldChange {
  const { doc, now } = reading
  // "He leaves on Friday": what is told in the present is over or to come.
  const direction = force === 'done' && !PRESENT.has(doc.tags[deed.from]) ? 'past' : 'future'
  let days = daysOf(reading, sentence, deed, direction)
  if (days && direction === 'past' && now && days.from > now.day) days = null
  const from = Math.min(party.tokens.from >= sentence.from ? party.tokens.from : deed.from, deed.from)
  return {
    change,
    manner,
    party,
    post: office ? { office, body } : null,
    force,
    days,
    evidence: {
      from: doc.tokens[from].from,
      to: doc.tokens[Math.max(deed.to, party.tokens.to <= sentence.to ? party.tokens.to : 0) - 1].to,
    },
    token: deed.from,
    paragraph: sentence.paragraph,
    isNoun: false,
    isWeak: false,
  }
}
