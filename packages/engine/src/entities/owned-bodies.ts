import type { Tokens } from '../document.ts'
import type { Description, Mention } from '../mentions/mention.ts'
import { isCapital, isOneOf, isWord, type Text } from '../mentions/sight.ts'
import { HONORIFIC_WORDS } from '../mentions/titles.ts'
import { isMore } from './order.ts'
import { fold, type Party } from './party.ts'

// Nouns of bodies that are known by whose they are, each with the one it stands for where the article uses both.
const NOUNS: ReadonlyMap<string, string> = new Map([
  ['campaign', 'campaign'],
  ['team', 'campaign'],
  ['camp', 'campaign'],
  ['administration', 'administration'],
  ['government', 'government'],
  ['office', 'office'],
])

/** A description of a body by whose it is. */
interface Owned {
  /** The mention. */
  readonly i: number
  /** The same for all descriptions of one body. */
  readonly key: string
  /** The body's name by this description. */
  readonly words: readonly string[]
  /** Whether the text has these very words, and not "Penrose's campaign". */
  readonly plain: boolean
}

/** "The Penrose campaign", "Penrose's team", "her campaign": the bodies of an article that are known by whose they are. */
export class OwnedBodies {
  private readonly text: Text
  private readonly mentions: readonly Mention[]
  private readonly whose: Int32Array
  private readonly parties: Party[]
  /** By owner and kind. */
  private readonly byOwner = new Map<string, number>()
  /** The people who have a campaign. */
  readonly campaigners = new Set<number>()

  /** Writes into `whose` the bodies whose owners are named, and adds them to `parties`. */
  constructor(text: Text, mentions: readonly Mention[], whose: Int32Array, parties: Party[]) {
    this.text = text
    this.mentions = mentions
    this.whose = whose
    this.parties = parties
    const found = new Map<string, Owned[]>()
    mentions.forEach((m, i) => {
      const owned = m.kind === 'description' && whose[i] < 0 ? this.namedOwner(m, i) : null
      if (!owned) return
      const list = found.get(owned.key)
      if (list) list.push({ i, ...owned })
      else found.set(owned.key, [{ i, ...owned }])
    })
    for (const [key, own] of found) {
      this.byOwner.set(key, this.add(fullest(own)))
      const [owner, kind] = key.split(' ')
      if (kind === 'campaign' && parties[Number(owner)]?.type === 'person') this.campaigners.add(Number(owner))
      for (const { i } of own) whose[i] = this.parties.length - 1
    }
  }

  /** The same once pronouns are resolved: "her campaign" is that of whom "her" stands for. `whose` holds that. */
  ofPronouns(whose: Int32Array): void {
    this.mentions.forEach((m, i) => {
      const kind = isOwnedByPronoun(this.text, m) ? kindOf(this.text, m) : undefined
      const owner = kind && this.mentions[i + 1]?.kind === 'pronoun' ? whose[i + 1] : -1
      if (kind === undefined || owner < 0 || this.parties[owner].type !== 'person') return
      const { words } = this.parties[owner]
      if (words.length === 0) return
      const key = `${owner} ${kind}`
      const known = this.byOwner.get(key)
      whose[i] = known ?? this.add(kind === 'office' ? officeOf(words) : [words[words.length - 1], kind])
      this.byOwner.set(key, whose[i])
    })
  }

  private add(words: readonly string[]): number {
    return this.parties.push({ type: 'organisation', words, nicknames: [] }) - 1
  }

  /** Whose a description is, and its name with them: null where nobody is named. */
  private namedOwner(m: Description, i: number): Omit<Owned, 'i'> | null {
    const { text } = this
    const kind = kindOf(text, m)
    const { body } = m.office
    if (!kind || !body || body.from >= m.head || m.determiner === 'a' || !isCapital(text, body.from)) return null
    const party = this.within(body, i)
    const owner = namesIn(text, body)
    if (owner.length === 0) return null
    // A treasury office is a body of its own; Powell's office is he.
    if (kind === 'office' && (m.determiner !== 'whose' || party < 0 || this.parties[party].type !== 'person'))
      return null
    return {
      key: `${party < 0 ? owner.map(fold).join(' ') : party} ${kind}`,
      words:
        kind === 'office' ? officeOf(this.parties[party].words) : [...owner, text.tokens[m.head].text.toLowerCase()],
      plain: m.determiner !== 'whose',
    }
  }

  /** The last party named within the tokens, near mention `i`; or -1. */
  private within({ from, to }: Tokens, i: number): number {
    let party = -1
    for (let k = i; k < this.mentions.length && this.mentions[k].tokens.from < to; k++) {
      const { kind, tokens } = this.mentions[k]
      if (kind === 'name' && tokens.from >= from && this.whose[k] >= 0) party = this.whose[k]
    }
    return party
  }
}

/** "Ada Penrose's office" */
function officeOf(owner: readonly string[]): string[] {
  return [...owner.slice(0, -1), `${owner[owner.length - 1]}'s`, 'office']
}

/** Is the description of a body that a pronoun begins ("her campaign")? */
export function isOwnedByPronoun(text: Text, m: Mention): m is Description {
  return m.kind === 'description' && m.determiner === 'whose' && !m.office.body && kindOf(text, m) !== undefined
}

function kindOf(text: Text, { of, head }: Description): string | undefined {
  return of === 'organisation' ? NOUNS.get(text.tokens[head].text.toLowerCase()) : undefined
}

/** The words of a stretch up to a possessive. */
function namesIn(text: Text, { from, to }: Tokens): string[] {
  const words: string[] = []
  const start = isOneOf(text, from, HONORIFIC_WORDS) ? from + 1 : from
  for (let i = start; i < to && isWord(text, i) && !/^['’]/.test(text.tokens[i].text); i++)
    words.push(text.tokens[i].text)
  return words
}

/** The longest of some names of one body: a campaign's before a team's, what stands in the text so before what does not. */
function fullest(names: readonly Owned[]): readonly string[] {
  const rank = ({ words, plain }: Owned) => {
    const noun = words[words.length - 1]
    return [NOUNS.get(noun) === noun ? 1 : 0, plain ? 1 : 0, words.length]
  }
  return names.reduce((best, next) => (isMore(rank(next), rank(best)) ? next : best)).words
}
