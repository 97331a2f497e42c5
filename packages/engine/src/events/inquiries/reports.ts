import type { Tokens } from '../../document.ts'
import { isOneOf, isVerb, POS, QUOTE_MARKS } from '../../mentions/sight.ts'
import { wordSet } from '../../mentions/word-set.ts'
import { mentionsIn } from '../../speakers/mentions-in.ts'
import type { Party } from '../party.ts'
import type { Reading, Sentence } from '../reading.ts'
import { partyEndingAt, partyStartingAt, subjectBefore } from '../subject.ts'
import { verbGroup } from '../verb-group.ts'
import { type Aim, aimOfNoun, aimOfVerb } from './aim.ts'
import { doerBefore } from './doer.ts'
import { firstNamed } from './first-named.ts'
import { lookerAt, lookerBefore } from './looker.ts'
import { inquiry, type ToldInquiry } from './told.ts'
import { isPlainWatchdog, isWatchdog } from './watchdog.ts'
import { FINDS } from './words.ts'

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

/**
 * What a report found: "in a report published on Wednesday the auditor found that the trust …", "the judge's report is scathing
 * about the trust", "the trust broke its licence, according to a report by the commission".
 */
export function reportsOf(reading: Reading, sentence: Sentence, noun: number): ToldInquiry[] {
  const { doc } = reading
  if (!isOneOf(doc, noun, REPORT)) return []
  const by = authorOf(reading, sentence, noun)
  if (!by || !isInquirer(by)) return []
  const told = verbAfter(reading, sentence, noun)
  const aim = told === null ? aimOfNoun(reading, sentence, noun + 1) : aimOfFinding(reading, sentence, told)
  const isWhole = aim.subject?.entity && aim.subject.key !== by.key && aim.subject.mention?.kind !== 'pronoun'
  const subject = isWhole
    ? aim.subject
    : isPlainWatchdog(by) || by.of === 'person'
      ? aboutWhom(reading, sentence, noun, by)
      : null
  if (!subject) return []
  const to = Math.max(noun + 1, isWhole ? aim.to : 0)
  return [inquiry(reading, sentence, by, { subject, matter: '', to }, 'closed', { from: noun, to })]
}

function aimOfFinding(reading: Reading, sentence: Sentence, verb: number): Aim {
  return aimOfVerb(reading, sentence, isOneOf(reading.doc, verb + 1, THAT) ? verb + 2 : verb + 1)
}

function verbAfter({ doc }: Reading, { to }: Sentence, noun: number): number | null {
  for (let i = noun + 1; i < to && i < noun + REACH && !QUOTE_MARKS.has(doc.tokens[i].text); i++)
    if (isOneOf(doc, i, TELLS) && isVerb(doc, i)) return i
  return null
}

/** Whom the clause is about whose source the report is ("…, according to a report by the board"), or of whom it tells behind it ("is scathing about the trust"). */
function aboutWhom(reading: Reading, { from, to }: Sentence, noun: number, by: Party): Party | null {
  const { doc } = reading
  const isSource = [1, 2, 3, 4, 5, 6, 7].some(n => noun - n > from && isOneOf(doc, noun - n, ACCORDING))
  const isFound = [1, 2].some(n => isOneOf(doc, by.tokens.to + n - 1, FINDS) && by.tokens.from > noun)
  if (isSource || isFound) return firstNamed(reading, { from, to: Math.min(noun, by.tokens.from) }, by)
  if (noun - from > OPENING) return null
  for (let i = noun + 1; i < to - 1 && i < noun + REACH; i++)
    if (isOneOf(doc, i, TOWARDS)) {
      const whom = partyStartingAt(reading, i + 1)
      if (whom?.entity) return whom
    }
  return null
}

const ACCORDING = wordSet('according')
const TOWARDS = wordSet('about on of at for with against')
// In tokens: the report is what the sentence is about.
const OPENING = 8

/** Whose report it is: who is named behind it with "by", before it with a possessive, or who finds something in it. */
function authorOf(reading: Reading, sentence: Sentence, noun: number): Party | null {
  const { doc } = reading
  if (isOneOf(doc, noun + 1, BY)) {
    const at = noun + 2
    const whom = partyStartingAt(reading, at)
    return whom?.entity
      ? whom
      : (personIn(reading, { from: at, to: at + 8 }) ?? lookerAt(reading, sentence, at) ?? whom)
  }
  for (let i = noun - 1; i > sentence.from && i > noun - 6; i--)
    if (doc.tags[i] === POS)
      return (
        partyEndingAt(reading, mentionsIn(doc, { from: sentence.from, to: i }), i) ?? lookerBefore(reading, sentence, i)
      )
  const publishes = [2, 3, 4, 5]
    .map(n => noun - n)
    .find(i => i > sentence.from && isOneOf(doc, i, PUBLISHES) && isVerb(doc, i))
  if (publishes !== undefined) return doerBefore(reading, sentence, verbGroup(doc, sentence.from, publishes).from)
  const verb = verbAfter(reading, sentence, noun)
  const isIn = [1, 2, 3, 4].some(n => noun - n >= sentence.from && isOneOf(doc, noun - n, IN))
  return isIn && verb !== null ? subjectBefore(reading, sentence, verbGroup(doc, sentence.from, verb).from) : null
}

const PUBLISHES = wordSet(
  'publish publishes published deliver delivers delivered issue issued issues release released releases table tabled produced',
)

/** "The prisons inspector, Eve Cole" */
function personIn(reading: Reading, words: Tokens): Party | null {
  const first = firstNamed(reading, words, null)
  return first?.of === 'person' && isInquirer(first) ? first : null
}

/** Is it somebody's business to look into others, or have they judged others? */
function isInquirer(party: Party): boolean {
  const titles = party.entity?.roles.map(({ title }) => title).join(' ') ?? ''
  return isWatchdog(party) || (party.of === 'person' && JUDGES.test(`${titles} ${party.entity?.name ?? ''}`))
}

/** The word that such a telling has, for sentences that have nothing else. */
export const REPORT_WORDS: ReadonlySet<number> = REPORT
