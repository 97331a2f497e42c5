import type { OfficeChange } from '@onrecord/record'
import { type WordSet, wordSet } from '../../mentions/word-set.ts'
import { type Found, phraseBook } from '../phrases.ts'

/** What a phrase says of an office, if it is a fact: the change, how it came, and whose it is. */
export interface Telling {
  readonly change: OfficeChange['change']
  readonly manner: OfficeChange['manner']
  /**
   * Whose office it is: that of the verb's subject ("she resigned"), of its object, or of the subject where it is passive
   * ("the board sacked her", "she was sacked"), of whichever of both is a person ("she parted company with the trust"), or of
   * who stands in the possessive or after "of" ("her resignation").
   */
  readonly of: 'subject' | 'object' | 'either' | 'owner'
  /**
   * What must be told beside the phrase for it to be one of an office at all: nothing; the person's office anywhere in the
   * article; the office, or the body, or a time right after it ("left the trust", "left on Friday"); the office itself
   * ("was made chief"); a name ("the appointment of Ann Lee"); that nothing follows ("she's staying"); that somebody will not do it ("I will not go": who goes may
   * only be going out), which in `unsought` is what tells the change ("she will not seek a third term"); that it is for a time
   * ("will run the trust until"); a day ("Friday will be her last day"); that somebody ends it ("terminated her contract").
   */
  readonly needs:
    | 'nothing'
    | 'office'
    | 'place'
    | 'title'
    | 'name'
    | 'end'
    | 'refusal'
    | 'unsought'
    | 'time'
    | 'day'
    | 'ended'
  /** It is no more than talked of, whoever tells it ("is negotiating an early exit"). */
  readonly isTalk?: boolean
}

/** A phrase where it stands. */
export type Phrase = Found<Telling>

type Group = Omit<Telling, 'needs'> & { readonly needs?: Telling['needs']; readonly phrases: string }

const OWN = 'his her their my its the'
const POST = 'post role job office position seat chair chairmanship presidency leadership command helm reins duties'

const GROUPS: readonly Group[] = [
  {
    change: 'leaves',
    manner: 'resigned',
    of: 'subject',
    phrases: `
      resign resigns resigned resigning
      quit quits quitting
      step steps stepped stepping / down
      stand stands stood standing / down
      tender tenders tendered tendering submit submits submitted submitting hand hands handed handing give gives gave given giving send sends sent announce announces announced announcing / ?in / ${OWN} a / ?formal written immediate / resignation notice
      hand hands handed handing / in / notice
      give gives gave given giving / notice
      give gives gave given giving / up / ${OWN} / ${POST}
      relinquish relinquishes relinquished relinquishing vacate vacates vacated vacating / ${OWN} / ${POST}
      step steps stepped stepping / back away / from as / ${OWN} / ?top / ${POST}`,
  },
  {
    change: 'leaves',
    manner: 'resigned',
    of: 'subject',
    needs: 'office',
    phrases: `
      step steps stepped stepping stand stands stood standing / aside
      call calls called calling / it / a / day
      call calls called calling / it / quits
      throw throws threw thrown throwing / in / the / towel sponge
      fall falls fell fallen falling / on / his her their / own / sword
      fall falls fell fallen falling / on / his her their / sword`,
  },
  {
    change: 'leaves',
    manner: null,
    of: 'subject',
    needs: 'office',
    phrases: `
      leave leaves left leaving / ${OWN} / ?top current / ${POST}
      walk walks walked walking / out / on of / ${OWN} / ?top / ${POST}
      clear clears cleared clearing / his her their / desk
      head heads headed heading / for / the / exit door
      walk walks walked walking follow follows followed following / ?her him them / out / ?of / the / door
      ease eases end ends ended ending / his her their / ?own / tenure term reign stint / ?as in at`,
  },
  {
    change: 'leaves',
    manner: null,
    of: 'subject',
    needs: 'title',
    phrases: 'out / as\n no / longer\n cease ceases ceased / to / be',
  },
  {
    change: 'leaves',
    manner: null,
    of: 'either',
    phrases: 'part parts parted parting / company ways / ?with',
  },
  {
    change: 'leaves',
    manner: 'term-ended',
    of: 'subject',
    needs: 'unsought',
    phrases: `
      seek seeking / ?a another his her / ?second third fourth fifth sixth new further / re-election reelection term mandate
      stand standing run running / again
      stand standing run running / for / re-election reelection
      stand standing run running / for / ?a another / ?second third fourth fifth sixth new further / term`,
  },
  {
    change: 'leaves',
    manner: null,
    of: 'subject',
    needs: 'office',
    isTalk: true,
    phrases: `
      negotiate negotiates negotiated negotiating discuss discusses discussed discussing / a an his her their / ?early own / exit departure
      consider considers considered considering mull mulls mulled mulling weigh weighs weighed weighing / his her their / position future`,
  },
  {
    change: 'leaves',
    manner: 'retired',
    of: 'subject',
    needs: 'office',
    phrases: `
      retire retires retired retiring
      announce announces announced announcing / ${OWN} / retirement
      take takes took taken taking / ?early / retirement`,
  },
  {
    change: 'leaves',
    manner: 'term-ended',
    of: 'subject',
    phrases: `
      go goes going went gone return returns returned returning revert reverts reverted / back / to / being
      go goes going went gone return returns returned returning revert reverts reverted / ?back / to / his her their / ?old former previous usual normal substantive finance deputy day / ${POST}
      revert reverts reverted reverting / to / being`,
  },
  {
    change: 'leaves',
    manner: 'term-ended',
    of: 'owner',
    phrases: `
      term mandate tenure / expire expires expired end ends ended
      term mandate tenure / of / office / expire expires expired end ends ended`,
  },
  {
    change: 'leaves',
    manner: null,
    of: 'subject',
    needs: 'place',
    phrases: `
      leave leaves left leaving
      depart departs departed departing
      bow bows bowed bowing / out
      walk walks walked walking / away`,
  },
  {
    change: 'leaves',
    manner: null,
    of: 'subject',
    needs: 'office',
    phrases: `
      gone / with / immediate / effect
      gone`,
  },
  { change: 'leaves', manner: null, of: 'owner', needs: 'day', phrases: 'last final / day' },
  {
    change: 'leaves',
    manner: 'term-ended',
    of: 'owner',
    phrases: `
      contract / will would is was has / not / ?be been being / ?be been being / renewed extended`,
  },
  { change: 'leaves', manner: 'dismissed', of: 'owner', needs: 'ended', phrases: 'contract employment appointment' },
  { change: 'leaves', manner: null, of: 'owner', needs: 'office', phrases: 'departure exit' },
  { change: 'leaves', manner: 'resigned', of: 'owner', phrases: 'resignation' },
  {
    change: 'leaves',
    manner: 'dismissed',
    of: 'object',
    phrases: `
      sack sacks sacked sacking
      fire fires fired firing
      oust ousts ousted ousting
      axe axes axed axing
      depose deposes deposed
      force forces forced forcing / out / ?of / ?${OWN} / ?${POST}
      relieve relieves relieved / of / ${OWN} / ${POST} command
      strip strips stripped / of / ${OWN} / ${POST} command title`,
  },
  {
    change: 'leaves',
    manner: 'dismissed',
    of: 'object',
    needs: 'office',
    phrases: `
      dismiss dismisses dismissed dismissing
      remove removes removed removing
      dump dumps dumped dumping ditch ditches ditched ditching jettison jettisoned
      given handed / ${OWN} / sack boot axe push elbow heave-ho chop
      given handed / his her their / marching / orders
      shown / the / door
      kick kicked boot booted vote voted drum drummed throw thrown threw push pushed / out / ?of / ?${OWN} / ?${POST}
      let lets / go`,
  },
  {
    change: 'leaves',
    manner: 'dismissed',
    of: 'subject',
    phrases: `
      lose loses lost losing / his her their my / job post seat
      get gets got getting / the / sack boot push chop`,
  },
  {
    change: 'leaves',
    manner: 'dismissed',
    of: 'owner',
    phrases: 'appointment contract employment / had has was is been / ?been / terminated',
  },
  {
    change: 'leaves',
    manner: 'dismissed',
    of: 'owner',
    needs: 'office',
    phrases: 'sacking dismissal ousting ouster removal',
  },
  {
    change: 'leaves',
    manner: null,
    of: 'subject',
    needs: 'refusal',
    phrases: `
      go going / ?anywhere nowhere
      move moving budge budging`,
  },
  {
    change: 'leaves',
    manner: null,
    of: 'object',
    needs: 'refusal',
    phrases: 'hound hounded bully bullied drive driven push pushed / out',
  },
  {
    change: 'takes-up',
    manner: null,
    of: 'subject',
    needs: 'title',
    phrases: `
      become becomes became becoming
      join joins joined joining start starts started starting begin began begun return returns returned returning / as
      assume assumes assumed assuming take takes took taken taking / up / ${OWN} / ?new / ${POST} reins appointment`,
  },
  {
    change: 'takes-up',
    manner: null,
    of: 'subject',
    phrases: `
      take takes took taken taking / over / as
      take takes took taken taking / up / the his her / ?new top / ${POST} reins
      take takes took taken taking assume assumes assumed assuming / the his her / ?new top / post role job office chair chairmanship presidency leadership command helm reins
      take takes took taken taking assume assumes assumed / office command
      take takes took taken taking / the his her / oath / ?of / ?office`,
  },
  {
    change: 'takes-up',
    manner: null,
    of: 'subject',
    needs: 'day',
    phrases: 'start starts begin begins / ?work / on in',
  },
  {
    change: 'takes-up',
    manner: 'appointed',
    of: 'subject',
    phrases: 'get gets got land lands landed win wins won / the his her / ?new top / job post role position',
  },
  {
    change: 'takes-up',
    manner: 'appointed',
    of: 'object',
    phrases: 'given handed / the his her / ?new top / job post role position reins',
  },
  {
    change: 'takes-up',
    manner: 'elected',
    of: 'subject',
    needs: 'title',
    phrases: 'win wins won winning / the / election race contest ballot vote / for to / ?become',
  },
  {
    change: 'takes-up',
    manner: null,
    of: 'subject',
    needs: 'place',
    phrases: `
      take takes took taken taking / over
      take takes took taken taking assume assumes assumed / charge`,
  },
  {
    change: 'takes-up',
    manner: 'appointed',
    of: 'object',
    needs: 'title',
    phrases: `
      appoint appoints appointed appointing reappoint reappointed
      name names named naming
      make made
      hire hires hired hiring recruit recruited
      promote promotes promoted promoting
      instal install installs installed installing
      confirm confirms confirmed / as
      choose chose chosen select selected pick picked unveil unveiled tap taps tapped poach poached elevate elevated
      bring brings brought draft drafted parachute parachuted call called / in / as
      swear sworn / in / as`,
  },
  { change: 'takes-up', manner: 'appointed', of: 'object', needs: 'office', phrases: 'swear swore sworn / in' },
  {
    change: 'takes-up',
    manner: 'elected',
    of: 'object',
    needs: 'title',
    phrases: 'elect elects elected electing re-elect re-elects re-elected reelect reelects reelected',
  },
  {
    change: 'takes-up',
    manner: null,
    of: 'object',
    needs: 'office',
    phrases: 'reinstate reinstates reinstated reinstating',
  },
  { change: 'takes-up', manner: 'appointed', of: 'owner', needs: 'name', phrases: 'appointment' },
  {
    change: 'acting',
    manner: null,
    of: 'subject',
    phrases: `
      stand stands stood standing step steps stepped stepping fill fills filled filling / in / as for
      hold holds held holding / the / fort
      mind minds minded minding / the / shop store
      keep keeps kept keeping / the ${OWN} / seat chair / warm
      deputise deputises deputised deputising deputize deputizes deputized deputizing / for
      take takes took taken taking / temporary interim caretaker day-to-day / charge control command
      serve serves served serving act acts acted acting / as / interim acting caretaker temporary`,
  },
  {
    change: 'acting',
    manner: null,
    of: 'subject',
    needs: 'time',
    phrases: `
      run runs ran running lead leads led leading manage manages managed managing serve serves serving head heads headed heading oversee oversees oversaw overseeing act acts acted acting`,
  },
  {
    change: 'suspended',
    manner: null,
    of: 'object',
    phrases: `
      suspend suspends suspended suspending
      place places placed placing put puts putting send sent / on to / ?immediate indefinite / ?paid unpaid administrative gardening special compulsory precautionary full extended / ?paid unpaid administrative / leave
      send sent / home / on`,
  },
  { change: 'suspended', manner: null, of: 'owner', phrases: 'suspension' },
  {
    change: 'stays',
    manner: null,
    of: 'subject',
    needs: 'office',
    phrases: `
      stay stays stayed staying / on put
      stay stays stayed staying remain remains remained remaining continue continues continued continuing / in / ${POST} place charge
      stay stays stayed staying remain remains remained remaining continue continues continued continuing / in his her / his her the / ${POST}
      stay stays stayed staying remain remains remained remaining continue continues continued continuing / as
      keep keeps kept keeping retain retains retained retaining / ${OWN} / ${POST}
      serve serves served serving see sees saw seeing / out / ${OWN} / ?full / term contract
      survive survives survived surviving / a the / ?no / confidence no-confidence vote
      fight fights fighting fought battle battles battling battled / on
      hang hangs hung hanging cling clings clung clinging / on / ?to / ?his her their / ?${POST}
      remain stay / until`,
  },
  { change: 'stays', manner: null, of: 'subject', needs: 'end', phrases: 'stay staying' },
]

/** The phrases that tell an office change. */
export const OFFICE_PHRASES = phraseBook<Telling>(
  GROUPS.flatMap(({ phrases, needs = 'nothing', ...told }) =>
    phrases
      .trim()
      .split('\n')
      .map(phrase => [phrase.trim(), { ...told, needs }] as const),
  ),
)

/** What says something else of who it is done to ("the doctor was stood down") than of who does it. */
export const PASSIVE_PHRASES = phraseBook<Telling>([
  ['stood / down', { change: 'suspended', manner: null, of: 'object', needs: 'nothing' }],
])

/** The phrases by which one comes after another: whoever succeeds or replaces somebody takes up what that one had. */
export const SUCCESSION_PHRASES = phraseBook<{ readonly leaves: boolean }>([
  ['succeed succeeds succeeded succeeding', { leaves: false }],
  ['replace replaces replaced replacing', { leaves: true }],
  ['take takes took taken taking / over / from', { leaves: false }],
])

/** What "is" can say of somebody's office. */
export const STATE_PHRASES = phraseBook<OfficeChange['change']>([
  ['in / charge', 'acting'],
  [
    'on / paid unpaid administrative gardening special compulsory precautionary enforced / ?paid unpaid administrative / leave',
    'suspended',
  ],
])

/** The words by which a title says that its office changes hands, or is held for a time. */
export const TITLE_WORDS = {
  acting: wordSet('acting interim caretaker temporary'),
  outgoing: wordSet('outgoing departing'),
  incoming: wordSet('incoming'),
  new: wordSet('new newly newly-appointed'),
}

/** All of them. */
export const HOLDER_WORDS: WordSet = new Set(Object.values(TITLE_WORDS).flatMap(words => [...words]))
