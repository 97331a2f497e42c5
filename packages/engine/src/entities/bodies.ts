import { BODY_KINDS, BODY_NOUNS } from '../mentions/body-nouns.ts'
import type { Mention, Name } from '../mentions/mention.ts'
import { isOneOf, JJ, type Text } from '../mentions/sight.ts'
import { wordSet } from '../mentions/word-set.ts'
import { hashText } from '../model/hash.ts'
import { tagSet } from '../tags/tagset.ts'
import { Namesakes } from './namesakes.ts'
import { fold, type Parties, type Party } from './party.ts'

interface Body {
  words: readonly string[]
  /** The mention (index) that named it last, or -1. */
  last: number
}

// Initials that stand for other words inside the names of bodies.
const SPELT: ReadonlyMap<string, readonly string[]> = new Map([
  ['u.n.', ['united', 'nations']],
  ['un', ['united', 'nations']],
  ['u.s.', ['united', 'states']],
  ['us', ['united', 'states']],
  ['e.u.', ['european', 'union']],
  ['eu', ['european', 'union']],
])

/** A body's words as they are compared: case, articles and how initials are spelt aside. */
function keyWords(words: readonly string[]): string[] {
  return words.flatMap((word, i) => {
    const folded = fold(word)
    if (i === 0 && folded === 'the' && words.length > 1) return []
    return SPELT.get(folded) ?? [folded]
  })
}

const LINKS = new Set(['of', 'for', 'on'])
const THE = wordSet('the')
const MODIFIED = tagSet('NN NNS NNP NNPS JJ CD HYPH')
const SMALL = new Set(['of', 'the', 'for', 'and', '&', 'on', 'to', 'in', "'s", "'"])

/**
 * Groups the names of bodies: the same words; an acronym and what it is short for; the last or the first word of a
 * longer name ("Thistle", "Lakeline"); a clipped first word ("the Met").
 */
export function bodies(text: Text, mentions: readonly Mention[], source: string): Parties {
  const whose = new Int32Array(mentions.length).fill(-1)
  const index = new Index()
  for (const i of longNames(mentions)) {
    const { words } = mentions[i] as Name
    whose[i] = index.whole(words) ?? index.introduce(words)
  }
  let before: Name | null = null
  let beforeIndex = -1
  mentions.forEach((m, i) => {
    if (m.kind !== 'name') return
    if (isAcronym(m) && before && whose[beforeIndex] >= 0 && ABBREVIATES.test(source.slice(before.to, m.from))) {
      whose[i] = whose[beforeIndex]
      index.alias(fold(m.words[m.words.length - 1]), whose[i])
    }
    if (whose[i] < 0 && m.type !== 'person' && lengthOf(m) === 1 && text.tags[m.name.from] !== JJ)
      whose[i] = index.find(m, m.words.length > 1 || isOneOf(text, m.tokens.from - 1, THE), standsAlone(text, m))
    if (whose[i] < 0 && m.type === 'organisation') whose[i] = index.introduce(m.words)
    if (whose[i] >= 0) index.bodies[whose[i]].last = i
    before = m
    beforeIndex = i
  })
  const parties = index.bodies.map(({ words }): Party => ({ type: 'organisation', words, nicknames: [] }))
  return { parties, whose }
}

// "Coastal Standards Office (CSO)", "Swiss People's Party, or SVP,"
const ABBREVIATES = /^\s*(?:\(|,\s+(?:or|known as)\s+(?:the\s+)?)$/

/** The mentions of bodies with several words in their name, those of most words first. */
function longNames(mentions: readonly Mention[]): number[] {
  const long: { at: number; words: number }[] = []
  mentions.forEach((m, at) => {
    if (m.kind === 'name' && m.type === 'organisation' && lengthOf(m) > 1) long.push({ at, words: m.words.length })
  })
  return long.sort((a, b) => b.words - a.words || a.at - b.at).map(({ at }) => at)
}

/** How many words a name has besides "The". */
function lengthOf({ words }: Name): number {
  return words.length > 1 && fold(words[0]) === 'the' ? words.length - 1 : words.length
}

function isAcronym(name: Name): boolean {
  return lengthOf(name) === 1 && /^(?:\p{Lu}\.?){2,8}$/u.test(name.words[name.words.length - 1])
}

/** Is the name no modifier of what follows, as "Republican" is in "Republican voters"? */
function standsAlone({ tags }: Text, { tokens: { to } }: Name): boolean {
  return !MODIFIED.has(tags[to])
}

class Index {
  readonly bodies: Body[] = []
  private readonly byName = new Map<string, number>()
  private readonly byEdge = new Namesakes()
  /** "Federation" can be the Officers' Federation. */
  private readonly byNoun = new Namesakes()
  private readonly byClip = new Namesakes()
  private readonly byLast = new Namesakes()
  /** "Harbour Board" can be the Harbour Board of Stanmere. */
  private readonly byStart = new Namesakes()
  private readonly byInitials = new Map<string, number>()

  /**
   * The one body whose name has the words in their order, the last of it among them ("Security Council"), or says after
   * them what it is of or for; or undefined.
   */
  whole(words: readonly string[]): number | undefined {
    const folded = keyWords(words)
    if (folded.length < 2) return undefined
    const longer = this.byLast.get(folded[folded.length - 1]).filter(id => {
      const own = keyWords(this.bodies[id].words)
      return own.length > folded.length && isWithin(folded, own)
    })
    if (longer.length > 0) return longer.length === 1 ? longer[0] : undefined
    const wider = this.byStart.get(folded.join(' '))
    return wider.length === 1 ? wider[0] : undefined
  }

  introduce(words: readonly string[]): number {
    const folded = keyWords(words)
    const key = folded.join(' ')
    const known = this.byName.get(key)
    if (known !== undefined) return this.spelling(known, words)
    const id = this.bodies.push({ words, last: -1 }) - 1
    this.byName.set(key, id)
    this.byLast.add(folded[folded.length - 1], id)
    const link = folded.findIndex(w => LINKS.has(w))
    if (link > 1 && BODY_NOUNS.has(hashText(folded[link - 1]))) this.byStart.add(folded.slice(0, link).join(' '), id)
    const first = folded[0]
    const last = folded[folded.length - 1]
    // The UN's Security Council is not the UN.
    const own = SPELT.has(fold(words[0])) || first === 'united' ? [last] : [first, last]
    for (const edge of folded.length > 1 ? own : []) {
      if (!BODY_NOUNS.has(hashText(edge))) this.byEdge.add(edge, id)
    }
    for (const noun of nounsOf(folded.slice(1))) this.byNoun.add(noun, id)
    this.byClip.add(first.slice(0, 3), id)
    const initials = folded
      .filter(w => !SMALL.has(w))
      .map(w => w[0])
      .join('')
    if (initials.length > 1) this.byInitials.set(initials, id)
    return id
  }

  /** A known body under words that spell more of it out. */
  private spelling(id: number, words: readonly string[]): number {
    if (words.join('').length > this.bodies[id].words.join('').length) this.bodies[id].words = words
    return id
  }

  alias(word: string, id: number): void {
    this.byName.set(word, id)
  }

  private lastNamed(list: readonly number[]): number {
    return list.reduce((best, id) => (this.bodies[id].last > this.bodies[best].last ? id : best))
  }

  /** The body that one word is short for, or -1. `the` stands before it; `alone`, it modifies nothing. */
  find(name: Name, the: boolean, alone: boolean): number {
    const word = keyWords(name.words).join(' ')
    const known = this.byName.get(word)
    if (known !== undefined) return known
    const letters = fold(name.words[name.words.length - 1]).replaceAll('.', '')
    // "The U.S." is no University of Stanmere.
    const isShort = isAcronym(name) && (name.type !== 'place' || letters.length > 2)
    const spelt = isShort ? this.byInitials.get(letters) : undefined
    if (spelt !== undefined) return spelt
    // "Congress" passes laws; it is no American Congress of Nurses.
    const nouns = !the && LEGISLATURES.has(word) ? this.byLast.get(word) : this.byNoun.get(word)
    if (nouns.length) return this.lastNamed(nouns)
    // "Republican voters" are not the Republican Party, nor are the Greek the Greek Orthodox Church.
    const named = name.type === 'organisation' || (name.type === 'other' && alone && !the)
    const edges = named ? this.byEdge.get(word) : []
    if (edges.length) return this.lastNamed(edges)
    if (!the || word.length < 3 || name.type === 'place') return -1
    const clips = (first: string) => first.startsWith(word) && first !== word
    return this.byClip.get(word.slice(0, 3)).find(id => clips(fold(this.bodies[id].words[0]))) ?? -1
  }
}

const LEGISLATURES: ReadonlySet<string> = new Set(['congress', 'parliament'])

/** The nouns that say what a body is: at the end of its name or of a part of it ("State Department", "Board of Trade"). */
function nounsOf(words: readonly string[]): string[] {
  return words.filter(
    (word, i) => BODY_NOUNS.has(hashText(word)) && (i + 1 === words.length || SMALL.has(words[i + 1])),
  )
}

/** Are the words among the others, in the same order? */
function isWithin(words: readonly string[], others: readonly string[]): boolean {
  let at = 0
  for (const other of others) if (other === words[at]) at++
  return at === words.length
}

const KINDS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  BODY_KINDS.flat().map(noun => [noun, new Set(BODY_KINDS.filter(kind => kind.includes(noun)).flat())]),
)

// What bodies are called whose names do not say what they are: companies and papers, and by initials offices too.
const BARE_KINDS = new Set(
  `club company firm team side chain band start-up business outlet operator bank newspaper paper magazine network
  website site broadcaster station channel airline retailer`.split(/\s+/),
)
const INITIALLED = new Set('agency bureau network union broadcaster party regulator watchdog service group'.split(' '))

/** How well a noun can stand for a body: 4 it ends its name, 3 it is in it, 2 its like is, 1 nothing speaks against it, 0 not. */
export function kinship(noun: string, { words }: Party): number {
  const folded = words.map(w => fold(w).replace(/\.$/, ''))
  if (folded[folded.length - 1] === noun) return 4
  if (folded.includes(noun)) return 3
  const kin = KINDS.get(noun)
  if (kin && folded.some(w => kin.has(w))) return 2
  // A name that says of itself what it is cannot be a club or a firm besides.
  if (BARE_KINDS.has(noun)) return words.some(w => BODY_NOUNS.has(hashText(fold(w)))) ? 0 : 1
  return INITIALLED.has(noun) && words.length === 1 && /^(?:\p{Lu}\.?){2,6}$/u.test(words[0]) ? 1 : 0
}
