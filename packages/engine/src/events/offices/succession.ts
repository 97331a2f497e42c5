import type { Tokens } from '../../document.ts'
import { isOneOf, isVerb } from '../../mentions/sight.ts'
import { wordSet } from '../../mentions/word-set.ts'
import { mentionsIn } from '../../speakers/mentions-in.ts'
import { FINITE, tagIndex } from '../../tags/tagset.ts'
import { forceIn } from '../context.ts'
import { type Party, partyOf } from '../party.ts'
import { type Found, phraseAt } from '../phrases.ts'
import type { Reading, Sentence } from '../reading.ts'
import { ownerOf, partyEndingAt, partyStartingAt, subjectBefore } from '../subject.ts'
import { type Force, verbGroup } from '../verb-group.ts'
import { isForNow } from './for-a-time.ts'
import { type Post, postAt, postHeld, postLeft, UNTOLD_OFFICE } from './post.ts'
import { type ToldChange, told } from './told.ts'
import { SUCCESSION_PHRASES } from './words.ts'

const PRONOUN = tagIndex('PRP')
const BY = wordSet('by with')
const GERUND = tagIndex('VBG')
const WITH = wordSet('with')
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
    if (phrase && isDone(reading, sentence, phrase.tokens)) found.push(...successionAt(reading, sentence, phrase))
  }
  return found
}

/** "Bell replaces her", "Bell replaces Lee": the tagger may take the verb for a noun. */
function isDone(reading: Reading, sentence: Sentence, { from, to }: Tokens): boolean {
  const { doc } = reading
  if (isVerb(doc, from) || doc.tags[to] === PRONOUN) return true
  const comes = partyEndingAt(reading, mentionsIn(doc, { from: sentence.from, to: from }), from)
  return comes?.of === 'person' && partyStartingAt(reading, to)?.of === 'person'
}

/** "His successor, Ann Lee": who is named so has taken the office up. */
function successorAt(reading: Reading, sentence: Sentence, i: number): ToldChange[] {
  const { doc } = reading
  if (!isOneOf(doc, i, SUCCESSORS) || !isOneOf(doc, i + 1, NAMES)) return []
  const comes = partyStartingAt(reading, i + 2)
  const owner = ownerOf(reading, sentence, { from: i, to: i + 1 })
  const post = owner?.of === 'person' ? (postLeft(reading, owner) ?? UNTOLD) : null
  // "To his successor, Lee leaves a debt"
  if (!post || comes?.of !== 'person' || comes.mention?.kind !== 'name' || FINITE.has(doc.tags[comes.tokens.to]))
    return []
  const deed = { from: i, to: comes.tokens.to }
  return [told(reading, sentence, { change: 'takes-up', manner: null }, comes, { ...post, to: deed.to }, 'done', deed)]
}

const SUCCESSORS = wordSet('successor replacement')
// "His successor, Ann Lee", "his successor is Ann Lee"
const NAMES = wordSet(', is was')
const NONE_YET: Post = { office: '', body: null }
const UNTOLD: Post = { office: UNTOLD_OFFICE, body: null }

function successionAt(
  reading: Reading,
  sentence: Sentence,
  { value, tokens }: Found<{ readonly leaves: boolean; readonly manner?: 'elected' }>,
): ToldChange[] {
  const group = verbGroup(reading.doc, sentence.from, tokens.from)
  const subject = subjectBefore(reading, sentence, group.from)
  const object = group.isPassive
    ? agent(reading, sentence, tokens.to)
    : otherThan(reading, sentence, subject, partyStartingAt(reading, tokens.to))
  // "Sacked Lee and replaced her with Bell"
  const other = !group.isPassive && object && value.leaves ? agent(reading, sentence, object.tokens.to, WITH) : null
  // "The company will replace its chief": who replaces their own takes nothing up.
  const isOwn = !group.isPassive && object !== null && isOneOf(reading.doc, object.tokens.from, OWN)
  const [came, leaver] = group.isPassive ? [object, subject] : [isOwn || other ? other : subject, object]
  // "The company has named Bell as chief, replacing Lee": who names is not who comes.
  const comes = came?.of === 'organisation' && reading.doc.tags[tokens.from] === GERUND ? null : came
  // Nobody comes after himself: whom "him" stands for is not told.
  const goes = leaver?.key === comes?.key ? null : leaver
  const force = forceIn(reading, sentence, group, tokens.from, subject)
  // "Denied that the governor would be replaced"
  const isDenied = force === 'refused' && group.isPassive && !comes
  if (force === 'none' || force === 'asked' || (force === 'refused' && !isDenied) || (!comes && !goes)) return []
  const after = asAfter(reading, object && !group.isPassive ? object.tokens.to : tokens.to)
  const said = isOneOf(reading.doc, after, AS) ? postAt(reading, sentence.to, after) : null
  // "Who replaced her in the House": what she has now is not what she left.
  if (!said && isOneOf(reading.doc, after, IN) && isOneOf(reading.doc, after + 1, THE)) return []
  // Of two who are named another place may tell which office it is.
  const isNamed = (comes === null || comes.mention?.kind === 'name') && leaver?.entity?.type === 'person'
  const post =
    said ?? (goes && postHeld(reading, goes, null)) ?? (isNamed ? NONE_YET : comes && postHeld(reading, comes, null))
  // Companies and laws are replaced too.
  if (!post || (comes && comes.of !== 'person') || (goes && goes.of !== 'person')) return []
  // "A mother who replaced her": only who leaves an office has a successor.
  if (!said && !isNamed && !(goes && postHeld(reading, goes, null))) return []
  const to = said ? said.tokens.to : tokens.to
  const one = (party: Party, change: ToldChange['change'], force: Force): ToldChange =>
    told(
      reading,
      sentence,
      { change, manner: change === 'leaves' ? null : (value.manner ?? null) },
      party,
      { ...(post as Post), to },
      force,
      {
        from: tokens.from,
        to,
      },
    )
  return [
    ...(comes
      ? [one(comes, said?.isActing || isForNow(reading.doc, sentence, after) ? 'acting' : 'takes-up', force)]
      : []),
    ...(goes && (value.leaves || group.isPassive) ? [one(goes, 'leaves', force)] : []),
  ]
}

/** "The premier sacked Lee and replaced her": nobody comes after himself, but whoever else the sentence has named last. */
function otherThan(reading: Reading, sentence: Sentence, subject: Party | null, object: Party | null): Party | null {
  if (!object || object.key !== subject?.key || object.mention?.kind !== 'pronoun') return object
  const before = mentionsIn(reading.doc, { from: sentence.from, to: object.tokens.from })
  const other = before
    .flatMap(i => partyOf(reading, i) ?? [])
    .findLast(p => p.of === 'person' && p.entity && p.key !== subject.key)
  return other ? { ...other, tokens: object.tokens, mention: object.mention } : object
}

/** Where "as" stands, behind the name of somebody or a description that is not made known ("succeed his namesake as chief"). */
function asAfter({ doc }: Reading, from: number): number {
  for (let i = from; i < from + 5 && !isOneOf(doc, i, MARKS); i++) if (isOneOf(doc, i, AS)) return i
  return from
}

const MARKS = wordSet(', ; – —')

/** Who it is done by: "by the deputy". */
function agent(reading: Reading, sentence: Sentence, from: number, by = BY): Party | null {
  for (let i = from; i < sentence.to && i < from + 8; i++)
    if (isOneOf(reading.doc, i, by)) return partyStartingAt(reading, i + 1)
  return null
}
