import type { Tokens } from '../../document.ts'
import { startOf } from '../../entities/subjects.ts'
import type { Description, Mention, Office } from '../../mentions/mention.ts'
import { isCapital, isOneOf, isVerb, NNP } from '../../mentions/sight.ts'
import { wordSet } from '../../mentions/word-set.ts'
import { mentionsIn } from '../../speakers/mentions-in.ts'
import { forceIn } from '../context.ts'
import { type Party, partyOf } from '../party.ts'
import { phraseAt } from '../phrases.ts'
import type { Reading, Sentence } from '../reading.ts'
import { partyStartingAt, subjectBefore } from '../subject.ts'
import { type Force, verbGroup } from '../verb-group.ts'
import { isActing, type Post, postHeld, postOf } from './post.ts'
import { type ToldChange, told } from './told.ts'
import { STATE_PHRASES, TITLE_WORDS } from './words.ts'

const BE = wordSet("be been being is was are were 's ’s 'm ’m")
const ARTICLES = wordSet('the a an its his her their')
const NEWLY = wordSet('newly newly-appointed newly-elected')
const FORMER = wordSet('former then ex previous as')
const FOR_NOW = /^\W*(?:for now|for the time being|in the (?:interim|meantime)|temporarily|until|pending|while)\b/i

/**
 * The changes that a sentence tells by how it calls somebody: "acting chief Ann Lee", "Ann Lee, who has been acting chief",
 * "the outgoing chair", "the new chair, Ann Lee", and by what it says they are: "who is in charge for now".
 */
export function holdersIn(reading: Reading, sentence: Sentence): ToldChange[] {
  const { doc } = reading
  const found = mentionsIn(doc, sentence).flatMap(i => {
    const m = doc.mentions[i]
    return m.kind === 'description' || (m.kind === 'name' && m.office) ? (holderAt(reading, sentence, i, m) ?? []) : []
  })
  return [...found, ...statesIn(reading, sentence)]
}

function holderAt(reading: Reading, sentence: Sentence, i: number, m: Mention): ToldChange | null {
  const { doc } = reading
  const office: Office | undefined = m.kind === 'pronoun' ? undefined : m.office
  if (!office) return null
  const words = { from: startOf(m), to: office.title.to }
  if (hasOneOf(reading, words, FORMER) || isOneOf(doc, words.from - 1, FORMER)) return null
  const calls = isActing(doc, words) ? 'acting' : callOf(reading, m, words)
  if (!calls) return null
  const verb = isOneOf(doc, words.from - 1, ARTICLES) ? words.from - 2 : words.from - 1
  const isOut = calls === 'outgoing' || calls === 'ousted' || calls === 'suspended'
  if (!isOut && m.kind === 'description' && isOneOf(doc, verb, BE))
    return complement(reading, sentence, calls === 'acting' ? 'acting' : 'takes-up', m, verb)
  const party = namedBehind(reading, m) ?? partyOf(reading, i)
  if (party?.entity?.type !== 'person') return null
  const post = (m.kind === 'description' ? postOf(reading, m) : null) ?? postHeld(reading, party, null)
  if (!post) return null
  const isBare = m.kind === 'description' && isOneOf(doc, words.from - 1, ARTICLES) && isVerb(doc, m.tokens.to)
  const [change, force]: [ToldChange['change'], Force] =
    calls === 'acting'
      ? ['acting', 'done']
      : calls === 'outgoing' || calls === 'ousted'
        ? ['leaves', calls === 'ousted' ? 'done' : 'to-come']
        : calls === 'suspended'
          ? ['suspended', 'done']
          : ['takes-up', calls === 'incoming' ? 'to-come' : 'done']
  return {
    ...one(reading, sentence, change, party, post, force, { from: words.from, to: m.tokens.to }),
    // Whom a bare description means ("the interim chief said") may be somebody else than one thinks.
    isWeak:
      (calls === 'new' && !hasOneOf(reading, { from: Math.max(0, words.from - 2), to: words.to }, NEWLY)) ||
      (calls === 'acting' && isBare),
    days: null,
  }
}

type Call = 'outgoing' | 'ousted' | 'suspended' | 'incoming' | 'new'

/** "The new chief executive will be Ann Lee": who is named behind an office that is new. */
function namedBehind(reading: Reading, { tokens: { to } }: Mention): Party | null {
  const { doc } = reading
  const be = isOneOf(doc, to, WILL) ? to + 1 : to
  const name = isOneOf(doc, be, IS) ? partyStartingAt(reading, be + 1) : null
  return name?.mention?.kind === 'name' ? name : null
}

const WILL = wordSet('will would')
const IS = wordSet('is was be')

/** What an adjective says of who holds an office, or null. */
function callOf(reading: Reading, m: Mention, words: Tokens): Call | null {
  if (m.kind === 'description' && m.determiner === 'a') return null
  const stretch = { from: Math.max(0, words.from - 1), to: words.to }
  if (hasOneOf(reading, stretch, TITLE_WORDS.outgoing)) return 'outgoing'
  if (hasOneOf(reading, stretch, TITLE_WORDS.incoming)) return 'incoming'
  for (const call of ['ousted', 'suspended'] as const) if (hasOneOf(reading, stretch, TITLE_WORDS[call])) return call
  return hasOneOf(reading, stretch, TITLE_WORDS.new) && !isNewPlace(reading, stretch) ? 'new' : null
}

/** "New Jersey governor Ann Lee" */
function isNewPlace({ doc }: Reading, { from, to }: Tokens): boolean {
  for (let i = from; i < to; i++)
    if (isOneOf(doc, i, TITLE_WORDS.new)) return doc.tags[i] === NNP && isCapital(doc, i + 1)
  return false
}

/** "Has been acting chief executive since Friday", "will be acting chief from midnight", "is the new chief executive". */
function complement(
  reading: Reading,
  sentence: Sentence,
  change: ToldChange['change'],
  m: Description,
  verb: number,
): ToldChange | null {
  const group = verbGroup(reading.doc, sentence.from, verb)
  const party = subjectBefore(reading, sentence, group.from)
  const force = forceIn(reading, sentence, group, verb, party)
  const post = postOf(reading, m)
  if (party?.of !== 'person' || !post || force === 'none') return null
  return one(reading, sentence, change, party, post, force, { from: verb, to: m.tokens.to })
}

/** "Her deputy is in charge for now", "the nurse is on paid leave": what somebody is, of an office told elsewhere. */
function statesIn(reading: Reading, sentence: Sentence): ToldChange[] {
  const { doc } = reading
  for (let i = sentence.from + 1; i < sentence.to; i++) {
    const found = phraseAt(doc, STATE_PHRASES, i, sentence.to)
    if (!found) continue
    if (isOneOf(doc, i - 1, UNITS) && found.value === 'suspended') return onLeave(reading, sentence, found.tokens)
    if (!isOneOf(doc, i - 1, BE)) continue
    const { tokens, value: change } = found
    const rest = doc.article.text.slice(doc.tokens[tokens.to - 1].to, doc.tokens[sentence.to - 1].to)
    const group = verbGroup(doc, sentence.from, i - 1)
    const party = subjectBefore(reading, sentence, group.from)
    const force = forceIn(reading, sentence, group, i - 1, party)
    if (
      (change === 'acting' && tokens.to - tokens.from < 3 && !FOR_NOW.test(rest)) ||
      party?.entity?.type !== 'person' ||
      force === 'none'
    )
      continue
    const held = postHeld(reading, party, null)
    const post = change === 'acting' ? { office: 'head', body: null } : (held ?? UNTOLD)
    return [one(reading, sentence, change, party, post, force, { from: i - 1, to: tokens.to })]
  }
  return []
}

/** "Was reinstated after seven weeks on gardening leave" */
function onLeave(reading: Reading, sentence: Sentence, leave: Tokens): ToldChange[] {
  const before = mentionsIn(reading.doc, { from: sentence.from, to: leave.from })
  const party = before.flatMap(i => partyOf(reading, i) ?? []).find(({ of, entity }) => of === 'person' && entity)
  return party
    ? [one(reading, sentence, 'suspended', party, postHeld(reading, party, null) ?? UNTOLD, 'done', leave)]
    : []
}

// Another article may tell it.
const UNTOLD: Post = { office: '', body: null }
const UNITS = wordSet('days weeks months month week year years')

function one(
  reading: Reading,
  sentence: Sentence,
  change: ToldChange['change'],
  party: Party,
  post: Post,
  force: Force,
  deed: Tokens,
): ToldChange {
  return told(reading, sentence, { change, manner: null }, party, { ...post, to: deed.to }, force, deed)
}

function hasOneOf({ doc }: Reading, { from, to }: Tokens, words: ReturnType<typeof wordSet>): boolean {
  for (let i = from; i < to; i++) if (isOneOf(doc, i, words)) return true
  return false
}
