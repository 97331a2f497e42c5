import type { Description, Mention } from '../mentions/mention.ts'
import { isCapital, isOneOf, type Text } from '../mentions/sight.ts'
import { RELATION_NOUNS } from '../mentions/titles.ts'
import { wordSet } from '../mentions/word-set.ts'
import { fold } from './party.ts'
import type { Told } from './roles.ts'
import { type Seat, stateOf } from './seats.ts'

// So many holders of one title are looked at.
const MOST = 8

// Titles that are one for this purpose.
const SAME: ReadonlyMap<string, string> = new Map(
  [
    ['chair', 'chairman chairwoman chairperson'],
    ['spokesman', 'spokeswoman spokesperson'],
    ['representative', 'rep. congressman congresswoman'],
    ['senator', 'sen. sens.'],
    ['governor', 'gov.'],
    ['general', 'gen.'],
    ['councillor', 'councilor cllr cllr.'],
    ['executive', 'ceo'],
    ['manager', 'boss gaffer'],
    ['lawyer', 'attorney solicitor'],
    ['skipper', 'captain'],
    ['adviser', 'advisor'],
    ['nominee', 'candidate contender hopeful front-runner frontrunner nominee-in-waiting standard-bearer'],
    ['republican', 'gop'],
    ['democratic', 'democrat'],
  ].flatMap(([title, others]) => others.split(' ').map(other => [other, title] as const)),
)
// Words that make another office of an office: who has them holds no other.
const RANKS = new Set(
  'deputy vice vice-presidential assistant associate vice-president vice-chair vice-chairman former ex shadow acting'.split(
    ' ',
  ),
)
const PARTIES = new Set(
  'republican democratic labour conservative liberal libertarian green independent socialist nationalist'.split(' '),
)
// Words for whoever is in charge, of which a paper takes one for the other.
const IN_CHARGE = new Set('boss chief head leader chair executive manager director president'.split(' '))
// What tells more of a description makes it somebody's whom only these words are about: "the man beside her".
const MORE = wordSet('who beside behind next near with from in at on outside')

/** That a form of address says what a party is. */
export interface Addressed {
  readonly party: number
  readonly calling: string
}

// What somebody is who is so addressed, as descriptions have it.
const CALLINGS: ReadonlyMap<string, readonly string[]> = new Map([
  ['justice', ['judge']],
  ['honour', ['judge']],
  ['honor', ['judge']],
  ['prof', ['professor']],
  ['fr', ['priest']],
  ['canon', ['canon']],
  ['rev', ['vicar', 'pastor', 'priest', 'clergyman', 'bishop']],
  ['revd', ['vicar', 'priest', 'clergyman', 'bishop']],
  ['cr', ['councillor']],
  ['cllr', ['councillor']],
  ['barrister', ['lawyer']],
  ['advocate', ['lawyer']],
  ['engr', ['engineer']],
])

/** What the forms of address before people's names, and the title of justice, say that they are. */
export function addressedAs(text: Text, mentions: readonly Mention[], whose: Int32Array): Addressed[] {
  const seen = new Set<string>()
  return mentions.flatMap((m, i) => {
    if (m.kind !== 'name' || whose[i] < 0) return []
    const title = m.office && text.tokens[m.office.title.to - 1].text
    const words = `${m.honorific ?? ''} ${title ?? ''}`.toLowerCase().replaceAll('.', '').split(' ')
    const callings = words.flatMap(word => CALLINGS.get(word) ?? [])
    return callings.flatMap(calling => {
      const key = `${whose[i]} ${calling}`
      if (seen.has(key)) return []
      seen.add(key)
      return [{ party: whose[i], calling }]
    })
  })
}

interface Holder {
  readonly party: number
  readonly words: ReadonlySet<string>
  readonly body: string
}

/** Who holds what office, by the words that the text calls it with. */
export class Holders {
  private readonly byWord = new Map<string, Holder[]>()
  private readonly text: Text

  /** The states that people sit for. */
  private readonly states = new Map<number, string>()
  /** The political parties that people are said to belong to. */
  private readonly sides = new Map<number, ReadonlySet<string>>()
  /** The words of the offices that people are told to hold. */
  private readonly titles = new Map<number, ReadonlySet<string>>()

  constructor(text: Text, told: readonly Told[], seats: readonly Seat[], addressed: readonly Addressed[]) {
    this.text = text
    for (const { party, calling } of addressed) this.add(calling, { party, words: new Set([calling]), body: '' })
    for (const { party, state } of seats) if (state) this.states.set(party, state)
    for (const { party, side } of seats) this.addSides(party, [side])
    for (const { party, title, body } of told) {
      this.addSides(party, wordsOf(text, title.from, title.to))
      if (body) this.addSides(party, wordsOf(text, body.from, body.to))
      const words = new Set(wordsOf(text, title.from, title.to))
      this.titles.set(party, new Set([...(this.titles.get(party) ?? []), ...words]))
      const holder = { party, words, body: body ? wordsOf(text, body.from, body.to).join(' ') : '' }
      for (const word of words) this.add(word, holder)
    }
    for (const { party, side, state } of seats) {
      const titles = told
        .filter(t => t.party === party && !t.body)
        .flatMap(t => wordsOf(text, t.title.from, t.title.to))
      const words = new Set([side, ...titles])
      for (const word of words) this.add(word, { party, words, body: state })
    }
  }

  /** Does somebody sit for another state, or belong to another party, than a description says? */
  isSomebodyElse(party: number, description: Description): boolean {
    const state = this.stateOf(description)
    if (state && (this.states.get(party) ?? state) !== state) return true
    const { title, body } = description.office
    const asked = [title, ...(body ? [body] : [])].flatMap(({ from, to }) => wordsOf(this.text, from, to))
    const sides = this.sides.get(party)
    return sides !== undefined && asked.some(w => PARTIES.has(w)) && !asked.some(w => sides.has(w))
  }

  /** Can somebody be what a description says: do they hold no office, or one that is called so too ("boss", "chief")? */
  mayBe(party: number, { head }: Description): boolean {
    const held = this.titles.get(party)
    if (!held) return true
    const [own] = wordsOf(this.text, head, head + 1)
    return held.has(own) || (IN_CHARGE.has(own) && [...held].some(word => IN_CHARGE.has(word)))
  }

  /** The state that a description puts its person in, in lower case, or null. */
  stateOf({ office }: Description): string | null {
    return office.body ? stateOf(wordsOf(this.text, office.body.from, office.body.to).join(' ')) : null
  }

  private addSides(party: number, words: readonly string[]): void {
    const sides = words.filter(w => PARTIES.has(w))
    if (sides.length > 0) this.sides.set(party, new Set([...(this.sides.get(party) ?? []), ...sides]))
  }

  private add(word: string, holder: Holder): void {
    const list = this.byWord.get(word) ?? []
    const known = list.some(
      h => h.party === holder.party && h.words.size === holder.words.size && h.body === holder.body,
    )
    if (list.length < MOST && !known) list.push(holder)
    this.byWord.set(word, list)
  }

  /** The one person of the article who is what a description says somebody has ("her lawyer"), or -1. */
  only({ office, head }: Description): number {
    const { text } = this
    const [own] = wordsOf(text, head, head + 1)
    const owner = office.body ? wordsOf(text, office.body.from, office.body.to) : []
    const found = new Set<number>()
    for (const { party, words, body } of this.byWord.get(own) ?? []) {
      if (words.has('general')) continue
      if (owner.length && body && !owner.some(w => body.split(' ').includes(w))) continue
      found.add(party)
    }
    const [only] = found
    return found.size === 1 ? only : -1
  }

  /** The people whom a description fits best, mostly one; null where nobody has the title. */
  find(description: Description): readonly number[] | null {
    const { text } = this
    const { office, head } = description
    const title = wordsOf(text, office.title.from, office.title.to)
    const own = SAME.get(text.tokens[head].text.toLowerCase()) ?? title[title.length - 1]
    const body = office.body ? wordsOf(text, office.body.from, office.body.to) : []
    const all = this.byWord.get(own) ?? []
    if (all.length === 0) return null
    const fit = new Map<number, number>()
    const state = this.stateOf(description)
    for (const holder of all) {
      // A senator whose state is not told may be any other's.
      if (state && holder.body !== state) continue
      const points = fitness(title, body, holder)
      if (points > 0) fit.set(holder.party, Math.max(points, fit.get(holder.party) ?? 0))
    }
    const best = Math.max(0, ...fit.values())
    // Another party's nominee says nothing of this one.
    if (best === 0 && (state || [...title, ...body].some(w => PARTIES.has(w)))) return null
    return [...fit].filter(([, points]) => points === best).map(([party]) => party)
  }
}

const FURTHER = 0.5

/** How many words description and office share; 0 where they speak of two offices. */
function fitness(title: readonly string[], body: readonly string[], held: Holder): number {
  const rank = (words: Iterable<string>) =>
    [...words]
      .filter(w => RANKS.has(w))
      .sort()
      .join(' ')
  if (rank(title) !== rank(held.words)) return 0
  const asked = [...title, ...body]
  const parties = asked.filter(w => PARTIES.has(w))
  const theirs = [...held.words, ...held.body.split(' ')].filter(w => PARTIES.has(w))
  if (parties.length && theirs.length && !parties.some(w => theirs.includes(w))) return 0
  const own = new Set([...held.words, ...held.body.split(' ')])
  if (body.length && held.body && !body.some(w => w.length > 2 && own.has(w))) return 0
  // "The president" is rather the one of whom nothing more is said.
  const points = asked.filter(w => own.has(w)).length
  return !body.length && (held.body || held.words.size > points) ? points - FURTHER : points
}

/** The words of a stretch as titles are compared by. */
export function wordsOf({ tokens }: Text, from: number, to: number): string[] {
  return tokens.slice(from, to).map(({ text }) => {
    const word = fold(text)
    return SAME.get(word) ?? word
  })
}

/** Can a description be of somebody named: does it say whom it means, and not by way of somebody else? */
export function isDefinite(text: Text, { determiner, head, tokens }: Description): boolean {
  if (determiner === 'a' || (determiner === 'none' && !isCapital(text, head))) return false
  if (determiner === 'whose') return !RELATION_NOUNS.has(text.forms[head].lower)
  return !isOneOf(text, tokens.to, MORE)
}
