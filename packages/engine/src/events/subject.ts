import type { Tokens } from '../document.ts'
import { STANDING, standingOf, startOf } from '../entities/subjects.ts'
import type { Mention } from '../mentions/mention.ts'
import { isDate, isOneOf, POS, QUOTE_MARKS } from '../mentions/sight.ts'
import { wordSet } from '../mentions/word-set.ts'
import { mentionsIn } from '../speakers/mentions-in.ts'
import { tagIndex, tagSet } from '../tags/tagset.ts'
import { bodyEndingAt, type Party, partyOf } from './party.ts'
import type { Doc, Reading } from './reading.ts'

const MARKS = wordSet(', – — -- - ( )')
const SKIPPED = wordSet(
  'himself herself themselves itself also then both all each on late early last this night morning afternoon evening',
)
const TO = wordSet('to')
const SUBORDINATORS = wordSet(
  'when while after before as if whether because since although though until unless that than where so',
)
const GERUND = tagIndex('VBG')
const PREPOSITION = tagIndex('IN')
// "Housing minister Ann Lee quit"
const FIELDS = wordSet('housing policing planning licensing banking shipping mining fishing farming broadcasting')
const ADVERBS = tagSet('RB RBR')
const ASIDE = 40

/** Who does what a verb group tells that begins at token `start`: the subject before it, or null. */
export function subjectBefore(reading: Reading, sentence: Tokens, start: number): Party | null {
  const { doc } = reading
  const before = mentionsIn(doc, { from: sentence.from, to: start })
  const at = endOfSubject(doc, before, sentence, start)
  if (at !== null) return partyEndingAt(reading, before, at)
  // "She apologised and resigned": the subject of the verb before.
  if (!continues(doc, start)) return null
  const last = before.findLast(i => standingOf(doc, sentence, doc.mentions[i]) !== STANDING.other)
  return last === undefined ? null : partyOf(reading, last)
}

/** Whom the mention is that ends right before token `at`; the longest of several, people first. */
export function partyEndingAt(reading: Reading, mentions: readonly number[], at: number): Party | null {
  const parties = endingAt(reading.doc, mentions, at).flatMap(
    i => partyOf(reading, sameWho(reading.doc, mentions, i)) ?? [],
  )
  return (
    parties.find(({ of, entity }) => of === 'person' && entity) ??
    parties.find(p => p.of === 'person') ??
    parties[0] ??
    bodyEndingAt(reading, at)
  )
}

/** Whom the mention is that begins at token `at`, past an article and an office; null where it only says whose something is. */
export function partyStartingAt(reading: Reading, at: number): Party | null {
  const { doc } = reading
  const here = mentionsIn(doc, { from: at, to: at + 1 })
  const parties = here.filter(i => !isPossessive(doc, doc.mentions[i])).flatMap(i => partyOf(reading, i) ?? [])
  if (parties.length) {
    // "Named Ann Lee chief executive": the whole may be taken for one that is described.
    const people = parties.filter(({ of }) => of === 'person')
    return people.find(({ mention }) => mention?.kind === 'name') ?? people[0] ?? parties[0]
  }
  if (here.length) return null
  if (isOneOf(doc, at, ARTICLES)) return partyStartingAt(reading, at + 1)
  // An office before a name is no part of its mention: "sacked manager Renzo Pallavicino".
  const named = mentionsIn(doc, { from: at, to: at + 6 }).find(
    i => startOf(doc.mentions[i]) <= at && doc.mentions[i].kind === 'name',
  )
  return named === undefined || isPossessive(doc, doc.mentions[named]) ? null : partyOf(reading, named)
}

/** "Obama's" of "Obama's actions", "his" of "his campaign"; "her" of "replaced her with" the tagger may take for one. */
function isPossessive({ tags }: Doc, m: Mention): boolean {
  if (m.kind !== 'pronoun') return tags[m.tokens.to] === POS
  return m.role === 'possessive' && !NO_NOUN.has(tags[m.tokens.to])
}

const NO_NOUN = tagSet('IN TO CC . , :')

/** "Who was acting chief and who got the job": the second is whom the first is. */
function sameWho({ mentions, whose, described }: Doc, among: readonly number[], i: number): number {
  const isWho = (k: number) => {
    const m = mentions[k]
    return m.kind === 'pronoun' && m.form === 'who'
  }
  if (!isWho(i) || whose[i] >= 0 || described[i] >= 0) return i
  return among.findLast(k => k < i && isWho(k)) ?? i
}

function endingAt({ mentions }: Doc, among: readonly number[], at: number): number[] {
  const here = among.filter(i => mentions[i].tokens.to === at)
  // "The chief executive of the Qualifications and Assessment Board": what is said of somebody may end within the name of a body.
  const body = here.map(i => mentions[i].tokens).find(({ to, from }) => to - from > 2)
  const within = body && among.find(i => mentions[i].kind === 'description' && crosses(mentions[i].tokens, body))
  return within === undefined ? here : [within, ...here]
}

function crosses(a: Tokens, b: Tokens): boolean {
  return a.from < b.from && a.to > b.from && a.to < b.to
}

/** Where the subject ends that a verb group at token `start` has, over times and asides; null where none stands there. */
function endOfSubject(doc: Doc, mentions: readonly number[], sentence: Tokens, start: number): number | null {
  let at = start
  for (let rounds = 0; rounds < 8 && at > sentence.from; rounds++) {
    while (at - 1 > sentence.from && isSkipped(doc, at - 1)) at--
    const here = endingAt(doc, mentions, at)
    if (here.length) {
      const from = Math.min(...here.map(i => startOf(doc.mentions[i])))
      // "A bishop accused of selling a school to a developer": what is sold resigns no more than whom it is sold to.
      const isGiven = isGoverned(doc, from) || isAs(doc, here, from)
      if (!isGiven && (doc.tags[from - 1] !== GERUND || isOneOf(doc, from - 1, FIELDS))) return at
      at = nounBefore(doc, mentions, sentence, from - 1)
    } else if (isOneOf(doc, at - 1, MARKS)) {
      if (isApposition(doc, mentions, sentence, at - 1)) return at - 1
      const mark = markBefore(doc, sentence, at - 1)
      if (mark === null) return null
      at = mark
    } else return null
  }
  return null
}

/** "Her successor as mayor will be": does a bare title behind "as" end at a token? */
function isAs(doc: Doc, here: readonly number[], from: number): boolean {
  return isOneOf(doc, from - 1, AS) && here.every(i => isBare(doc.mentions[i]))
}

function isBare(m: Mention): boolean {
  return m.kind === 'description' && m.determiner === 'none'
}

const AS = wordSet('as')

/** "A bishop accused of selling a school to a developer": where the noun ends that a phrase belongs to whose preposition is given. */
function nounBefore(doc: Doc, mentions: readonly number[], sentence: Tokens, preposition: number): number {
  for (let at = preposition; at > sentence.from && at > preposition - REACH; at--) {
    const here = endingAt(doc, mentions, at)
    if (here.length) return here.every(i => isActor(doc, doc.mentions[i], at)) ? preposition : at
    if (isOneOf(doc, at - 1, MARKS) || CLAUSE.has(doc.tags[at - 1])) break
  }
  return preposition
}

/** "He backed the idea of": does the verb right after a mention have it as its subject, and is no participle of it? */
function isActor(doc: Doc, m: Mention, at: number): boolean {
  return doc.tags[at] === PAST && (m.kind !== 'description' || doc.tags[at + 1] !== PREPOSITION)
}

const PAST = tagIndex('VBD')
const REACH = 9
const CLAUSE = tagSet('VBZ VBP MD CC WP WDT')

function isSkipped(doc: Doc, i: number): boolean {
  // 'Lee "has left the trust"'
  if (QUOTE_MARKS.has(doc.tokens[i].text)) return true
  return (ADVERBS.has(doc.tags[i]) || isDate(doc, i) || isOneOf(doc, i, SKIPPED)) && !isOneOf(doc, i, SUBORDINATORS)
}

/** Does a preposition govern the words that begin at a token ("of the board")? */
function isGoverned(doc: Doc, from: number): boolean {
  const before = from - 1
  if (before < 0) return false
  return isOneOf(doc, before, TO) || (doc.tags[before] === PREPOSITION && !isOneOf(doc, before, SUBORDINATORS))
}

/** "Her deputy, Ann Lee, resigned": a name or description that stands between two marks, or opens the sentence. */
function isApposition(doc: Doc, mentions: readonly number[], { from }: Tokens, mark: number): boolean {
  return endingAt(doc, mentions, mark).some(i => {
    const m: Mention = doc.mentions[i]
    if (m.kind === 'pronoun') return false
    const start = startOfList(doc, mentions, startOf(m))
    return start <= from || isOneOf(doc, start - 1, MARKS) || isOneOf(doc, start - 1, BREAKS)
  })
}

/** Where a list of names begins whose last one begins at a token ("Lee and Gray"). */
function startOfList(doc: Doc, mentions: readonly number[], last: number): number {
  let start = last
  while (isOneOf(doc, start - 1, AND)) {
    const before = endingAt(doc, mentions, start - 1)
    if (before.length === 0) break
    start = Math.min(...before.map(i => startOf(doc.mentions[i])))
  }
  return start
}

const AND = wordSet('and')

function markBefore(doc: Doc, { from }: Tokens, mark: number): number | null {
  for (let i = mark - 1; i > from && i > mark - ASIDE; i--) if (isOneOf(doc, i, MARKS)) return i
  return null
}

const BREAKS = wordSet(': ;')
const CONJUNCTION = wordSet('and but then or , – —')

/** Does the verb group go on what another verb began? */
function continues(doc: Doc, start: number): boolean {
  return isOneOf(doc, start - 1, CONJUNCTION) || LOOSE.has(doc.tags[start])
}

// "After taking over"
const LOOSE = tagSet('IN')

/** Whose a noun is: who stands before it with "'s", as its possessive pronoun, or after "of" behind it. */
export function ownerOf(reading: Reading, sentence: Tokens, noun: Tokens): Party | null {
  const { doc } = reading
  let at = noun.from
  while (at - 1 > sentence.from && isPremodifier(doc, at - 1)) at--
  const before = mentionsIn(doc, { from: sentence.from, to: at })
  const end = doc.tags[at - 1] === POS ? at - 1 : at
  const pronoun = before.find(i => doc.mentions[i].kind === 'pronoun' && doc.mentions[i].tokens.to === at)
  if (pronoun !== undefined) {
    const m = doc.mentions[pronoun]
    const party = m.kind === 'pronoun' && m.role === 'possessive' ? partyOf(reading, pronoun) : null
    // "Its sacking of Ann Lee"
    if (!isOneOf(doc, noun.to, OF) || party?.of === 'person') return party
  } else if (end < at) {
    const party = partyEndingAt(reading, before, end)
    if (!isOneOf(doc, noun.to, OF) || party?.of === 'person') return party
  }
  // "The resignation on Monday of Ann Lee"
  for (let i = noun.to; i < sentence.to && i < noun.to + 4; i++)
    if (isOneOf(doc, i, OF)) return partyStartingAt(reading, i + 1)
  return null
}

const ARTICLES = wordSet('the a an')
const OF = wordSet('of')
const PREMODIFIERS = tagSet('JJ VBN NN CD')

function isPremodifier(doc: Doc, i: number): boolean {
  return PREMODIFIERS.has(doc.tags[i]) && (isOneOf(doc, i, ADJECTIVES) || LASTING.test(doc.tokens[i].text))
}

// "His ten-year reign"
const LASTING = /-(?:year|month|week|season|term|day)$/i
const ADJECTIVES = wordSet(`
  sudden abrupt shock surprise own early immediate imminent forced unexpected possible eventual formal written 14-day two-week
  30-day brief short long troubled turbulent controversial dramatic acrimonious swift premature temporary permanent successive indefinite paid unpaid`)
