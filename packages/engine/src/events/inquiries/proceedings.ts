import { isDate, isOneOf, isVerb } from '../../mentions/sight.ts'
import { wordSet } from '../../mentions/word-set.ts'
import { mentionsIn } from '../../speakers/mentions-in.ts'
import { tagSet } from '../../tags/tagset.ts'
import { type Party, partyOf } from '../party.ts'
import type { Doc, Reading, Sentence } from '../reading.ts'
import { verbGroup } from '../verb-group.ts'
import { inquiryForce } from './force.ts'
import { leaderAfter } from './investigator.ts'
import { lookerAt } from './looker.ts'
import { inquiry, type ToldInquiry } from './told.ts'

// Such sit only on somebody's doings; a committee may sit on a bill.
const SITTING = wordSet('inquiry inquiries enquiry inquest tribunal')
const HEARING = wordSet('hearing panel')
const KINDS = wordSet('misconduct disciplinary conduct standards ethics tribunal fitness-to-practise')
const TELLS = wordSet('told tells tell telling')
const HEARS = wordSet('heard hears hearing resumes resumed adjourned continues sits sat')
const EVIDENCE = wordSet('evidence')
const GIVES = wordSet('give gives gave given giving')
const BEFORE = wordSet('to at before')
const TESTIFIES = wordSet('testified testifies testify testifying appeared appears appear appearing')
const PHRASE = tagSet('NN NNS NNP NNPS JJ VBN DT PRP$ POS HYPH CD')
// In tokens.
const LONGEST = 9

/** Words for what happens in such a room, for sentences that have nothing else. */
export const PROCEEDING_WORDS: ReadonlySet<number> = new Set([...SITTING, ...KINDS, ...TESTIFIES])

/** "Told the inquiry that", "gave evidence to the tribunal", "the inquest heard": what witnesses speak to is under way. */
export function proceedingsOf(reading: Reading, sentence: Sentence, verb: number): ToldInquiry[] {
  const { doc } = reading
  if (!isVerb(doc, verb)) return []
  const sitting = sittingAt(doc, sentence, verb)
  if (!sitting) return []
  const group = verbGroup(doc, sentence.from, verb)
  if (inquiryForce(reading, sentence, group, verb) !== 'done') return []
  const { from, to } = sitting
  const body = bodyOf(reading, sentence, from, to)
  const isKnown = body === null
  const matter = body && !body.entity ? body.key : ''
  const deed = { from: Math.min(verb, from), to: Math.max(verb + 1, to) }
  return [{ ...inquiry(reading, sentence, body, { subject: null, matter, to: deed.to }, 'under-way', deed), isKnown }]
}

/** The noun phrase of what hears it: behind the verb of telling, or before that of hearing. */
function sittingAt(doc: Doc, { from, to }: Sentence, verb: number) {
  if (isOneOf(doc, verb, HEARS)) {
    const head = sittingBefore(doc, from, verb)
    if (head === null) return null
    let start = head
    while (start > from && start > head - LONGEST && PHRASE.has(doc.tags[start - 1])) start--
    return { from: start, to: head + 1 }
  }
  let at = verb + 1
  if (isOneOf(doc, verb, GIVES) && isOneOf(doc, at, EVIDENCE)) at++
  else if (!isOneOf(doc, verb, TELLS) && !isOneOf(doc, verb, TESTIFIES)) return null
  if (!isOneOf(doc, verb, TELLS)) {
    if (!isOneOf(doc, at, BEFORE)) return null
    at++
  }
  for (let i = at; i < to && i < at + LONGEST && PHRASE.has(doc.tags[i]); i++)
    if (isSitting(doc, i) && (!PHRASE.has(doc.tags[i + 1]) || isDate(doc, i + 1) || isOneOf(doc, i + 1, THIS)))
      return { from: at, to: i + 1 }
  return null
}

/** "The panel, chaired by a judge, heard": where the noun stands, over who leads it. */
function sittingBefore(doc: Doc, from: number, verb: number): number | null {
  const end = isOneOf(doc, verb - 1, HAS) ? verb - 1 : verb
  if (isSitting(doc, end - 1)) return end - 1
  for (let i = verb - 3; i > from && i > verb - LONGEST; i--)
    if (isOneOf(doc, i, LED)) return [i - 1, i - 2].find(head => isSitting(doc, head)) ?? null
  return null
}

const HAS = wordSet('has had')
const LED = wordSet('led chaired headed')
const THIS = wordSet('yesterday today this last on')

function isSitting(doc: Doc, head: number): boolean {
  if (isOneOf(doc, head, SITTING)) return true
  return isOneOf(doc, head, HEARING) && [1, 2].some(n => isOneOf(doc, head - n, KINDS))
}

/** What it is called, or who leads it: null for "the inquiry". */
function bodyOf(reading: Reading, sentence: Sentence, from: number, to: number): Party | null {
  const { doc } = reading
  const leader = leaderAfter(reading, sentence, to)
  if (leader) return leader
  const named = mentionsIn(doc, { from, to })
    .flatMap(i => partyOf(reading, i) ?? [])
    .find(({ entity }) => entity)
  if (named) return named
  const start = isOneOf(doc, from, ARTICLES) ? from + 1 : from
  if (to - start < 2 || isOneOf(doc, start, PLAIN)) return null
  const key = doc.article.text.slice(doc.tokens[start].from, doc.tokens[to - 1].to).replace(/\s+/g, ' ')
  return (
    lookerAt(reading, sentence, from) ?? { key, entity: null, of: 'organisation', tokens: { from, to }, mention: null }
  )
}

// "The public inquiry" is whichever the story tells of.
const PLAIN = wordSet('public independent same official ongoing previous earlier full internal disciplinary misconduct')

const ARTICLES = wordSet('the a an this that its his her')
