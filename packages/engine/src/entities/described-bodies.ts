import { rangeAt, type Tokens } from '../document.ts'
import type { Description, Mention } from '../mentions/mention.ts'
import { isCapital, type Text } from '../mentions/sight.ts'
import { kinship } from './bodies.ts'
import { wordsOf } from './holders.ts'
import { moveToFront } from './move-to-front.ts'
import { fold, type Party } from './party.ts'
import { STANDING, standingOf } from './subjects.ts'

// So many bodies back a description may reach.
const WINDOW = 8
// So many of the bodies that were subjects come first where only those tell them apart.
const SUBJECTS = 2

/** Which bodies descriptions mean, as a walk through an article comes to know them. */
export class DescribedBodies {
  private readonly text: Text
  private readonly parties: readonly Party[]
  private readonly byWord: ReadonlyMap<string, number>
  /** The words of all names of people and bodies, folded. */
  private readonly named: ReadonlySet<string>
  /** The last mentioned first. */
  private readonly recent: number[] = []
  private readonly subjects: number[] = []

  constructor(text: Text, parties: readonly Party[]) {
    this.text = text
    this.parties = parties
    this.byWord = bodiesByWord(parties)
    this.named = new Set(parties.flatMap(({ words }) => words.map(fold)))
  }

  /** Takes note of which body a mention stands for. */
  note(mention: Mention, party: number): void {
    moveToFront(this.recent, party, WINDOW)
    const { sentences } = this.text.paragraphs[rangeAt(this.text.paragraphs, mention.tokens.from)]
    const standing = standingOf(this.text, sentences[rangeAt(sentences, mention.tokens.from)], mention)
    if (standing !== STANDING.other) moveToFront(this.subjects, party, SUBJECTS)
  }

  /** The body last named that the noun can stand for best, or -1. */
  find({ office, determiner, head, tokens }: Description): number {
    const { text, parties, recent, subjects } = this
    if (determiner === 'a' || (determiner === 'none' && !isCapital(text, head))) return -1
    const noun = fold(text.tokens[head].text)
    const words = office.body ? wordsOf(text, office.body.from, office.body.to) : []
    const isPlace = determiner === 'the' && !words.some(w => this.named.has(w))
    const fitness = (p: number) => {
      const own = parties[p].words.map(fold)
      const kin = kinship(noun, parties[p])
      if (words.every(w => own.includes(w))) return kin
      // "The London force" is the Metropolitan Police: a place tells where a body is that has neither word in its name.
      return isPlace && kin === 2 ? kin : 0
    }
    const best = Math.max(0, ...recent.map(fitness))
    const found = recent.filter(p => best > 0 && fitness(p) === best)
    if (found.length > 0) return (best === 1 ? found.find(p => subjects.includes(p)) : undefined) ?? found[0]
    return OVERSEERS.has(noun) ? bySharedWord(text, this.byWord, { from: tokens.from, to: head }) : -1
  }
}

/** What newspapers call bodies by that have none of these words in their names. */
export const OVERSEERS: ReadonlySet<string> = new Set(
  'watchdog regulator inspectorate ombudsman union charity quango'.split(' '),
)

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
