import { isOneOf, isVerb } from '../../mentions/sight.ts'
import { wordSet } from '../../mentions/word-set.ts'
import { mentionsIn } from '../../speakers/mentions-in.ts'
import { tagSet } from '../../tags/tagset.ts'
import { forceIn } from '../context.ts'
import { INQUIRY_HEAD, isOfficer } from '../inquiries/told.ts'
import type { Party } from '../party.ts'
import type { Reading, Sentence } from '../reading.ts'
import { partyEndingAt, partyStartingAt, subjectBefore } from '../subject.ts'
import { verbGroup } from '../verb-group.ts'
import { type ToldChange, told } from './told.ts'

/** "A retired judge, Ann Lee, would conduct a judicial inquiry", "asked Ann Lee to carry out a review": who is to head an inquiry that is new has an office. */
export function headingIn(reading: Reading, sentence: Sentence): ToldChange[] {
  const { doc } = reading
  const found: ToldChange[] = []
  for (let i = sentence.from + 1; i < sentence.to - 2; i++) {
    if (!isOneOf(doc, i, LEAD) || !isVerb(doc, i)) continue
    const start = isOneOf(doc, i + 1, OUT) ? i + 2 : i + 1
    const isThe = isOneOf(doc, start, THE)
    const noun = isThe || isOneOf(doc, start, NEW) ? nounFrom(reading, sentence, start + 1) : null
    if (noun === null) continue
    const group = verbGroup(doc, sentence.from, i)
    const asked = isOneOf(doc, i - 1, TO) ? askedBefore(reading, sentence, i) : null
    const party = asked ?? subjectBefore(reading, sentence, group.from)
    if (!party || !isNamed(party) || isOfficer(party)) continue
    const force = asked ? 'to-come' : forceIn(reading, sentence, group, i, party)
    // "Will chair the inquiry"
    if (isThe && (force !== 'to-come' || !isOneOf(doc, i - 1, WILL))) continue
    if (force !== 'to-come' && !(force === 'done' && PRESENT.has(doc.tags[i]))) continue
    const body = doc.article.text.slice(doc.tokens[start + 1].from, doc.tokens[noun].to)
    const post = { office: INQUIRY_HEAD, body, to: noun + 1 }
    const deed = { from: i, to: noun + 1 }
    found.push(told(reading, sentence, { change: 'takes-up', manner: 'appointed' }, party, post, force, deed))
  }
  return found
}

const LEAD = wordSet('lead leads head heads chair chairs conduct conducts carry carries undertake undertakes')
const THE = wordSet('the')
const WILL = wordSet('will would to')
const OUT = wordSet('out')
const NEW = wordSet('a an')
const INQUIRIES = wordSet('inquiry enquiry review investigation probe inquest audit tribunal commission')
const PRESENT = tagSet('VBZ VBP')
const TO = wordSet('to')
const ASKED = wordSet(`
  ask asked asks appoint appoints appointed appointing name named names invite invited commission commissioned commissions instruct
  instructed hire hired bring brought engage engaged choose chose chosen pick picked select selected task tasked`)
// In tokens: somebody is often introduced between the asking and what they are asked.
const REACH = 25
const NAMED = 6

function nounFrom({ doc }: Reading, { to }: Sentence, at: number): number | null {
  for (let i = at; i < to && i < at + NAMED; i++) if (isOneOf(doc, i, INQUIRIES)) return i
  return null
}

/** "Had asked Ann Lee, a former judge, to conduct", "Ann Lee has been asked to conduct" */
function askedBefore(reading: Reading, sentence: Sentence, verb: number): Party | null {
  const { doc } = reading
  for (let i = verb - 1; i > sentence.from && i > verb - REACH; i--) {
    if (!isOneOf(doc, i, ASKED)) continue
    const group = verbGroup(doc, sentence.from, i)
    if (group.force !== 'done' && group.force !== 'to-come') return null
    if (group.isPassive) return subjectBefore(reading, sentence, group.from)
    return (
      partyStartingAt(reading, i + 1) ?? partyEndingAt(reading, mentionsIn(doc, { from: i, to: verb - 1 }), verb - 1)
    )
  }
  return null
}

function isNamed({ of, entity, mention }: Party): boolean {
  return of === 'person' && entity !== null && mention?.kind !== 'description'
}
