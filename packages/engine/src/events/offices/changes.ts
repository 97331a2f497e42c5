import type { OfficeChange } from '@onrecord/record'
import { isDate, isOneOf, isVerb, JJ, NN, NNS } from '../../mentions/sight.ts'
import { wordSet } from '../../mentions/word-set.ts'
import { mentionsIn } from '../../speakers/mentions-in.ts'
import { tagIndex, tagSet } from '../../tags/tagset.ts'
import type { Party } from '../party.ts'
import { openersOf, phraseAt, phrasesAt } from '../phrases.ts'
import type { Doc, Reading, Sentence } from '../reading.ts'
import { partyStartingAt } from '../subject.ts'
import { type Force, type VerbGroup, verbGroup } from '../verb-group.ts'
import { changeOf } from './for-a-time.ts'
import { isAnnounced, isPlaced } from './for-good.ts'
import { forceOf } from './force-told.ts'
import { likewise } from './likewise.ts'
import { isAnybody, isAttribute, isEnd, isLeave, isOtherwise } from './look-alikes.ts'
import { changesOfNoun } from './nouns.ts'
import { portfolioAt } from './portfolio.ts'
import { isActing, type Post, postHeld, postOf as titleOf } from './post.ts'
import { type PostTold, postTold, UNTOLD } from './post-told.ts'
import { type Roles, rolesAt } from './roles.ts'
import type { Telling } from './telling.ts'
import { type ToldChange, told } from './told.ts'
import { OFFICE_PHRASES, PASSIVE_PHRASES, type Phrase, TITLE_WORDS } from './words.ts'

/** All places of a sentence that tell an office change, whatever their force but `none`. */
export function changesIn(reading: Reading, sentence: Sentence): ToldChange[] {
  const told: ToldChange[] = []
  for (let i = sentence.from; i < sentence.to; i++) {
    for (const phrase of phrasesHere(reading, sentence, i)) {
      const changes = ofPhrase(reading, sentence, phrase)
      told.push(...changes)
      if (changes.length > 0) i = phrase.tokens.to - 1
      // Where a phrase tells nothing, another may: "will take the chair" is the promise of it where nobody bids for it; "sent her home on full pay" does not send her off.
      if (changes.length > 0) break
    }
  }
  return told
}

function phrasesHere({ doc }: Reading, { to }: Sentence, i: number): Iterable<Phrase> {
  if (!OPENERS.has(doc.forms[i].lower)) return NONE
  const passive = isOneOf(doc, i - 1, BE) ? phraseAt(doc, PASSIVE_PHRASES, i, to) : null
  return passive ? [passive] : phrasesAt(doc, OFFICE_PHRASES, i, to)
}

const NONE: readonly Phrase[] = []
const OPENERS = openersOf(OFFICE_PHRASES)

function ofPhrase(reading: Reading, sentence: Sentence, phrase: Phrase): ToldChange[] {
  const { value, tokens } = phrase
  if (value.of === 'owner') return changesOfNoun(reading, sentence, phrase)
  // "The sacking of Ann Lee"
  if (
    value.of === 'object' &&
    NAMES_DEED.has(value.needs) &&
    value.change !== 'takes-up' &&
    isGerundNoun(reading.doc, tokens)
  )
    return changesOfNoun(reading, sentence, { tokens, value: { ...value, of: 'owner', needs: 'office' } })
  return ofVerb(reading, sentence, phrase)
}

const NAMES_DEED: ReadonlySet<Telling['needs']> = new Set(['nothing', 'office'])

/** "The sacking of Ann Lee", "his ousting": is a gerund no more than a name of what was done? */
function isGerundNoun(doc: Doc, { from, to }: Phrase['tokens']): boolean {
  return (
    to === from + 1 &&
    /ing$/i.test(doc.tokens[from].text) &&
    (isOneOf(doc, to, OF) || NOUN_OWNERS.has(doc.tags[from - 1]))
  )
}

const OF = wordSet('of')
const NOUN_OWNERS = tagSet('PRP$ POS')

function ofVerb(reading: Reading, sentence: Sentence, phrase: Phrase): ToldChange[] {
  const { doc } = reading
  const verb = phrase.tokens.from
  if (phrase.value.needs === 'leave' && !isLeave(doc, verb, LEAVE_REACH)) return []
  if (!canBeVerb(doc, sentence, verb, phrase.tokens.to) || isAttribute(doc, sentence, phrase)) return []
  const group = verbGroup(doc, sentence.from, verb)
  const role = rolesAt(reading, sentence, phrase, group)
  if (!role || isOtherwise(reading, sentence, phrase, role.after)) return []
  const each = [role.party, ...role.others].flatMap(party =>
    ofOne(reading, sentence, phrase, group, { ...role, party }),
  )
  return each.length > 0 ? [...each, ...likewise(reading, sentence, phrase, each[0])] : []
}

/** What a verb tells of one of those whom it is about. */
function ofOne(reading: Reading, sentence: Sentence, phrase: Phrase, group: VerbGroup, role: CalledRole): ToldChange[] {
  const { doc } = reading
  const { value, tokens } = phrase
  const { party } = role
  if (party.of !== 'person' || isAnybody(reading, sentence, party)) return []
  const talked = forceOf(reading, sentence, phrase, group, party)
  if (talked === 'none') return []
  if (role.isKept) return keptBy(reading, sentence, phrase, party, talked)
  // "Will not be returning as chief", "will not stay on"
  if (talked === 'refused' && (value.change === 'stays' || isOneOf(doc, tokens.from, RETURN)))
    return ofOne(reading, sentence, { tokens, value: { ...value, ...LEAVES } }, { ...group, force: 'to-come' }, role)
  const force = talked === 'to-come' && isAtOnce(doc, sentence, role.after) ? 'done' : talked
  const folio = takesFolio(value, doc, tokens) ? portfolioAt(reading, sentence, party, role.after) : null
  if (folio) return withFolio(reading, sentence, phrase, party, folio, force)
  const post = postCalled(reading, value, role) ?? postOf(reading, sentence, value, party, role.after)
  if (!post) return []
  const change = changeOf(doc, sentence, value, post, role.after, tokens.from)
  const deed = { from: tokens.from, to: Math.max(tokens.to, post.to) }
  const manner = value.manner ?? mannerBehind(doc, sentence, value, role.after)
  const said = told(reading, sentence, { ...value, manner, ...change }, party, post, force, deed)
  if (isLongPast(reading, value, tokens.from, said.days)) return []
  // "Her deputy takes over": what is taken over is not what the deputy has.
  const isOwn =
    value.change === 'takes-up' && value.of === 'subject' && value.needs !== 'title' && post.to <= role.after
  const one = isOwn ? { ...said, post: null, held: said.post } : said
  if (value.needs === 'heir') return withHeir(reading, sentence, phrase, one, role.after)
  if (value.needs === 'back') return [{ ...one, isWeak: !isCleared(doc, sentence), isReturn: true }]
  if (isBackTo(value)) return [{ ...one, isReturn: true }]
  if (value.needs === 'day' && post.to <= role.after) return one.days ? [{ ...one, isWeak: true }] : []
  if (value.needs !== 'place' || isPlaced(reading, sentence, role.after, one.days)) return [one]
  if (value.change === 'leaves' && isAnnounced(reading, sentence, one, role.after)) return [one]
  const isBare =
    isEnd(doc, sentence, role.after) &&
    (value.change === 'leaves' ? force === 'done' : party.entity && (force === 'done' || force === 'to-come'))
  return isBare ? [{ ...one, isWeak: true }] : []
}

/** "Made way for her deputy, Tom Gray": who makes way leaves what the other takes up. */
function withHeir(
  reading: Reading,
  sentence: Sentence,
  { tokens }: Phrase,
  leaves: ToldChange,
  after: number,
): ToldChange[] {
  const heir = partyStartingAt(reading, after)
  // "Is to make way for a younger director"
  const isAny = heir?.of === 'person' && !heir.entity && postHeld(reading, heir, null) !== null
  if (isAny) return [leaves]
  if (heir?.of !== 'person' || !heir.entity || heir.key === leaves.party.key) return []
  const deed = { from: tokens.from, to: Math.max(tokens.to, heir.tokens.to) }
  const comes = { change: 'takes-up' as const, manner: null }
  const takes = told(reading, sentence, comes, heir, { ...UNTOLD, to: deed.to }, leaves.force, deed)
  return [leaves, { ...takes, days: leaves.days }]
}

/** "The premier refused to sack Lee": Lee stays. */
function keptBy(reading: Reading, sentence: Sentence, { tokens }: Phrase, party: Party, force: Force): ToldChange[] {
  const post = force === 'refused' ? postHeld(reading, party, null) : null
  if (!post) return []
  const to = Math.max(tokens.to, party.tokens.to)
  return [told(reading, sentence, STAYS, party, { ...post, to }, 'to-come', { from: tokens.from, to })]
}

const STAYS: Pick<Telling, 'change' | 'manner'> = { change: 'stays', manner: null }

/** "Ann Lee, retired from the bench in 2011, has": what somebody was long ago is told of them in passing, and is no news. */
function isLongPast({ doc, now }: Reading, { change }: Telling, verb: number, days: ToldChange['days']): boolean {
  if (change !== 'leaves' || !days || !now || !isOneOf(doc, verb - 1, COMMA)) return false
  return days.to < now.day - LONG
}

/** "Takes over transport", "was moved to transport" */
function takesFolio({ change, needs, of }: Telling, doc: Doc, { to }: Phrase['tokens']): boolean {
  return (
    (change === 'takes-up' && needs === 'place') || (change === 'leaves' && of === 'object' && isOneOf(doc, to - 1, TO))
  )
}

/** Who is given another portfolio leaves the one they had, if the phrase says so. */
function withFolio(
  reading: Reading,
  sentence: Sentence,
  { value, tokens }: Phrase,
  party: Party,
  folio: Post & { to: number },
  force: Force,
): ToldChange[] {
  const deed = { from: tokens.from, to: folio.to }
  const takes = told(reading, sentence, { change: 'takes-up', manner: 'appointed' }, party, folio, force, deed)
  const old = value.change === 'leaves' ? postHeld(reading, party, null) : null
  return old ? [takes, told(reading, sentence, value, party, { ...old, to: tokens.to }, force, tokens)] : [takes]
}

// In days.
const LONG = 300
const TO = wordSet('to')

/** "Will leave when her contract ends", "left after losing the election": how, where the verb does not say it. */
function mannerBehind(
  { article, tokens }: Doc,
  { to }: Sentence,
  { change }: Telling,
  after: number,
): OfficeChange['manner'] {
  if (change !== 'leaves' || after >= to) return null
  return EXPIRES.test(article.text.slice(tokens[after].from, tokens[to - 1].to)) ? 'term-ended' : null
}

const EXPIRES =
  /^[^.;]{0,60}?\b(?:(?:when|as|after|once) (?:his|her|their) (?:\S+ )?(?:contract|term|tenure|mandate) (?:expire|end|is up|runs? out|comes? to an end)|at the (?:end|expiry) of (?:his|her|their) (?:\S+ )?(?:contract|term|tenure|mandate))/i

/** "Returned to work on Monday after being cleared" */
function isCleared({ article, tokens }: Doc, { from, to }: Sentence): boolean {
  return CLEARED.test(article.text.slice(tokens[from].from, tokens[to - 1].to))
}

const CLEARED = /\b(?:cleared|exonerated|suspension|suspended|reinstated)\b/i

/** Is a word a verb, or something that "was" stands before, whatever the tagger says ("to be sacked")? */
function canBeVerb(doc: Doc, sentence: Sentence, i: number, to: number): boolean {
  return (
    isVerb(doc, i) ||
    // "Ann Lee steps up"
    (doc.tags[i] === NNS &&
      (to > i + 1 || LINKS.has(doc.tags[to]) || isDate(doc, to)) &&
      isBehindSomebody(doc, sentence, isOneOf(doc, i - 1, COMMA) ? i - 1 : i)) ||
    doc.tags[i] === JJ ||
    // "Will chair the board"
    (doc.tags[i] === NN && (doc.tags[i - 1] === MODAL || doc.tags[i - 1] === INFINITIVE)) ||
    isOneOf(doc, i - 1, BE) ||
    // "Is reportedly on her way out", "no longer works"
    (doc.tags[i - 1] === RB && isOneOf(doc, i - 2, BE)) ||
    isOneOf(doc, i, NO) ||
    (isOneOf(doc, i, GERUNDS) && isOneOf(doc, i - 1, GOVERN))
  )
}

function isBehindSomebody(doc: Doc, { from }: Sentence, at: number): boolean {
  return mentionsIn(doc, { from, to: at }).some(k => doc.mentions[k].tokens.to === at)
}

const COMMA = wordSet(',')
// The tagger may take these for nouns.
const GERUNDS = wordSet('resigning quitting retiring stepping standing leaving sacking firing dismissing')
const GOVERN = wordSet('of out denied denies denying considering from to about')
const LINKS = tagSet('IN TO RB .')
const MODAL = tagIndex('MD')
const INFINITIVE = tagIndex('TO')
const RB = tagIndex('RB')
const NO = wordSet('no')
const BE = wordSet('be been being is are was were')

/** "Hired a new chief executive, Ann Lee": what they are called there is what they are hired as. */
function postCalled(reading: Reading, { change, needs }: Telling, { called, after }: CalledRole): PostTold | null {
  if (!called || needs !== 'title' || change === 'leaves' || change === 'stays') return null
  const { doc } = reading
  const isNew = called.determiner === 'a' || isOneOf(doc, called.tokens.from + 1, TITLE_WORDS.new)
  const post = isNew && !isOneOf(doc, after, AS) ? titleOf(reading, called) : null
  return post && { ...post, to: after, isActing: isActing(doc, called.office.title) }
}

type CalledRole = Pick<Roles, 'party' | 'after' | 'called' | 'isKept'>
const AS = wordSet('as to')

/** Who stands in for somebody does not do so in an office of their own: another place tells whose it is. */
function postOf(reading: Reading, sentence: Sentence, value: Telling, party: Party, after: number): PostTold | null {
  const told = postTold(reading, sentence, value, party, after)
  const isOwn = value.change === 'acting' && told !== null && told.to <= after
  return (isOwn ? null : told) ?? untold(value, party)
}

/** Another place of the article may tell the office, which this one needs. */
function untold({ needs, change }: Telling, { entity }: Party): PostTold | null {
  return entity &&
    (needs === 'office' ||
      needs === 'place' ||
      needs === 'day' ||
      needs === 'back' ||
      needs === 'end' ||
      needs === 'refusal' ||
      change === 'acting')
    ? UNTOLD
    : null
}

/** "Returns to his post": of who stood in, it ends that; of who was suspended, it ends that. */
function isBackTo({ manner, needs, of }: Telling): boolean {
  return manner === 'term-ended' && needs === 'nothing' && of === 'subject'
}

/** "I am resigning as leader with immediate effect" */
function isAtOnce({ article, tokens }: Doc, { to }: Sentence, after: number): boolean {
  return after < to && AT_ONCE.test(article.text.slice(tokens[after].from, tokens[to - 1].to))
}

const AT_ONCE =
  /^[^.;,]{0,60}?(?:, )?\b(?:with immediate effect|effective immediately|with effect from today|as of (?:now|today|tonight))\b/i
// In tokens.
const LEAVE_REACH = 14
const RETURN = wordSet('return returning')
const LEAVES: Pick<Telling, 'change' | 'manner'> = { change: 'leaves', manner: null }
