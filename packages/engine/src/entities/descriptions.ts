import { rangeAt, type Tokens } from '../document.ts'
import type { Description, Mention } from '../mentions/mention.ts'
import { isCapital, isOneOf, type Text } from '../mentions/sight.ts'
import { wordSet } from '../mentions/word-set.ts'
import { kinship } from './bodies.ts'
import { Holders, isDefinite, wordsOf } from './holders.ts'
import { isOwnedByPronoun } from './owned-bodies.ts'
import { fold, type Party } from './party.ts'
import type { Told } from './roles.ts'
import type { Seat } from './seats.ts'
import { STANDING, standingOf } from './subjects.ts'

// So many bodies back a description may reach.
const WINDOW = 8
// So many of the bodies that were subjects come first where only those tell them apart.
const SUBJECTS = 2

/** Writes into `whose` whom the descriptions mean that no name stands beside: "the mayor", "the board". */
export function resolveDescriptions(
  text: Text,
  mentions: readonly Mention[],
  whose: Int32Array,
  parties: readonly Party[],
  told: readonly Told[],
  seats: readonly Seat[],
  campaigners: ReadonlySet<number>,
): void {
  const holders = new Holders(text, told, seats)
  const recent: number[] = []
  const subjects: number[] = []
  const running: number[] = []
  const stage = new OnStage(text)
  const introduced = new Set<number>()
  const bodies = bodiesByWord(parties)
  mentions.forEach((m, i) => {
    stage.enter(m.tokens.from)
    if (m.kind === 'description' && whose[i] < 0) {
      const noun = text.forms[m.head].lower
      whose[i] =
        m.of === 'person'
          ? holder(text, holders, stage, running, m, introduced.has(noun))
          : isOwnedByPronoun(text, m)
            ? -1
            : body(text, parties, bodies, recent, subjects, m)
      if (whose[i] < 0 && m.determiner === 'a') introduced.add(noun)
      const second = joinedTo(text, mentions, i)
      if (second > i) {
        const both = { ...(mentions[second] as Description), determiner: m.determiner, tokens: m.tokens }
        if (whose[i] < 0) whose[i] = holder(text, holders, stage, running, both, false)
        if (whose[i] < 0 && m.determiner === 'the' && leads(text, m)) whose[i] = stage.leadAt(m.head)
        if (whose[second] < 0) whose[second] = whose[i]
      }
    }
    if (m.kind !== 'pronoun' && whose[i] >= 0 && parties[whose[i]].type === 'person') stage.name(whose[i], m)
    if (campaigners.has(whose[i])) moveToFront(running, whose[i], WINDOW)
    if (whose[i] >= 0 && parties[whose[i]].type === 'organisation') {
      moveToFront(recent, whose[i], WINDOW)
      if (standing(text, m) !== STANDING.other) moveToFront(subjects, whose[i], SUBJECTS)
    }
  })
}

// Of these somebody has mostly one.
const SERVANTS = wordSet('lawyer attorney solicitor spokesman spokeswoman spokesperson agent publicist')
const RUNNERS = wordSet('nominee candidate contender hopeful front-runner frontrunner nominee-in-waiting')
// What newspapers call somebody by whom they have just named, for a change.
const EPITHETS = wordSet(`nominee candidate contender hopeful front-runner frontrunner senator congressman congresswoman
  governor president premier minister mayor politician businessman businesswoman billionaire millionaire tycoon mogul
  magnate manager boss gaffer coach captain skipper striker midfielder defender goalkeeper winger batsman bowler star
  singer actor actress author novelist veteran pensioner politician lawmaker democrat republican conservative
  leader journalist anchor host nominee-in-waiting father mother`)

/**
 * Whom a description of a person means: the one with the title, or where nobody has it, who is on stage; or -1.
 * `running`: who has a campaign, the last mentioned first.
 * `introduced`: the text has brought somebody unnamed on with its noun ("A source said. The source added").
 */
function holder(
  text: Text,
  holders: Holders,
  stage: OnStage,
  running: readonly number[],
  description: Description,
  introduced: boolean,
): number {
  if (description.determiner === 'whose' && isOneOf(text, description.head, SERVANTS)) return holders.only(description)
  if (!isDefinite(text, description)) return -1
  const found = holders.find(description)
  if (found?.length === 1) return found[0]
  // Who has a campaign is the candidate.
  const runner = isOneOf(text, description.head, RUNNERS)
    ? running.find(p => !holders.isSomebodyElse(p, description))
    : undefined
  if (runner !== undefined) return runner
  if (found && (found.length > 0 || !isOneOf(text, description.head, RUNNERS))) return stage.oneOf(found)
  const { office, determiner, head } = description
  if (determiner !== 'the' || introduced) return -1
  if (!office.body && stage.only >= 0 && stage.isBefore(head)) return stage.only
  // "The 54-year-old" is always somebody just named.
  if (text.tokens[head].text.endsWith('-old')) return stage.leadAt(head)
  const state = holders.stateOf(description)
  if (!state && !(leads(text, description) && isOneOf(text, head, EPITHETS))) return -1
  const lead = stage.leadAt(head)
  return lead >= 0 && holders.isSomebodyElse(lead, description) ? -1 : lead
}

/** Does a description begin a sentence, or a clause after words that are quoted or a comma? */
function leads(text: Text, { tokens }: Description): boolean {
  return isCapital(text, tokens.from) || /^(?:["”’,]|'')$/.test(text.tokens[tokens.from - 1]?.text ?? '')
}

/** "The former first lady and senator": the mention of the same person that "and" joins to a description; or -1. */
function joinedTo(text: Text, mentions: readonly Mention[], i: number): number {
  const first = mentions[i] as Description
  if (first.of !== 'person' || first.determiner === 'none' || text.tokens[first.tokens.to]?.text !== 'and') return -1
  for (let k = i + 1; k < mentions.length && mentions[k].tokens.from <= first.tokens.to + 1; k++) {
    const m = mentions[k]
    const isNext = m.kind === 'description' && m.of === 'person' && m.tokens.from === first.tokens.to + 1
    if (isNext && m.determiner === 'none') return k
  }
  return -1
}

/** Whom the paragraph at hand names, and the one before it. */
class OnStage {
  /** The one person that it has named so far, or -1. */
  only = -1
  private several = false
  private first = -1
  private firstBefore = -1
  private at = 0
  private named = -1
  private firstNamed = -1
  private readonly text: Text

  constructor(text: Text) {
    this.text = text
  }

  /** The first person whom the paragraph named before a token's sentence, else the first of the paragraph before it; or -1. */
  leadAt(token: number): number {
    const { sentences } = this.text.paragraphs[this.at]
    const { from } = sentences[rangeAt(sentences, token)]
    return this.first >= 0 && this.firstNamed < from ? this.first : this.firstBefore
  }

  enter(token: number): void {
    if (token < this.text.paragraphs[this.at].to) return
    while (token >= this.text.paragraphs[this.at].to) this.at++
    if (this.first >= 0) this.firstBefore = this.first
    this.only = -1
    this.first = -1
    this.several = false
  }

  /** The one of several whom this paragraph names, or where it names nobody the one before it; or -1. */
  oneOf(parties: readonly number[]): number {
    const party = this.first < 0 ? this.firstBefore : this.only
    return parties.includes(party) ? party : -1
  }

  /** Was the paragraph's one person named in an earlier sentence? In one sentence a name and "the nurse" are two people. */
  isBefore(token: number): boolean {
    const { sentences } = this.text.paragraphs[this.at]
    return this.named < sentences[rangeAt(sentences, token)].from
  }

  name(party: number, mention: Mention): void {
    const { sentences } = this.text.paragraphs[this.at]
    // "In a letter read out by Mr Lee": he is not who the paragraph is about.
    const standing = standingOf(this.text, sentences[rangeAt(sentences, mention.tokens.from)], mention)
    if (standing === STANDING.other) {
      if (party !== this.only) this.several = true
      if (this.several) this.only = -1
      return
    }
    this.named = mention.tokens.from
    if (this.first < 0) {
      this.first = party
      this.firstNamed = mention.tokens.from
    }
    if (this.only >= 0 && this.only !== party) this.several = true
    this.only = this.several ? -1 : party
  }
}

/** The body last named that the noun can stand for, or -1. */
function body(
  text: Text,
  parties: readonly Party[],
  bodies: ReadonlyMap<string, number>,
  recent: readonly number[],
  subjects: readonly number[],
  { office, determiner, head, tokens }: Description,
): number {
  if (determiner === 'a' || (determiner === 'none' && !isCapital(text, head))) return -1
  const noun = fold(text.tokens[head].text)
  const words = office.body ? wordsOf(text, office.body.from, office.body.to) : []
  const fitness = (p: number) => {
    const own = parties[p].words.map(fold)
    return words.every(w => own.includes(w)) ? kinship(noun, parties[p]) : 0
  }
  const best = Math.max(0, ...recent.map(fitness))
  const found = recent.filter(p => best > 0 && fitness(p) === best)
  if (found.length > 0) return (best === 1 ? found.find(p => subjects.includes(p)) : undefined) ?? found[0]
  return OVERSEERS.has(noun) ? bySharedWord(text, bodies, { from: tokens.from, to: head }) : -1
}

// What newspapers call bodies by that have none of these words in their names.
const OVERSEERS = new Set('watchdog regulator inspectorate ombudsman union charity quango'.split(' '))

/** "The policing watchdog" before its name is told: the one body that has a word of the description in it, or -1. */
function bySharedWord(text: Text, bodies: ReadonlyMap<string, number>, { from, to }: Tokens): number {
  for (let t = from; t < to; t++) {
    const party = bodies.get(fold(text.tokens[t].text))
    if (party !== undefined && party >= 0) return party
  }
  return -1
}

/** The bodies by the longer words of their names; -1 for a word that several have. */
function bodiesByWord(parties: readonly Party[]): ReadonlyMap<string, number> {
  const bodies = new Map<string, number>()
  parties.forEach(({ type, words }, p) => {
    if (type !== 'organisation') return
    for (const word of words) if (word.length > 4) bodies.set(fold(word), bodies.has(fold(word)) ? -1 : p)
  })
  return bodies
}

function standing(text: Text, mention: Mention): number {
  const { sentences } = text.paragraphs[rangeAt(text.paragraphs, mention.tokens.from)]
  return standingOf(text, sentences[rangeAt(sentences, mention.tokens.from)], mention)
}

function moveToFront(recent: number[], party: number, most: number): void {
  const at = recent.indexOf(party)
  if (at === 0) return
  if (at > 0) recent.splice(at, 1)
  else if (recent.length === most) recent.pop()
  recent.unshift(party)
}
