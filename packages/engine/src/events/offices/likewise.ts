import { isOneOf } from '../../mentions/sight.ts'
import { wordSet } from '../../mentions/word-set.ts'
import type { Reading, Sentence } from '../reading.ts'
import { partyStartingAt } from '../subject.ts'
import { postAt } from './post.ts'
import { type ToldChange, told } from './told.ts'
import type { Phrase } from './words.ts'

const JOINTS = wordSet(', ; and while')
const MOST = 6

/** "Appointed Lee as clerk and Gray as treasurer", "Lee was elected chair and Gray secretary": one verb tells of several what each becomes. */
export function likewise(
  reading: Reading,
  sentence: Sentence,
  { value, tokens }: Phrase,
  first: ToldChange,
): ToldChange[] {
  if (value.needs !== 'title') return []
  const { doc } = reading
  const found: ToldChange[] = []
  let at = endOf(reading, sentence, tokens.to, first)
  while (found.length < MOST && isOneOf(doc, at, JOINTS)) {
    while (isOneOf(doc, at, JOINTS)) at++
    const party = at < sentence.to ? partyStartingAt(reading, at) : null
    const post = party && postAt(reading, sentence.to, party.tokens.to)
    if (party?.of !== 'person' || party.mention?.kind !== 'name' || !post) break
    const deed = { from: tokens.from, to: post.tokens.to }
    const one = told(reading, sentence, value, party, { ...post, to: post.tokens.to }, first.force, deed)
    const change = post.isActing ? 'acting' : value.change
    found.push({ ...one, change, evidence: { from: doc.tokens[at].from, to: one.evidence.to } })
    at = post.tokens.to
  }
  return found
}

/** Where the words end that tell of the first. */
function endOf({ doc }: Reading, { to }: Sentence, from: number, { evidence }: ToldChange): number {
  let at = from
  while (at < to && doc.tokens[at].from < evidence.to) at++
  return at
}
