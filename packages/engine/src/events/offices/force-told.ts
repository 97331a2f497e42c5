import { isDate, isOneOf } from '../../mentions/sight.ts'
import { wordSet } from '../../mentions/word-set.ts'
import { tagIndex } from '../../tags/tagset.ts'
import { forceIn, isTalk } from '../context.ts'
import type { Party } from '../party.ts'
import type { Doc, Reading, Sentence } from '../reading.ts'
import type { Force, VerbGroup } from '../verb-group.ts'
import { isForNow } from './for-a-time.ts'
import { isEnd } from './look-alikes.ts'
import type { Telling } from './telling.ts'
import type { Phrase } from './words.ts'

/** The force of a phrase where it stands; `none` where it tells no change of office. */
export function forceOf(
  reading: Reading,
  sentence: Sentence,
  { value, tokens }: Phrase,
  group: VerbGroup,
  party: Party,
): Force {
  const { doc } = reading
  const force = talkOf(value, forceIn(reading, sentence, group, tokens.from, party))
  if (value.needs === 'bid') {
    // "Is not interested in the job", "did not want the job for good"
    if (force === 'none' && isOneOf(doc, tokens.from, INTERESTED) && isOneOf(doc, tokens.from - 1, NOT))
      return 'refused'
    return force === 'refused' || force === 'rumoured' ? force : 'none'
  }
  if (value.needs === 'unsought')
    return force !== 'refused' ? 'none' : isTalk(reading, tokens.from) ? 'rumoured' : 'to-come'
  if (value.needs === 'time' && !isForNow(doc, sentence, tokens.to)) return 'none'
  // "Is running the company in the meantime"
  if (value.needs === 'time' && doc.tags[tokens.from] === GERUND && isOneOf(doc, tokens.from - 1, BE)) return 'done'
  if (force === 'asked' && value.change === 'stays' && isWanted(doc, group.from, tokens.from)) return 'none'
  if (force === 'asked' && isDeclined(doc, sentence, tokens.to)) return 'none'
  if (value.change === 'takes-up' && force === 'to-come' && isIntended(doc, group.from, tokens.from)) return 'none'
  if (value.needs === 'end')
    return isEnd(doc, sentence, tokens.to) && !isOneOf(doc, group.from - 2, WHERE) ? force : 'none'
  if (value.needs !== 'refusal') return force
  // "The chair will also go."
  if (force === 'to-come' && party.entity && isOneOf(doc, tokens.from, GO) && tokens.to === tokens.from + 1) {
    const isEnding = isOneOf(doc, tokens.to, STOP) || isWhen(doc, tokens.to)
    return isEnding && group.controlled === null ? force : 'none'
  }
  // "My position is untenable and I am going"
  if (force === 'to-come' && isOneOf(doc, tokens.to - 1, GOING) && party.mention?.kind === 'pronoun')
    return party.mention.form === 'I' && (isEnd(doc, sentence, tokens.to) || isWhen(doc, tokens.to)) ? force : 'none'
  if (isOneOf(doc, tokens.to - 1, NOWHERE)) return force === 'to-come' ? 'refused' : 'none'
  const isWhole =
    isEnd(doc, sentence, tokens.to) || isOneOf(doc, tokens.to - 1, ANYWHERE) || isOneOf(doc, tokens.to, WHILE)
  return force === 'refused' && isWhole ? force : 'none'
}

/** What is done or to come, where the phrase itself is no more than talk of it, or the promise of it. */
function talkOf({ makes }: Telling, force: Force): Force {
  return makes && (force === 'done' || force === 'to-come') ? makes : force
}

/** "The players wanted him to stay" */
function isWanted(doc: Doc, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isOneOf(doc, i, WANT)) return true
  return false
}

const WANT = wordSet('want wants wanted')

/** "Intends to become a governor": what somebody wants for himself nobody has given him. */
function isIntended(doc: Doc, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isOneOf(doc, i, INTEND)) return true
  return false
}

/** "Will go in April", "at the end of the season" */
function isWhen(doc: Doc, i: number): boolean {
  return isDate(doc, i) || (isOneOf(doc, i, AT) && (isDate(doc, i + 1) || isOneOf(doc, i + 2, END)))
}

const AT = wordSet('in on at by')
const END = wordSet('end start beginning close')
const INTERESTED = wordSet('interested want')
const NOT = wordSet("not n’t n't hardly never")
const GO = wordSet('go')
const GOING = wordSet('going')
const STOP = wordSet('. ! ;')
const INTEND = wordSet('intend intends intended plan plans planned vow vows vowed determined')
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

const GERUND = tagIndex('VBG')
const BE = wordSet('be been being is are was were')
