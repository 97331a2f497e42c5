import { isOneOf, isVerb } from '../../mentions/sight.ts'
import { wordSet } from '../../mentions/word-set.ts'
import { tagIndex } from '../../tags/tagset.ts'
import { forceIn } from '../context.ts'
import type { Party } from '../party.ts'
import { type Found, phraseAt } from '../phrases.ts'
import type { Reading, Sentence } from '../reading.ts'
import { ownerOf, partyStartingAt, subjectBefore } from '../subject.ts'
import { type Force, verbGroup } from '../verb-group.ts'
import { type Post, postAt, postHeld, postLeft, UNTOLD_OFFICE } from './post.ts'
import { type ToldChange, told } from './told.ts'
import { SUCCESSION_PHRASES } from './words.ts'

const PRONOUN = tagIndex('PRP')
const BY = wordSet('by with')
const IN = wordSet('in')
const THE = wordSet('the')
const OWN = wordSet('its their')
const AS = wordSet('as')

/** The changes that a sentence tells by saying who comes after whom: "Bell replaces Lee", "Lee was replaced by Bell". */
export function successionsIn(reading: Reading, sentence: Sentence): ToldChange[] {
  const found: ToldChange[] = []
  for (let i = sentence.from; i < sentence.to; i++) {
    found.push(...successorAt(reading, sentence, i))
    const phrase = phraseAt(reading.doc, SUCCESSION_PHRASES, i, sentence.to)
    // "Bell replaces her": the tagger may take it for a noun.
    if (phrase && (isVerb(reading.doc, i) || reading.doc.tags[phrase.tokens.to] === PRONOUN))
      found.push(...successionAt(reading, sentence, phrase))
  }
  return found
}

/** "His successor, Ann Lee": who is named so has taken the office up. */
function successorAt(reading: Reading, sentence: Sentence, i: number): ToldChange[] {
  const { doc } = reading
  if (!isOneOf(doc, i, SUCCESSORS) || !isOneOf(doc, i + 1, COMMA)) return []
  const comes = partyStartingAt(reading, i + 2)
  const owner = ownerOf(reading, sentence, { from: i, to: i + 1 })
  const post = owner?.of === 'person' ? (postLeft(reading, owner) ?? UNTOLD) : null
  if (!post || comes?.of !== 'person' || comes.mention?.kind !== 'name') return []
  const deed = { from: i, to: comes.tokens.to }
  return [told(reading, sentence, { change: 'takes-up', manner: null }, comes, { ...post, to: deed.to }, 'done', deed)]
}

const SUCCESSORS = wordSet('successor replacement')
const COMMA = wordSet(',')
const UNTOLD: Post = { office: UNTOLD_OFFICE, body: null }

function successionAt(
  reading: Reading,
  sentence: Sentence,
  { value, tokens }: Found<{ readonly leaves: boolean }>,
): ToldChange[] {
  const group = verbGroup(reading.doc, sentence.from, tokens.from)
  const subject = subjectBefore(reading, sentence, group.from)
  const object = group.isPassive ? agent(reading, sentence, tokens.to) : partyStartingAt(reading, tokens.to)
  // "The company will replace its chief": who replaces their own takes nothing up.
  const isOwn = !group.isPassive && object !== null && isOneOf(reading.doc, object.tokens.from, OWN)
  const [comes, leaver] = group.isPassive ? [object, subject] : [isOwn ? null : subject, object]
  // Nobody comes after himself: whom "him" stands for is not told.
  const goes = leaver?.key === comes?.key ? null : leaver
  const force = forceIn(reading, sentence, group, tokens.from, subject)
  if (force === 'none' || force === 'asked' || force === 'refused' || (!comes && !goes)) return []
  const after = asAfter(reading, object && !group.isPassive ? object.tokens.to : tokens.to)
  const said = isOneOf(reading.doc, after, AS) ? postAt(reading, sentence.to, after) : null
  // "Who replaced her in the House": what she has now is not what she left.
  if (!said && isOneOf(reading.doc, after, IN) && isOneOf(reading.doc, after + 1, THE)) return []
  const post = said ?? (goes && postHeld(reading, goes, null)) ?? (comes && postHeld(reading, comes, null))
  // Companies and laws are replaced too.
  if (!post || (comes && comes.of !== 'person') || (goes && goes.of !== 'person')) return []
  // "A mother who replaced her": only who leaves an office has a successor.
  if (!said && !(goes && postHeld(reading, goes, null))) return []
  const to = said ? said.tokens.to : tokens.to
  const one = (party: Party, change: ToldChange['change'], force: Force): ToldChange =>
    told(reading, sentence, { change, manner: null }, party, { ...(post as Post), to }, force, {
      from: tokens.from,
      to,
    })
  return [
    ...(comes ? [one(comes, said?.isActing ? 'acting' : 'takes-up', force)] : []),
    ...(goes && (value.leaves || group.isPassive) ? [one(goes, 'leaves', force)] : []),
  ]
}

/** Where "as" stands, behind the name of somebody or a description that is not made known ("succeed his namesake as chief"). */
function asAfter({ doc }: Reading, from: number): number {
  for (let i = from; i < from + 5 && !isOneOf(doc, i, MARKS); i++) if (isOneOf(doc, i, AS)) return i
  return from
}

const MARKS = wordSet(', ; – —')

/** Who it is done by: "by the deputy". */
function agent(reading: Reading, sentence: Sentence, from: number): Party | null {
  for (let i = from; i < sentence.to && i < from + 8; i++)
    if (isOneOf(reading.doc, i, BY)) return partyStartingAt(reading, i + 1)
  return null
}
