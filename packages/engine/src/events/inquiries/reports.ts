import { isOneOf, isVerb } from '../../mentions/sight.ts'
import { wordSet } from '../../mentions/word-set.ts'
import type { Party } from '../party.ts'
import type { Reading, Sentence } from '../reading.ts'
import { partyStartingAt, subjectBefore } from '../subject.ts'
import { verbGroup } from '../verb-group.ts'
import { aimOfVerb } from './aim.ts'
import { lookerAt } from './looker.ts'
import { inquiry, type ToldInquiry } from './told.ts'
import { isWatchdog } from './watchdog.ts'

const REPORT = wordSet('report')
const BY = wordSet('by from of')
const IN = wordSet('in')
const TELLS = wordSet(`
  find finds found say says said conclude concludes concluded accuse accuses accused criticise criticises criticised criticize criticizes
  criticized clear clears cleared blame blames blamed fault faults faulted reveal reveals revealed show shows showed warn warns warned`)
const THAT = wordSet('that')
// In tokens.
const REACH = 14
const JUDGES =
  /\b(?:judge|justice|sheriff|barrister|solicitor|k\.?c|q\.?c|senior counsel|lawyer|investigator|auditor|inspector|advocate|reviewer)\b/i

/** What a report found: "in a report published on Wednesday the auditor found that the trust …", "a report by the judge says the trust …". */
export function reportsOf(reading: Reading, sentence: Sentence, noun: number): ToldInquiry[] {
  const { doc } = reading
  if (!isOneOf(doc, noun, REPORT)) return []
  const verb = verbAfter(reading, sentence, noun)
  if (verb === null) return []
  const by = authorOf(reading, sentence, noun, verb)
  if (!by || !isInquirer(by)) return []
  const aim = aimOfVerb(reading, sentence, isOneOf(doc, verb + 1, THAT) ? verb + 2 : verb + 1)
  if (!aim.subject?.entity || aim.subject.key === by.key || aim.subject.mention?.kind === 'pronoun') return []
  return [inquiry(reading, sentence, by, { ...aim, matter: '' }, 'closed', { from: noun, to: aim.to })]
}

function verbAfter({ doc }: Reading, { to }: Sentence, noun: number): number | null {
  for (let i = noun + 1; i < to && i < noun + REACH; i++) if (isOneOf(doc, i, TELLS) && isVerb(doc, i)) return i
  return null
}

/** Whose report it is: who is named behind it with "by", or whoever finds something in it. */
function authorOf(reading: Reading, sentence: Sentence, noun: number, verb: number): Party | null {
  const { doc } = reading
  if (isOneOf(doc, noun + 1, BY)) return partyStartingAt(reading, noun + 2) ?? lookerAt(reading, sentence, noun + 2)
  const isIn = [1, 2, 3, 4].some(n => noun - n >= sentence.from && isOneOf(doc, noun - n, IN))
  return isIn ? subjectBefore(reading, sentence, verbGroup(doc, sentence.from, verb).from) : null
}

/** Is it somebody's business to look into others, or have they judged others? */
function isInquirer(party: Party): boolean {
  const titles = party.entity?.roles.map(({ title }) => title).join(' ') ?? ''
  return isWatchdog(party) || (party.of === 'person' && JUDGES.test(`${titles} ${party.entity?.name ?? ''}`))
}

/** The word that such a telling has, for sentences that have nothing else. */
export const REPORT_WORDS: ReadonlySet<number> = REPORT
