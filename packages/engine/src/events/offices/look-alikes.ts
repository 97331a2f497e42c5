import { isDate, isOneOf, JJ } from '../../mentions/sight.ts'
import { wordSet } from '../../mentions/word-set.ts'
import { tagIndex, tagSet } from '../../tags/tagset.ts'
import type { Party } from '../party.ts'
import type { Doc, Reading, Sentence } from '../reading.ts'
import { wordsFrom } from './for-a-time.ts'
import { isField } from './portfolio.ts'
import { postAt } from './post.ts'
import type { Telling } from './telling.ts'
import type { Phrase } from './words.ts'

const COMMA_OR_END = new Set(['.', ',', ';', '!', '"', '”', '’', "'", ')', '–', '—'])
const AS = wordSet('as')
const WHEN = wordSet('last this next yesterday earlier')
const POSTS = wordSet(
  'post role job office position cabinet government ministry frontbench parliament senate council board power',
)

/** Does the clause end at a token? */
export function isEnd(doc: Doc, sentence: Sentence, at: number): boolean {
  return at >= sentence.to || COMMA_OR_END.has(doc.tokens[at].text)
}

/** "Retired judge Ann Lee", "the sacked chairman", "at her leaving do": does the word only stand before a noun? */
export function isAttribute(doc: Doc, sentence: Sentence, { value, tokens: { from, to } }: Phrase): boolean {
  if (
    to - from > 1 ||
    to >= sentence.to ||
    (doc.tags[to] !== NN && doc.tags[to] !== JJ) ||
    isOneOf(doc, to, WHEN) ||
    isDate(doc, to)
  )
    return false
  // "The party's newly installed chief"
  const before = doc.tags[from - 1] === RB ? from - 2 : from - 1
  const isOwned = before >= sentence.from && OWNERS.has(doc.tags[before])
  return isOwned || (value.of === 'subject' && value.needs !== 'title' && PARTICIPLES.has(doc.tags[from]))
}

const NN = tagIndex('NN')
const PARTICIPLES = tagSet('VBN JJ VBD')
const OWNERS = tagSet('PRP$ DT POS')

/** "Fires him up", "dismissed her as a fool", "quit smoking", "removed him from its list", "became a legend" */
export function isOtherwise(reading: Reading, sentence: Sentence, { value, tokens }: Phrase, after: number): boolean {
  const { doc } = reading
  // "Stepped down from the stage", "was let go through security"
  if (value.change === 'leaves' && (isOneOf(doc, after + 2, SPOTS) || isOneOf(doc, after, THROUGH))) return true
  if (isWished(doc, sentence, tokens)) return true
  // "Candidates who quit the race"
  if (value.change === 'leaves' && isOneOf(doc, after, A) && isOneOf(doc, after + 1, RACES)) return true
  if (isOneOf(doc, after, UP) || isGoneElsewhere(doc, tokens.from, after)) return true
  if (value.needs === 'job') return !isOneOf(doc, tokens.from - 1, JOBS) && !isOneOf(doc, tokens.from - 2, JOBS)
  // "Gave notice of a motion", "was transferred to hospital"
  if (isOneOf(doc, after - 1, NOTICE) && isOneOf(doc, after, OF_THAT)) return true
  if (value.change === 'leaves' && isOneOf(doc, after, TO) && isOneOf(doc, after + 1, CARE)) return true
  if (value.needs === 'duties')
    return !(isOneOf(doc, after, OF) && [after + 1, after + 2, after + 3].some(i => isOneOf(doc, i, DUTIES)))
  if (value.needs === 'leave') return !isOneOf(doc, after, ON) || !isLeave(doc, after)
  if (value.needs === 'off') return !GIVEN[value.change].test(wordsFrom(doc, sentence, after))
  // "Moved to tears"
  if (isOneOf(doc, after - 1, TO) && value.change === 'leaves' && !PLACES.has(doc.tags[after]) && !isField(doc, after))
    return true
  // "Stood down the volunteers"
  if (value.of === 'subject' && isOneOf(doc, after - 1, DOWN) && isObject(reading, sentence, after)) return true
  // "Retired to her study", "resigned himself to it"
  if (value.manner === 'retired' && isObject(reading, sentence, after)) return true
  if (value.manner === 'retired' && isOneOf(doc, after, TO) && OWN.has(doc.tags[after + 1])) return true
  if (value.manner === 'resigned' && isOneOf(doc, after, SELF)) return true
  // "Stay as far away as possible"
  if (isOneOf(doc, after - 1, AS) && doc.tags[after] === RB) return true
  if (
    value.of === 'subject' &&
    value.change === 'leaves' &&
    tokens.to === tokens.from + 1 &&
    doc.tags[tokens.to] === VBG
  )
    return true
  // "Recalled to the cabinet as health minister"
  if (value.manner === 'dismissed' && value.needs === 'title' && !isOneOf(doc, after, AS)) return true
  if (value.manner === 'dismissed' && isOneOf(doc, after, AS)) return !postAt(reading, sentence.to, after)
  if (value.manner === 'dismissed' && value.needs === 'office' && isOneOf(doc, after, OUT_OF))
    return (
      !isOneOf(doc, after + 2, MEMBERSHIPS) &&
      !isOneOf(doc, after + 1, POSTS) &&
      !isOneOf(doc, after + 2, POSTS) &&
      !postAt(reading, sentence.to, after + 1)
    )
  return value.needs === 'title' && isOneOf(doc, after, A) && !postAt(reading, sentence.to, after)?.body
}

const RACES = wordSet('race contest campaign trail primary running')
const SPOTS = wordSet(
  'stage podium platform ladder bus train plane dock witness pulpit stand lectern dais field pitch building room courtroom courthouse',
)
const THROUGH = wordSet('through')

/** "They want her gone": a wish, though it has no verb. */
function isWished(doc: Doc, { from }: Sentence, { from: word }: Phrase['tokens']): boolean {
  if (!isOneOf(doc, word, GONE)) return false
  for (let i = word - 1; i > from && i > word - 5; i--) if (isOneOf(doc, i, WISHES)) return true
  return false
}

const WISHES = wordSet('want wants wanted need needs needed wish wished like see')

/** "On leave", "on paid administrative leave": is a leave within the next words? */
export function isLeave(doc: Doc, from: number, reach = 5): boolean {
  for (let i = from; i < from + reach; i++) if (isOneOf(doc, i, LEAVE)) return true
  return false
}

const LEAVE = wordSet('leave')
const ON = wordSet('on')
// What one is expelled from with all offices in it.
const MEMBERSHIPS = wordSet(
  'party union caucus club association league federation church priesthood force army navy bar',
)
const JOBS = wordSet('job post role position docket portfolio captaincy ministry')
const NOTICE = wordSet('notice')
const OF_THAT = wordSet('of that')
const CARE = wordSet('hospital prison jail custody bed sleep intensive')
const OF = wordSet('of')
const DUTIES = wordSet('appointment duties duty post role job position command title responsibilities office portfolio')
const GIVEN_TERM =
  /^an? (?:new |improved |further |fresh )*(?:[\w-]+[- ](?:year|month|season) )?(?:contract|deal|extension|term)\b(?! of employment)/i
const GIVEN_JOB =
  /^the (?:top |vacant )?(?:job|post|role|reins|captaincy|chair|position)\b(?: (?:permanently|full[- ]time|for good)\b|[.,;]| (?:on|in|at) )/i
const SENT_OFF =
  /^(?:go(?! (?:to|home|back|through|into|of|out|free|ahead)\b)\b|packing\b|the (?:exit|door(?! (?:to|of)\b)|boot|sack|axe|push|chop|elbow|heave-ho|bullet)\b|(?:his|her|their) (?:marching orders|cards|P45s?|walking papers|pink slips?)\b)/i
// What somebody is given, by what that makes of them.
const GIVEN: Readonly<Record<Telling['change'], RegExp>> = {
  leaves: SENT_OFF,
  stays: GIVEN_TERM,
  'takes-up': GIVEN_JOB,
  acting: GIVEN_JOB,
  suspended: SENT_OFF,
}
const TO = wordSet('to')
const PLACES = tagSet('DT PRP$ NNP NNPS JJ')
const UP = wordSet('up')
const DOWN = wordSet('down')
const SELF = wordSet('himself herself themselves')
const OWN = tagSet('DT PRP$')
const TIMES = wordSet(
  'day days week weeks month months year years morning night afternoon evening moment minute last next same very',
)

/** Does an object begin at a token, and no time ("the day after")? */
function isObject({ doc }: Reading, { to }: Sentence, at: number): boolean {
  return (
    at + 1 < to &&
    OWN.has(doc.tags[at]) &&
    !isOneOf(doc, at, WHEN) &&
    !isOneOf(doc, at + 1, TIMES) &&
    !isDate(doc, at + 1)
  )
}
const RB = tagIndex('RB')
const GONE = wordSet('gone')
const HAS = wordSet("'s ’s")
const BY = wordSet('by within before from')

/** "He's gone back to work", "she's gone the other way" */
function isGoneElsewhere(doc: Doc, word: number, after: number): boolean {
  if (!isOneOf(doc, word, GONE)) return false
  return isOneOf(doc, word - 1, HAS) || !(COMMA_OR_END.has(doc.tokens[after]?.text ?? '.') || isOneOf(doc, after, BY))
}
const A = wordSet('a an the')
const OUT_OF = wordSet('from')
const VBG = tagIndex('VBG')

const COUNTED = wordSet('second third fourth fifth sixth first latest last next only every each')
// Where a report says what its news is, before it names anybody.
const LEAD = 3

/** "The first time that a leader was dismissed": somebody of a kind, and nobody whom the report is about. */
export function isAnybody({ doc }: Reading, { paragraph }: Sentence, { entity, mention }: Party): boolean {
  if (entity || mention?.kind !== 'description') return false
  // "The second manager of the season"
  if (isOneOf(doc, mention.tokens.from + 1, COUNTED) || isOneOf(doc, mention.tokens.from, COUNTED)) return true
  return (
    (mention.determiner === 'a' || mention.determiner === 'none') && paragraph > LEAD && doc.paragraphs.length > LEAD
  )
}
