import type { Entity, Span } from '@onrecord/record'
import type { Attribution } from '../attributions/attribution.ts'
import type { Document, Segmented } from '../document.ts'
import type { Recognised } from '../entities/entities.ts'
import type { Mentioned } from '../mentions/mention.ts'

type Doc = Document & Segmented & Mentioned & Recognised

/** Whom the label of a transcript's turn stands for: who writes the article, an entity (its id), or what its words say. */
export type Labelled = 'author' | 'words' | { readonly id: string }

const QUESTION = /^Q(?:uestion)?$/
const ANSWER = /^A(?:nswer)?$/
// So many of those who ask questions all the time do.
const MOSTLY = 0.5

/** Whom the labels of an article's turns stand for ("Q:", "Kell:", "CHM:"); each label is looked up once. */
export class TurnLabels {
  private readonly doc: Doc
  private readonly people: readonly Entity[]
  private readonly bySurname: ReadonlyMap<string, readonly Entity[]>
  private readonly byFirstName: ReadonlyMap<string, readonly Entity[]>
  private readonly asker: string | null
  private readonly opening: number
  /** Where the labels begin. */
  private readonly labels: ReadonlySet<number>
  /** Every word of the by-line, in small letters. */
  private readonly writers: ReadonlySet<string>
  private readonly known = new Map<string, Labelled>()

  constructor(doc: Doc, attributions: readonly Attribution[]) {
    this.doc = doc
    this.people = doc.entities.filter(e => e.type === 'person')
    const named = this.people.filter(({ name }) => name.includes(' '))
    this.bySurname = Map.groupBy(named, ({ name }) => lastWord(name))
    this.byFirstName = Map.groupBy(named, ({ name }) => firstWord(name))
    this.writers = new Set(doc.article.byline.flatMap(name => name.toLowerCase().split(/\s+/)))
    const turns = attributions.filter(a => a.turn && a.source.length > 0)
    this.asker = askerOf(doc, turns)
    this.labels = new Set(turns.map(t => t.source[0].from))
    this.opening = turns[0]?.source[0].from ?? 0
  }

  /** Whom a label stands for. */
  of(label: Span): Labelled {
    const words = wordsOf(this.doc, label)
    const known = this.known.get(words) ?? this.read(words)
    this.known.set(words, known)
    return known
  }

  private read(words: string): Labelled {
    if (QUESTION.test(words) || words === this.asker) return 'author'
    if (this.isWriter(words) && !this.isNamed(words)) return 'author'
    const person = ANSWER.test(words) ? this.guest() : this.bearer(words)
    return person ? { id: person.id } : 'words'
  }

  private isWriter(words: string): boolean {
    return this.writers.has(lastWord(words))
  }

  /** Does the running text name whom a label calls: "Report by Ann Lee"? */
  private isNamed(words: string): boolean {
    const [person] = this.bySurname.get(lastWord(words)) ?? []
    return person?.mentions.some(m => !this.labels.has(m.from)) ?? false
  }

  /** Whom an interview is with: who is mentioned most before it begins, or else in all of the article. */
  private guest(): Entity | null {
    const people = this.people.filter(p => !this.isWriter(p.name))
    const pronouns = new Set(this.doc.mentions.filter(m => m.kind === 'pronoun').map(m => m.from))
    return mostMentioned(people, pronouns, this.opening) ?? mostMentioned(people, pronouns, Number.MAX_SAFE_INTEGER)
  }

  /** The one person with a label of one word in their name, by surname before first name. */
  private bearer(words: string): Entity | null {
    const word = words.toLowerCase()
    const [person, another] = this.bySurname.get(word) ?? this.byFirstName.get(word) ?? []
    return person && !another ? person : null
  }
}

/**
 * The label of who asks the questions of an interview between two, where the text never names them but so ("CHM:"):
 * the one who begins, in mostly questions, and is the first letters of an outlet or no name of the article's.
 */
function askerOf(doc: Doc, turns: readonly Attribution[]): string | null {
  const labels = new Set(turns.map(t => wordsOf(doc, t.source[0])))
  if (labels.size !== 2) return null
  const [first] = labels
  const own = turns.filter(t => wordsOf(doc, t.source[0]) === first)
  const questions = own.filter(t => /\?["”’']?\s*$/.test(doc.article.text.slice(t.content[0].from, t.content[0].to)))
  if (!/^\p{Lu}{2,5}$/u.test(first) || questions.length < own.length * MOSTLY) return null
  return first
}

/** Who is mentioned most before an offset. A pronoun counts thrice: a firm that was taken for somebody is no "she". */
function mostMentioned(people: readonly Entity[], pronouns: ReadonlySet<number>, before: number): Entity | null {
  let most = 0
  let found: Entity | null = null
  for (const person of people) {
    const mentions = person.mentions.filter(m => m.from < before)
    const count = mentions.reduce((sum, { from }) => sum + (pronouns.has(from) ? 3 : 1), 0)
    if (count > most) found = person
    most = Math.max(most, count)
  }
  return found
}

function wordsOf({ article: { text } }: Document, { from, to }: Span): string {
  return text.slice(from, to).trim()
}

function firstWord(words: string): string {
  return words.split(' ')[0].toLowerCase()
}

function lastWord(words: string): string {
  return words.split(' ').at(-1)?.toLowerCase() ?? ''
}
