import { isDate, isOneOf } from '../../mentions/sight.ts'
import { wordSet } from '../../mentions/word-set.ts'
import { tagSet } from '../../tags/tagset.ts'
import type { Days } from '../../times/calendar.ts'
import type { Party } from '../party.ts'
import type { Doc, Reading, Sentence } from '../reading.ts'
import { namedBodyFrom, type Post, postAt, postHeld, postLeft, titleAfterAs, UNTOLD_OFFICE } from './post.ts'
import type { Telling } from './words.ts'

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
  after: number,
): PostTold | null {
  const { doc } = reading
  const said = postAt(reading, sentence.to, after)
  const isPast = change === 'leaves' && (needs === 'nothing' || manner === 'retired')
  const held = isPast ? postLeft(reading, party) : postHeld(reading, party, null)
  if (needs === 'title' && !said && manner === 'appointed') {
    const title = titleAfterAs(reading, sentence.to, after)
    return title && { ...title, to: title.tokens.to }
  }
  if (needs === 'title') return said && { ...said, to: said.tokens.to }
  const from = isOneOf(doc, after, FROM) ? namedBodyFrom(reading, after, sentence.to) : null
  const post = (said && change === 'takes-up') || (said && isOneOf(doc, after, AS)) ? said : null
  const whole = post ?? (from ? postHeld(reading, party, from) : held)
  const to = post ? post.tokens.to : after
  if (!whole)
    return needs === 'nothing' && party.entity ? { office: UNTOLD_OFFICE, body: from, to, isActing: false } : null
  return { office: whole.office, body: whole.body ?? from, to, isActing: post?.isActing ?? false }
}

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
  if (isOneOf(doc, after, POSTS) || (isOneOf(doc, after, FROM) && isOneOf(doc, after + 1, POSTS))) return true
  // "Left the force", of whichever the article has told
  if (isOneOf(doc, after, THE) && isOneOf(doc, after + 1, EMPLOYERS) && !OBJECTS.has(doc.tags[after + 2]))
    return !isOneOf(doc, after + 2, AWAY)
  if (namedBodyFrom(reading, after, sentence.to)) return true
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
