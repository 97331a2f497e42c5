import type { OfficeChange } from '@onrecord/record'
import { type WordSet, wordSet } from '../../mentions/word-set.ts'
import { type Found, phraseBook } from '../phrases.ts'
import { BIDDING } from './bidding.ts'
import { LEAVING } from './leaving.ts'
import { REMOVING } from './removing.ts'
import { STAYING } from './staying.ts'
import { TAKING } from './taking.ts'
import type { Telling } from './telling.ts'

/** A phrase where it stands. */
export type Phrase = Found<Telling>

/** The phrases that tell an office change. */
export const OFFICE_PHRASES = phraseBook<Telling>(
  [...LEAVING, ...REMOVING, ...BIDDING, ...TAKING, ...STAYING].flatMap(({ phrases, needs = 'nothing', ...told }) =>
    phrases
      .trim()
      .split('\n')
      .map(phrase => [phrase.trim(), { ...told, needs }] as const),
  ),
)

/** What says something else of who it is done to ("the doctor was stood down") than of who does it. */
export const PASSIVE_PHRASES = phraseBook<Telling>([
  ['stood / down aside', { change: 'suspended', manner: null, of: 'object', needs: 'nothing' }],
])

/** The phrases by which one comes after another: whoever succeeds or replaces somebody takes up what that one had. */
export const SUCCESSION_PHRASES = phraseBook<{ readonly leaves: boolean; readonly manner?: 'elected' }>([
  ['succeed succeeds succeeded succeeding', { leaves: false }],
  ['unseat unseats unseated unseating', { leaves: false, manner: 'elected' }],
  ['replace replaces replaced replacing', { leaves: true }],
  ['take takes took taken taking / over / from', { leaves: false }],
])

/** What "is" can say of somebody's office. */
export const STATE_PHRASES = phraseBook<OfficeChange['change']>([
  ['in / charge', 'acting'],
  ['in / temporary caretaker interim / charge', 'acting'],
  ['under / suspension', 'suspended'],
  ['still / in on at / ?the ?his ?her / post place office charge situ job helm role saddle', 'stays'],
  ['on / leave / since', 'suspended'],
  [
    'on / paid unpaid administrative gardening special compulsory precautionary enforced / ?paid unpaid administrative / leave',
    'suspended',
  ],
])

/** The words by which a title says that its office changes hands, or is held for a time. */
export const TITLE_WORDS = {
  acting: wordSet('acting interim caretaker temporary officiating'),
  outgoing: wordSet('outgoing departing'),
  ousted: wordSet('ousted sacked axed deposed'),
  suspended: wordSet('suspended'),
  incoming: wordSet(`
    incoming president-elect governor-elect mayor-elect sheriff-elect senator-elect bishop-elect archbishop-elect chairman-elect chair-elect
    treasurer-elect councillor-elect premier-elect prosecutor-elect moderator-elect congressman-elect congresswoman-elect leader-elect
    minister-designate premier-designate commissioner-designate ambassador-designate bishop-designate chancellor-designate ceo-designate`),
  new: wordSet('new newly newly-appointed newly-elected'),
}

/** All of them. */
export const HOLDER_WORDS: WordSet = new Set(Object.values(TITLE_WORDS).flatMap(words => [...words]))
