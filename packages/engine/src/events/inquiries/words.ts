import type { Investigation } from '@onrecord/record'
import { wordSet } from '../../mentions/word-set.ts'
import { phraseBook } from '../phrases.ts'

type Status = Investigation['status']

/** Nouns for looking into something. Of a "review" or an "audit" more must be told than of an "inquiry". */
export const INQUIRY_NOUNS = wordSet(
  'investigation investigations inquiry inquiries enquiry enquiries probe probes inquest',
)
export const REVIEW_NOUNS = wordSet('review audit examination inspection look hearings study')

/** Nouns that say so only with "into" behind them. */
export const HEARING_NOUNS = wordSet('hearing hearings report taskforce')

/** Verbs for looking into something, each with whether it alone says that somebody is suspected of something. */
export const INQUIRY_VERBS = phraseBook<{ readonly isPlain: boolean }>([
  ['investigate investigates investigated investigating probe probes probed probing', { isPlain: true }],
  ['look looks looked looking / into / the his her their / eyes eye future mirror camera face', { isPlain: false }],
  ['look looks looked looking / at / it this that / again afresh anew', { isPlain: true }],
  ['look looks looked looking / at / it the this that / case matter complaint / again afresh anew', { isPlain: true }],
  ['go goes going went / back / to over into / the this that / case file matter allegations', { isPlain: true }],
  ['look looks looked looking / at', { isPlain: false }],
  [
    'look looks looked looking inquire inquires inquired inquiring enquire enquires enquired enquiring / into',
    { isPlain: true },
  ],
  [
    'comb combs combed combing trawl trawls trawled trawling sift sifts sifted sifting pore pores pored poring / through over',
    { isPlain: false },
  ],
  ['go goes going went / through / ?the its his her their / books accounts ledgers finances', { isPlain: true }],
  [
    'take takes took taking taken / a another / ?close closer hard harder fresh long serious careful detailed second deeper / look / at into',
    { isPlain: false },
  ],
  [
    'consider considers considering considered weigh weighs weighed weighing decide decides deciding assess assesses / whether if / to / charge prosecute discipline sanction indict suspend',
    { isPlain: true },
  ],
  [
    'consider considering considered weigh weighs weighing / charges proceedings prosecution / against',
    { isPlain: true },
  ],
  ['check checks checked checking / whether if', { isPlain: false }],
  ['go goes going went / over / ?the its his her their / books accounts ledgers finances', { isPlain: true }],
  ['inspect inspects inspected inspecting', { isPlain: false }],
  [
    'examine examines examined examining review reviews reviewed reviewing audit audits audited auditing scrutinise scrutinises scrutinised scrutinize scrutinizes scrutinized scrutinising scrutinizing assessing',
    { isPlain: false },
  ],
])

/** Verbs by which somebody is given an inquiry to lead. */
export const NAMED = wordSet(`
  ask asks asked appoint appoints appointed appointing name names named commission commissions commissioned choose form forms formed forming constitute constitutes constituted create created creates set sets setting launch launches launched launching convene convenes convened choose chose chosen pick
  picked select selected bring brought draft drafted hire hired task tasked invite invited instruct instructed engage engaged
  engages retain retained retains enlist enlisted hires call called`)

/** Verbs by which a case comes before a watchdog. */
export const PASSED = wordSet(`
  refer refers referred referring report reports reported hand hands handed pass passes passed transfer transferred submit submitted
  put puts take took taken send sends sent turn turned assign assigned`)

/** Words for bringing a complaint to one. */
export const COMPLAINED = wordSet('complain complains complained complaint complaints')

/** What a watchdog does to those whom it has looked into. */
export const ENDS = wordSet(`
  clear clears cleared exonerate exonerates exonerated fine fines fined charge charges charged indict indicts indicted censure censures
  censured reprimand reprimanded sanction sanctioned disciplined ban bans banned criticise criticises criticised criticize criticizes criticized blame blames blamed fault faults faulted rebuke rebukes rebuked`)

/** What its inquiry comes to. */
export const FINDS = wordSet(
  'find finds found conclude concludes concluded rule rules ruled establish established determined determines',
)

/** What verbs make of the inquiry that is their object. */
export const OF_OBJECT: ReadonlyMap<number, Status> = statuses({
  opened: `
    open opens opened opening launch launches launched launching commence commences commenced commencing begin begins began begun start starts started order orders ordered ordering
    announce announces announced announcing institute institutes instituted commission commissions commissioned establish establishes established set sets initiate
    initiated initiates proceed pursue undertake undertaken mount mounts mounted authorise authorised authorize authorized approve approved trigger triggered reopen reopens reopened reopening extend extends extended extending widen widens widened broaden broadened hold holds held convene convened constitute constituted created formed appoint appointed vote votes voted voting`,
  'under-way':
    'take takes took taken taking making holding resume resumes resumed resuming pause pauses paused postpone postponed delay delayed conduct conducts conducted conducting led headed chaired lead leads leading head heads heading chair chairs chairing continue continues run running carrying face faces facing faced',
  closed: `
    close closes closed closing conclude concludes concluded complete completes completed finish finishes finished end ends ended drop drops
    dropped publish publishes published publishing deliver delivers delivered release releases released issue issues issued present presented submit submitted settle settles settled abandon abandoned shelve shelved wrap wraps wrapped wrapping wind winds wound winding shut shuts shutting halt halts halted
    scrap scraps scrapped axe axed discontinue discontinued finalise finalised finalize finalized`,
  'called-for': `
    demand demands demanded demanding urge urges urged seek seeks sought want wants wanted request requests requested requesting for need needs
    deserve propose proposes proposed`,
  refused:
    'refuse refuses refused reject rejects rejected rejecting out resist resisted oppose opposed declined decline block blocked',
})

/** What verbs say of the inquiry that is their subject. */
export const OF_SUBJECT: ReadonlyMap<number, Status> = statuses({
  closed: `
    found finds concluded concludes ruled cleared ended closed exonerated collapsed reported said recorded revealed showed discovered
    identified criticised criticized blamed published released issued finished`,
  'under-way':
    'continue continues go goes carry start starts begin begins hear hears remains is will examine examines resume resumes heard sat sits',
  opened: 'opened launched began started',
})

function statuses(words: Readonly<Record<string, string>>): ReadonlyMap<number, Status> {
  return new Map(
    Object.entries(words).flatMap(([status, list]) =>
      [...wordSet(list)].map(hash => [hash, status as Status] as const),
    ),
  )
}
