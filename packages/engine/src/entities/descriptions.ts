import type { Description, Mention } from '../mentions/mention.ts'
import { isCapital, type Text } from '../mentions/sight.ts'
import { RELATION_NOUNS } from '../mentions/titles.ts'
import { isKindOf } from './bodies.ts'
import { fold, type Party } from './party.ts'
import type { Told } from './roles.ts'

// So many holders of one title are looked at, so many bodies back.
const WINDOW = 8

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
    ['skipper', 'captain'],
    ['adviser', 'advisor'],
    ['front-runner', 'frontrunner'],
  ].flatMap(([title, others]) => others.split(' ').map(other => [other, title] as const)),
)
const RANKS = new Set(['deputy', 'vice', 'assistant', 'associate', 'vice-president', 'vice-chair', 'vice-chairman'])

interface Holder {
  readonly party: number
  readonly words: ReadonlySet<string>
  readonly body: string
  readonly from: number
}

/** Writes into `whose` whom the descriptions mean that no name stands beside: "the mayor", "the board". */
export function resolveDescriptions(
  text: Text,
  mentions: readonly Mention[],
  whose: Int32Array,
  parties: readonly Party[],
  told: readonly Told[],
): void {
  const holders = holdersOf(text, told)
  const recent: number[] = []
  const paragraph = new Paragraphs(text)
  mentions.forEach((m, i) => {
    paragraph.enter(m.tokens.from)
    if (m.kind === 'description' && whose[i] < 0) {
      whose[i] = m.of === 'person' ? holder(text, holders, m, paragraph.only) : body(text, parties, recent, m)
    }
    if (m.kind === 'name' && whose[i] >= 0 && parties[whose[i]].type === 'person') paragraph.name(whose[i])
    if (whose[i] >= 0 && parties[whose[i]].type === 'organisation') moveToFront(recent, whose[i])
  })
}

function holdersOf(text: Text, told: readonly Told[]): ReadonlyMap<string, readonly Holder[]> {
  const holders = new Map<string, Holder[]>()
  for (const { party, title, body } of told) {
    const words = wordsOf(text, title.from, title.to)
    const bodyWords = body ? wordsOf(text, body.from, body.to).join(' ') : ''
    const holder = { party, words: new Set(words), body: bodyWords, from: title.from }
    for (const word of holder.words) {
      const list = holders.get(word) ?? []
      if (list.length < WINDOW && !list.some(h => h.party === party && h.words.size === holder.words.size))
        list.push(holder)
      holders.set(word, list)
    }
  }
  return holders
}

function wordsOf({ tokens }: Text, from: number, to: number): string[] {
  return tokens.slice(from, to).map(({ text }) => {
    const word = fold(text)
    return SAME.get(word) ?? word
  })
}

/** The one person with the title; where nobody has it, `only`, the one person whom the paragraph names; or -1. */
function holder(
  text: Text,
  holders: ReadonlyMap<string, readonly Holder[]>,
  { office, determiner, head }: Description,
  only: number,
): number {
  if (determiner === 'a' || (determiner === 'none' && !isCapital(text, head))) return -1
  const words = wordsOf(text, office.title.from, office.title.to)
  if (determiner === 'whose' && RELATION_NOUNS.has(text.forms[head].lower)) return -1
  const body = office.body ? wordsOf(text, office.body.from, office.body.to).join(' ') : ''
  const all = holders.get(words[words.length - 1]) ?? []
  if (all.length === 0) return determiner === 'the' && !body ? only : -1
  const fitting = all.filter(
    h => words.every(w => h.words.has(w) || h.body.includes(w)) && sameRank(words, h.words) && sameBody(body, h.body),
  )
  const one = new Set(fitting.map(h => h.party))
  return one.size === 1 ? fitting[0].party : -1
}

function sameRank(words: readonly string[], held: ReadonlySet<string>): boolean {
  return [...held].every(w => !RANKS.has(w) || words.includes(w))
}

function sameBody(a: string, b: string): boolean {
  return !a || !b || a.split(' ').some(w => w.length > 2 && b.includes(w))
}

/** Whom the paragraph at hand names. */
class Paragraphs {
  /** The one person that it has named so far, or -1. */
  only = -1
  private several = false
  private at = 0
  private readonly text: Text

  constructor(text: Text) {
    this.text = text
  }

  enter(token: number): void {
    if (token < this.text.paragraphs[this.at].to) return
    while (token >= this.text.paragraphs[this.at].to) this.at++
    this.only = -1
    this.several = false
  }

  name(party: number): void {
    if (this.only >= 0 && this.only !== party) this.several = true
    this.only = this.several ? -1 : party
  }
}

/** The body last named that the noun can stand for, or -1. */
function body(
  text: Text,
  parties: readonly Party[],
  recent: readonly number[],
  { office, determiner, head }: Description,
): number {
  if (determiner === 'a' || (determiner === 'none' && !isCapital(text, head))) return -1
  const noun = fold(text.tokens[head].text)
  const words = office.body ? wordsOf(text, office.body.from, office.body.to) : []
  const fits = (p: number) => {
    const own = parties[p].words.map(fold)
    return isKindOf(noun, parties[p]) && words.every(w => own.includes(w))
  }
  return recent.find(fits) ?? -1
}

function moveToFront(recent: number[], party: number): void {
  const at = recent.indexOf(party)
  if (at === 0) return
  if (at > 0) recent.splice(at, 1)
  else if (recent.length === WINDOW) recent.pop()
  recent.unshift(party)
}
