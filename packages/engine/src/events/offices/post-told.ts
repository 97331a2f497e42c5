import { isDate, isOneOf } from '../../mentions/sight.ts'
import { wordSet } from '../../mentions/word-set.ts'
import { tagSet } from '../../tags/tagset.ts'
import type { Days } from '../../times/calendar.ts'
import type { Party } from '../party.ts'
import type { Doc, Reading, Sentence } from '../reading.ts'
import {
  bodyFrom,
  type Found,
  namedBodyFrom,
  type Post,
  postAt,
  postHeld,
  postLeft,
  titleAfterAs,
  UNTOLD_OFFICE,
} from './post.ts'
import type { Telling } from './telling.ts'

const FROM = wordSet('from at of the his her its as')

/** The office that a phrase is about, where the words for it end, and whether it is held for a time. */
export interface PostTold extends Post {
  readonly to: number
  readonly isActing: boolean
}

/** No office, where another place of the article may tell it. */
export const UNTOLD: PostTold = { office: '', body: null, to: 0, isActing: false }

/** The office that changes hands; null where the phrase tells no office change without one. */
export function postTold(
  reading: Reading,
  sentence: Sentence,
  { needs, change, manner }: Telling,
  party: Party,
  behind: number,
): PostTold | null {
  const { doc } = reading
  const after = pastAside(doc, sentence, needs === 'office' && change === 'takes-up' ? 'title' : needs, behind)
  const said = postAt(reading, sentence.to, asWhat(doc, after))
  if (needs === 'bid') return said ? { ...said, to: said.tokens.to } : jobTold(doc, after)
  const isPast = change === 'leaves' && (needs === 'nothing' || manner === 'retired')
  const held = isPast ? postLeft(reading, party) : postHeld(reading, party, null)
  // "Who was hired in 2021"
  const isDated = isOneOf(doc, after, TIMES) && isOneOf(doc, after - 1, GIVEN) && isOneOf(doc, after - 2, WAS)
  if (needs === 'title' && !said && held && isDated) return { ...held, to: after, isActing: false }
  if (needs === 'title' && !said && manner === 'appointed') {
    const title = titleAfterAs(reading, sentence.to, after)
    return title ? { ...title, to: title.tokens.to } : (placeTold(reading, sentence, after) ?? placeMeant(doc, after))
  }
  // "The sheriff was first elected in 2014"
  if (needs === 'title' && !said && manner === 'elected')
    return isOneOf(doc, after, TIMES) && held
      ? { ...held, to: after, isActing: false }
      : placeTold(reading, sentence, after)
  if (needs === 'title') return said && { ...said, to: said.tokens.to }
  const from = isOneOf(doc, after, FROM) ? namedBodyFrom(reading, after, sentence.to) : null
  const post =
    change === 'takes-up' ||
    change === 'acting' ||
    isOneOf(doc, after, AS) ||
    (change === 'stays' && isOneOf(doc, after - 1, AS))
      ? said
      : leftFrom(reading, sentence, change, after)
  const whole = post ?? (from ? postHeld(reading, party, from) : held)
  const to = post ? post.tokens.to : after
  if (!whole && change === 'leaves' && party.entity) {
    const member = memberOf(reading, sentence, after)
    if (member) return member
  }
  if (!whole)
    return needs === 'nothing' && party.entity ? { office: UNTOLD_OFFICE, body: from, to, isActing: false } : null
  return { office: whole.office, body: whole.body ?? from, to, isActing: post?.isActing ?? false }
}

/** "Lee leaves the cabinet", "Lee resigned from the board": who has no other office has that of a member. */
function memberOf({ doc }: Reading, { to }: Sentence, after: number): PostTold | null {
  const the = isOneOf(doc, after, OUT_OF) ? after + 1 : after
  if (the + 1 >= to || !isOneOf(doc, the, THE) || !isOneOf(doc, the + 1, BOARDS)) return null
  return { office: 'member', body: doc.tokens[the + 1].text, to: the + 2, isActing: false }
}

/** "Demoted from defence minister to the backbenches" */
function leftFrom(reading: Reading, { to }: Sentence, change: Telling['change'], after: number): Found | null {
  return change === 'leaves' && isOneOf(reading.doc, after, OUT_OF) ? postAt(reading, to, after + 1) : null
}

const OUT_OF = wordSet('from')
const GIVEN = wordSet('appointed hired recruited promoted installed')
const WAS = wordSet('was were been first')
const TIMES = wordSet('in on last by with after')
const TO = wordSet('to')
const ONTO = wordSet('to onto into on')
const BE = wordSet('be become')
const SERVE = wordSet('serve act')
const LEAD = wordSet('lead head chair run manage')
const CONDUCT = wordSet('conduct carry undertake lead head chair')
const INQUIRIES = wordSet('inquiry enquiry review investigation probe inquest audit')
const BOARDS = wordSet('board cabinet council court commission committee panel parliament senate assembly bench')

/**
 * "Appointed Ann Lee, now deputy of the trust, as its chief", "elected unopposed last night as chair": past what is told of somebody
 * between two commas, and past how and when.
 */
function pastAside(doc: Doc, { to }: Sentence, needs: Telling['needs'], after: number): number {
  if (needs !== 'title' || isOneOf(doc, after, AS)) return after
  if (!isOneOf(doc, after, COMMA)) {
    const as = asBehind(doc, to, after)
    return as ?? (isOneOf(doc, after, HOW) ? after + 1 : after)
  }
  for (let i = after + 1; i + 1 < to && i < after + ASIDE; i++)
    if (isOneOf(doc, i, COMMA) && (isOneOf(doc, i + 1, AS) || isOneOf(doc, i + 1, TO))) return i + 1
  return after
}

/** Where "as" stands behind a time, an agent or a place, with no other clause between. */
function asBehind(doc: Doc, to: number, after: number): number | null {
  if (!isOneOf(doc, after, LINKS) && !isDate(doc, after)) return null
  for (let i = after + 1; i < to && i < after + NEAR; i++) {
    if (isOneOf(doc, i, AS)) return i
    if (BREAKS.has(doc.tags[i])) return null
  }
  return null
}

const LINKS = wordSet(
  'by to on in from at last this earlier late unopposed unanimously again yesterday overwhelmingly for',
)
const HOW = wordSet('unopposed unanimously overwhelmingly narrowly permanently')
const BREAKS = tagSet('VBD VBZ VBP MD , : CC')
const NEAR = 12

const COMMA = wordSet(',')
// In tokens.
const ASIDE = 20

/** "Tipped for the job", "wanted the top job": which one, the article tells elsewhere. */
function jobTold(doc: Doc, after: number): PostTold | null {
  for (let i = after - 1; i < after + 4; i++)
    if (isOneOf(doc, i, JOBS) && (OWNERS.has(doc.tags[i - 1]) || OWNERS.has(doc.tags[i - 2])))
      return { office: UNTOLD_OFFICE, body: null, to: i + 1, isActing: false }
  return null
}

const OWNERS = tagSet('DT PRP$')
const JOBS = wordSet(
  'post role job office position leadership presidency headship vacancy chairmanship captaincy reins',
)

/** "Promoted Lee to the job", "appointed Lee in her place": which office it is, the article tells elsewhere. */
function placeMeant(doc: Doc, at: number): PostTold | null {
  const isJob = isOneOf(doc, at, TO) && isOneOf(doc, at + 1, THE) && isOneOf(doc, at + 2, JOBS)
  const isPlace = isOneOf(doc, at, IN) && isOneOf(doc, at + 1, HIS) && isOneOf(doc, at + 2, PLACE)
  return isJob || isPlace ? { ...UNTOLD, to: at + 3 } : null
}

const IN = wordSet('in')
const HIS = wordSet('his her their')
const PLACE = wordSet('place stead')

/** Where the words for an office begin: behind "to", "to be", "to serve as". */
function asWhat(doc: Doc, at: number): number {
  if (!isOneOf(doc, at, TO)) return at
  if (isOneOf(doc, at + 1, BE)) return at + 2
  // "Recruited to lead it": a lead is an office too.
  if (isOneOf(doc, at + 1, LEAD)) return at
  return isOneOf(doc, at + 1, SERVE) && isOneOf(doc, at + 2, AS) ? at + 2 : at + 1
}

/** "Appointed to lead the trust", "elected to the board": who is given no title has a place. */
function placeTold(reading: Reading, { to: limit }: Sentence, at: number): PostTold | null {
  const { doc } = reading
  if (!isOneOf(doc, at, ONTO)) return null
  const isLed = isOneOf(doc, at + 1, LEAD)
  const led = isLed
    ? (bodyFrom(reading, isOneOf(doc, at + 2, THE) ? at + 3 : at + 2, limit) ?? bodyFrom(reading, at + 2, limit))
    : null
  if (led) return { office: 'head', body: led, to: at + 2, isActing: false }
  const review = isOneOf(doc, at + 1, CONDUCT)
    ? [3, 4, 5, 6].map(n => at + n).find(i => isOneOf(doc, i, INQUIRIES))
    : undefined
  if (review !== undefined && review < limit) {
    const named = doc.article.text.slice(doc.tokens[at + 2].from, doc.tokens[review].to)
    return { office: 'head', body: named.replace(/^(?:out )?(?:an?|the) /, ''), to: review + 1, isActing: false }
  }
  const noun = [at + 1, at + 2, at + 3, at + 4].find(i => isOneOf(doc, i, BOARDS))
  // "Appointed to lead the hospitals"
  if (isLed) return isOneOf(doc, at + 2, THE) ? { office: 'head', body: null, to: at + 2, isActing: false } : null
  if (noun === undefined || noun >= limit) return null
  return {
    office: 'member',
    body: bodyFrom(reading, at + 1, limit) ?? doc.tokens[noun].text,
    to: noun + 1,
    isActing: false,
  }
}

const MUTUAL = wordSet('mutual agreement')
const AS = wordSet('as')
const AWAY = wordSet('for by through with')
const EMPLOYERS = wordSet(
  'force company club firm party board council trust team organisation union charity cabinet government bank league federation',
)
const THE = wordSet('the')
const WHEN = wordSet('last this next yesterday earlier')
const OBJECTS = tagSet('DT PRP PRP$ NN NNS NNP JJ CD')
const POSTS = wordSet('post role job office position')

/** "Left the trust", "left on Friday": after what tells a place that is no office, somebody only went out. */
export function isPlaced(reading: Reading, sentence: Sentence, after: number, days: Days | null): boolean {
  const { doc } = reading
  if (isOneOf(doc, after, AS) || FOR_NOW.test(wordsFrom(doc, sentence, after))) return true
  if (FOR_GOOD.test(wordsFrom(doc, sentence, after))) return true
  if (isOneOf(doc, after, POSTS) || (isOneOf(doc, after, FROM) && isOneOf(doc, after + 1, POSTS))) return true
  // "Left the force", of whichever the article has told
  if (isOneOf(doc, after, THE) && isOneOf(doc, after + 1, EMPLOYERS) && !OBJECTS.has(doc.tags[after + 2]))
    return !isOneOf(doc, after + 2, AWAY) || isOneOf(doc, after + 3, MUTUAL)
  if (namedBodyFrom(reading, after, sentence.to)) return true
  // "Left on Saturday for Lisbon", "left by a back door at nine"
  const goesOn =
    after < sentence.to && (OBJECTS.has(doc.tags[after]) || isOneOf(doc, after, AWAY)) && !isDate(doc, after)
  return days !== null && (!goesOn || isOneOf(doc, after, WHEN))
}

function wordsFrom({ article, tokens }: Doc, { to }: Sentence, at: number): string {
  return article.text.slice(tokens[at]?.from ?? 0, tokens[to - 1].to)
}

/** "Left to pursue other interests", "will leave by mutual consent" */
const FOR_GOOD =
  /^\W*(?:to (?:pursue|become|join|take up|spend more|focus|concentrate|head|lead|set up)|by mutual|after (?:\w+ ){1,3}(?:years|seasons|decades)|(?:at|by) the end of (?:the|this|next) (?:\w+ )?(?:year|month|week|season|summer|term))\b/i
const FOR_NOW =
  /^(?:[^.;]{0,40}?)\b(?:on an? (?:acting|interim|temporary|caretaker) basis|temporarily|in the (?:interim|meantime)|for the time being|for now|until (?:then|the end of)|until an? (?:permanent|new|successor|replacement|special election|by-?election|vote|substantive)|as (?:an? )?(?:acting|interim|caretaker)|while the search|pending the appointment)/i

/** Do the words from a token on say that something is for a time? */
export function isForNow(doc: Doc, sentence: Sentence, from: number): boolean {
  return FOR_NOW.test(wordsFrom(doc, sentence, from))
}

/** An office taken up for a time is held in an acting way. */
export function changeOf(
  doc: Doc,
  sentence: Sentence,
  { change }: Telling,
  post: PostTold,
  after: number,
): { change?: 'acting' } {
  if (change !== 'takes-up') return {}
  return post.isActing || FOR_NOW.test(wordsFrom(doc, sentence, after)) ? { change: 'acting' } : {}
}
