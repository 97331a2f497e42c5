import type { Entity } from '@onrecord/record'
import { isDate, isOneOf } from '../../mentions/sight.ts'
import { wordSet } from '../../mentions/word-set.ts'
import { tagSet } from '../../tags/tagset.ts'
import type { Party } from '../party.ts'
import type { Doc, Reading, Sentence } from '../reading.ts'
import {
  bodyFrom,
  type Found,
  isOffice,
  namedBodyFrom,
  type Post,
  postAt,
  postHeld,
  postLeft,
  titleAfterAs,
  UNTOLD_OFFICE,
} from './post.ts'
import { AS, asWhat, BREAKS, pastAside, postBefore, postBehind } from './post-behind.ts'
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
  if (needs === 'job') return { ...UNTOLD, to: after }
  if (needs === 'charge') return chargeOf(reading, sentence, after)
  if (needs === 'bid') return bidFor(reading, sentence, said, after)
  if (needs === 'as') return postBehind(reading, sentence, after)
  // "Starts on Monday as interim chief"
  const begun = needs === 'day' ? postBehind(reading, sentence, after, AS) : null
  if (begun) return begun
  const isPast = change === 'leaves' && (needs === 'nothing' || manner === 'retired')
  const held = isPast ? postLeft(reading, party) : postHeld(reading, party, null)
  // "Who was hired in 2021"
  const isDated = isDatedAt(doc, after) && isOneOf(doc, after - 1, GIVEN) && isOneOf(doc, after - 2, WAS)
  if (needs === 'title' && !said && held && isDated) return { ...held, to: after, isActing: false }
  if (needs === 'title' && !said && manner === 'appointed') {
    const title = titleAfterAs(reading, sentence.to, after)
    // "Promoted from deputy to director"
    const risen = !title && isOneOf(doc, after, FROM) ? postBehind(reading, sentence, after + 1) : null
    if (risen) return risen
    return title ? { ...title, to: title.tokens.to } : (placeTold(reading, sentence, after) ?? placeMeant(doc, after))
  }
  // "The sheriff was first elected in 2014"
  if (needs === 'title' && !said && manner === 'elected')
    return held && (isDatedAt(doc, after) || isAgain(doc, behind))
      ? { ...held, to: after, isActing: false }
      : placeTold(reading, sentence, after)
  // "Assumed charge as collector"
  const isAs = !said && change === 'takes-up' && isOneOf(doc, after - 1, AS) && isOneOf(doc, after - 2, CHARGE)
  const called = isAs ? titleAfterAs(reading, sentence.to, after - 1) : null
  if (called) return { ...called, to: called.tokens.to }
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
  // "Was shown the door after eight months as chair"
  const isOther = whole || change === 'takes-up' || change === 'acting'
  const later = isOther ? null : (postBehind(reading, sentence, after, AS) ?? postBefore(reading, sentence))
  if (later) return later
  if (!whole)
    return needs === 'nothing' && party.entity && !hasOtherJob(party.entity)
      ? { office: UNTOLD_OFFICE, body: from, to, isActing: false }
      : null
  return { office: whole.office, body: whole.body ?? from, to, isActing: post?.isActing ?? false }
}

/** "Was put in charge of the trust": whoever leads a body has it as their office; of which body, another place may tell. */
function chargeOf(reading: Reading, { to }: Sentence, after: number): PostTold {
  const body = isOneOf(reading.doc, after, FROM) ? bodyFrom(reading, after + 1, to) : null
  return { office: body ? 'head' : '', body, to: after, isActing: false }
}

/** Has the article only told of somebody what is no office ("bus driver Tom Reed")? */
function hasOtherJob({ roles }: Entity): boolean {
  return roles.length > 0 && roles.every(({ title }) => !isOffice(title) && !FORMER.test(title))
}

// Who had one may have another now.
const FORMER = /^(?:former|ex|then|late|previous)\b|\b(?:candidate|nominee|successor|member)$/i

/** "Was first elected in 2014", "appointed by the board", and not "elected on a promise" */
function isDatedAt(doc: Doc, at: number): boolean {
  return isOneOf(doc, at, TIMES) && (!isOneOf(doc, at, ON) || isDate(doc, at + 1))
}

/** "Was re-elected" */
function isAgain({ tokens }: Doc, behind: number): boolean {
  return /^re-?e/i.test(tokens[behind - 1].text)
}

const ON = wordSet('on')

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
const ONE = wordSet('a an')
const FILL = wordSet('fill take')
const VACANT = wordSet('vacancy seat place post role chair gap')
const LEAD = wordSet('lead head chair run manage')
const ITS = wordSet('the its their')
const CONDUCT = wordSet('conduct carry undertake lead head chair')
const INQUIRIES = wordSet('inquiry enquiry review investigation probe inquest audit')
const BOARDS = wordSet('board cabinet council court commission committee panel parliament senate assembly bench')

/** "Ruled himself out of the race to be chief": the office that somebody is talked of for. */
function bidFor(reading: Reading, sentence: Sentence, said: Found | null, after: number): PostTold | null {
  return said ? { ...said, to: said.tokens.to } : (jobTold(reading.doc, after) ?? postBehind(reading, sentence, after))
}

/** "Tipped for the job", "wanted the top job": which one, the article tells elsewhere. */
function jobTold(doc: Doc, after: number): PostTold | null {
  for (let i = after - 1; i < after + 8 && !(i > after && BREAKS.has(doc.tags[i])); i++)
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
  // "Appointed Lee as his successor"
  const isHeir = isOneOf(doc, at, AS) && [at + 2, at + 3, at + 4].some(i => isOneOf(doc, i, HEIR))
  return isJob || isPlace || isHeir ? { ...UNTOLD, to: at + 3 } : null
}

const IN = wordSet('in')
const HIS = wordSet('his her their')
const PLACE = wordSet('place stead')
const CHARGE = wordSet('charge office duty duties over')
const HEIR = wordSet('replacement successor')

/** "Appointed to lead the trust", "elected to the board": who is given no title has a place. */
function placeTold(reading: Reading, { to: limit }: Sentence, at: number): PostTold | null {
  const { doc } = reading
  if (!isOneOf(doc, at, ONTO)) return null
  const isLed = isOneOf(doc, at + 1, LEAD)
  // "Picked to fill the vacancy on the court"
  if (isOneOf(doc, at + 1, FILL) && isOneOf(doc, at + 3, VACANT))
    return { office: UNTOLD_OFFICE, body: bodyFrom(reading, at + 5, limit), to: at + 4, isActing: false }
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
  // "Appointed to a panel": one of many
  if (isOneOf(doc, at + 1, ONE)) return null
  const noun = [at + 1, at + 2, at + 3, at + 4].find(i => isOneOf(doc, i, BOARDS))
  // "Appointed to lead the hospitals"
  if (isLed) return isOneOf(doc, at + 2, ITS) ? { office: 'head', body: null, to: at + 2, isActing: false } : null
  if (noun === undefined || noun >= limit) return null
  return {
    office: 'member',
    body: bodyFrom(reading, at + 1, limit) ?? doc.tokens[noun].text,
    to: noun + 1,
    isActing: false,
  }
}

const THE = wordSet('the')
