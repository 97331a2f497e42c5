import { rangeAt } from '../document.ts'
import type { Mention, Name } from '../mentions/mention.ts'
import { isMisspelt } from '../mentions/misspelt.ts'
import { isOneOf, type Text } from '../mentions/sight.ts'
import { HE_NOUNS, honorific, SHE_NOUNS } from '../mentions/titles.ts'
import { wordSet } from '../mentions/word-set.ts'
import type { Gender } from './agreement.ts'
import { tellsDeath } from './deaths.ts'
import { endsOf, fitsWords, isFull, isFuller, sameGiven, surname } from './name-forms.ts'
import { Namesakes } from './namesakes.ts'
import { isMore } from './order.ts'
import { fold, type Parties, type Party } from './party.ts'
import { speaks } from './reporting.ts'

/** A person in the making, with the names that can call them. */
interface Person {
  words: readonly string[]
  readonly nicknames: string[]
  gender: Gender
  /** Whether the article calls them "Lord" or "Lady": nobody is so called now and then. */
  peer: boolean
  /** Whether the article tells that they are dead. */
  dead: boolean
  /** How often the article has the full name. */
  full: number
  /** The mention (index) that has their full name first. */
  first: number
  /** The mention (index) that named them last, in any form, or -1. */
  last: number
  /** Where that begins, and where the last mention of the full name does: a token, or -1. */
  lastAt: number
  fullAt: number
}

const KIN = wordSet('wife husband widow widower son daughter brother sister mother father mum dad partner')

// So many tokens after a person was last named their surname alone may be a namesake's.
const RECENT = 300

/**
 * Groups the names of people. Full names that agree in surname and first name are one person; a surname, a first name
 * or a nickname alone is the person last named who bears it, before anybody who is only named later.
 */
export function people(mentions: readonly Mention[], text: Text): Parties {
  const cast = new Cast(text, addressed(mentions))
  const whose = new Int32Array(mentions.length).fill(-1)
  // The longest first, so that "Lopez Ruiz" finds "Elena Lopez Ruiz" wherever that stands.
  for (const i of fullNames(mentions)) {
    whose[i] = cast.introduce(mentions[i] as Name)
    cast.people[whose[i]].first = Math.min(cast.people[whose[i]].first, i)
  }
  let before = -1
  mentions.forEach((m, i) => {
    if (!isPerson(m)) return
    if (whose[i] < 0) whose[i] = cast.find(m) ?? cast.introduce(m)
    if (before >= 0 && m.words.length === 1) cast.relate(m, whose[i], before)
    const person = cast.people[whose[i]]
    person.last = i
    person.lastAt = m.tokens.from
    if (isFull(m)) person.fullAt = m.tokens.from
    person.gender ??= genderOf(text, m)
    before = whose[i]
  })
  const parties = cast.people.map(({ words, nicknames, dead }): Party => ({ type: 'person', words, nicknames, dead }))
  return { parties, whose }
}

// So often must an honorific stand before a surname to be how the article calls its bearer.
const OFTEN = 3

/** The gender by which honorifics address each surname alone, where they often do; null where they differ. */
function addressed(mentions: readonly Mention[]): Map<string, Gender> {
  const genders = new Map<string, Gender>()
  const counts = new Map<string, number>()
  for (const m of mentions) {
    if (!isPerson(m) || m.words.length > 1 || !m.honorific) continue
    const { gender = null } = honorific(m.honorific) ?? {}
    const word = fold(m.words[0])
    counts.set(word, (counts.get(word) ?? 0) + 1)
    genders.set(word, (genders.get(word) ?? gender) === gender ? gender : null)
  }
  return new Map([...genders].filter(([word]) => (counts.get(word) ?? 0) >= OFTEN))
}

function isPerson(m: Mention): m is Name {
  return m.kind === 'name' && m.type === 'person'
}

/** The mentions with a first name and a surname, those of most words first. */
function fullNames(mentions: readonly Mention[]): number[] {
  const full: { at: number; words: number }[] = []
  mentions.forEach((m, at) => {
    if (isPerson(m) && isFull(m)) full.push({ at, words: m.words.length })
  })
  return full.sort((a, b) => b.words - a.words || a.at - b.at).map(({ at }) => at)
}

/** What an honorific says of somebody's gender, or the noun before the name ("his brother, Julian", "chairwoman Lee"). */
function genderOf(text: Text, name: Name): Gender {
  for (const word of name.honorific?.split(' ') ?? []) {
    const gender = honorific(word)?.gender
    if (gender) return gender
  }
  const noun = nounBefore(text, name)
  return isOneOf(text, noun, HE_NOUNS) ? 'he' : isOneOf(text, noun, SHE_NOUNS) ? 'she' : null
}

/** The token before a name, past a comma. */
function nounBefore({ tokens }: Text, name: Name): number {
  const before = name.tokens.from - 1
  return before > 0 && tokens[before].text === ',' ? before - 1 : before
}

function isPeer({ honorific }: Name): boolean {
  return /\b(?:Lord|Lady|Baron|Baroness|Earl|Countess|Viscount)\b/.test(honorific ?? '')
}

class Cast {
  readonly people: Person[] = []
  private readonly text: Text
  private readonly bySurname = new Namesakes()
  /** "Ms Ortega" can be Elena Ortega Ruiz. */
  private readonly byMiddle = new Namesakes()
  private readonly byGiven = new Namesakes()
  /** By the first and the last letter of the surname: "Scheiderman" can be Eric Schneiderman. */
  private readonly byEnds = new Namesakes()

  /** "Mr" or "Mrs" where the article calls nobody else so by the surname alone. */
  private readonly usual: ReadonlyMap<string, Gender>

  constructor(text: Text, usual: ReadonlyMap<string, Gender>) {
    this.text = text
    this.usual = usual
  }

  /** "Edmund Hallam's wife, Beatrice" can be Mrs Hallam: somebody with a first name alone has the surname of their kin. */
  relate(name: Name, id: number, kin: number): void {
    if (this.people[id].words.length > 1 || !isOneOf(this.text, nounBefore(this.text, name), KIN)) return
    const { words } = this.people[kin]
    if (words.length > 1) this.bySurname.add(surname(words.map(fold)), id)
  }

  /** The person whom a full name names, a new one where nobody has it yet. */
  introduce(name: Name): number {
    const words = name.words.map(fold)
    const known =
      this.bySurname.get(surname(words)).find(p => this.agrees(p, name, words)) ?? this.beginning(name, words)
    const id = known ?? this.add(name, words)
    const person = this.people[id]
    if (isFuller(name.words, person.words)) person.words = name.words
    person.gender ??= genderOf(this.text, name)
    if (isFull(name)) person.full++
    person.dead ||= tellsDeath(this.text, name)
    person.peer ||= isPeer(name)
    if (name.nickname && !person.nicknames.includes(name.nickname)) {
      person.nicknames.push(name.nickname)
      this.byGiven.add(fold(name.nickname), id)
    }
    return id
  }

  private add(name: Name, words: readonly string[]): number {
    const id =
      this.people.push({
        words: name.words,
        nicknames: [],
        gender: genderOf(this.text, name),
        full: 0,
        first: Number.MAX_SAFE_INTEGER,
        last: -1,
        lastAt: -1,
        fullAt: -1,
        peer: isPeer(name),
        dead: false,
      }) - 1
    this.bySurname.add(surname(words), id)
    this.byEnds.add(endsOf(surname(words)), id)
    if (words.length > 1) this.byGiven.add(words[0], id)
    for (const middle of words.slice(1, -1)) if (middle.length > 2) this.byMiddle.add(middle, id)
    return id
  }

  /** The one person whose longer full name begins with the words: "Elena Lopez" is Elena Lopez Ruiz; else undefined. */
  private beginning(name: Name, words: readonly string[]): number | undefined {
    if (words.length < 2) return undefined
    const longer = this.byGiven.get(words[0]).filter(id => {
      const { words: known, gender } = this.people[id]
      const own = genderOf(this.text, name)
      return (
        known.length > words.length &&
        words.every((w, i) => fold(known[i]) === w) &&
        (!own || !gender || own === gender)
      )
    })
    return longer.length === 1 ? longer[0] : undefined
  }

  private agrees(id: number, name: Name, words: readonly string[]): boolean {
    const { words: known, nicknames, gender } = this.people[id]
    const own = genderOf(this.text, name)
    if (own && gender && own !== gender) return false
    if (words.length === 1 || known.length === 1) return words.length === known.length
    if (words.length < known.length && fitsWords(known.map(fold), words, 'end')) return true
    const first = fold(known[0])
    return sameGiven(words[0], first) || nicknames.some(n => fold(n) === words[0])
  }

  /** Whom a short form names, or null where nobody bears it. */
  find(name: Name): number | null {
    const words = name.words.map(fold)
    const gender = genderOf(this.text, name) ?? this.usual.get(words.join(' ')) ?? null
    const given = name.honorific?.split(' ').some(w => honorific(w)?.given) ?? false
    const fits = (id: number) => {
      const person = this.people[id]
      if (isPeer(name) && !person.peer) return false
      return (!gender || !person.gender || gender === person.gender) && fitsWords(person.words.map(fold), words)
    }
    const surnames = this.bySurname.get(surname(words)).filter(fits)
    const givens = this.byGiven.get(words[0]).filter(id => words.length === 1 || fits(id))
    const [first, second] = given ? [givens, surnames] : [surnames, givens]
    if (first.length || second.length) return this.best(first.length ? first : second, gender, name)
    if (words.length > 1) return null
    const middle = this.byMiddle.get(words[0])
    if (middle.length) return this.best(middle, gender, name)
    const near = this.byEnds.get(endsOf(words[0])).filter(id => this.isNear(id, words[0]) && fits(id))
    if (near.length > 0) return near.length === 1 ? near[0] : null
    return this.shortened(words[0])
  }

  /** "Gord" is Gordon Hale where nobody else is called so; or null. */
  private shortened(word: string): number | null {
    if (word.length < 3) return null
    const called = this.people.flatMap(({ words }, id) =>
      words.length > 1 && words[0].length > word.length && sameGiven(word, fold(words[0])) ? [id] : [],
    )
    return called.length === 1 ? called[0] : null
  }

  private isNear(id: number, word: string): boolean {
    const { words } = this.people[id]
    return words.length > 1 && isMisspelt(surname(words.map(fold)), word)
  }

  /**
   * Of namesakes, one of the honorific's gender before others, then, where the name is said to speak, who is not dead,
   * then who has a full name, then whom this paragraph calls
   * by it, then whom the article has not lost sight of, then the one introduced first: relatives who come in later keep
   * their first names.
   */
  private best(list: readonly number[], gender: Gender, name: Name): number {
    const at = name.tokens.from
    // Where everybody has an honorific, it goes on over paragraphs.
    const usual = name.honorific !== undefined && this.usual.has(fold(name.words[0]))
    const { from } = this.text.paragraphs[rangeAt(this.text.paragraphs, at)]
    const speaking = speaks(this.text, name)
    const rank = (id: number) => {
      const { gender: own, dead, full, fullAt, last, lastAt, first } = this.people[id]
      const isRecent = last < 0 || at - lastAt < RECENT || usual
      return [
        gender && own === gender ? 1 : 0,
        dead && speaking ? 0 : 1,
        full > 0 ? 1 : 0,
        !usual && fullAt >= from ? 1 : 0,
        isRecent ? 1 : 0,
        -first,
      ]
    }
    return list.reduce((best, id) => (isMore(rank(id), rank(best)) ? id : best))
  }
}
