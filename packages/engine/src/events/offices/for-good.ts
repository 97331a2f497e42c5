import { isDate, isOneOf } from '../../mentions/sight.ts'
import { wordSet } from '../../mentions/word-set.ts'
import { mentionsIn } from '../../speakers/mentions-in.ts'
import { tagSet } from '../../tags/tagset.ts'
import type { Days } from '../../times/calendar.ts'
import type { Doc, Reading, Sentence } from '../reading.ts'
import { isForNow, wordsFrom } from './for-a-time.ts'
import { isEnd } from './look-alikes.ts'
import { namedBodyFrom, UNTOLD_OFFICE } from './post.ts'
import type { ToldChange } from './told.ts'

const FROM = wordSet('from at of the his her its as')
const MUTUAL = wordSet('mutual agreement')
const AS = wordSet('as')
const AWAY = wordSet('for by through with')
const EMPLOYERS = wordSet(
  `force company club firm party board council trust team organisation organization union charity cabinet government bank league federation
  business group newspaper paper agency department network society association ministry service university authority commission frontbench`,
)
const THE = wordSet('the')
const WHEN = wordSet('last this next yesterday earlier')
const OBJECTS = tagSet('DT PRP PRP$ NN NNS NNP JJ CD')
const POSTS = wordSet('post role job office position')

/** "Left the trust", "left on Friday": after what tells a place that is no office, somebody only went out. */
export function isPlaced(reading: Reading, sentence: Sentence, after: number, days: Days | null): boolean {
  const { doc } = reading
  if (isCountry(doc, after)) return false
  if (isOneOf(doc, after, AS) || isForNow(doc, sentence, after)) return true
  if (FOR_GOOD.test(wordsFrom(doc, sentence, after))) return true
  if (isOneOf(doc, after, POSTS)) return true
  if (isOneOf(doc, after, FROM) && (isOneOf(doc, after + 1, POSTS) || isOneOf(doc, after + 2, POSTS))) return true
  // "Left the force", of whichever the article has told
  // "Left the health board"
  const employer = [after + 1, after + 2].find(i => isOneOf(doc, i, EMPLOYERS) && !OBJECTS.has(doc.tags[i + 1]))
  if (isOneOf(doc, after, THE) && employer !== undefined)
    return !isOneOf(doc, employer + 1, AWAY) || isOneOf(doc, employer + 2, MUTUAL)
  if (namedBodyFrom(reading, after, sentence.to)) return true
  const named = nameEnd(reading, after)
  if (named > after && FOR_GOOD.test(wordsFrom(doc, sentence, named))) return true
  // "Is leaving the Courier", "left the Ospreys on Friday"
  if (named > after && isOneOf(doc, after, THE) && (isEnd(doc, sentence, named) || days !== null)) return true
  // "Left on Saturday for Lisbon", "left by a back door at nine"
  const goesOn =
    after < sentence.to && (OBJECTS.has(doc.tags[after]) || isOneOf(doc, after, AWAY)) && !isDate(doc, after)
  return days !== null && (!goesOn || isOneOf(doc, after, WHEN))
}

/**
 * "I am leaving so that the school can start anew", "told staff that she would not be leaving": who holds an office, and says of themselves
 * that they will leave, speaks of that unless they say what else they leave.
 */
export function isAnnounced(
  { doc, inside, placed }: Reading,
  sentence: Sentence,
  { party, force, post, token }: ToldChange,
  after: number,
): boolean {
  if (!party.entity || post === null || post.office === UNTOLD_OFFICE) return false
  if (!isEnd(doc, sentence, after) && !isOneOf(doc, after, WHY)) return false
  const isTo = isOneOf(doc, token - 1, TO)
  // "Is tipped to leave", "scotched rumours that she was leaving"; whoever "refused to leave" may have sat down.
  // "The problems that he is going to leave"
  if (isTo && (force === 'to-come' || force === 'rumoured')) return !isOneOf(doc, token - 2, GOING)
  if (force === 'rumoured') return isOneOf(doc, token - 1, BE)
  const speaker = placed[inside[token]]?.statement.speaker
  if (force === 'done') return speaker === (isOneOf(doc, token, LEAVE) ? party.key : post.body)
  return (force === 'refused' && inside[token] < 0 && !isTo) || speaker === party.key
}

const TO = wordSet('to')
const GOING = wordSet('going')
const BE = wordSet('is was be been')
const LEAVE = wordSet('leave')
const WHY = wordSet('so because to with in now tonight today tomorrow when once before and but')

/** "Leaves the UK for Germany" */
function isCountry(doc: Doc, at: number): boolean {
  return isOneOf(doc, at, COUNTRIES) || isOneOf(doc, at + 1, COUNTRIES)
}

const COUNTRIES = wordSet('uk u.k. us u.s. usa eu u.a.e. uae states kingdom')

/** Where the name ends of what somebody leaves, which may be a club or a paper; the same token where there is none, or it is a place one goes from. */
function nameEnd({ doc }: Reading, at: number): number {
  const from = isOneOf(doc, at, THE) ? at + 1 : at
  const name = mentionsIn(doc, { from, to: from + 1 })
    .map(i => doc.mentions[i])
    .find(m => m.kind === 'name' && m.tokens.from === from)
  return name && (from > at || name.tokens.to > from + 1) ? name.tokens.to : at
}

/** "Left to pursue other interests", "will leave by mutual consent" */
const FOR_GOOD =
  /^\W*(?:(?:while|pending|until) (?:an?|the) (?:\w+ ){0,2}(?:inquiry|investigation|review|probe)|with immediate effect|immediately|to an? (?:new |different |similar )?(?:role|job|post|position|challenge)\b|to (?:pursue|become|join|take up|spend more|focus|concentrate|head|lead|set up)|by mutual|(?:(?:the|his|her|their|its) (?:\w+ ){1,3})?for (?:an?|another|the top) (?:new |better |bigger |senior )?(?:\w+ )?(?:job|role|post|position)\b|with an? (?:\S+ ){0,2}(?:pay-?off|pay-?out|package|settlement|severance|pension)|after (?:\w+ ){1,3}(?:years|months|seasons|decades|terms)|(?:at|by) the end of (?:the|this|next) (?:\w+ )?(?:year|month|week|season|summer|term))\b/i
