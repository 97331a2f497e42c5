import { isOneOf, isVerb, POS } from '../../mentions/sight.ts'
import { wordSet } from '../../mentions/word-set.ts'
import { mentionsIn } from '../../speakers/mentions-in.ts'
import { type Party, partyOf } from '../party.ts'
import type { Doc, Reading, Sentence } from '../reading.ts'
import { verbGroup } from '../verb-group.ts'
import { doerBefore } from './doer.ts'
import { inquiryForce } from './force.ts'
import { asCalled } from './looker.ts'
import { QUESTION_WORDS, questioningOf } from './questioning.ts'
import { inquiry, type ToldInquiry } from './told.ts'
import { isWatchdog } from './watchdog.ts'

const STEPS = wordSet(`
  raid raids raided raiding search searches searched searching subpoena subpoenas subpoenaed subpoenaing summon summoned summoning seize
  seizes seized seizing`)
/** Words that tell of such a step, for sentences that have nothing else. */
export const STEP_WORDS: ReadonlySet<number> = new Set([
  ...STEPS,
  ...QUESTION_WORDS,
  ...wordSet('evidence testify hearing hearings'),
])

const HUNTS = wordSet('for')
const OWNED = wordSet('of from at to')
// In tokens.
const REACH = 12

/** What is done only by who looks into somebody: "searched the trust's offices", "subpoenaed records from the clerk". */
export function stepsOf(reading: Reading, sentence: Sentence, verb: number): ToldInquiry[] {
  const { doc } = reading
  if (!isVerb(doc, verb)) return []
  const asked = questioningOf(reading, sentence, verb)
  if (asked) return [asked]
  const hearing = hearingOf(reading, sentence, verb)
  if (hearing.length) return hearing
  if (!isOneOf(doc, verb, STEPS) || isOneOf(doc, verb + 1, HUNTS)) return []
  const group = verbGroup(doc, sentence.from, verb)
  if (group.isPassive || inquiryForce(reading, sentence, group, verb) !== 'done') return []
  const by = doerBefore(reading, sentence, group.from)
  if (!by || !isWatchdog(by)) return []
  const whose = ownerAfter(reading, sentence, verb, by)
  if (!whose) return []
  const aim = { subject: whose, matter: '', to: whose.tokens.to }
  return [inquiry(reading, sentence, by, aim, 'under-way', { from: verb, to: whose.tokens.to })]
}

/** "Has invited the minister to give evidence": a committee that hears witnesses is at work on what the story is about. */
function hearingOf(reading: Reading, sentence: Sentence, verb: number): ToldInquiry[] {
  const { doc } = reading
  if (!isOneOf(doc, verb, CALLS)) return []
  const to = evidenceAfter(doc, sentence, verb)
  if (to === null) return []
  const group = verbGroup(doc, sentence.from, verb)
  if (group.isPassive || inquiryForce(reading, sentence, group, verb) !== 'done') return []
  const by = doerBefore(reading, sentence, group.from)
  const body = by && asCalled(reading, sentence, by)
  if (!body || !HEARS.test(body.entity?.name ?? body.key)) return []
  return [inquiry(reading, sentence, body, { subject: null, matter: '', to }, 'under-way', { from: verb, to })]
}

function evidenceAfter(doc: Doc, { to }: Sentence, verb: number): number | null {
  for (let i = verb + 2; i < to && i < verb + REACH; i++) if (isOneOf(doc, i, EVIDENCE)) return i + 1
  return null
}

const CALLS = wordSet(
  'invite invites invited call calls called ask asks asked order orders ordered summon summons summoned',
)
const EVIDENCE = wordSet('evidence testify hearing hearings questions')
const HEARS = /\b(?:committee|inquiry|commission|panel)\b/i

/** Whose place or papers they are, or who is summoned: named right behind the verb, with a possessive, or after "of" or "from". */
function ownerAfter(reading: Reading, { to }: Sentence, verb: number, by: Party): Party | null {
  const { doc } = reading
  const named = mentionsIn(doc, { from: verb + 1, to: Math.min(to, verb + REACH) })
    .filter(i => doc.mentions[i].kind === 'name')
    .flatMap(i => partyOf(reading, i) ?? [])
    .filter(party => party.entity && party.key !== by.key)
  const isWhose = ({ tokens }: Party) =>
    tokens.from === verb + 1 ||
    doc.tags[tokens.to] === POS ||
    [1, 2, 3, 4].some(n => isOneOf(doc, tokens.from - n, OWNED))
  return named.find(isWhose) ?? named.find(({ of }) => of === 'organisation') ?? null
}
